package dev.throughline.jackson3;

import dev.throughline.Ref;
import dev.throughline.integration.ModelTypes;
import java.util.Collection;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.TypeFactory;

/**
 * Reads an object as the row, and all else as the key. A key of several parts is an object too: one with the properties of a key
 * and no others.
 */
final class RefDeserializer extends StdDeserializer<Ref<?, ?>> {
    private final ModelTypes types;
    private final JavaType row;
    private final JavaType key;

    RefDeserializer(ModelTypes types) {
        this(types, TypeFactory.unknownType(), TypeFactory.unknownType());
    }

    private RefDeserializer(ModelTypes types, JavaType row, JavaType key) {
        super(Ref.class);
        this.types = types;
        this.row = row;
        this.key = key;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType ref = context.getContextualType();
        return new RefDeserializer(types, ref.containedTypeOrUnknown(0), ref.containedTypeOrUnknown(1));
    }

    @Override
    public Ref<?, ?> deserialize(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            return Ref.to(context.readValue(in, key));
        }
        Collection<Object> parts = context.findRootValueDeserializer(key).getKnownPropertyNames();
        if (parts == null) {
            return loaded(context.readValue(in, row), context);
        }
        JsonNode object = context.readTree(in);
        boolean isKey = object.size() == parts.size()
                && object.properties().stream().allMatch(property -> parts.contains(property.getKey()));
        return isKey
                ? Ref.to(context.readTreeAsValue(object, key))
                : loaded(context.readTreeAsValue(object, row), context);
    }

    private Ref<?, ?> loaded(Object loaded, DeserializationContext context) {
        Object id = types.keyOf(loaded);
        return id == null ? reportNoKey(loaded.getClass(), context) : Ref.loaded(id, loaded);
    }

    private Ref<?, ?> reportNoKey(Class<?> type, DeserializationContext context) {
        String why = types.find(type).isPresent()
                ? "A %s without its key cannot be a reference. Give its key alone, or the row with its key."
                : "%s is no model that the processor has written a table for, so its key is not known. Give the key alone.";
        return context.reportInputMismatch(this, why, type.getSimpleName());
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type) {
        return deserialize(in, context);
    }
}
