package library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "throughline.schema.validate=fail")
class LibraryTest {
    @Autowired
    private Shelf shelf;

    @Autowired
    private BookQuerySet books;

    @Autowired
    private ObjectMapper mapper;

    @Test
    void whatIsRefusedLeavesNothing() throws Exception {
        Book book = shelf.add("SICP", List.of("Abelson", "Sussman"));
        assertThrows(IllegalArgumentException.class, () -> shelf.add("Nobody's", List.of("Abelson", " ")));

        assertEquals(1, books.count());
        assertEquals(
                "{\"id\":1,\"title\":\"SICP\",\"authors\":[{\"id\":1,\"name\":\"Abelson\"},{\"id\":2,\"name\":\"Sussman\"}]}",
                mapper.writeValueAsString(book));
    }
}
