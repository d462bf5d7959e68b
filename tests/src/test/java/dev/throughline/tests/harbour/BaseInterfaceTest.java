package dev.throughline.tests.harbour;

import static dev.throughline.tests.harbour.FlagTable.FLAG;
import static dev.throughline.tests.harbour.PierFlagsLinkTable.PIER_FLAGS_LINK;
import static dev.throughline.tests.harbour.PierTable.PIER;
import static dev.throughline.tests.harbour.ShipFlagsLinkTable.SHIP_FLAGS_LINK;
import static dev.throughline.tests.harbour.ShipTable.SHIP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.throughline.Schema;
import dev.throughline.StaleModelException;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** What an interface says of a method, it says of the component that the method reads. */
class BaseInterfaceTest {
    private final DSLContext dsl;
    private final ShipQuerySet ships;
    private final PierQuerySet piers;

    BaseInterfaceTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema schema = Schema.of(FLAG, SHIP, PIER, SHIP_FLAGS_LINK, PIER_FLAGS_LINK);
        schema.create(dsl);
        schema.assertValid(dsl);
        ships = ShipQuerySet.using(dsl);
        piers = PierQuerySet.using(dsl);
    }

    @EachDatabase
    void itsColumnsAreThoseOfTheModels() {
        Ship argo = ships.create(s -> s.name("Argo").masts(1));
        Pier pier = piers.create(p -> p.name("A").ship(argo));

        assertEquals("called", SHIP.NAME.getName());
        assertEquals(80, SHIP.NAME.getDataType().length());
        assertEquals("The Argo", ships.get(argo.id()).sign());
        assertEquals(argo.id(), piers.get(pier.id()).ship.id());
        assertThrows(IntegrityConstraintViolationException.class, () -> ships.create(Ship.of("Argo", 2)));
        Ship changed = ships.updated(new Ship(argo.id(), "Argo II", argo.version(), 3));
        assertEquals(2, changed.version());
        assertThrows(StaleModelException.class, () -> ships.update(argo));
    }

    @EachDatabase
    void whatAComponentSaysGoesBeforeIt() {
        piers.create(p -> p.name("A"));
        piers.create(p -> p.name("A"));

        assertEquals("name", PIER.NAME.getName());
        assertEquals(3, PIER.NAME.getDataType().length());
        assertEquals(2, piers.filter(p -> p.NAME.eq("A")).count());
        assertNull(piers.all().get(0).ship);
    }

    @EachDatabase
    void itsRelationsAreThoseOfEachModel() {
        FlagQuerySet flags = FlagQuerySet.using(dsl);
        Flag blue = flags.create(f -> f.id("P").colours("blue, white"));
        Flag yellow = flags.create(f -> f.id("Q").colours("yellow"));
        Ship argo = ships.create(Ship.of("Argo", 1));
        Pier pier = piers.create(p -> p.name("A"));

        ships.flags(argo).addAll(List.of(yellow, blue));
        piers.flags(pier).add(blue);

        assertEquals(List.of(blue, yellow), ShipFlagsProxy.of(dsl, argo).all());
        assertEquals(List.of(pier.id()), FlagPiersProxy.of(dsl, blue).ids());
        assertEquals(
                List.of("Argo"), ships.filter(s -> s.flags().contains(yellow)).values(s -> s.NAME));
    }
}
