package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime} that says when a row was made. It is written by itself, in a
 * link too, unless a value is given; an update of a model leaves it as it is.
 *
 * <p>The time is that of a {@link java.time.Clock}: the one that the configuration has, {@code configuration.data(Clock.class,
 * clock)}, else the system's at UTC. A {@code LocalDateTime} is in the clock's zone. All rows of a call have the same, to the
 * microsecond.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface CreatedAt {}
