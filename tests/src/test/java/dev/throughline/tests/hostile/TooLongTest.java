package dev.throughline.tests.hostile;

import static dev.throughline.tests.types.DrawerSampleTable.DRAWER_SAMPLE;
import static dev.throughline.tests.types.DrawerTable.DRAWER;
import static dev.throughline.tests.types.SampleTable.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.types.Drawer;
import dev.throughline.tests.types.DrawerQuerySet;
import dev.throughline.tests.types.DrawerSampleQuerySet;
import dev.throughline.tests.types.DrawerSampleValues;
import dev.throughline.tests.types.DrawerSamplesProxy;
import dev.throughline.tests.types.Sample;
import dev.throughline.tests.types.SampleQuerySet;
import dev.throughline.tests.types.SampleValues;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** What is longer than its column is refused, by whatever call, and never cut. SQLite has no lengths, PostgreSQL none of bytes. */
class TooLongTest {
    private static final String TEXT = "x".repeat(81);
    private static final byte[] BYTES = new byte[41];

    private final DSLContext dsl;
    private final boolean hasLengthsOfBytes;
    private final SampleQuerySet samples;
    private final List<Sample> two;
    private final DrawerSamplesProxy links;

    TooLongTest(DSLContext dsl, Database database) {
        assumeTrue(database != Database.SQLITE);
        this.dsl = dsl;
        hasLengthsOfBytes = database != Database.POSTGRES;
        Schema.of(SAMPLE, DRAWER, DRAWER_SAMPLE).create(dsl);
        samples = SampleQuerySet.using(dsl);
        two = List.of(samples.create(s -> {}), samples.create(s -> {}));
        Drawer drawer = DrawerQuerySet.using(dsl).create(d -> {});
        links = DrawerSamplesProxy.of(dsl, drawer);
        links.add(two.get(0));
    }

    private static void refused(Runnable call) {
        assertThrows(DataAccessException.class, call::run);
    }

    private void links(Consumer<DrawerSampleValues> tooLong) {
        Sample linked = two.get(0);
        Sample other = two.get(1);
        refused(() -> links.add(other, tooLong::accept));
        refused(() -> links.put(other, tooLong::accept));
        refused(() -> links.put(linked, tooLong::accept));
        refused(() -> links.putAll(two, (sample, link) -> tooLong.accept(link)));
        refused(() -> links.putAll(List.of(other), (sample, link) -> {
            tooLong.accept(link);
            link.date(LocalDate.EPOCH); // which goes another way
        }));
        refused(() -> links.setLinks(List.of(other), (sample, link) -> tooLong.accept(link)));
        refused(() -> links.updateLinks(tooLong::accept));
        refused(() -> links.create(s -> {}, tooLong::accept));
        refused(() -> links.getOrCreate(s -> s.string("new"), s -> {}, tooLong::accept));
        assertEquals(1, DrawerSampleQuerySet.using(dsl).count());
        assertEquals(2, samples.count());
    }

    @EachDatabase
    void ofLinks() {
        links(link -> link.string(TEXT));
        if (hasLengthsOfBytes) {
            links(link -> link.bytes(BYTES));
        }
    }

    private void rows(Consumer<SampleValues> tooLong) {
        refused(() -> samples.create(tooLong::accept));
        refused(() -> samples.filter(s -> s.ID.eq(two.get(0).id())).update(tooLong::accept));
        refused(() -> samples.getOrCreate(tooLong::accept));
        refused(() -> samples.updateOrCreate(s -> s.id(two.get(0).id()), tooLong::accept));
        refused(() -> links.update(tooLong::accept));
        refused(() -> links.create(tooLong::accept));
        assertEquals(
                2, samples.filter(s -> s.STRING.isNull().and(s.BYTES.isNull())).count());
        assertEquals(2, samples.count());
    }

    @EachDatabase
    void ofRows() {
        rows(sample -> sample.string(TEXT));
        if (hasLengthsOfBytes) {
            rows(sample -> sample.bytes(BYTES));
        }
    }
}
