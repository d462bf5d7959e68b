package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code authorships} of {@link Authorship}. */
@Generated("dev.throughline.processor.ModelProcessor")
class AuthorshipTable extends ModelTable<Authorship, AuthorshipTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code authorships}, not aliased. */
    static final AuthorshipTable AUTHORSHIP = new AuthorshipTable(DSL.name("authorships"), null);

    /** How rows become {@link Authorship}s, and the other way round. */
    static final ModelType<Authorship, LinkKey<Long, Long>, AuthorshipTable, AuthorshipValues>
            MODEL_TYPE = ModelType.of(
                    "Authorship", AUTHORSHIP, AuthorshipTable::readRow)
            .keyedBy(ModelKey.of(AUTHORSHIP.BOOK_ID, AUTHORSHIP.AUTHOR_ID))
            .with(AuthorshipValues::new, AuthorshipValues::of, AuthorshipQuerySet::new)
            .withPrimitives(AUTHORSHIP.PLACE);

    /** {@code book_id bigint not null}: the key of the {@link Book}. */
    final TableField<Record, Long> BOOK_ID = column("book_id", SQLDataType.BIGINT.notNull());

    /** {@code author_id bigint not null}: the key of the {@link Author}. */
    final TableField<Record, Long> AUTHOR_ID = column("author_id", SQLDataType.BIGINT.notNull());

    /** {@code place integer not null}: {@link Authorship#place()}. */
    final TableField<Record, Integer> PLACE = column("place", SQLDataType.INTEGER.notNull());

    private AuthorshipTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Book}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One book() {
        return new BookTable.One(Keys.BOOK.from(this));
    }

    /** {@return the path to the {@link Author}: its columns and paths, also for {@code selectRelated}} */
    AuthorTable.One author() {
        return new AuthorTable.One(Keys.AUTHOR.from(this));
    }

    private Authorship readRow(Row row) {
        return new Authorship(row.get(PLACE));
    }

    @Override
    protected ModelType<Authorship, LinkKey<Long, Long>, AuthorshipTable, AuthorshipValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BOOK, Keys.AUTHOR);
    }

    @Override
    public AuthorshipTable as(Name alias) {
        return new AuthorshipTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Book}s: the key of the {@link Book}. */
        static final Reference<Book, Long> BOOK =
                Reference.of(MODEL_TYPE, "book", BookTable.MODEL_TYPE, OnDelete.CASCADE, AUTHORSHIP.BOOK_ID);

        /** Names {@link Author}s: the key of the {@link Author}. */
        static final Reference<Author, Long> AUTHOR =
                Reference.of(MODEL_TYPE, "author", AuthorTable.MODEL_TYPE, OnDelete.CASCADE, AUTHORSHIP.AUTHOR_ID);

        private Keys() {}
    }
}
