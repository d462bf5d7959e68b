package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Models that are classes, with what Jackson finds on them. */
class ClassModelsTest {
    private final Theatre theatre = Theatre.create();

    @EachJackson
    void whatIsNotLoadedIsLeftOut(Json json) {
        String text = json.write(theatre.guests().get(1L));

        assertEquals("""
                {"id":1,"name":"Ada","favourite":{"line":1,"place":"a"}}""", text);
        Guest back = json.read(text, Guest.class);
        assertEquals(text, json.write(back));
        assertEquals(new SeatKey(1, "a"), back.getFavourite().id());
        assertFalse(back.getSeats().isLoaded());
        assertNull(back.getPassword());
    }

    @EachJackson
    void whatIsLoadedComesBack(Json json) {
        Guest ada = theatre.guests()
                .selectRelated(g -> g.favourite())
                .prefetchRelated(g -> g.seats())
                .get(1L);

        String text = json.write(ada);

        assertEquals("""
                {"id":1,"name":"Ada","favourite":{"line":1,"place":"a","behind":null},"seats":[\
                {"target":{"line":1,"place":"a","behind":null},"link":{"price":9}},\
                {"target":{"line":1,"place":"b","behind":{"line":1,"place":"a"}},"link":{"price":7}}]}""", text);
        assertEquals(text, json.write(json.<Guest>read(text, Guest.class)));
    }

    @EachJackson
    void aGuestOnItsOwnPathHasNoRelations(Json json) {
        Guest ada = theatre.guests()
                .prefetchRelated(g -> g.seats(), s -> s.limit(1)
                        .prefetchRelated(t -> t.guests(), g -> g.prefetchRelated(h -> h.seats())))
                .get(1L);

        assertEquals("""
                {"id":1,"name":"Ada","favourite":{"line":1,"place":"a"},"seats":[\
                {"target":{"line":1,"place":"a","behind":null,"guests":[\
                {"target":{"id":1,"name":"Ada","favourite":{"line":1,"place":"a"}},"link":{"price":9}}]},\
                "link":{"price":9}}]}""", json.write(ada));
    }

    @EachJackson
    void whatIsNotKnownIsPassedOverWhereTheModelSaysSo(Json json) {
        Guest back = json.read("""
                {"id":2,"name":"Bob","shoes":44,"favourite":null,"seats":null}""", Guest.class);

        assertEquals("""
                {"id":2,"name":"Bob","favourite":null}""", json.write(back));
    }
}
