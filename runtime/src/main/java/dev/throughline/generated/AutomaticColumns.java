package dev.throughline.generated;

import java.util.List;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a model that are written by themselves.
 *
 * @param version counts the writes of a row; null where none does
 * @param created say when a row was made
 * @param updated say when a row was written last
 */
public record AutomaticColumns(
        @Nullable TableField<?, ?> version, List<TableField<?, ?>> created, List<TableField<?, ?>> updated) {
    /** No columns. */
    public static final AutomaticColumns NONE = new AutomaticColumns(null, List.of(), List.of());

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return version == null && created.isEmpty() && updated.isEmpty();
    }

    /** {@return whether a column is one of these} */
    public boolean contains(Field<?> column) {
        return column.equals(version) || created.contains(column) || updated.contains(column);
    }
}
