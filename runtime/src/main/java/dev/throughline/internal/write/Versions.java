package dev.throughline.internal.write;

import dev.throughline.StaleModelException;
import dev.throughline.generated.ModelType;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Models with a version, which are written only over the row that they were read from. */
final class Versions {
    private Versions() {}

    /** {@return that a row is of the version of a model; no condition where the model has none} */
    static <T> Condition isSame(ModelType<T, ?, ?, ?> type, T model) {
        TableField<?, ?> version = type.automatic().version();
        return version == null ? DSL.noCondition() : isSame(version, held(type, version, model));
    }

    private static <X> Condition isSame(Field<X> version, @Nullable Object held) {
        return version.eq(DSL.val(held, version.getDataType()));
    }

    static boolean areKept(ModelType<?, ?, ?, ?> type) {
        return type.automatic().version() != null;
    }

    /** {@return what is thrown where the row of a model is of another version, or gone} */
    static <T> StaleModelException stale(ModelType<T, ?, ?, ?> type, T model) {
        TableField<?, ?> version = type.automatic().version();
        Object held = version == null ? null : held(type, version, model);
        return new StaleModelException(type.name() + " of the key " + type.requireKey(model)
                + ": its row is not of version " + held
                + " any more, with which it was read; another has changed or deleted it."
                + " Read it again, make the change to that, and write it; Retry does so where all of it is its work.");
    }

    private static <T> @Nullable Object held(ModelType<T, ?, ?, ?> type, TableField<?, ?> version, T model) {
        return type.valuesOf().apply(model).asMap().get(version);
    }
}
