package dev.throughline.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.throughline.Many;
import java.io.IOException;
import java.util.List;

/** Reads the rows; what is null or not there is not loaded. */
final class ManyDeserializer extends StdDeserializer<Many<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final JavaType rows;

    ManyDeserializer() {
        this(TypeFactory.unknownType());
    }

    private ManyDeserializer(JavaType rows) {
        super(Many.class);
        this.rows = rows;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType row = context.getContextualType().containedTypeOrUnknown(0);
        return new ManyDeserializer(context.getTypeFactory().constructCollectionType(List.class, row));
    }

    @Override
    public Many<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return Many.of(context.<List<?>>readValue(in, rows));
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }

    @Override
    public Many<?> getNullValue(DeserializationContext context) {
        return Many.notLoaded();
    }
}
