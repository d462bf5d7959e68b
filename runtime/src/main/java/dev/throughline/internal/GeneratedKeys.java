package dev.throughline.internal;

import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Keys that are made here, and not by the database. */
public final class GeneratedKeys {
    private GeneratedKeys() {}

    /** {@return the values of a new row of a model, with a key where the model has such and none is given} */
    public static Map<Field<?>, @Nullable Object> with(
            ModelType<?, ?, ?, ?> type, Map<Field<?>, @Nullable Object> values) {
        ModelKey<?> key = type.key();
        if (key.generator() == null || values.containsKey(key.columns().get(0))) {
            return values;
        }
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(key.columns().get(0), key.generator().get());
        row.putAll(values);
        return row;
    }
}
