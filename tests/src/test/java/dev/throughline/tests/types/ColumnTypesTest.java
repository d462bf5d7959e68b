package dev.throughline.tests.types;

import static dev.throughline.tests.types.DrawerSampleTable.DRAWER_SAMPLE;
import static dev.throughline.tests.types.DrawerTable.DRAWER;
import static dev.throughline.tests.types.PrimitivesTable.PRIMITIVES;
import static dev.throughline.tests.types.SampleTable.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkWrite;
import dev.throughline.Page;
import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Values of each type come back as they were, and are compared and sorted as what they are. */
class ColumnTypesTest {
    private final DSLContext dsl;
    private final SampleQuerySet samples;

    ColumnTypesTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema.of(SAMPLE, DRAWER, DRAWER_SAMPLE, PRIMITIVES).create(dsl);
        samples = SampleQuerySet.using(dsl);
    }

    private static List<Kind<?>> all() {
        return Stream.concat(Kinds.sortable().stream(), Kinds.documents().stream())
                .toList();
    }

    private static void each(List<Kind<?>> kinds, Consumer<Kind<?>> check) {
        kinds.forEach(check);
    }

    @EachDatabase
    void created() {
        each(all(), this::created);
    }

    private <X> void created(Kind<X> kind) {
        for (X value : kind.values()) {
            Sample written = samples.create(sample -> kind.setter().accept(sample, value));
            assertSame(kind, value, written);
            assertSame(kind, value, samples.get(written.id()));
        }
    }

    private static <X> void assertSame(Kind<X> kind, @Nullable X value, Sample sample) {
        assertEquals(kind.mean(value), kind.mean(kind.component().apply(sample)), kind.name());
    }

    @EachDatabase
    void createdTogether() {
        each(all(), this::createdTogether);
    }

    private <X> void createdTogether(Kind<X> kind) {
        List<Sample> models = ascending(kind);
        samples.deleteAll();

        List<Sample> written = samples.createAll(models);

        assertEquals(kind.mean(kind.values()), kind.mean(components(kind, written)), kind.name());
        assertEquals(
                kind.mean(kind.values()),
                kind.mean(components(kind, samples.orderBy(s -> s.ID).all())),
                kind.name());
        samples.deleteAll();
    }

    /** {@return a row for each value} */
    private <X> List<Sample> ascending(Kind<X> kind) {
        return kind.values().stream()
                .map(value -> samples.create(sample -> kind.setter().accept(sample, value)))
                .toList();
    }

    private static <X> List<@Nullable X> components(Kind<X> kind, List<Sample> rows) {
        return rows.stream().<@Nullable X>map(kind.component()).toList();
    }

    @EachDatabase
    void updated() {
        each(all(), this::updated);
    }

    private <X> void updated(Kind<X> kind) {
        List<Sample> models = ascending(kind);
        Sample row = samples.create(sample -> {});
        for (Sample model : models) {
            X value = kind.component().apply(model);
            Sample same = samples.filter(s -> s.ID.eq(row.id()))
                                    .update(s -> kind.setter().accept(s, value))
                            == 1
                    ? samples.get(row.id())
                    : row;
            assertSame(kind, value, same);
            assertTrue(samples.update(same));
            assertSame(kind, value, samples.get(row.id()));
            assertFalse(samples.upsert(same).created());
            assertSame(kind, value, samples.get(row.id()));
        }
        samples.filter(s -> s.ID.eq(row.id())).update(s -> kind.setter().accept(s, null));
        assertNull(kind.component().apply(samples.get(row.id())), kind.name());
        samples.deleteAll();
    }

    @EachDatabase
    void compared() {
        each(Kinds.sortable(), this::compared);
    }

    private <X> void compared(Kind<X> kind) {
        ascending(kind);
        for (int i = 0; i < kind.values().size(); i++) {
            X value = kind.values().get(i);
            List<X> upToIt = kind.values().subList(0, i + 1);
            String what = kind.name() + " " + value;
            assertEquals(
                    1, samples.filter(s -> kind.column().apply(s).eq(value)).count(), what);
            assertEquals(
                    i, samples.filter(s -> kind.column().apply(s).lt(value)).count(), what);
            assertEquals(
                    i + 1,
                    samples.filter(s -> kind.column().apply(s).in(upToIt)).count(),
                    what);
            assertFalse(samples.getOrCreate(s -> kind.setter().accept(s, value)).created(), what);
        }
        assertEquals(kind.values().size(), samples.count());
        samples.deleteAll();
    }

    @EachDatabase
    void matched() {
        each(Kinds.documents(), this::matched);
    }

    private <X> void matched(Kind<X> kind) {
        ascending(kind);
        for (X value : kind.values()) {
            assertFalse(samples.getOrCreate(s -> kind.setter().accept(s, value)).created(), kind.name() + " " + value);
        }
        samples.deleteAll();
    }

    @EachDatabase
    void sorted() {
        each(Kinds.sortable(), this::sorted);
    }

    private <X> void sorted(Kind<X> kind) {
        List<X> mixed = new ArrayList<>(kind.values());
        Collections.rotate(mixed, 1);
        mixed.forEach(value -> samples.create(sample -> kind.setter().accept(sample, value)));

        assertEquals(
                kind.mean(kind.values()),
                kind.mean(samples.orderBy(s -> kind.column().apply(s))
                        .values(s -> kind.column().apply(s))),
                kind.name());
        samples.deleteAll();
    }

    @EachDatabase
    void paged() {
        each(Kinds.sortable(), this::paged);
    }

    private <X> void paged(Kind<X> kind) {
        ascending(kind);
        samples.create(sample -> {});
        SampleQuerySet sorted =
                samples.orderBy(s -> kind.column().apply(s).asc().nullsLast());

        List<Sample> rows = new ArrayList<>();
        Page<Sample> page = sorted.page(2);
        rows.addAll(page.rows());
        while (page.next().isPresent() && rows.size() <= kind.values().size()) {
            page = sorted.page(page.next().get(), 2);
            rows.addAll(page.rows());
        }

        List<@Nullable Object> expected = new ArrayList<>(kind.mean(kind.values()));
        expected.add(null);
        assertEquals(expected, kind.mean(components(kind, rows)), kind.name());
        samples.deleteAll();
    }

    @EachDatabase
    void ofLinks() {
        Sample sample = samples.create(s -> {});
        Sample other = samples.create(s -> {});
        Drawer drawer = DrawerQuerySet.using(dsl).create(d -> {});
        each(all(), kind -> ofLinks(kind, DrawerSamplesProxy.of(dsl, drawer), sample, other));
    }

    private static <X> void ofLinks(Kind<X> kind, DrawerSamplesProxy links, Sample sample, Sample other) {
        for (X value : kind.values()) {
            links.clear();
            String what = kind.name() + " " + value;
            Consumer<DrawerSampleValues> given = link -> kind.linkSetter().accept(link, value);
            assertTrue(links.add(sample, given), what);
            assertEquals(
                    kind.mean(value),
                    kind.mean(kind.linkComponent().apply(links.link(sample).orElseThrow())),
                    what);
            assertEquals(LinkWrite.UNCHANGED, links.put(sample, given), what);
            assertEquals(
                    1,
                    links.putAll(List.of(sample, other), (any, link) -> given.accept(link))
                            .added()
                            .size(),
                    what);
            assertTrue(
                    links.setLinks(List.of(sample, other), (any, link) -> given.accept(link))
                            .isEmpty(),
                    what);
            assertEquals(
                    kind.mean(List.of(value, value)),
                    kind.mean(links.values((any, link) -> kind.linkColumn().apply(link))),
                    what);
            assertEquals(2, links.updateLinks(link -> kind.linkSetter().accept(link, null)), what);
            assertNull(kind.linkComponent().apply(links.link(other).orElseThrow()), what);
        }
    }

    @EachDatabase
    void ofPrimitives() {
        PrimitivesQuerySet primitives = PrimitivesQuerySet.using(dsl);
        List<Primitives> models = List.of(
                new Primitives(
                        Long.MIN_VALUE,
                        Byte.MIN_VALUE,
                        Short.MIN_VALUE,
                        Integer.MIN_VALUE,
                        Float.MIN_VALUE,
                        Double.MIN_VALUE,
                        false),
                new Primitives(0, (byte) 0, (short) 0, 0, 0, 0, true),
                new Primitives(
                        Long.MAX_VALUE,
                        Byte.MAX_VALUE,
                        Short.MAX_VALUE,
                        Integer.MAX_VALUE,
                        Float.MAX_VALUE,
                        Double.MAX_VALUE,
                        true));

        assertEquals(models, primitives.createAll(models));
        assertEquals(models, primitives.orderBy(p -> p.ID).all());
        assertEquals(models.get(0), primitives.get(Long.MIN_VALUE));
    }
}
