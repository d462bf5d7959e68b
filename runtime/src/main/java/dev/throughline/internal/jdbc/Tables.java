package dev.throughline.internal.jdbc;

import dev.throughline.ModelTable;
import dev.throughline.generated.Route;
import org.jspecify.annotations.Nullable;

/** What tables of models keep to themselves, or jOOQ does not tell of them. */
public interface Tables {
    /** {@return what a table is another name of; null where it is none} */
    @Nullable
    ModelTable<?, ?> original(ModelTable<?, ?> table);

    /** {@return how a table that is a path goes; null where it is none} */
    @Nullable
    Route route(ModelTable<?, ?> table);
}
