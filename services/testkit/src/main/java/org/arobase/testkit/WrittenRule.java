package org.arobase.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Collectors;

/** After a restore the versions of what people write are raised: who asks for one in If-Match says where they are kept. */
final class WrittenRule {

    private static final String WRITTEN = "org.arobase.kernel.retelling.Written";
    private static final String PRECONDITIONS = "org.arobase.kernel.http.Preconditions";

    /** @throws AssertionError naming the packages whose versions would be given again */
    static void check(JavaClasses classes) {
        var raised = classes.stream()
                .filter(type -> type.getAllRawInterfaces().stream()
                        .anyMatch(each -> each.getName().equals(WRITTEN)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        var forgotten = classes.stream()
                .filter(WrittenRule::asksForVersion)
                .map(JavaClass::getPackageName)
                .filter(name -> !raised.contains(name))
                .distinct()
                .toList();
        if (!forgotten.isEmpty()) {
            throw new AssertionError("%s ask for a version and have no %s: after a restore it would be given again"
                    .formatted(forgotten, WRITTEN));
        }
    }

    private static boolean asksForVersion(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(PRECONDITIONS)
                        && call.getName().equals("requireMatch"));
    }

    private WrittenRule() {}
}
