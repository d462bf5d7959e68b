package dev.throughline.tests.mistakes;

import static dev.throughline.tests.cinema.ActorTable.ACTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.cinema.Actor;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.fixture.Cinema;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.function.Executable;

/** A row is refused that lacks a value: the message names the column, the cause is the driver's. */
class MissingValuesTest {
    private static final String NO_TITLE =
            "films.title has no value, and takes no null. Give it one, or let it be null: "
                    + "@Nullable, and a column that allows it. (";

    private final DSLContext dsl;

    MissingValuesTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    private static void assertTold(String message, Executable... writes) {
        for (Executable write : writes) {
            IntegrityConstraintViolationException told =
                    assertThrows(IntegrityConstraintViolationException.class, write);
            assertTrue(String.valueOf(told.getMessage()).startsWith(message), told::getMessage);
            assertInstanceOf(SQLException.class, told.getCause());
        }
    }

    @EachDatabase
    void ofANewRow() {
        Cinema cinema = Cinema.create(dsl);
        Film untitled = new Film(null, null, null);

        assertTold(
                "Film.create: " + NO_TITLE,
                () -> cinema.films().create(f -> {}),
                () -> cinema.films().create(f -> f.title(null)),
                () -> cinema.films().create(untitled),
                () -> cinema.films().upsert(untitled),
                () -> cinema.films().getOrCreate(f -> f.id(8L)));
        assertTold("Film.createAll: " + NO_TITLE, () -> cinema.films()
                .createAll(List.of(new Film(null, "Metropolis", null), untitled)));
        assertEquals(0, cinema.films().count());
    }

    @EachDatabase
    void ofAChange() {
        Cinema cinema = Cinema.create(dsl);
        Film film = cinema.film("Metropolis");
        Film untitled = new Film(film.id(), null, null);

        assertTold(
                "Film.update: " + NO_TITLE,
                () -> cinema.films().filter(f -> f.ID.eq(film.id())).update(f -> f.title(null)),
                () -> cinema.films().update(untitled),
                () -> cinema.films().updated(untitled),
                () -> cinema.films().updateEach(List.of(untitled)),
                () -> cinema.films().upsert(untitled),
                () -> cinema.films().updateOrCreate(f -> f.id(film.id()), f -> f.title(null)));
        assertEquals("Metropolis", cinema.films().get(film.id()).title());
    }

    @EachDatabase
    void ofALink() {
        Cinema cinema = Cinema.create(dsl);
        Film film = cinema.film("Metropolis");
        Actor actor = cinema.actor("Helm");

        assertTold(
                "Film.cast, nothing was linked: roles.character has no value",
                () -> cinema.cast(film).add(actor, role -> {}),
                () -> cinema.cast(film).put(actor, role -> role.billing(1)),
                () -> cinema.cast(film).putAll(List.of(actor), (target, role) -> role.billing(1)),
                () -> cinema.cast(film).create(a -> a.name("Rasp"), role -> {}));
        assertEquals(0, cinema.cast(film).count());
        assertEquals(1, cinema.actors().count());
    }

    @EachDatabase
    void ofATableThatIsNotAsTheModelSays() {
        dsl.createTable(ACTOR)
                .column("id", SQLDataType.BIGINT.notNull())
                .column("name", SQLDataType.VARCHAR(80).notNull())
                .column("born", SQLDataType.INTEGER.notNull())
                .execute();
        Cinema cinema = new Cinema(dsl);

        assertTold(
                "Actor.create: the table actors has a column that takes no null, has no default, and is not in the model. "
                        + "Schema.of(...).validate(dsl) tells which. (",
                () -> cinema.actors().create(a -> a.id(1L).name("Helm")));
        dsl.alterTable(ACTOR).dropColumn("born").execute();
        assertTold(
                "Actor.create: actors.id is not counted up by the database. Make it an identity column, or assign the keys: "
                        + "@Id(generated = false). (",
                () -> cinema.actor("Helm"));
    }
}
