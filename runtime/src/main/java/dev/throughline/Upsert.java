package dev.throughline;

/**
 * What get-or-create and update-or-create answer.
 *
 * @param value the row, as it is now
 * @param created whether this call has made it
 * @param <T> the model
 */
public record Upsert<T>(T value, boolean created) {}
