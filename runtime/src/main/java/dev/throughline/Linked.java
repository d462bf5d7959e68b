package dev.throughline;

/**
 * A row with the link that leads to it.
 *
 * @param target the row
 * @param link the link's own columns
 * @param <T> the model of the target
 * @param <L> the model of the link
 */
public record Linked<T, L>(T target, L link) {}
