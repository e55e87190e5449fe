package org.arobase.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The package rules of every module; docs/rules.md names them. */
public final class ArchitectureRules {

    private static final List<ArchRule> RULES = List.of(
            CreationRule.RULE,
            methods()
                    .that()
                    .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                    .should()
                    .bePublic()
                    .because("Quarkus drops an endpoint that is not public with no more than a warning")
                    .allowEmptyShould(true),
            noClasses()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .should()
                    .bePublic()
                    .because("rows stay home: an entity is never in the signature of another feature")
                    .allowEmptyShould(true),
            noMethods()
                    .that()
                    .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                    .should()
                    .haveRawReturnType("jakarta.ws.rs.core.Response")
                    .because("a resource answers with records; what all answers share is in the kernel")
                    .allowEmptyShould(true),
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.arobase.kernel..", "org.arobase.journal.sequence..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniAwait")
                    .because("only the loops of kernel and journal wait")
                    .allowEmptyShould(true),
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameStartingWith("Base")
                    .orShould()
                    .resideInAPackage("..util..")
                    .because("names say what a thing is"));

    /** Checks the main classes below a package of the module under test. */
    public static void check(String rootPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes in " + rootPackage);
        }
        RULES.forEach(rule -> rule.check(classes));
        RetoldRule.check(rootPackage, classes);
        WrittenRule.check(classes);
    }

    private ArchitectureRules() {}
}
