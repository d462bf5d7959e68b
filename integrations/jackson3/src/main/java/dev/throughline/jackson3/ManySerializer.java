package dev.throughline.jackson3;

import dev.throughline.Many;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.TypeFactory;

/** Writes the rows, as what the property says that they are, or null where there is no property to leave out. */
final class ManySerializer extends StdSerializer<Many<?>> {
    private final Loaded loaded;
    private final JavaType rows;

    ManySerializer(Loaded loaded) {
        this(loaded, TypeFactory.unknownType());
    }

    private ManySerializer(Loaded loaded, JavaType rows) {
        super(Many.class);
        this.loaded = loaded;
        this.rows = rows;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty property) {
        if (property == null || !property.getType().hasRawClass(Many.class)) {
            return this;
        }
        JavaType row = property.getType().containedTypeOrUnknown(0);
        return new ManySerializer(loaded, context.getTypeFactory().constructCollectionType(List.class, row));
    }

    @Override
    public boolean isEmpty(SerializationContext context, Many<?> many) {
        return !loaded.isWritten(many, context.getGenerator());
    }

    @Override
    public void serialize(Many<?> many, JsonGenerator out, SerializationContext context) {
        if (!loaded.isWritten(many, out)) {
            out.writeNull();
        } else if (rows.isJavaLangObject()) {
            context.writeValue(out, many.list());
        } else {
            context.findTypedValueSerializer(rows, true).serialize(many.list(), out, context);
        }
    }

    @Override
    public void serializeWithType(Many<?> many, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(many, out, context);
    }
}
