package dev.throughline.recipes;

import static dev.throughline.recipes.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.r2dbc.spi.ConnectionFactories;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Our tables, conditions and selects in queries that jOOQ runs over R2DBC. */
class ReactiveTest {
    private static EmbeddedPostgres server;
    private static List<DSLContext> contexts;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
        String h2 = "mem:" + UUID.randomUUID();
        Blog.create(DSL.using("jdbc:h2:" + h2 + ";DB_CLOSE_DELAY=-1"));
        Blog.create(DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES));
        contexts = List.of(
                DSL.using(ConnectionFactories.get("r2dbc:h2:" + h2.replace("mem:", "mem:///")), SQLDialect.H2),
                DSL.using(
                        ConnectionFactories.get(
                                "r2dbc:postgresql://postgres@localhost:" + server.getPort() + "/postgres"),
                        SQLDialect.POSTGRES));
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    static Stream<DSLContext> contexts() {
        return contexts.stream();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void aRefinementAsASelect(DSLContext reactive) {
        PostQuerySet posts = PostQuerySet.using(reactive);

        Flux<Post> found = Flux.from(posts.filter(p -> p.categories().any(c -> c.NAME.eq("News")))
                        .orderBy(p -> p.TITLE)
                        .select())
                .map(POST::read);

        assertEquals(List.of("Hello"), found.map(Post::title).collectList().block());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void whatIsLoadedBesideDoesNotShowInASelect(DSLContext reactive) {
        PostQuerySet posts = PostQuerySet.using(reactive);
        String alone = posts.select().getSQL();

        assertEquals(alone, posts.selectRelated(p -> p.categories()).select().getSQL());
        assertEquals(alone, posts.prefetchRelated(p -> p.categories()).select().getSQL());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void conditionsAndPathsInAQueryOfOnesOwn(DSLContext reactive) {
        Flux<String> busy = Flux.from(
                        reactive.select(POST.TITLE, POST.categories().count())
                                .from(POST)
                                .where(POST.categories().any())
                                .orderBy(POST.ID))
                .map(row -> row.value1() + ": " + row.value2());

        assertEquals(List.of("Hello: 2"), busy.collectList().block());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void aWriteInATransaction(DSLContext reactive) {
        Mono<Integer> renamed = Mono.from(reactive.transactionPublisher(transaction -> DSL.using(transaction)
                .update(POST)
                .set(POST.TITLE, "Hello!")
                .where(POST.categories().isEmpty())));

        assertEquals(1, renamed.block());
        assertEquals(
                List.of("Hello!"),
                Flux.from(reactive.select(POST.TITLE)
                                .from(POST)
                                .where(POST.categories().isEmpty()))
                        .map(row -> row.value1())
                        .collectList()
                        .block());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void theCallsOfAProxyNeedJdbc(DSLContext reactive) {
        assertThrows(
                DataAccessException.class,
                () -> PostQuerySet.using(reactive).categories(1L).addAllIds(List.of(1L)));
    }
}
