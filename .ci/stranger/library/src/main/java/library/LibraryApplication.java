package library;

import dev.throughline.Schema;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class LibraryApplication {
    @Bean
    Schema schema(DSLContext dsl) {
        Schema schema = Schema.of(BookTable.BOOK, AuthorTable.AUTHOR, BookAuthorsLinkTable.BOOK_AUTHORS_LINK);
        schema.create(dsl);
        return schema;
    }
}
