package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.throughline.LinkKey;
import dev.throughline.Many;
import dev.throughline.Ref;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ref and Many wherever a type may stand, with keys of all kinds. */
class TypesTest {
    private record Envelope<T>(T body, Map<String, Many<Author>> byName) {}

    private record Keys(Ref<Author, String> text, Ref<Author, UUID> uuid, Ref<Author, LinkKey<Long, String>> pair) {}

    @EachJackson
    void onTheirOwn(Json json) {
        Many<Author> authors = Many.of(List.of(new Author(1L, "Guido")));
        Ref<Author, Long> guido = Ref.loaded(1L, new Author(1L, "Guido"));

        assertEquals("""
                [{"id":1,"full_name":"Guido"}]""", json.write(authors));
        assertEquals("""
                {"id":1,"full_name":"Guido"}""", json.write(guido));
        assertEquals("null", json.write(Many.notLoaded()));
        assertEquals(authors, json.read(json.write(authors), new TypeReference<Many<Author>>() {}.getType()));
        Ref<Author, Long> back = json.read(json.write(guido), new TypeReference<Ref<Author, Long>>() {}.getType());
        assertEquals(guido.get(), back.get());
    }

    @EachJackson
    void inOtherTypes(Json json) {
        Envelope<Ref<Author, Long>> envelope =
                new Envelope<>(Ref.to(1L), Map.of("Guido", Many.of(List.of(new Author(1L, "Guido")))));

        String text = json.write(envelope);

        assertEquals("""
                {"body":1,"byName":{"Guido":[{"id":1,"full_name":"Guido"}]}}""", text);
        assertEquals(envelope, json.read(text, new TypeReference<Envelope<Ref<Author, Long>>>() {}.getType()));
    }

    @EachJackson
    void aKeyKeepsItsType(Json json) {
        Keys keys = new Keys(
                Ref.to("guido"),
                Ref.to(UUID.fromString("00000000-0000-0000-0000-00000000002a")),
                Ref.to(new LinkKey<>(1L, "news")));

        String text = json.write(keys);

        assertEquals("""
                {"text":"guido","uuid":"00000000-0000-0000-0000-00000000002a","pair":{"owner":1,"target":"news"}}""", text);
        Keys back = json.read(text, Keys.class);
        assertEquals(keys, back);
        assertFalse(back.pair().isLoaded());
    }

    @EachJackson
    void anObjectThatIsNoKeyIsTheRow(Json json) {
        Keys back = json.read("""
                {"pair":{"id":1,"full_name":"Guido"}}""", Keys.class);

        assertTrue(back.pair().isLoaded());
        assertNull(back.text());
    }

    @EachJackson
    void aRowWithoutAKeyIsRefused(Json json) {
        Exception e = assertThrows(RuntimeException.class, () -> json.read("""
                {"title":"Hello","author":{"full_name":"Guido"}}""", Post.class));

        assertTrue(e.getMessage().contains("A Author without its key cannot be a reference."), e.getMessage());
        assertTrue(e.getMessage().contains("\"author\""), e.getMessage());
    }

    @EachJackson
    void aRowOfWhatIsNoModelIsRefused(Json json) {
        Exception e = assertThrows(
                RuntimeException.class,
                () -> json.read("""
                {"owner":{"owner":1}}""", new TypeReference<LinkKey<Ref<Map<String, Long>, Long>, Long>>() {}.getType()));

        assertTrue(e.getMessage().contains("is no model"), e.getMessage());
    }
}
