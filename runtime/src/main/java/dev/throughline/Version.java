package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code int}, {@code Integer}, {@code long} or {@code Long} that counts the writes of a row: 1 in a new one, as by jOOQ's own
 * {@code recordVersion}, and one more with each update. A model can be written over its row, or deleted, only while the row is of the
 * version that the model was read with; else {@link StaleModelException}. Updates of many rows by a condition count, and ask for no
 * version.
 *
 * <p>It is never set by hand. A model that is created starts at 1 where its version is 0 or null, and else keeps it, as a copy from
 * another database does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Version {}
