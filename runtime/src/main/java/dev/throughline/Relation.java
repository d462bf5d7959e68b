package dev.throughline;

import org.jooq.Path;
import org.jooq.Record;

/**
 * A way from one model to another: a jOOQ path, and what {@code selectRelated} and {@code prefetchRelated} take.
 *
 * @param <Q> the query set that narrows what is loaded along it; {@link Void}, which neither of them takes, where no component
 *     of the model holds what is at the other end
 */
public interface Relation<Q> extends Path<Record> {}
