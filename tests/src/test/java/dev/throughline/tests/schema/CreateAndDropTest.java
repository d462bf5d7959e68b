package dev.throughline.tests.schema;

import static dev.throughline.tests.atlas.CityTable.CITY;
import static dev.throughline.tests.atlas.CountryTable.COUNTRY;
import static dev.throughline.tests.atlas.LegendTable.LEGEND;
import static dev.throughline.tests.atlas.SightTable.SIGHT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.throughline.Ref;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.atlas.City;
import dev.throughline.tests.atlas.CityQuerySet;
import dev.throughline.tests.atlas.Country;
import dev.throughline.tests.atlas.CountryQuerySet;
import dev.throughline.tests.atlas.LegendQuerySet;
import dev.throughline.tests.atlas.SightQuerySet;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.function.Executable;

/** Tables that refer to each other, and tables in schemas. */
class CreateAndDropTest {
    private static final Schema ATLAS = Schema.of(SIGHT, COUNTRY, CITY);

    private final TestDatabase database;
    private final DSLContext dsl;

    CreateAndDropTest(TestDatabase database, DSLContext dsl) {
        this.database = database;
        this.dsl = dsl;
    }

    @EachDatabase
    void tablesThatReferToEachOtherAreCreatedWithAllTheirKeys() {
        ATLAS.create(dsl);

        assertThrows(IntegrityConstraintViolationException.class, () -> CountryQuerySet.using(dsl)
                .create(c -> c.name("Nowhere").capital(Ref.to(4711L))));
        assertThrows(IntegrityConstraintViolationException.class, () -> CityQuerySet.using(dsl)
                .create(c -> c.name("Nowhere").country(Ref.to(4711L))));
        City capital = countryWithCapital();
        CityQuerySet.using(dsl).deleteAll();
        assertFalse(CountryQuerySet.using(dsl)
                .filter(c -> c.CAPITAL_ID.eq(capital.id()))
                .exists());
    }

    @EachDatabase
    void onlyTheKeyThatClosesTheCircleIsAddedLater(Database kind) {
        int tables = 3;
        int indexes = 4;
        int later = kind == Database.SQLITE ? 0 : 1;

        assertEquals(tables + indexes + later, ATLAS.statements(dsl).size());
    }

    @EachDatabase
    void tablesThatReferToEachOtherAreDroppedWithTheirRows() {
        ATLAS.create(dsl);
        countryWithCapital();

        ATLAS.drop(dsl);

        assertThrows(DataAccessException.class, () -> dsl.fetchCount(COUNTRY));
        assertThrows(DataAccessException.class, () -> dsl.fetchCount(CITY));
        assertDoesNotThrow(() -> ATLAS.drop(dsl), "what is not there is passed over");
        ATLAS.create(dsl);
    }

    private City countryWithCapital() {
        CountryQuerySet countries = CountryQuerySet.using(dsl);
        Country country = countries.create(c -> c.name("Italy"));
        City capital = CityQuerySet.using(dsl).create(c -> c.name("Rome").country(country));
        countries.filter(c -> c.ID.eq(country.id())).update(c -> c.capital(capital));
        return capital;
    }

    @EachDatabase
    void theScriptCreatesTheSame() {
        String script = ATLAS.ddl(database.dialect());

        script.lines().filter(line -> !line.isBlank()).forEach(line -> assertFalse(line.contains("?"), line));
        for (String statement : script.split(";\n")) {
            dsl.execute(statement);
        }
        City capital = countryWithCapital();
        SightQuerySet.using(dsl).create(s -> s.name("Forum").city(capital));
        ATLAS.drop(dsl);
    }

    @EachDatabase
    void aSchemaIsNotMadeUnlessAskedFor() {
        Schema legends = Schema.of(LEGEND);
        if (database.database() == Database.SQLITE) {
            for (Executable call : List.<Executable>of(
                    () -> legends.createSchemas(dsl), () -> legends.create(dsl), () -> legends.createIfMissing(dsl))) {
                String words = assertThrows(IllegalStateException.class, call).getMessage();
                assertTrue(words.contains("withRenderSchema(false)"), words);
            }
            return;
        }
        String message = assertThrows(IllegalStateException.class, () -> legends.create(dsl))
                .getMessage();
        assertTrue(message.contains("no schema atlas_notes"), message);
        assertTrue(message.contains("createSchemas"), message);

        legends.createSchemas(dsl);
        legends.createSchemas(dsl);
        legends.create(dsl);

        LegendQuerySet.using(dsl).create(l -> l.sign("church"));
        legends.drop(dsl);
        dsl.dropSchema("atlas_notes").execute();
    }

    @EachDatabase
    void theSettingsLeaveSchemasOut() {
        DSLContext mapped = DSL.using(dsl.configuration().derive(new Settings().withRenderSchema(false)));
        Schema legends = Schema.of(LEGEND);

        legends.createSchemas(mapped);
        legends.create(mapped);

        LegendQuerySet.using(mapped).create(l -> l.sign("church"));
        assertEquals(1, mapped.fetchCount(LEGEND));
        assertEquals(List.of(), legends.validate(mapped));
        legends.drop(mapped);
    }

    @EachDatabase
    void theSettingsMapSchemas() {
        assumeFalse(database.database() == Database.SQLITE, "has no schemas");
        DSLContext mapped = DSL.using(dsl.configuration()
                .derive(new Settings()
                        .withRenderMapping(new RenderMapping()
                                .withSchemata(new MappedSchema()
                                        .withInput("atlas_notes")
                                        .withOutput("atlas_mapped")))));
        Schema legends = Schema.of(LEGEND);

        legends.createSchemas(mapped);
        legends.create(mapped);

        LegendQuerySet.using(mapped).create(l -> l.sign("church"));
        assertEquals(1, dsl.fetchCount(DSL.table(DSL.name("atlas_mapped", "legends"))));
        assertEquals(List.of(), legends.validate(mapped));
        legends.drop(mapped);
        dsl.dropSchema("atlas_mapped").execute();
    }
}
