package dev.throughline.tests.jooq;

import static dev.throughline.tests.archive.LetterStampsLinkTable.LETTER_STAMPS_LINK;
import static dev.throughline.tests.archive.LetterTable.LETTER;
import static dev.throughline.tests.archive.StampTable.STAMP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.throughline.LinkChange;
import dev.throughline.Schema;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.archive.Letter;
import dev.throughline.tests.archive.LetterQuerySet;
import dev.throughline.tests.archive.LetterStampsProxy;
import dev.throughline.tests.archive.Stamp;
import dev.throughline.tests.archive.StampQuerySet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two tenants, each with a schema of its own and other names of the tables: no call meets a table that the settings do not name. */
class MappedSchemaTest {
    private static final Schema ARCHIVE = Schema.of(LETTER, STAMP, LETTER_STAMPS_LINK);
    private static final List<String> TENANTS = List.of("tenant_a", "tenant_b");

    private final TestDatabase database;

    MappedSchemaTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void create() {
        assumeFalse(database.database() == Database.SQLITE, "has no schemas");
        TENANTS.forEach(tenant -> {
            ARCHIVE.createSchemas(of(tenant));
            ARCHIVE.create(of(tenant));
        });
    }

    /** On MariaDB a schema is a database, which does not go with that of the test. */
    @AfterEach
    void drop() {
        if (database.database() != Database.SQLITE) {
            TENANTS.forEach(tenant -> {
                ARCHIVE.drop(of(tenant));
                database.dsl().dropSchema(tenant).execute();
            });
        }
    }

    private DSLContext of(String tenant) {
        return database.dsl()
                .configuration()
                .derive(new Settings().withRenderMapping(mapping(tenant)))
                .dsl();
    }

    private static RenderMapping mapping(String tenant) {
        return new RenderMapping()
                .withSchemata(new MappedSchema()
                        .withInput("archive")
                        .withOutput(tenant)
                        .withTables(
                                new MappedTable().withInput("letters").withOutput("mails"),
                                new MappedTable().withInput("stamps").withOutput("marks"),
                                new MappedTable().withInput("letters_stamps").withOutput("mails_marks")));
    }

    private static Letter letter(DSLContext dsl) {
        return LetterQuerySet.using(dsl).create(l -> {});
    }

    private static Stamp stamp(DSLContext dsl) {
        return StampQuerySet.using(dsl).create(s -> {});
    }

    private long rows(String tenant, String table) {
        return database.dsl().fetchCount(DSL.table(DSL.name(tenant, table)));
    }

    @EachDatabase
    void theTablesAreTheMappedOnes() {
        DSLContext tenant = of("tenant_a");

        assertEquals(List.of(), ARCHIVE.validate(tenant));
        LetterStampsProxy.of(tenant, letter(tenant)).create(s -> {});
        assertEquals(1, rows("tenant_a", "mails"));
        assertEquals(1, rows("tenant_a", "marks"));
        assertEquals(1, rows("tenant_a", "mails_marks"));
        assertEquals(0, rows("tenant_b", "mails"));
    }

    @EachDatabase
    void linksAreWrittenAndReadInTurn() {
        for (String tenant : List.of("tenant_a", "tenant_b", "tenant_a")) {
            DSLContext dsl = of(tenant);
            Stamp first = stamp(dsl);
            Stamp second = stamp(dsl);
            Letter letter = letter(dsl);
            LetterStampsProxy related = LetterStampsProxy.of(dsl, letter);

            assertTrue(related.add(first));
            assertFalse(related.add(first));
            assertEquals(
                    Set.of(second.id()), related.addAll(List.of(first, second)).added());
            assertTrue(related.containsAll(List.of(first, second)));
            assertEquals(2, related.count());
            assertEquals(Set.of(first.id(), second.id()), Set.copyOf(related.ids()));
            assertEquals(
                    List.of(second), related.filter(s -> s.ID.gt(first.id())).all());
            assertEquals(2, related.links().size());
            assertEquals(Set.of(second.id()), related.set(List.of(first)).removed());
            assertTrue(related.toggle(second));
            assertTrue(related.remove(second));
            LetterStampsProxy other = LetterStampsProxy.of(dsl, letter(dsl));
            assertEquals(1, other.copyFrom(letter));
            assertEquals(1, other.addMatching(s -> s.ID.eq(second.id())));
            assertEquals(2, other.clear());
        }
    }

    @EachDatabase
    void modelsAreLoadedAndAskedFor() {
        DSLContext dsl = of("tenant_b");
        LetterQuerySet letters = LetterQuerySet.using(dsl);
        Letter letter = letter(dsl);
        Letter bare = letter(dsl);
        Stamp stamp = stamp(dsl);
        Map<Long, List<Long>> links = Map.of(letter.id(), List.of(stamp.id()), bare.id(), List.of());
        assertEquals(
                new LinkChange<>(Set.of(stamp.id()), Set.of()),
                LetterStampsProxy.setAll(dsl, links).get(letter.id()));

        assertEquals(
                List.of(stamp),
                letters.prefetchRelated(l -> l.stamps())
                        .get(letter.id())
                        .stamps()
                        .list());
        assertEquals(
                List.of(stamp),
                letters.selectRelated(l -> l.stamps()).get(letter.id()).stamps().list());
        assertEquals(
                List.of(letter), letters.filter(l -> l.stamps().contains(stamp)).all());
        assertEquals(
                List.of(bare), letters.exclude(l -> l.stamps().any()).page(5).rows());
        assertEquals(
                List.of(1L, 0L),
                List.copyOf(LetterStampsProxy.counts(dsl, List.of(letter.id(), bare.id()))
                        .values()));
        try (Stream<Letter> stream = letters.orderBy(l -> l.ID).stream()) {
            assertEquals(List.of(letter, bare), stream.toList());
        }
        assertEquals(1, letters.filter(l -> l.stamps().any()).delete());
        assertEquals(0, rows("tenant_b", "mails_marks"));
    }

    /** In configurations of one that keeps texts: that of one tenant does not serve the other. */
    @EachDatabase
    void noTextNamesAnotherTable() {
        DSLContext first = of("tenant_a");
        assertEquals(0, LetterStampsProxy.of(first, letter(first)).count());
        for (String tenant : List.of("tenant_a", "tenant_b", "tenant_a", "tenant_b")) {
            DSLContext dsl = first.configuration()
                    .deriveSettings(settings -> settings.withRenderMapping(mapping(tenant)))
                    .dsl();
            Stamp stamp = stamp(dsl);
            Letter letter = letter(dsl);
            for (Consumer<LetterStampsProxy> call : List.<Consumer<LetterStampsProxy>>of(
                    related -> assertTrue(related.add(stamp)),
                    related -> assertEquals(List.of(stamp), related.all()),
                    related -> assertEquals(1, related.count()),
                    related ->
                            assertTrue(related.filter(s -> s.ID.eq(stamp.id())).exists()),
                    related -> assertEquals(1, related.clear()))) {
                for (String sent : Statements.of(dsl, counted -> call.accept(LetterStampsProxy.of(counted, letter)))) {
                    assertTrue(sent.contains(tenant) && sent.contains("mails_marks"), sent);
                    assertFalse(sent.contains("archive") || sent.contains("letters"), sent);
                }
            }
        }
    }
}
