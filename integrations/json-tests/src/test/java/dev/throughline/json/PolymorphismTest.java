package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.json.Press.Advert;
import dev.throughline.json.Press.Item;
import dev.throughline.json.Press.Notice;
import java.util.List;

/** Where JSON has to say which type it is of. */
class PolymorphismTest {
    private record Named(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Many<Author> authors,
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Ref<Author, Long> author) {}

    @EachJackson
    void rowsOfACommonTypeComeBackAsWhatTheyAre(Json json) {
        Advert shoes = new Advert(1L, "Shoes");
        Notice first = new Notice(1L, "First", null, Many.notLoaded());
        Notice second = new Notice(2L, "Second", Ref.loaded(1L, first), Many.of(List.of(shoes)));
        List<Item> items = List.of(second, shoes);

        String text = json.write(new Printed(items));

        assertEquals("""
                {"items":[{"kind":"notice","id":2,"text":"Second","answers":\
                {"kind":"notice","id":1,"text":"First","answers":null},\
                "adverts":[{"kind":"advert","id":1,"text":"Shoes"}]},{"kind":"advert","id":1,"text":"Shoes"}]}""", text);
        Printed back = json.read(text, new TypeReference<Printed>() {}.getType());
        assertEquals(items, back.items());
        assertTrue(((Notice) back.items().get(0)).answers().isLoaded());
    }

    private record Printed(List<Item> items) {}

    /** The type is the library's own, so there is nothing to say. */
    @EachJackson
    void aRelationSaysNoTypeOfItsOwn(Json json) {
        Named named = new Named(Many.of(List.of(new Author(1L, "Guido"))), Ref.to(1L));

        String text = json.write(named);

        assertEquals("""
                {"authors":[{"id":1,"full_name":"Guido"}],"author":1}""", text);
        assertEquals(named, json.read(text, Named.class));
    }
}
