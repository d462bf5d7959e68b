package dev.throughline.internal.jdbc;

import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * A statement of a fixed shape: its text follows from what it is of, whatever its binds. One instance stands for the shape, so it
 * is a constant.
 *
 * @param <S> what the statement is of, such as a relation
 */
@FunctionalInterface
public interface Form<S> {
    /**
     * {@return the statement}
     *
     * @param dsl what makes it
     * @param subject what it is of
     * @param binds its values, all of which it takes in their order
     */
    Query query(DSLContext dsl, S subject, Binds binds);
}
