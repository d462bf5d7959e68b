package app;

/**
 * A case: generic.
 *
 * @param <T> what it has
 * @param value that
 */
public record Any<T>(T value) {}
