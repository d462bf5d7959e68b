package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime} that says when a row was written last, in a new row too. A
 * value that is given among others wins; that of a model which is written over its row does not, since it is the time of the write
 * before. See {@link CreatedAt} for the clock.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface UpdatedAt {}
