package dev.throughline.integration;

import dev.throughline.generated.ModelType;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what the processor wrote for a class, by its name. Each is looked for once. */
public final class ModelTypes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ClassValue<Optional<ModelType<?, ?, ?, ?>>> found = new ClassValue<>() {
        @Override
        protected Optional<ModelType<?, ?, ?, ?>> computeValue(Class<?> model) {
            return load(model);
        }
    };

    /** Nothing looked for yet. */
    public ModelTypes() {}

    /**
     * {@return what is known of a model; empty where the class is none}
     *
     * @throws IllegalStateException where the package of the model does not let this module see its table
     */
    @SuppressWarnings("unchecked") // the table of a T has the type of a T
    public <T> Optional<ModelType<T, ?, ?, ?>> find(Class<T> model) {
        return (Optional<ModelType<T, ?, ?, ?>>) (Optional<?>) found.get(model);
    }

    /** {@return the key of a model; null where the object is no model, has no key yet or does not carry it} */
    @SuppressWarnings("unchecked") // the class of an object
    public <T> @Nullable Object keyOf(T model) {
        return find((Class<T>) model.getClass())
                .map(ModelType::keyOf)
                .map(keyOf -> keyOf.apply(model))
                .orElse(null);
    }

    /** What was found is found again. */
    @Serial
    private Object readResolve() {
        return new ModelTypes();
    }

    private static Optional<ModelType<?, ?, ?, ?>> load(Class<?> model) {
        String table = model.getName().replace('$', '_') + "Table";
        try {
            Field type = Class.forName(table, true, model.getClassLoader()).getDeclaredField("MODEL_TYPE");
            if (!type.trySetAccessible()) {
                throw new IllegalStateException(
                        table + " cannot be seen: its module neither exports " + model.getPackageName()
                                + " nor opens it to dev.throughline. Add one of them to module-info.java.");
            }
            return Optional.of((ModelType<?, ?, ?, ?>) type.get(null));
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
