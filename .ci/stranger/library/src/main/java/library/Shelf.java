package library;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Shelf {
    private final BookQuerySet books;

    public Shelf(BookQuerySet books) {
        this.books = books;
    }

    @Transactional
    public Book add(String title, List<String> authors) {
        Book book = books.create(b -> b.title(title));
        for (String name : authors) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("An author of " + title + " has no name.");
            }
            books.authors(book).getOrCreate(a -> a.name(name));
        }
        return books.prefetchRelated(b -> b.authors()).get(book.id());
    }
}
