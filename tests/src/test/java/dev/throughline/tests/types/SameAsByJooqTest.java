package dev.throughline.tests.types;

import static dev.throughline.tests.garage.CarTable.CAR;
import static dev.throughline.tests.garage.GarageCarsLinkTable.GARAGE_CARS_LINK;
import static dev.throughline.tests.garage.GarageTable.GARAGE;
import static dev.throughline.tests.types.DrawerSampleTable.DRAWER_SAMPLE;
import static dev.throughline.tests.types.DrawerTable.DRAWER;
import static dev.throughline.tests.types.SampleTable.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.garage.Car;
import dev.throughline.tests.garage.GarageQuerySet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Values that are bound and read past jOOQ are, to the last digit, what jOOQ itself binds and reads. */
class SameAsByJooqTest {
    private static final String KEY = "dev.throughline.texts";

    private final DSLContext dsl;
    private final DSLContext jooq;

    SameAsByJooqTest(DSLContext dsl) {
        this.dsl = dsl;
        this.jooq = dsl.configuration().derive(dsl.settings()).dsl();
        jooq.configuration().data(KEY, false);
        Schema.of(SAMPLE, DRAWER, DRAWER_SAMPLE).create(dsl);
    }

    private static List<Kind<?>> all() {
        return Stream.concat(Kinds.sortable().stream(), Kinds.documents().stream())
                .toList();
    }

    @EachDatabase
    void writtenByOneAndReadByTheOther() {
        all().forEach(this::writtenAndRead);
    }

    private <X> void writtenAndRead(Kind<X> kind) {
        List<@Nullable X> values = new ArrayList<>(kind.values());
        values.add(null);
        for (X value : values) {
            Long byUs = SampleQuerySet.using(dsl)
                    .create(s -> kind.setter().accept(s, value))
                    .id();
            Long byJooq = SampleQuerySet.using(jooq)
                    .create(s -> kind.setter().accept(s, value))
                    .id();
            String what = kind.name() + " " + value;
            Object expected = kind.mean(read(jooq, kind, byJooq));
            assertEquals(expected, kind.mean(read(jooq, kind, byUs)), what);
            assertEquals(expected, kind.mean(read(dsl, kind, byUs)), what);
            assertEquals(expected, kind.mean(read(dsl, kind, byJooq)), what);
            if (!(value instanceof byte[])) { // which PostgreSQL's driver makes no text of
                assertEquals(1, raw(kind, byJooq, byUs).size(), what);
            }
        }
    }

    private static <X> @Nullable X read(DSLContext context, Kind<X> kind, Long id) {
        return kind.component()
                .apply(SampleQuerySet.using(context)
                        .fields(s -> kind.column().apply(s))
                        .get(id));
    }

    /** {@return what the database itself calls the values that it holds} */
    private <X> Set<@Nullable String> raw(Kind<X> kind, Long... ids) {
        return new HashSet<>(
                jooq.select(DSL.field("{0}", String.class, kind.column().apply(SAMPLE)))
                        .from(SAMPLE)
                        .where(SAMPLE.ID.in(ids))
                        .fetch(Record1::value1));
    }

    /** Among them numbers of all sizes, one after the other: H2 is told how large each is. */
    @EachDatabase
    void compared() {
        Kinds.sortable().forEach(this::compared);
    }

    private <X> void compared(Kind<X> kind) {
        kind.values().forEach(value -> SampleQuerySet.using(jooq)
                .create(s -> kind.setter().accept(s, value)));
        for (X value : kind.values()) {
            assertEquals(
                    SampleQuerySet.using(jooq)
                            .filter(s -> kind.column().apply(s).eq(value))
                            .count(),
                    SampleQuerySet.using(dsl)
                            .filter(s -> kind.column().apply(s).eq(value))
                            .count(),
                    kind.name() + " " + value);
        }
    }

    /** A condition on such a value has a shape, and no value of it is in the text. */
    @EachDatabase
    void conditionsOnDatesAndEnumsAreKept() {
        List<String> names = List.of("date", "time", "dateTime", "offset", "instant", "mood");
        List<Kind<?>> kinds =
                all().stream().filter(kind -> names.contains(kind.name())).toList();
        assertEquals(names.size(), kinds.size());
        kinds.forEach(this::isKept);
    }

    private <X> void isKept(Kind<X> kind) {
        filtered(kind, kind.values().get(0));
        String once = kept();
        filtered(kind, kind.values().get(1));
        assertEquals(once, kept());
        assertTrue(
                once.lines()
                        .anyMatch(text -> text.startsWith("select")
                                && text.contains("where")
                                && text.contains(kind.column().apply(SAMPLE).getName())),
                () -> kind.name() + "\n" + once);
    }

    private <X> void filtered(Kind<X> kind, X value) {
        SampleQuerySet.using(dsl)
                .filter(s -> kind.column().apply(s).eq(value))
                .fields(s -> kind.column().apply(s))
                .all();
    }

    /** The type of a column is one, whatever its table is called: each path and each sub-query has another name. */
    @EachDatabase
    void enumsAlongPathsAreKept() {
        Schema.of(CAR, GARAGE, GARAGE_CARS_LINK).create(dsl);
        enumsAlongPaths(Car.Colour.RED);
        String once = kept();
        enumsAlongPaths(Car.Colour.GREEN);
        assertEquals(once, kept());
        assertTrue(once.contains("colour"), once);
    }

    private void enumsAlongPaths(Car.Colour colour) {
        GarageQuerySet garages = GarageQuerySet.using(dsl);
        garages.filter(g -> g.first().COLOUR.eq(colour)).all();
        garages.filter(g -> g.cars().any(c -> c.COLOUR.eq(colour))).all();
        garages.filter(g -> g.cars().none(c -> c.COLOUR.eq(colour))).count();
    }

    private String kept() {
        return String.valueOf(dsl.configuration().data(KEY));
    }
}
