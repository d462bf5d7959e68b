package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key. A {@code Long}, {@code Integer} or {@code UUID} is generated where it is null when the row is written;
 * any other type, and a primitive, is assigned by the caller.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Id {
    /** Whether a null key is generated; false: the caller always assigns it. */
    boolean generated() default true;
}
