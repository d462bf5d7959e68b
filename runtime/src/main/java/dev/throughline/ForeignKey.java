package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component {@code Ref<Author, Long>}: the column, or columns, of the key of one row of another model, or of the same. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface ForeignKey {
    /**
     * The column's name; by default the component's in snake case and {@code _id}. A key of several columns takes as many, in
     * the order of its components: by default the component's name in front of theirs, as in {@code seat_line} and {@code
     * seat_place}.
     */
    String[] column() default {};

    /** Whether no two rows may name the same row. */
    boolean unique() default false;

    /** What happens to this row when the other is deleted; the keys of a link always cascade. */
    OnDelete onDelete() default OnDelete.RESTRICT;
}
