package dev.throughline.tests.garage;

import static dev.throughline.tests.garage.CarTable.CAR;
import static dev.throughline.tests.garage.GarageTable.GARAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.throughline.UnreadableRowException;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.garage.Car.Colour;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.function.Executable;

/** A row that is none of its model is told by model, key and column, whichever way it is read. */
class UnreadableRowsTest {
    private static final String PURPLE =
            "Car cannot be read: cars.colour holds 'PURPLE', which is no constant of Colour. It has "
                    + "[RED, GREEN]. Correct the row, add the constant, or say with @Column(converter = ...) how such a text is read.";
    private static final String NULL =
            " null, or was not selected, and Car takes no null there. Give the row a value and make "
                    + "the column not null, or make the component a boxed, @Nullable one.";

    private final DSLContext dsl;
    private final CarQuerySet cars;
    private final GarageQuerySet garages;

    UnreadableRowsTest(DSLContext dsl) {
        this.dsl = dsl;
        cars = CarQuerySet.using(dsl);
        garages = GarageQuerySet.using(dsl);
        dsl.createTable(CAR)
                .column("id", SQLDataType.BIGINT)
                .column("colour", SQLDataType.VARCHAR(20))
                .column("doors", SQLDataType.INTEGER)
                .column("engine_power", SQLDataType.INTEGER)
                .column("engine_maker", SQLDataType.VARCHAR(20))
                .execute();
        dsl.createTable(GARAGE)
                .column("id", SQLDataType.BIGINT)
                .column("places", SQLDataType.INTEGER)
                .column("first_id", SQLDataType.BIGINT)
                .execute();
        dsl.createTable("garages_cars")
                .column("garage_id", SQLDataType.BIGINT)
                .column("car_id", SQLDataType.BIGINT)
                .execute();
    }

    private void row(Table<?> table, Object... values) {
        dsl.insertInto(DSL.table(table.getUnqualifiedName())).values(values).execute();
    }

    private static void assertTold(String message, Executable... reads) {
        for (Executable read : reads) {
            assertEquals(
                    message, assertThrows(UnreadableRowException.class, read).getMessage());
        }
    }

    @EachDatabase
    void aTextThatIsNoConstant() {
        row(CAR, 1L, "PURPLE", 4, null, null);
        DSLContext watched =
                dsl.configuration().derive(ExecuteListener.onStart(any -> {})).dsl();

        assertTold(
                PURPLE,
                cars::all,
                () -> cars.get(1L),
                () -> CarQuerySet.using(watched).all(),
                () -> cars.filter(c -> c.DOORS.gt(3)).page(5),
                () -> cars.values(c -> c.COLOUR),
                () -> cars.values(c -> c.ID, c -> c.COLOUR),
                () -> cars.values(c -> c.ID, c -> c.DOORS, c -> c.COLOUR),
                () -> cars.max(c -> c.COLOUR),
                () -> {
                    try (Stream<Car> stream = cars.stream()) {
                        stream.toList();
                    }
                });
        DataAccessException ofJooq = assertThrows(
                DataAccessException.class, () -> dsl.selectFrom(CAR).fetch());
        UnreadableRowException cause = ofJooq.getCause(UnreadableRowException.class);
        assertEquals(PURPLE, cause == null ? null : cause.getMessage());
    }

    @EachDatabase
    void constantsAndNullAreRead() {
        row(CAR, 1L, "GREEN", 4, null, null);
        row(CAR, 2L, null, 2, null, null);

        assertEquals(List.of(1L), cars.filter(c -> c.COLOUR.eq(Colour.GREEN)).values(c -> c.ID));
        assertEquals(Colour.GREEN, cars.get(1L).colour());
        assertNull(cars.get(2L).colour());
        assertEquals(1, cars.filter(c -> c.ID.eq(2L)).update(c -> c.colour(Colour.RED)));
        assertEquals(Colour.RED, cars.get(2L).colour());
    }

    @EachDatabase
    void nullInAPrimitive() {
        row(CAR, 7L, "RED", null, null, null);
        String told = "Car of the key 7 cannot be read: cars.doors is" + NULL;

        assertTold(
                told,
                cars::all,
                () -> cars.get(7L),
                () -> CAR.read(dsl.selectFrom(CAR).fetchSingle()));
        assertTold(
                "Car cannot be read: cars.id, cars.doors is" + NULL,
                () -> CAR.read(dsl.select(CAR.COLOUR).from(CAR).fetchSingle()));

        row(GARAGE, 3L, null, 7L);
        assertTold(
                told.replace("7", "3").replace("Car", "Garage").replace("cars.doors", "garages.places"),
                garages::all,
                () -> garages.get(3L));
        row(GARAGE, 4L, 1, 7L);
        row(DSL.table(DSL.name("garages_cars")), 3L, 7L);
        assertTold(told, () -> garages.cars(3L).all(), () -> garages.selectRelated(g -> g.first())
                .get(4L));
    }

    @EachDatabase
    void nullInAPrimitiveOfAnEmbeddedRecord() {
        row(CAR, 7L, "RED", 4, null, "Otto");

        assertTold("Car of the key 7 cannot be read: cars.engine_power is" + NULL, cars::all);
    }

    @EachDatabase
    void aConstructorThatRefuses() {
        row(CAR, 7L, "RED", -1, null, null);

        UnreadableRowException told = assertThrows(UnreadableRowException.class, () -> cars.get(7L));
        assertEquals(
                "Car of the key 7 cannot be read, since its constructor refuses the row: java.lang.IllegalArgumentException: "
                        + "fewer than no doors",
                told.getMessage());
        assertInstanceOf(IllegalArgumentException.class, told.getCause());
    }
}
