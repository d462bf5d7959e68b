package dev.throughline.micronaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MicronautTest {
    private ApplicationContext application;
    private Publisher publisher;

    @BeforeEach
    void start() {
        application = ApplicationContext.run(Map.of(
                "datasources.default.url", "jdbc:h2:mem:blog",
                "datasources.default.username", "sa",
                "datasources.default.password", "",
                "jooq.datasources.default.sql-dialect", "H2"));
        publisher = application.getBean(Publisher.class);
        publisher.createTables();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aTransactionIsKept() {
        publisher.publish("Hello", List.of("News", "Tips"));

        assertEquals(2, publisher.posts().get(0).categories().size());
    }

    @Test
    void aTransactionIsRolledBack() {
        assertThrows(
                IntegrityConstraintViolationException.class, () -> publisher.publish("Hello", List.of("News", "News")));

        assertEquals(List.of(), publisher.posts());
    }
}
