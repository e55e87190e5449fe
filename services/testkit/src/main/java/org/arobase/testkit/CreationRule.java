package org.arobase.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** An operation that creates can be repeated: it takes the client's key, and hands it to the kernel. */
final class CreationRule {

    private static final String STATUS = "org.jboss.resteasy.reactive.ResponseStatus";
    private static final String KEY = "org.arobase.kernel.idempotency.IdempotencyKey";
    private static final String IDEMPOTENT = "org.arobase.kernel.idempotency.Idempotent";

    static final ArchRule RULE = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .and(DescribedPredicate.describe("answer 201", CreationRule::creates))
            .should(beRepeatable())
            .because("a client that lost the answer must be able to ask again without creating twice")
            .allowEmptyShould(true);

    private static boolean creates(JavaMethod method) {
        return method.tryGetAnnotationOfType(STATUS)
                .flatMap(status -> status.get("value"))
                .filter(Integer.valueOf(201)::equals)
                .isPresent();
    }

    private static ArchCondition<JavaMethod> beRepeatable() {
        return new ArchCondition<>("take an IdempotencyKey and run through Idempotent") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takesKey = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals(KEY));
                var runs = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(IDEMPOTENT));
                events.add(new SimpleConditionEvent(
                        method,
                        takesKey && runs,
                        "%s takes a key: %s, runs through Idempotent: %s"
                                .formatted(method.getFullName(), takesKey, runs)));
            }
        };
    }

    private CreationRule() {}
}
