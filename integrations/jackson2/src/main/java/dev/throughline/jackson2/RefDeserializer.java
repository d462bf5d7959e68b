package dev.throughline.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.throughline.Ref;
import dev.throughline.integration.ModelTypes;
import java.io.IOException;
import java.util.Collection;

/**
 * Reads an object as the row, and all else as the key. A key of several parts is an object too: one with the properties of a key
 * and no others.
 */
final class RefDeserializer extends StdDeserializer<Ref<?, ?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

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
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType ref = context.getContextualType();
        return new RefDeserializer(types, ref.containedTypeOrUnknown(0), ref.containedTypeOrUnknown(1));
    }

    @Override
    public Ref<?, ?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
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

    private Ref<?, ?> loaded(Object loaded, DeserializationContext context) throws JsonMappingException {
        Object id = types.keyOf(loaded);
        return id == null ? reportNoKey(loaded.getClass(), context) : Ref.loaded(id, loaded);
    }

    private Ref<?, ?> reportNoKey(Class<?> type, DeserializationContext context) throws JsonMappingException {
        String why = types.find(type).isPresent()
                ? "A %s without its key cannot be a reference. Give its key alone, or the row with its key."
                : "%s is no model that the processor has written a table for, so its key is not known. Give the key alone.";
        return context.reportInputMismatch(this, why, type.getSimpleName());
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }
}
