package dev.throughline.spring;

import static dev.throughline.spring.app.CategoryTable.CATEGORY;
import static dev.throughline.spring.app.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.spring.app.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Retry;
import dev.throughline.Schema;
import dev.throughline.spring.app.BlogApplication;
import dev.throughline.spring.app.Category;
import dev.throughline.spring.app.CategoryCache;
import dev.throughline.spring.app.CategoryQuerySet;
import dev.throughline.spring.app.Post;
import dev.throughline.spring.app.PostQuerySet;
import dev.throughline.spring.app.Publisher;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds in an application, on each database. */
@SpringBootTest(classes = BlogApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ApplicationTest {
    private static final Schema SCHEMA = Schema.of(POST, CATEGORY, POST_CATEGORIES_LINK);

    @Autowired
    private DSLContext dsl;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private PostQuerySet posts;

    @Autowired
    private CategoryQuerySet categories;

    @Autowired
    private Publisher publisher;

    @Autowired
    private CategoryCache cache;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void createTables() {
        SCHEMA.create(dsl);
    }

    @AfterEach
    void dropTables() {
        SCHEMA.drop(dsl);
    }

    @Test
    void aTransactionOfSeveralQuerySetsAndProxiesIsKept() {
        Post post = publisher.publish("Hello", List.of("News", "Tips"));

        assertEquals(2, posts.categories(post).count());
    }

    @Test
    void aTransactionOfSeveralQuerySetsAndProxiesIsRolledBack() {
        assertThrows(DuplicateKeyException.class, () -> publisher.publish("Hello", List.of("News", "News")));

        assertFalse(posts.exists());
        assertFalse(categories.exists());
    }

    @Test
    void aRefusedCallOfSeveralStatementsLeavesTheTransactionUsable() {
        Post post = publisher.publish("Hello", List.of("News", "Tips"));
        List<Long> ids = categories.orderBy(c -> c.NAME).values(c -> c.ID);

        publisher.recategorize(post, List.of(ids.get(0), 4711L), List.of(ids.get(1)));

        assertEquals(List.of(ids.get(1)), posts.categories(post).ids());
    }

    @Test
    void failuresAreSpringsWithOurWordsBeside() {
        Post post = publisher.publish("Hello", List.of("News"));

        DataIntegrityViolationException e =
                assertThrows(DataIntegrityViolationException.class, () -> posts.categories(post)
                        .addId(4711L));
        assertTrue(e.getSuppressed()[0].getMessage().contains("Post.categories: nothing was linked"));
        assertThrows(DuplicateKeyException.class, () -> categories.create(c -> c.name("News")));
    }

    /** Spring Boot's listener, which translates exceptions, is told of failures all the same. */
    @Test
    void textsAreKept() {
        Post post = publisher.publish("Hello", List.of("News"));
        posts.categories(post).filter(c -> c.NAME.eq("News")).all();

        String texts = String.valueOf(dsl.configuration().data("dev.throughline.texts"));
        assertTrue(texts.contains("insert into"), texts);
        assertTrue(texts.contains("\"name\" = "), texts);
    }

    /** jOOQ logs what it runs itself. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void statementsAreLoggedWhereTheLogSaysSo(CapturedOutput output) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel("org.jooq.tools.LoggerListener", LogLevel.DEBUG);
        try {
            assertEquals(0, posts.count());
        } finally {
            logging.setLogLevel("org.jooq.tools.LoggerListener", null);
        }

        assertTrue(output.getAll().contains("select count(*)"), output.getAll());
    }

    @Test
    void getOrCreateFindsWhatIsThere() {
        Category news = categories.create(c -> c.name("News"));

        assertEquals(news, categories.getOrCreate(c -> c.name("News")).value());
        assertTrue(categories.getOrCreate(c -> c.name("Tips")).created());
    }

    @Test
    void retryGoesAroundTheTransactionAndNotIntoIt() {
        TransactionTemplate template = new TransactionTemplate(transactions);

        long count =
                Retry.DEFAULT.call(dsl, inner -> CategoryQuerySet.using(inner).count());

        assertEquals(0, count);
        assertThrows(
                IllegalStateException.class, () -> template.execute(status -> Retry.DEFAULT.call(dsl, inner -> inner)));
    }

    @Test
    void whatIsKeptIsForgottenAfterTheCommit() {
        TransactionTemplate template = new TransactionTemplate(transactions);
        Post post = publisher.publish("Hello", List.of("News"));
        assertEquals(1, cache.of(post).size());

        template.execute(status -> {
            posts.categories(post).create(c -> c.name("Tips"));
            status.setRollbackOnly();
            return null;
        });
        assertEquals(1, cache.of(post).size());
        template.execute(status -> {
            posts.categories(post).create(c -> c.name("Tips"));
            return cache.of(post);
        });
        assertEquals(2, cache.of(post).size());
        posts.categories(post).clear();
        assertEquals(0, cache.of(post).size());
    }

    @Test
    void modelsAreJson() throws Exception {
        Post post = publisher.publish("Hello", List.of("News"));
        Category news = categories.get(c -> c.NAME.eq("News"));

        assertEquals(
                "{\"id\":%d,\"title\":\"Hello\",\"categories\":[{\"id\":%d,\"name\":\"News\"}]}"
                        .formatted(post.id(), news.id()),
                answer("/posts/" + post.id()));
    }

    @Test
    void healthIsUp() throws Exception {
        assertTrue(answer("/actuator/health").contains("\"status\":\"UP\""));
    }

    private String answer(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
