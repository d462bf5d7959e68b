package dev.throughline.internal.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.SQLDataType;

/** Decimal numbers: SQLite has numbers of 64 bits instead, and rounds what does not fit, without a word. */
public final class Decimals {
    private Decimals() {}

    /** {@return decimal numbers, all with at least the digits behind the point that the column has} */
    public static DataType<BigDecimal> decimal(int precision, int scale) {
        DataType<BigDecimal> type = SQLDataType.DECIMAL(precision, scale);
        Converter<BigDecimal, BigDecimal> same =
                Converter.ofNullable(BigDecimal.class, BigDecimal.class, value -> value, value -> value);
        return StorageBinding.type(
                type,
                value -> value.scale() < scale ? value.setScale(scale) : value,
                family -> family == SQLDialect.SQLITE ? new SqliteDecimal<>(type, same) : DriverStorage.as(type, same));
    }

    /** {@return whole numbers of any size} */
    public static DataType<BigInteger> integer(int precision) {
        DataType<BigInteger> type = SQLDataType.DECIMAL_INTEGER(precision);
        Converter<BigDecimal, BigInteger> whole =
                Converter.ofNullable(BigDecimal.class, BigInteger.class, BigDecimal::toBigInteger, BigDecimal::new);
        return StorageBinding.type(
                type,
                value -> value,
                family -> family == SQLDialect.SQLITE
                        ? new SqliteDecimal<>(type, whole)
                        : new DriverStorage<>(type, SQLDataType.DECIMAL(precision, 0), whole));
    }
}
