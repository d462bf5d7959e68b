package dev.throughline.spring;

import static dev.throughline.spring.app.CategoryTable.CATEGORY;
import static dev.throughline.spring.app.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.spring.app.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.SchemaMismatchException;
import dev.throughline.spring.app.PostQuerySet;
import dev.throughline.testing.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What properties have an application do at its start. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    private static final Schema SCHEMA = Schema.of(POST, CATEGORY, POST_CATEGORIES_LINK);

    /** Not one that an application closes as it ends. */
    private final DSLContext dsl =
            DSL.using("jdbc:h2:mem:" + UUID.randomUUID()).configuration().dsl();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ThroughlineAutoConfiguration.class))
            .withBean(DSLContext.class, () -> dsl);

    private ApplicationContextRunner validating(String how) {
        return application
                .withBean(Schema.class, () -> SCHEMA)
                .withPropertyValues("throughline.schema.validate=" + how);
    }

    @Test
    void aDatabaseThatIsAsTheModelsSayIsAccepted() {
        SCHEMA.create(dsl);
        validating("fail").run(context -> assertNull(context.getStartupFailure()));
    }

    @Test
    void anotherIsRefusedWithAllDifferences() {
        SCHEMA.create(dsl);
        dsl.alterTable(POST).dropColumn(POST.TITLE).execute();

        validating("fail").run(context -> {
            Throwable failure = context.getStartupFailure();
            SchemaMismatchException mismatch = assertInstanceOf(SchemaMismatchException.class, failure);
            assertEquals(1, mismatch.differences().size());
            String words = new SchemaMismatchAnalyzer().analyze(mismatch).getDescription();
            assertTrue(words.contains("title"), words);
        });
    }

    @Test
    void orLogged(CapturedOutput output) {
        validating("warn").run(context -> assertNull(context.getStartupFailure()));

        assertTrue(output.toString().contains("posts"), output.toString());
        assertTrue(output.toString().contains("categories"), output.toString());
    }

    @Test
    void orNobodyLooks(CapturedOutput output) {
        validating("none").run(context -> assertNull(context.getStartupFailure()));
        application.withBean(Schema.class, () -> SCHEMA).run(context -> assertNull(context.getStartupFailure()));

        assertFalse(output.toString().contains("posts"), output.toString());
    }

    @Test
    void thereHasToBeASchema() {
        application.withPropertyValues("throughline.schema.validate=fail").run(context -> {
            String words = String.valueOf(context.getStartupFailure().getMessage());
            assertTrue(words.contains("there is no bean of the type Schema"), words);
        });
    }

    @Test
    void commentsAreOnWhereTheyAreAskedFor() {
        SCHEMA.create(dsl);
        application.run(
                context -> assertTrue(sent(context.getBean(DSLContext.class)).startsWith("select")));
        application
                .withPropertyValues("throughline.comments=true")
                .run(context ->
                        assertTrue(sent(context.getBean(DSLContext.class)).startsWith("/* Post.count */ select")));
    }

    private static String sent(DSLContext context) {
        return Statements.of(context, counted -> PostQuerySet.using(counted).count())
                .get(0);
    }

    /** As an IDE shows them. */
    @Test
    void thePropertiesAreDescribed() throws IOException {
        Map<String, Object> described = new TreeMap<>();
        for (Map<String, Object> property : metadata("properties")) {
            described.put((String) property.get("name"), property.get("defaultValue"));
        }

        application.run(context -> {
            ThroughlineProperties defaults = context.getBean(ThroughlineProperties.class);
            String validate = defaults.schema().validate().name().toLowerCase(Locale.ROOT);
            assertEquals(
                    Map.of("throughline.comments", defaults.comments(), "throughline.schema.validate", validate),
                    described);
        });
    }

    @Test
    void theDescriptionsNameTheTypes() throws IOException, ClassNotFoundException {
        for (String part : List.of("groups", "properties")) {
            for (Map<String, Object> each : metadata(part)) {
                assertNotNull(Class.forName((String) each.get("type")));
                assertNotNull(Class.forName((String) each.get("sourceType")));
            }
        }
    }

    @SuppressWarnings("unchecked") // as the format says
    private static List<Map<String, Object>> metadata(String part) throws IOException {
        try (InputStream file = StartTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertNotNull(file);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return (List<Map<String, Object>>)
                    JsonParserFactory.getJsonParser().parseMap(text).get(part);
        }
    }
}
