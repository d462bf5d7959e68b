package dev.throughline.jackson3;

import dev.throughline.Many;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the rows, or null where there is no property to leave out. */
final class ManySerializer extends StdSerializer<Many<?>> {
    private final Loaded loaded;

    ManySerializer(Loaded loaded) {
        super(Many.class);
        this.loaded = loaded;
    }

    @Override
    public boolean isEmpty(SerializationContext context, Many<?> many) {
        return !loaded.isWritten(many, context.getGenerator());
    }

    @Override
    public void serialize(Many<?> many, JsonGenerator out, SerializationContext context) {
        context.writeValue(out, loaded.isWritten(many, out) ? many.list() : null);
    }

    @Override
    public void serializeWithType(Many<?> many, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(many, out, context);
    }
}
