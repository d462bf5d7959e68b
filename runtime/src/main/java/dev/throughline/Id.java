package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key. A {@code Long}, {@code Integer} or {@code UUID} is generated where it is null when the row is written;
 * any other type, and a primitive, is assigned by the caller.
 *
 * <p>Several components with it are one key, which the caller assigns. The processor writes a record of them, that others
 * name: for {@code Seat(@Id int line, @Id String place)} it is {@code SeatKey(int line, String place)}, as in {@code
 * seats.get(new SeatKey(1, "a"))} and {@code @ForeignKey Ref<Seat, SeatKey>}. A {@link ForeignKey} may be the key too, or a
 * part of it: {@code @Id @ForeignKey Ref<Hall, Long> hall} is the component {@code Long hallId} of the record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Id {
    /** Whether a null key is generated; false: the caller always assigns it. */
    boolean generated() default true;
}
