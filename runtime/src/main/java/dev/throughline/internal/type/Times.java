package dev.throughline.internal.type;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.SQLDataType;

/**
 * Times to the microsecond, which is what all databases keep; what is finer is cut off before it is sent, since they round each
 * in their own way. A point in time comes back as the same point. MariaDB and SQLite have no type for one: there it is the date
 * and time at UTC.
 */
public final class Times {
    /** Digits of a second. */
    private static final int MICROSECONDS = 6;

    private static final String DATE = "date";
    private static final String TIME = "time(6)";
    private static final String DATETIME = "datetime(6)";

    private static final DataType<LocalDateTime> LOCAL = SQLDataType.LOCALDATETIME(MICROSECONDS);
    private static final DataType<OffsetDateTime> OFFSET = SQLDataType.OFFSETDATETIME(MICROSECONDS);

    private Times() {}

    /** {@return dates} */
    public static DataType<LocalDate> localDate() {
        return StorageBinding.type(
                SQLDataType.LOCALDATE,
                date -> date,
                family -> family == SQLDialect.SQLITE
                        ? DriverStorage.as(SQLDataType.VARCHAR, TimeTexts.date())
                                .declared(DATE)
                        : DriverStorage.as(SQLDataType.LOCALDATE, Converters.identity(LocalDate.class)));
    }

    /** {@return times of a day} */
    public static DataType<LocalTime> localTime() {
        DataType<LocalTime> type = SQLDataType.LOCALTIME(MICROSECONDS);
        return StorageBinding.type(
                type,
                time -> time.truncatedTo(MICROS),
                family -> family == SQLDialect.SQLITE
                        ? DriverStorage.as(SQLDataType.VARCHAR, TimeTexts.time())
                                .declared(TIME)
                        : DriverStorage.as(type, Converters.identity(LocalTime.class)));
    }

    /** {@return dates with a time of the day} */
    public static DataType<LocalDateTime> localDateTime() {
        return StorageBinding.type(LOCAL, time -> time.truncatedTo(MICROS), family -> switch (family) {
            case SQLITE ->
                DriverStorage.as(SQLDataType.VARCHAR, TimeTexts.dateTime()).declared(DATETIME);
            case MARIADB, MYSQL ->
                DriverStorage.as(LOCAL, Converters.identity(LocalDateTime.class))
                        .declared(DATETIME);
            default -> DriverStorage.as(LOCAL, Converters.identity(LocalDateTime.class));
        });
    }

    /** {@return points in time} */
    public static DataType<Instant> instant() {
        Converter<OffsetDateTime, Instant> point = Converter.ofNullable(
                OffsetDateTime.class, Instant.class, OffsetDateTime::toInstant, time -> time.atOffset(UTC));
        return StorageBinding.type(
                SQLDataType.INSTANT(MICROSECONDS), time -> time.truncatedTo(MICROS), family -> point(family, point));
    }

    /** {@return points in time, all with the offset zero: databases do not keep another} */
    public static DataType<OffsetDateTime> offsetDateTime() {
        return StorageBinding.type(
                OFFSET,
                time -> time.withOffsetSameInstant(UTC).truncatedTo(MICROS),
                family -> point(family, Converters.identity(OffsetDateTime.class)));
    }

    /** {@return times of a day with an offset, which MariaDB and SQLite do not have} */
    public static DataType<OffsetTime> offsetTime() {
        DataType<OffsetTime> type = SQLDataType.OFFSETTIME(MICROSECONDS);
        return StorageBinding.type(type, time -> time.truncatedTo(MICROS), family -> switch (family) {
            case SQLITE, MARIADB, MYSQL -> new Refused<>(OffsetTime.class, family, "Keep a LocalTime.");
            default -> DriverStorage.as(type, Converters.identity(OffsetTime.class));
        });
    }

    private static <T> Storage<T> point(SQLDialect family, Converter<OffsetDateTime, T> point) {
        Converter<LocalDateTime, OffsetDateTime> atUtc = Converter.ofNullable(
                LocalDateTime.class,
                OffsetDateTime.class,
                local -> local.atOffset(UTC),
                time -> time.withOffsetSameInstant(UTC).toLocalDateTime());
        return switch (family) {
            case SQLITE ->
                DriverStorage.as(SQLDataType.VARCHAR, Converters.of(TimeTexts.dateTime(), atUtc, point))
                        .declared(DATETIME);
            case MARIADB, MYSQL ->
                DriverStorage.as(LOCAL, Converters.of(atUtc, point)).declared(DATETIME);
            default -> DriverStorage.as(OFFSET, point);
        };
    }
}
