package dev.throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.CloseableDSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryTest {
    private static final Retry THREE = new Retry(3, Duration.ofMillis(1));

    private final CloseableDSLContext dsl = DSL.using("jdbc:h2:mem:");
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void close() {
        dsl.close();
    }

    private int fail(String state, int times) {
        if (runs.incrementAndGet() <= times) {
            throw new DataAccessException("made up", new SQLException("made up", state));
        }
        return runs.get();
    }

    @Test
    void runsAgainAfterADeadlock() {
        int run = THREE.call(dsl, inner -> fail("40P01", 2));
        assertEquals(3, run);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertThrows(DataAccessException.class, () -> THREE.call(dsl, inner -> fail("40001", 9)));
        assertEquals(3, runs.get());
    }

    @Test
    void doesNotRepeatWhatWouldFailAgain() {
        assertThrows(DataAccessException.class, () -> THREE.call(dsl, inner -> fail("23505", 1)));
        assertEquals(1, runs.get());
    }

    @Test
    void eachAttemptBeginsFromTheStart() {
        dsl.execute("create table t (i int)");
        THREE.call(dsl, inner -> {
            inner.execute("insert into t values (1)");
            return fail("40001", 2);
        });
        assertEquals(1, dsl.fetchCount(DSL.table("t")));
    }

    @Test
    void refusesATransactionThatIsOpen() {
        dsl.transaction(outer -> assertThrows(
                IllegalStateException.class, () -> THREE.call(DSL.using(outer), inner -> fail("40001", 1))));
        assertEquals(0, runs.get());
    }

    @Test
    void passesOtherExceptionsOn() {
        IllegalStateException mine = new IllegalStateException("mine");
        assertSame(
                mine,
                assertThrows(
                        IllegalStateException.class,
                        () -> THREE.call(dsl, inner -> {
                            throw mine;
                        })));
    }

    @Test
    void numbersAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new Retry(0, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Retry(1, Duration.ofMillis(-1)));
    }
}
