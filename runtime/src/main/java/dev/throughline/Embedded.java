package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that is a value record, such as {@code Address address}: the components of the record are columns of the model's own
 * table, as {@code address_street}. {@link Column} says more of them, in the record. The record is written and read as a whole; where
 * all of its columns are null it is null, and where it may be null, so may each of them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Embedded {
    /** What the names of its columns begin with; where it is not written, the component's name in snake case and {@code _}. */
    String prefix() default "";

    /** The names of its columns, all of them in the order of the record; by default the prefix and their own names. */
    String[] column() default {};
}
