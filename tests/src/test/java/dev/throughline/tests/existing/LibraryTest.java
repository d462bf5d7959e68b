package dev.throughline.tests.existing;

import static library.BookLabelTable.BOOK_LABEL;
import static library.BookTable.BOOK;
import static library.LabelTable.LABEL;
import static library.jooq.Tables.LOAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.SchemaDifference;
import dev.throughline.SchemaDifference.Kind;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import library.Book;
import library.BookLabelsProxy;
import library.BookQuerySet;
import library.Label;
import library.LabelQuerySet;
import library.jooq.Keys;
import library.jooq.Tables;
import library.jooq.tables.records.LoanRecord;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The tables of models beside those of jOOQ's code generator, in one query and one transaction. */
class LibraryTest {
    private static final Schema LIBRARY = Schema.of(BOOK, LABEL, BOOK_LABEL);

    private final DSLContext dsl;
    private final BookQuerySet books;
    private final Book sql;

    LibraryTest(DSLContext dsl) {
        this.dsl = dsl;
        LIBRARY.create(dsl);
        dsl.createTable(LOAN)
                .columns(LOAN.fields())
                .constraints(
                        DSL.primaryKey(LOAN.ID),
                        DSL.constraint("fk_loan_book").foreignKey(LOAN.BOOK_ID).references(Tables.BOOK, Tables.BOOK.ID))
                .execute();
        books = BookQuerySet.using(dsl);
        sql = books.create(b -> b.title("SQL"));
        books.labels(sql).create(l -> l.name("databases"));
    }

    @EachDatabase
    void aTableOfTheGeneratorBesideAModel() {
        lend(sql, "Ada");
        lend(books.create(b -> b.title("Java")), "Ada");

        Result<Record2<String, String>> lent = dsl.select(LOAN.BORROWER, BOOK.TITLE)
                .from(LOAN)
                .join(BOOK)
                .onKey(Keys.FK_LOAN_BOOK)
                .where(BOOK.labels().any(l -> l.NAME.eq("databases")))
                .fetch();

        assertEquals(List.of("SQL"), lent.map(Record2::value2));
        assertEquals(
                List.of("SQL"),
                dsl.select(LOAN.book().TITLE)
                        .from(LOAN)
                        .where(LOAN.book().ID.eq(sql.id()))
                        .fetchInto(String.class));
    }

    @EachDatabase
    void aSubqueryOfTheGeneratorsInAFilter() {
        books.create(b -> b.title("Java"));
        lend(sql, "Ada");

        List<Book> lent = books.filter(b -> b.ID.in(DSL.select(LOAN.BOOK_ID).from(LOAN)))
                .prefetchRelated(b -> b.labels())
                .all();

        assertEquals(1, lent.size());
        assertEquals("databases", lent.get(0).labels().list().get(0).name());
    }

    /** The two write the same name, so what one says of a table holds for the other's. */
    @EachDatabase
    void aConditionOverARelationOnTheGeneratorsTable() {
        books.create(b -> b.title("Java"));

        assertEquals(
                List.of("SQL"),
                dsl.selectFrom(Tables.BOOK)
                        .where(BOOK.labels().any(l -> l.NAME.eq("databases")))
                        .fetch(Tables.BOOK.TITLE));
    }

    @EachDatabase
    void oneTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> dsl.transaction(configuration -> {
                    DSLContext inside = configuration.dsl();
                    Book book = BookQuerySet.using(inside).create(b -> b.title("Undone"));
                    LoanRecord loan = inside.newRecord(LOAN);
                    loan.setBookId(book.id());
                    loan.setBorrower("Ada");
                    loan.insert();
                    throw new IllegalStateException("undo");
                }));

        assertEquals(0, dsl.fetchCount(LOAN));
        assertEquals(1, books.count());
    }

    /** Nothing keeps a pair from coming twice: validate says so, and what the calls do depends on the database. */
    @EachDatabase
    void aPairThatMayComeTwice(Database database) {
        dsl.dropTable(BOOK_LABEL).execute();
        dsl.createTable(BOOK_LABEL)
                .columns(BOOK_LABEL.fields())
                .constraints(
                        DSL.primaryKey(BOOK_LABEL.ID),
                        DSL.foreignKey(BOOK_LABEL.BOOK_ID)
                                .references(BOOK, BOOK.ID)
                                .onDeleteCascade(),
                        DSL.foreignKey(BOOK_LABEL.LABEL_ID)
                                .references(LABEL, LABEL.ID)
                                .onDeleteCascade())
                .execute();
        BookLabelsProxy labels = books.labels(sql);
        Label old = LabelQuerySet.using(dsl).create(l -> l.name("old"));

        List<SchemaDifference> differences = LIBRARY.validate(dsl);

        assertTrue(
                differences.stream()
                        .anyMatch(difference -> difference.kind() == Kind.UNIQUE_KEY
                                && "book_label (book_id, label_id): is not unique.".equals(difference.message())),
                differences::toString);
        if (database == Database.POSTGRES || database == Database.SQLITE) {
            assertThrows(DataAccessException.class, () -> labels.add(old));
        } else if (database == Database.MARIADB) {
            assertTrue(labels.add(old) && labels.add(old));
        }
        dsl.deleteFrom(BOOK_LABEL).execute();
        LIBRARY.migration(dsl).statements().forEach(Query::execute);
        assertTrue(labels.add(old));
        assertFalse(labels.add(old));
    }

    private void lend(Book book, String borrower) {
        LoanRecord loan = dsl.newRecord(LOAN);
        loan.setBookId(book.id());
        loan.setBorrower(borrower);
        loan.insert();
    }
}
