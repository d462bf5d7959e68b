package dev.throughline.processor.read;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Key;
import java.util.List;

/**
 * What a link that declares its keys has besides them.
 *
 * @param through the link
 * @param keys the components that are its keys of both ends
 */
record LinkValues(ModelView through, List<String> keys) {
    /** {@return whether a link cannot be made of the two keys alone} */
    boolean areNeeded() {
        return through.properties().stream()
                .filter(component -> !keys.contains(component.name()) && !component.is(Annotations.MANY_TO_MANY))
                .anyMatch(this::isRequired);
    }

    private boolean isRequired(Property component) {
        if (component.is(Annotations.EMBEDDED)) {
            return EmbeddedReader.columns(component).stream().anyMatch(Column::isRequired);
        }
        boolean mayBeLeft = component.isNullable() || isGenerated(component);
        return !mayBeLeft
                && ColumnReader.column(component)
                        .filter(column -> !column.isRequired())
                        .isEmpty();
    }

    private boolean isGenerated(Property component) {
        return component
                .annotation(Annotations.ID)
                .filter(id -> through.ids().size() == 1)
                .flatMap(id -> ColumnReader.column(component).map(column -> ColumnReader.source(id, column)))
                .filter(source -> source != Key.Source.ASSIGNED)
                .isPresent();
    }
}
