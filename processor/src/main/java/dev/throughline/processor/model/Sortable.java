package dev.throughline.processor.model;

import java.util.List;

/**
 * A component that rows may be ordered by.
 *
 * @param component the component's name
 * @param constants the table's constants: one, or those of a key of several columns
 */
public record Sortable(String component, List<String> constants) {
    /** A component of at least one column. */
    public Sortable {
        constants = List.copyOf(constants);
    }

    /** {@return a component by what it is stored as} */
    public static Sortable of(Stored stored) {
        return new Sortable(
                stored.name(), stored.fields().stream().map(Field::constant).toList());
    }
}
