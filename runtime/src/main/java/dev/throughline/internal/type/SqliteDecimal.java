package dev.throughline.internal.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.BindingSQLContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers as SQLite has them: whole numbers of 64 bits, and binary fractions of 64 bits. A number is sent where it comes
 * back as it was, which every number of 15 digits does, and refused else.
 *
 * @param declared the type of the column
 * @param converter makes the numbers of decimals
 */
record SqliteDecimal<T>(DataType<T> declared, Converter<BigDecimal, T> converter) implements Storage<T> {
    /** A decimal of so many digits is the nearest to one binary fraction at most. */
    private static final int ALWAYS_EXACT = 15;

    /** A binary fraction is the nearest to one decimal of so many digits at most. */
    private static final int ALWAYS_UNIQUE = 17;

    @Override
    public void sql(BindingSQLContext<T> context) throws SQLException {
        // here, since jOOQ hides the reason where it is only given when the value is sent
        Number kept = context.value() == null ? null : kept(context.value());
        if (kept != null && context.render().paramType() == ParamType.INLINED) {
            context.render().visit(DSL.inline(kept));
        } else {
            declared.getBinding().sql(context);
        }
    }

    @Override
    public void set(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setObject(index, kept(value));
    }

    @Override
    public @Nullable T get(ResultSet row, int index) throws SQLException {
        return converter.from(read(row.getObject(index)));
    }

    private Number kept(T value) {
        BigDecimal decimal = converter.to(value);
        if (decimal.stripTrailingZeros().scale() <= 0 && decimal.toBigInteger().bitLength() < Long.SIZE) {
            return decimal.longValueExact();
        }
        double nearest = decimal.doubleValue();
        if (Double.isInfinite(nearest) || shortest(nearest).compareTo(decimal) != 0) {
            throw new IllegalArgumentException(
                    "SQLite would round " + value + ": it keeps whole numbers of 64 bits, and " + ALWAYS_EXACT
                            + " digits of any other. Round it, or keep it as a String.");
        }
        return nearest;
    }

    private static @Nullable BigDecimal read(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Double fraction ? shortest(fraction) : new BigDecimal(value.toString());
    }

    private static BigDecimal shortest(double fraction) {
        BigDecimal exact = new BigDecimal(fraction);
        for (int digits = ALWAYS_EXACT; digits < ALWAYS_UNIQUE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == fraction) {
                return rounded;
            }
        }
        return exact.round(new MathContext(ALWAYS_UNIQUE));
    }
}
