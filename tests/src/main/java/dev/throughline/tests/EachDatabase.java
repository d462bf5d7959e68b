package dev.throughline.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on each database, every time on an empty one of its own.
 *
 * <p>The test, its constructor and its {@code @BeforeEach} methods may ask for a {@link org.jooq.DSLContext}, a
 * {@link TestDatabase} or a {@link Database}; all of them belong to the same empty database. It may ask for {@link Figures}
 * too.
 *
 * <p>{@code -Dthroughline.databases=h2,sqlite} selects the databases; without it a test runs on all.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(DatabaseInvocations.class)
public @interface EachDatabase {}
