package org.arobase.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;

/** After a restore a service says everything again: for each topic it owns it has a bean that knows what there is to say. */
final class RetoldRule {

    private static final String RETOLD = "org.arobase.kernel.retelling.Retold";

    /** @throws AssertionError naming the topics that would be left as they are */
    static void check(String rootPackage, JavaClasses classes) {
        var service = rootPackage.substring(rootPackage.lastIndexOf('.') + 1);
        var told = classes.stream().flatMap(RetoldRule::topics).collect(Collectors.toSet());
        var forgotten = owned(service).filter(topic -> !told.contains(topic)).toList();
        if (!forgotten.isEmpty()) {
            throw new AssertionError(
                    "%s owns %s of Topics and has no %s for it: after a restore nobody would learn what is left"
                            .formatted(service, forgotten, RETOLD));
        }
    }

    /** The constants that the method {@code topic()} of a bean mentions. */
    private static Stream<String> topics(JavaClass type) {
        if (type.getAllRawInterfaces().stream().noneMatch(each -> each.getName().equals(RETOLD))) {
            return Stream.of();
        }
        return type.getMethods().stream()
                .filter(method -> method.getName().equals("topic"))
                .flatMap(method -> method.getFieldAccesses().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Topics.class))
                .map(access -> access.getTarget().getName());
    }

    private static Stream<String> owned(String service) {
        return Stream.of(Topics.class.getFields())
                .filter(field -> field.getType().equals(Topic.class))
                .filter(field -> topic(field).owner().equals(service))
                .map(Field::getName);
    }

    private static Topic<?> topic(Field constant) {
        try {
            return (Topic<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant.toString(), e);
        }
    }

    private RetoldRule() {}
}
