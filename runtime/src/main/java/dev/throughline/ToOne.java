package dev.throughline;

/**
 * The path of a foreign key.
 *
 * @param <Q> the query set that narrows what is loaded along it
 */
public interface ToOne<Q> extends Relation<Q> {}
