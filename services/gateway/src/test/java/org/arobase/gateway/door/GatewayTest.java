package org.arobase.gateway.door;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.arobase.testkit.KafkaResource;
import org.arobase.testkit.PostgresResource;

/** A test of the running gateway, with a real database, a real broker and a played service behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = GatewayKeys.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = PlayedService.class, scope = TestResourceScope.GLOBAL)
public @interface GatewayTest {}
