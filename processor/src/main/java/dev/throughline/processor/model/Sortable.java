package dev.throughline.processor.model;

/**
 * A column that rows may be ordered by.
 *
 * @param component the component's name
 * @param constant the table's constant
 */
public record Sortable(String component, String constant) {}
