package dev.throughline;

import dev.throughline.generated.Route;
import dev.throughline.internal.jdbc.Tables;
import org.jspecify.annotations.Nullable;

/** What tables of models keep to themselves. */
final class ModelTables implements Tables {
    static final Tables ALL = new ModelTables();

    private ModelTables() {}

    @Override
    public @Nullable ModelTable<?, ?> original(ModelTable<?, ?> table) {
        return table.original();
    }

    @Override
    public @Nullable Route route(ModelTable<?, ?> table) {
        return table.route();
    }
}
