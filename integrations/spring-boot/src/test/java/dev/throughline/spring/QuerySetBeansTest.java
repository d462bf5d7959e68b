package dev.throughline.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.QuerySet;
import dev.throughline.spring.app.Category;
import dev.throughline.spring.app.CategoryQuerySet;
import dev.throughline.spring.app.PostQuerySet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

/** Which query sets are beans, and when. */
class QuerySetBeansTest {
    private static final PostQuerySet OWN = PostQuerySet.using(DSL.using(SQLDialect.POSTGRES));

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ThroughlineAutoConfiguration.class));

    @AutoConfigurationPackage(basePackageClasses = Category.class)
    @Configuration
    static class Models {}

    @Configuration
    static class Own {
        @Bean
        PostQuerySet posts() {
            return OWN;
        }
    }

    @Test
    void eachOfTheApplicationsPackages() {
        application
                .withUserConfiguration(Models.class)
                .withBean(DSLContext.class, () -> DSL.using(SQLDialect.H2))
                .run(context -> {
                    assertEquals(
                            Set.of(
                                    PostQuerySet.class.getName(),
                                    CategoryQuerySet.class.getName(),
                                    "dev.throughline.spring.app.PostCategoriesLinkQuerySet"),
                            context.getBeansOfType(QuerySet.class).keySet());
                    assertNotNull(context.getBean(PostQuerySet.class));
                });
    }

    @Test
    void oneThatTheApplicationDefinesIsLeftToIt() {
        application
                .withUserConfiguration(Models.class, Own.class)
                .withBean(DSLContext.class, () -> DSL.using(SQLDialect.H2))
                .run(context -> assertSame(OWN, context.getBean(PostQuerySet.class)));
    }

    @Test
    void noneWithoutOneContext() {
        application
                .withUserConfiguration(Models.class)
                .withBean("first", DSLContext.class, () -> DSL.using(SQLDialect.H2))
                .withBean("second", DSLContext.class, () -> DSL.using(SQLDialect.H2))
                .run(context ->
                        assertEquals(0, context.getBeansOfType(QuerySet.class).size()));
    }

    @Test
    void noneWithoutPackages() {
        application
                .withBean(DSLContext.class, () -> DSL.using(SQLDialect.H2))
                .run(context ->
                        assertEquals(0, context.getBeansOfType(QuerySet.class).size()));
    }

    @Configuration
    static class Context {
        @Bean
        DSLContext dsl() {
            return DSL.using(SQLDialect.H2);
        }
    }

    /** Of the code that makes the beans in a native image. */
    @Test
    void canBeMadeAheadOfTime() {
        InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
        DefaultGenerationContext generation =
                new DefaultGenerationContext(new ClassNameGenerator(ClassName.get(QuerySetBeansTest.class)), files);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Models.class, Context.class, ThroughlineAutoConfiguration.class);

        new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        generation.writeGeneratedContent();

        assertTrue(files.getGeneratedFiles(GeneratedFiles.Kind.SOURCE).keySet().stream()
                .anyMatch(file -> source(files, file).contains("PostQuerySet.using(")));
    }

    private static String source(InMemoryGeneratedFiles files, String file) {
        try {
            return files.getGeneratedFileContent(GeneratedFiles.Kind.SOURCE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
