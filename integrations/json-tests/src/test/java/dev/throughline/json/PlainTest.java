package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.throughline.Many;
import dev.throughline.NotLoadedException;
import dev.throughline.Ref;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A Jackson without the module makes nothing of Ref and Many; neither loads anything even so. */
class PlainTest {
    private final Many<Author> many = Many.notLoaded();
    private final Ref<Author, Long> ref = Ref.to(1L);

    @Test
    void jackson2() throws Exception {
        ObjectMapper plain = new ObjectMapper();

        assertEquals("{\"loaded\":false}", plain.writeValueAsString(ref));
        Exception e = assertThrows(JsonMappingException.class, () -> plain.writeValueAsString(many));
        assertInstanceOf(NotLoadedException.class, e.getCause());
    }

    @Test
    void jackson3() {
        JsonMapper plain = new JsonMapper();

        assertEquals("{\"loaded\":false}", plain.writeValueAsString(ref));
        Exception e = assertThrows(DatabindException.class, () -> plain.writeValueAsString(many));
        assertInstanceOf(NotLoadedException.class, e.getCause());
    }
}
