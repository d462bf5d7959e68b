package dev.throughline.jackson3;

import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.integration.ModelTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/** What of the relations of a model is written: what is loaded, unless the model is being written further up already. */
record Loaded(ModelTypes types) {
    boolean isWritten(Many<?> many, JsonGenerator out) {
        return many.isLoaded() && !isRepeated(out.streamWriteContext());
    }

    boolean isWritten(Ref<?, ?> ref, JsonGenerator out) {
        return ref.isLoaded() && !isRepeated(out.streamWriteContext());
    }

    private boolean isRepeated(TokenStreamContext model) {
        Object row = model.currentValue();
        if (row == null) {
            return false;
        }
        Object key = types.keyOf(row);
        for (TokenStreamContext above = model.getParent(); above != null; above = above.getParent()) {
            Object other = above.currentValue();
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
