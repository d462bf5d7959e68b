package dev.throughline.tests.types;

import static dev.throughline.tests.types.SampleTable.SAMPLE;
import static dev.throughline.tests.types.ShiftTable.SHIFT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a database cannot keep is refused, or cut in the same way on all; and no zone shifts a time. */
class TypeLimitsTest {
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia");

    private final DSLContext dsl;
    private final Database database;
    private final SampleQuerySet samples;

    TypeLimitsTest(DSLContext dsl, Database database) {
        this.dsl = dsl;
        this.database = database;
        Schema.of(SAMPLE).create(dsl);
        samples = SampleQuerySet.using(dsl);
    }

    /** MariaDB's server takes no statement that is longer than its packets. */
    @EachDatabase
    void longTextsAreNotAllInOneStatement() {
        List<String> texts =
                Stream.of("a", "b", "c").map(text -> text.repeat(600_000)).toList();
        List<Sample> models =
                texts.stream().map(text -> samples.create(s -> s.text(text))).toList();
        samples.deleteAll();

        List<Sample> written = new ArrayList<>();
        long sent = Statements.count(
                dsl, counted -> written.addAll(SampleQuerySet.using(counted).createAll(models)));

        assertEquals(texts, written.stream().map(Sample::text).toList());
        assertEquals(2, sent);
    }

    /** Not rounded either, which would make the last moment of a day one of the next. */
    @EachDatabase
    void whatIsFinerThanMicrosecondsIsCutOff() {
        LocalDateTime fine = LocalDateTime.parse("2024-12-31T23:59:59.999999999");
        LocalDateTime cut = LocalDateTime.parse("2024-12-31T23:59:59.999999");
        Instant instant = fine.toInstant(ZoneOffset.UTC);

        Sample written = samples.create(s ->
                s.time(fine.toLocalTime()).dateTime(fine).instant(instant).offset(instant.atOffset(ZoneOffset.UTC)));

        assertEquals(cut.toLocalTime(), written.time());
        assertEquals(cut, written.dateTime());
        assertEquals(cut.toInstant(ZoneOffset.UTC), written.instant());
        assertEquals(cut.atOffset(ZoneOffset.UTC), written.offset());
        assertEquals(
                1,
                samples.filter(s -> s.INSTANT.eq(instant).and(s.DATE_TIME.eq(fine)))
                        .count());
        assertFalse(samples.getOrCreate(s -> s.instant(instant)).created());
    }

    @EachDatabase
    void anOffsetIsReadAsUtc() {
        OffsetDateTime noon = OffsetDateTime.parse("2024-06-01T12:00+05:45");

        Sample written = samples.create(s -> s.offset(noon));

        assertEquals(OffsetDateTime.parse("2024-06-01T06:15Z"), written.offset());
        assertEquals(1, samples.filter(s -> s.OFFSET.eq(noon)).count());
    }

    @EachDatabase
    void aDecimalHasTheDigitsOfItsColumn() {
        Sample written = samples.create(s -> s.decimal(new BigDecimal("1.5")));

        assertEquals(new BigDecimal("1.5000000000"), written.decimal());
    }

    @EachDatabase
    void numbersOfManyDigits() {
        BigDecimal decimal = new BigDecimal("-1234567890123456789012345678.0123456789");
        BigInteger integer = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        if (database == Database.SQLITE) {
            assertRefused(() -> samples.create(s -> s.decimal(decimal)), decimal.toString());
            assertRefused(
                    () -> samples.create(s -> s.decimal(new BigDecimal("0.12345678901234567"))), "0.12345678901234567");
            assertRefused(() -> samples.create(s -> s.big(integer)), integer.toString());
            assertEquals(0, samples.count());
            return;
        }
        Sample written = samples.create(s -> s.decimal(decimal).big(integer));
        assertEquals(decimal, written.decimal());
        assertEquals(integer, written.big());
        assertEquals(1, samples.filter(s -> s.BIG.eq(integer)).count());
    }

    @EachDatabase
    void yearsOfManyDigits() {
        LocalDateTime late = LocalDateTime.parse("+10000-01-01T00:00");
        if (database == Database.SQLITE) {
            assertRefused(() -> samples.create(s -> s.dateTime(late)), "+10000-01-01T00:00");
            assertRefused(() -> samples.create(s -> s.date(late.toLocalDate())), "+10000-01-01");
        }
    }

    private static void assertRefused(Runnable call, String value) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains("SQLite") && message.contains(value), message);
    }

    @EachDatabase
    void timesWithAnOffset(DSLContext dsl) {
        if (database == Database.SQLITE || database == Database.MARIADB) {
            String message = assertThrows(IllegalArgumentException.class, () -> Schema.of(SHIFT)
                            .create(dsl))
                    .getMessage();
            assertTrue(message.contains("shift.begins") && message.contains("OffsetTime"), message);
            return;
        }
        Schema.of(SHIFT).create(dsl);
        ShiftQuerySet shifts = ShiftQuerySet.using(dsl);
        for (String text : List.of("08:00-05:30", "12:00:00.123456+02:00", "23:59:59.999999Z")) {
            OffsetTime begins = OffsetTime.parse(text);
            assertEquals(begins, shifts.create(s -> s.begins(begins)).begins());
            assertEquals(1, shifts.filter(s -> s.BEGINS.eq(begins)).count());
        }
    }

    @EachDatabase
    @ResourceLock(Resources.TIME_ZONE)
    void noZoneShiftsATime(TestDatabase empty) throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String name : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(name));
                inZone(empty, name);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** Reads what was written in the zones before, and writes the same. */
    private void inZone(TestDatabase empty, String name) throws SQLException {
        LocalDateTime skipped = LocalDateTime.parse("2024-03-31T02:30:00.5");
        LocalDateTime midnight = LocalDateTime.parse("2018-11-04T00:00");
        Instant instant = Instant.parse("2024-10-27T00:30:00.000001Z");
        try (Connection connection = empty.open()) {
            DSLContext dsl = DSL.using(connection, empty.dialect());
            SampleQuerySet here = SampleQuerySet.using(dsl);
            switch (database) {
                case POSTGRES -> dsl.execute("set time zone 'Asia/Tokyo'");
                case MARIADB -> dsl.execute("set time_zone = '-09:30'");
                default -> {}
            }
            here.create(s -> s.time(LocalTime.of(2, 30))
                    .date(midnight.toLocalDate())
                    .dateTime(skipped)
                    .instant(instant)
                    .offset(midnight.atOffset(ZoneOffset.UTC)));
            for (Sample row : here.all()) {
                assertEquals(LocalTime.of(2, 30), row.time(), name);
                assertEquals(midnight.toLocalDate(), row.date(), name);
                assertEquals(skipped, row.dateTime(), name);
                assertEquals(instant, row.instant(), name);
                assertEquals(midnight.atOffset(ZoneOffset.UTC), row.offset(), name);
            }
            assertEquals(
                    here.count(),
                    here.filter(s -> s.INSTANT.eq(instant).and(s.DATE_TIME.eq(skipped)))
                            .count());
        }
    }
}
