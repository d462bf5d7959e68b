package dev.throughline.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.throughline.Many;
import java.io.IOException;
import java.util.List;

/** Writes the rows, as what the property says that they are, or null where there is no property to leave out. */
final class ManySerializer extends StdSerializer<Many<?>> implements ContextualSerializer {
    private static final long serialVersionUID = 1L;

    private final Loaded loaded;
    private final JavaType rows;

    ManySerializer(Loaded loaded) {
        this(loaded, TypeFactory.unknownType());
    }

    private ManySerializer(Loaded loaded, JavaType rows) {
        super(Many.class, false);
        this.loaded = loaded;
        this.rows = rows;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider context, BeanProperty property) {
        if (property == null || !property.getType().hasRawClass(Many.class)) {
            return this;
        }
        JavaType row = property.getType().containedTypeOrUnknown(0);
        return new ManySerializer(loaded, context.getTypeFactory().constructCollectionType(List.class, row));
    }

    @Override
    public boolean isEmpty(SerializerProvider context, Many<?> many) {
        return !loaded.isWritten(many, context.getGenerator());
    }

    @Override
    public void serialize(Many<?> many, JsonGenerator out, SerializerProvider context) throws IOException {
        if (!loaded.isWritten(many, out)) {
            out.writeNull();
        } else if (rows.isJavaLangObject()) {
            context.defaultSerializeValue(many.list(), out);
        } else {
            context.findTypedValueSerializer(rows, true, null).serialize(many.list(), out, context);
        }
    }

    @Override
    public void serializeWithType(Many<?> many, JsonGenerator out, SerializerProvider context, TypeSerializer type)
            throws IOException {
        serialize(many, out, context);
    }
}
