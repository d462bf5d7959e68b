package dev.throughline.tests.library;

import static dev.throughline.tests.library.BookSubjectsLinkTable.BOOK_SUBJECTS_LINK;
import static dev.throughline.tests.library.BookTable.BOOK;
import static dev.throughline.tests.library.ShelfTable.SHELF;
import static dev.throughline.tests.library.SubjectTable.SUBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.NotLoadedException;
import dev.throughline.Ref;
import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import org.jooq.DSLContext;

/** Models that are classes are written, read and related as records are. */
class ClassesTest {
    private final BookQuerySet books;
    private final DSLContext dsl;

    ClassesTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema.of(SHELF, BOOK, SUBJECT, BOOK_SUBJECTS_LINK).create(dsl);
        books = BookQuerySet.using(dsl);
    }

    private Book book(String title) {
        Book book = new Book();
        book.setTitle(title);
        return books.create(book);
    }

    @EachDatabase
    void withSettersAndASuperclass() {
        Book written = book("Faust");
        assertNotNull(written.getId());
        assertEquals("nobody", written.getRecordedBy());
        written.setLent(true);
        written.setRecordedBy("Ada");
        assertTrue(books.update(written));

        Book read = books.get(b -> b.RECORDED_BY.eq("Ada"));
        assertEquals("Faust", read.getTitle());
        assertTrue(read.isLent());
        assertNull(read.getShelf());
        assertFalse(read.getSubjects().isLoaded());
        assertTrue(books.delete(read));
        assertThrows(IllegalArgumentException.class, () -> books.delete(new Book()));
    }

    @EachDatabase
    void withAConstructor() {
        ShelfQuerySet shelves = ShelfQuerySet.using(dsl);
        shelves.createAll(List.of(new Shelf("north", 2), new Shelf("south", 1)));

        assertEquals("south", shelves.get(1).room());
        Book faust = book("Faust");
        faust.setShelf(Ref.to(2));
        books.update(faust);
        Book read = books.selectRelated(b -> b.shelf()).get(faust.getId());
        assertEquals("north", read.getShelf().get().room());
        assertEquals(1, books.filter(b -> b.shelf().ROOM.eq("north")).count());
    }

    @EachDatabase
    void withFieldsAndAKeyOfTwo() {
        Book faust = book("Faust");
        Subject magic = books.subjects(faust).create(s -> s.word("magic").language(1));
        SubjectQuerySet subjects = SubjectQuerySet.using(dsl);

        assertEquals("magic", subjects.get(new SubjectKey(1, "magic")).word);
        assertTrue(books.subjects(faust).contains(magic));
        Book read = books.prefetchRelated(b -> b.subjects()).get(faust.getId());
        assertEquals(
                List.of(1), read.getSubjects().stream().map(s -> s.language).toList());
        assertThrows(
                NotLoadedException.class,
                () -> subjects.get(new SubjectKey(1, "magic")).books.list());
        assertEquals("Faust", subjects.loadAll(magic).books.list().get(0).getTitle());
    }
}
