package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rows that are known by several columns: their keys are objects, as their rows are. */
class KeysOfSeveralPartsTest {
    private final Theatre theatre = Theatre.create();

    @EachJackson
    void aReferenceIsTheObjectOfItsKey(Json json) {
        Seat b = theatre.seats().get(new SeatKey(1, "b"));

        String text = json.write(b);

        assertEquals("""
                {"line":1,"place":"b","behind":{"line":1,"place":"a"}}""", text);
        Seat back = json.read(text, Seat.class);
        assertEquals(b, back);
        assertEquals(new SeatKey(1, "a"), back.behind().id());
        assertFalse(back.behind().isLoaded());
    }

    @EachJackson
    void orTheObjectOfItsRow(Json json) {
        Seat b = theatre.seats().selectRelated(s -> s.behind()).get(new SeatKey(1, "b"));

        String text = json.write(b);

        assertEquals("""
                {"line":1,"place":"b","behind":{"line":1,"place":"a","behind":null}}""", text);
        Seat back = json.read(text, Seat.class);
        assertTrue(back.behind().isLoaded());
        assertEquals(b.behind().get(), back.behind().get());
    }

    @EachJackson
    void aSymmetricalRelationEndsWhereItComesFrom(Json json) {
        Seat a = theatre.seats()
                .prefetchRelated(s -> s.neighbours(), s -> s.prefetchRelated(t -> t.neighbours()))
                .get(new SeatKey(1, "a"));

        assertEquals("""
                {"line":1,"place":"a","behind":null,"neighbours":[\
                {"line":1,"place":"b","behind":{"line":1,"place":"a"},"neighbours":[\
                {"line":1,"place":"a","behind":null}]}]}""", json.write(a));
    }

    @EachJackson
    void linksHaveTheirValues(Json json) {
        Seat a = theatre.seats().prefetchRelated(s -> s.guests()).get(new SeatKey(1, "a"));

        String text = json.write(a);

        assertEquals("""
                {"line":1,"place":"a","behind":null,"guests":[{"target":\
                {"id":1,"name":"Ada","favourite":{"line":1,"place":"a"}},"link":{"price":9}}]}""", text);
        Seat back = json.read(text, Seat.class);
        assertEquals(9, back.guests().list().get(0).link().price());
        assertEquals("Ada", back.guests().list().get(0).target().getName());
    }

    @EachJackson
    void aPartOfAKeyIsNone(Json json) {
        for (String part : new String[] {"{\"line\":1}", "{}"}) {
            Exception e = assertThrows(
                    RuntimeException.class,
                    () -> json.read("{\"line\":1,\"place\":\"b\",\"behind\":" + part + "}", Seat.class));

            assertTrue(e.getMessage().contains("A Seat without its key cannot be a reference."), e.getMessage());
        }
    }
}
