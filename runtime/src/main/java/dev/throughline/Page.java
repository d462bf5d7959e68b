package dev.throughline;

import java.util.List;
import java.util.Optional;

/**
 * Some rows in their order, and where the next ones begin.
 *
 * @param rows the rows; unmodifiable
 * @param next what {@code page(after, size)} takes to go on; empty where these are the last rows
 * @param <T> the model
 */
public record Page<T>(List<T> rows, Optional<String> next) {}
