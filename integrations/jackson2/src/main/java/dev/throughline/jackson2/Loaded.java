package dev.throughline.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.integration.ModelTypes;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What of the relations of a model is written: what is loaded, unless the model is being written further up already. */
record Loaded(ModelTypes types) implements Serializable {
    boolean isWritten(Many<?> many, JsonGenerator out) {
        return many.isLoaded() && !isRepeated(out.getOutputContext());
    }

    boolean isWritten(Ref<?, ?> ref, JsonGenerator out) {
        return ref.isLoaded() && !isRepeated(out.getOutputContext());
    }

    private boolean isRepeated(JsonStreamContext model) {
        Object row = model.getCurrentValue();
        if (row == null) {
            return false;
        }
        Object key = types.keyOf(row);
        for (JsonStreamContext above = model.getParent(); above != null; above = above.getParent()) {
            Object other = above.getCurrentValue();
            if (other == row || isRowOf(row.getClass(), key, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRowOf(Class<?> model, @Nullable Object key, @Nullable Object other) {
        return key != null && model.isInstance(other) && key.equals(types.keyOf(other));
    }
}
