package dev.throughline.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.throughline.Many;
import java.io.IOException;

/** Writes the rows, or null where there is no property to leave out. */
final class ManySerializer extends StdSerializer<Many<?>> {
    private static final long serialVersionUID = 1L;

    private final Loaded loaded;

    ManySerializer(Loaded loaded) {
        super(Many.class, false);
        this.loaded = loaded;
    }

    @Override
    public boolean isEmpty(SerializerProvider context, Many<?> many) {
        return !loaded.isWritten(many, context.getGenerator());
    }

    @Override
    public void serialize(Many<?> many, JsonGenerator out, SerializerProvider context) throws IOException {
        context.defaultSerializeValue(loaded.isWritten(many, out) ? many.list() : null, out);
    }

    @Override
    public void serializeWithType(Many<?> many, JsonGenerator out, SerializerProvider context, TypeSerializer type)
            throws IOException {
        serialize(many, out, context);
    }
}
