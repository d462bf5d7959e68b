package dev.throughline.jackson3;

import dev.throughline.Many;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.TypeFactory;

/** Reads the rows; what is null or not there is not loaded. */
final class ManyDeserializer extends StdDeserializer<Many<?>> {
    private final JavaType rows;

    ManyDeserializer() {
        this(TypeFactory.unknownType());
    }

    private ManyDeserializer(JavaType rows) {
        super(Many.class);
        this.rows = rows;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType row = context.getContextualType().containedTypeOrUnknown(0);
        return new ManyDeserializer(context.getTypeFactory().constructCollectionType(List.class, row));
    }

    @Override
    public Many<?> deserialize(JsonParser in, DeserializationContext context) {
        return Many.of(context.<List<?>>readValue(in, rows));
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type) {
        return deserialize(in, context);
    }

    @Override
    public Many<?> getNullValue(DeserializationContext context) {
        return Many.notLoaded();
    }
}
