package dev.throughline.tests.loading;

import static dev.throughline.tests.atlas.CityTable.CITY;
import static dev.throughline.tests.atlas.CountryTable.COUNTRY;
import static dev.throughline.tests.atlas.SightTable.SIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Page;
import dev.throughline.Ref;
import dev.throughline.Schema;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.atlas.City;
import dev.throughline.tests.atlas.CityQuerySet;
import dev.throughline.tests.atlas.Country;
import dev.throughline.tests.atlas.CountryQuerySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.conf.RenderImplicitJoinType;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;

/** Some of the rows, with those along their to-one paths: what is cut first is what would be cut last. */
class SlicedPathsTest {
    private final DSLContext dsl;

    SlicedPathsTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    @BeforeEach
    void cities() {
        Schema.of(SIGHT, COUNTRY, CITY).create(dsl);
        Country greece = CountryQuerySet.using(dsl).create(c -> c.name("Greece"));
        Country italy = CountryQuerySet.using(dsl).create(c -> c.name("Italy"));
        City corinth = city("Corinth", greece, null);
        City syracuse = city("syracuse", italy, corinth);
        city("Ancona", italy, syracuse);
        city("Athens", greece, null);
        city("Corfu", greece, corinth);
    }

    private City city(String name, Country country, City from) {
        return CityQuerySet.using(dsl)
                .create(c -> c.name(name).country(country).foundedFromId(from == null ? null : from.id()));
    }

    /** Two paths begin with the same step, behind which a key that is required is none where the step leads nowhere. */
    private static CityQuerySet related(DSLContext dsl) {
        return CityQuerySet.using(dsl)
                .selectRelated(c -> c.country())
                .selectRelated(c -> c.foundedFrom().country())
                .selectRelated(c -> c.foundedFrom().foundedFrom().country());
    }

    private static String described(City city) {
        Ref<City, Long> from = city.foundedFrom();
        return city.name() + " in " + city.country().get().name()
                + (from == null ? "" : " from " + described(from.get()));
    }

    private static List<String> described(List<City> cities) {
        return cities.stream().map(SlicedPathsTest::described).toList();
    }

    private static List<CityQuerySet> ordered(CityQuerySet cities) {
        return List.of(
                cities.orderBy(c -> c.NAME),
                cities.orderBy(c -> c.COUNTRY_ID.desc(), c -> c.NAME.asc()),
                cities.orderBy(c -> c.FOUNDED_FROM_ID.desc().nullsLast(), c -> c.ID),
                cities.orderBy(c -> c.FOUNDED_FROM_ID.asc().nullsFirst(), c -> DSL.lower(c.NAME)),
                cities.orderBy(c -> DSL.substring(c.NAME, 2, 2).desc(), c -> c.ID),
                cities.orderBy(c -> DSL.coalesce(c.FOUNDED_FROM_ID, -1L), c -> DSL.length(c.NAME), c -> c.NAME));
    }

    @EachDatabase
    void aSliceIsAPartOfAllInEachOrder() {
        for (CityQuerySet cities : ordered(related(dsl))) {
            List<String> all = described(cities.all());
            assertEquals(5, all.size());
            assertTrue(all.contains("Ancona in Italy from syracuse in Italy from Corinth in Greece"), all.toString());
            assertEquals(all.subList(0, 2), described(cities.limit(2).all()));
            assertEquals(all.subList(1, 4), described(cities.limit(3).offset(1).all()));
            assertEquals(all.subList(3, 5), described(cities.offset(3).all()));
            assertEquals(all, pages(cities));
        }
    }

    private static List<String> pages(CityQuerySet cities) {
        List<String> rows = new ArrayList<>();
        Page<City> page = cities.page(2);
        rows.addAll(described(page.rows()));
        for (Optional<String> next = page.next(); next.isPresent(); next = page.next()) {
            page = cities.page(next.get(), 2);
            rows.addAll(described(page.rows()));
        }
        return rows;
    }

    @EachDatabase
    void fewColumnsOfTheRowsAreEnough() {
        CityQuerySet few = CityQuerySet.using(dsl)
                .selectRelated(c -> c.foundedFrom().country())
                .filter(c -> c.NAME.startsWith("Co"))
                .excludeFields(c -> c.NAME)
                .orderBy(c -> c.NAME)
                .limit(2);
        assertEquals(
                List.of("Corinth in Greece", "none"),
                few.all().stream()
                        .map(city -> city.foundedFrom() == null
                                ? "none"
                                : described(city.foundedFrom().get()))
                        .toList());
    }

    @EachDatabase
    void theTableIsReadOnce() {
        String sent = sent();
        assertEquals(2, sent.split("(from|join) .?cities.? ", -1).length, sent);
        assertFalse(sent.contains(" left "), sent);
    }

    @EachDatabase
    void pathsAreJoinedAsTheSettingsSay() {
        dsl.settings().setRenderImplicitJoinType(RenderImplicitJoinType.LEFT_JOIN);
        assertTrue(sent().contains(" left "), sent());
    }

    @EachDatabase
    void namesThatAreMadeUpNeedNoQuotes() {
        List<String> sent = Statements.of(dsl, counted -> related(counted)
                .orderBy(c -> DSL.lower(c.NAME))
                .limit(2)
                .all());
        assertTrue(sent.get(0).matches(".*order by .?cut.?\\.[^\\w]?order_\\d+[^\\w]?$"), sent.get(0));
    }

    @EachDatabase
    void whoRefusesImplicitJoinsIsToldSo() {
        dsl.settings().setRenderImplicitJoinType(RenderImplicitJoinType.THROW);
        assertThrows(DataAccessException.class, this::sent);
    }

    private String sent() {
        return Statements.of(dsl, counted -> CityQuerySet.using(counted)
                        .selectRelated(c -> c.country())
                        .orderBy(c -> c.NAME)
                        .limit(2)
                        .all())
                .get(0);
    }
}
