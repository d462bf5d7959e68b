package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a component is kept. A component without it is a column too, with these defaults. A column is {@code not null} unless
 * the component carries an annotation named {@code Nullable}.
 *
 * <p>A column can be of these types: {@code byte}, {@code short}, {@code int}, {@code long}, {@code float}, {@code double} and
 * {@code boolean}, boxed or not; {@code String}, which is also for a single character; {@code BigDecimal}, {@code BigInteger};
 * {@code byte[]}; {@code UUID}; {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code Instant},
 * {@code OffsetDateTime}, and {@code OffsetTime} where the database has it; jOOQ's {@code JSON} and {@code JSONB}; and enums,
 * by the names of their constants. Times are kept to the microsecond, a point in time without its offset.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Column {
    /** The column's name; by default the component's in snake case. */
    String name() default "";

    /** The greatest length of a {@code String}, {@code byte[]} or enum; 0: as long as the database allows. */
    int length() default 255;

    /** The digits of a {@code BigDecimal} or {@code BigInteger} in all. */
    int precision() default 38;

    /** The digits of a {@code BigDecimal} behind the point. */
    int scale() default 10;

    /**
     * A {@code Converter} or {@code Binding} of jOOQ's: the column has the type that it says for the database, and the component any
     * other. Its class has a constructor without parameters; it is given null too.
     */
    Class<?> converter() default void.class;

    /** Whether no two rows may have the same value. */
    boolean unique() default false;
}
