package org.arobase.load;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SUITE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.arobase.load");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.arobase.load.(*)..").should().beFreeOfCycles().check(SUITE);
    }

    /** Figures and reports are plain arithmetic and text, whatever drives the load. */
    @Test
    void onlyDrivingKnowsTheLoadTool() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.arobase.load.drive")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.hyperfoil.core..", "io.hyperfoil.api..")
                .check(SUITE);
    }
}
