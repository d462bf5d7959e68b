package dev.throughline.jackson3;

import dev.throughline.Ref;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the row, or the key. */
final class RefSerializer extends StdSerializer<Ref<?, ?>> {
    private final Loaded loaded;

    RefSerializer(Loaded loaded) {
        super(Ref.class);
        this.loaded = loaded;
    }

    @Override
    public void serialize(Ref<?, ?> ref, JsonGenerator out, SerializationContext context) {
        context.writeValue(out, loaded.isWritten(ref, out) ? ref.get() : ref.id());
    }

    @Override
    public void serializeWithType(Ref<?, ?> ref, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(ref, out, context);
    }
}
