package dev.throughline.generated;

import dev.throughline.internal.type.Decimals;
import dev.throughline.internal.type.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jooq.DataType;

/**
 * The types of columns that jOOQ's own would lose something of on one database or another. Those that are not here are
 * {@link org.jooq.impl.SQLDataType}'s.
 */
public final class ColumnTypes {
    /** A date, of any century; never shifted by a zone. */
    public static final DataType<LocalDate> LOCALDATE = Times.localDate();

    /** A time of the day, to the microsecond. */
    public static final DataType<LocalTime> LOCALTIME = Times.localTime();

    /** A date and a time of the day, to the microsecond; never shifted by a zone. */
    public static final DataType<LocalDateTime> LOCALDATETIME = Times.localDateTime();

    /** A time of the day with an offset, to the microsecond; not on MariaDB and SQLite. */
    public static final DataType<OffsetTime> OFFSETTIME = Times.offsetTime();

    /** A point in time, to the microsecond, which is read with the offset zero. */
    public static final DataType<OffsetDateTime> OFFSETDATETIME = Times.offsetDateTime();

    /** A point in time, to the microsecond. */
    public static final DataType<Instant> INSTANT = Times.instant();

    private ColumnTypes() {}

    /**
     * {@return a decimal number}
     *
     * @param precision the digits in all
     * @param scale the digits behind the point
     */
    public static DataType<BigDecimal> decimal(int precision, int scale) {
        return Decimals.decimal(precision, scale);
    }

    /**
     * {@return a whole number of any size}
     *
     * @param precision the digits
     */
    public static DataType<BigInteger> integer(int precision) {
        return Decimals.integer(precision);
    }
}
