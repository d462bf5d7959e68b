package dev.throughline.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import tools.jackson.databind.json.JsonMapper;

/** The Jacksons, as they are where they find their modules themselves. */
enum Json {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        <T> T read(String json, Type type) {
            try {
                return mapper.readValue(json, mapper.constructType(type));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    JACKSON_3 {
        private final JsonMapper mapper =
                JsonMapper.builder().findAndAddModules().build();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }
    };

    abstract String write(Object value);

    @SuppressWarnings("TypeParameterUnusedInFormals") // the caller says what it reads
    abstract <T> T read(String json, Type type);
}
