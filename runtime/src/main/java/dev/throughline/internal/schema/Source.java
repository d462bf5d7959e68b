package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.Reference;
import java.util.Collection;
import java.util.List;

/**
 * A table, its foreign keys, and the relations of its model.
 *
 * @param model the name of the model
 * @param table the table
 * @param references its foreign keys
 * @param links the relations
 */
public record Source(
        String model, ModelTable<?, ?> table, List<Reference<?, ?>> references, List<Link<?, ?, ?, ?>> links) {
    /** {@return the foreign keys that lead to a table that is neither this one nor among those} */
    List<Reference<?, ?>> beyond(Collection<ModelTable<?, ?>> tables) {
        return references.stream()
                .filter(reference -> !tables.contains(reference.target().table()))
                .filter(reference -> !reference.target().table().equals(table))
                .toList();
    }
}
