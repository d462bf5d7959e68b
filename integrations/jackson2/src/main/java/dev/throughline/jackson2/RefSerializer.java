package dev.throughline.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.throughline.Ref;
import java.io.IOException;

/** Writes the row, or the key. */
final class RefSerializer extends StdSerializer<Ref<?, ?>> {
    private static final long serialVersionUID = 1L;

    private final Loaded loaded;

    RefSerializer(Loaded loaded) {
        super(Ref.class, false);
        this.loaded = loaded;
    }

    @Override
    public void serialize(Ref<?, ?> ref, JsonGenerator out, SerializerProvider context) throws IOException {
        context.defaultSerializeValue(loaded.isWritten(ref, out) ? ref.get() : ref.id(), out);
    }

    @Override
    public void serializeWithType(Ref<?, ?> ref, JsonGenerator out, SerializerProvider context, TypeSerializer type)
            throws IOException {
        serialize(ref, out, context);
    }
}
