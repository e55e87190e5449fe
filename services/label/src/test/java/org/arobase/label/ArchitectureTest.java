package org.arobase.label;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.arobase.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theModuleKeepsThePlatformsRules() {
        ArchitectureRules.check("org.arobase.label");
    }

    @Test
    void scoringKnowsNothingButJavaAndItsRules() {
        var scoring = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.arobase.label.scoring");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.cel..", "org.arobase.label.scoring..")
                .because("a score is a pure function that anybody can replay")
                .check(scoring);
    }
}
