package org.arobase.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.arobase.local.kafka.Broker;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses LAUNCHER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.arobase.local");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.arobase.local.(*)..").should().beFreeOfCycles().check(LAUNCHER);
    }

    /** The broker's own classes belong to its JVM; the launcher talks to it as any client. */
    @Test
    void onlyTheBrokersMainClassKnowsTheBroker() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Broker.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..")
                .check(LAUNCHER);
    }
}
