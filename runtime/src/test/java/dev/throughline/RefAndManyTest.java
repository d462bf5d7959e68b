package dev.throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefAndManyTest {
    @Test
    void refsAreEqualByKeyLoadedOrNot() {
        assertEquals(Ref.to(1L), Ref.loaded(1L, "row"));
        assertEquals(Ref.to(1L).hashCode(), Ref.loaded(1L, "row").hashCode());
        assertNotEquals(Ref.to(1L), Ref.to(2L));
    }

    @Test
    void refSaysItsKeyWithoutItsRow() {
        Ref<String, Long> ref = Ref.to(1L);
        assertEquals(1L, ref.id());
        assertFalse(ref.isLoaded());
        NotLoadedException e = assertThrows(NotLoadedException.class, ref::get);
        assertTrue(e.getMessage().contains("selectRelated"), e.getMessage());
        assertEquals("row", Ref.loaded(1L, "row").get());
    }

    @Test
    void manysAreEqualByContent() {
        assertEquals(Many.of(List.of(1, 2)), Many.of(List.of(1, 2)));
        assertNotEquals(Many.of(List.of(1, 2)), Many.of(List.of(2, 1)));
        assertEquals(Many.notLoaded(), Many.notLoaded());
        assertEquals(Many.notLoaded().hashCode(), Many.notLoaded().hashCode());
        assertNotEquals(Many.of(List.of()), Many.notLoaded());
    }

    @Test
    void manyThatIsNotLoadedIsNotEmpty() {
        Many<String> many = Many.notLoaded();
        assertFalse(many.isLoaded());
        for (var read : List.<org.junit.jupiter.api.function.Executable>of(
                many::list, many::size, many::isEmpty, many::stream, many::iterator)) {
            assertThrows(NotLoadedException.class, read);
        }
    }

    @Test
    void manyIsACopyThatNobodyChanges() {
        List<String> rows = new ArrayList<>(List.of("a"));
        Many<String> many = Many.of(rows);
        rows.add("b");
        assertEquals(List.of("a"), many.list());
        assertThrows(UnsupportedOperationException.class, () -> many.list().add("c"));
    }

    @Test
    void textsNeverThrow() {
        assertEquals("Ref[1]", Ref.to(1L).toString());
        assertEquals("Ref[1, loaded]", Ref.loaded(1L, "row").toString());
        assertEquals("Many[not loaded]", Many.notLoaded().toString());
        assertEquals("Many[a, b]", Many.of(List.of("a", "b")).toString());
    }

    @Test
    void bothAreSerializableWhereTheirRowsAre() throws Exception {
        Ref<String, Long> notLoaded = Ref.to(1L);
        Ref<String, Long> loaded = Ref.loaded(1L, "row");

        assertFalse(copy(notLoaded).isLoaded());
        assertEquals(1L, copy(notLoaded).id());
        assertEquals("row", copy(loaded).get());
        assertEquals(List.of("a", "b"), copy(Many.of(List.of("a", "b"))).list());
        assertFalse(copy(Many.notLoaded()).isLoaded());
        assertThrows(NotSerializableException.class, () -> copy(Ref.loaded(1L, new Object())));
    }

    @SuppressWarnings("unchecked") // what is read is what was written
    private static <T> T copy(T object) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
