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

/** The table {@code url_a} of {@link URLLettersLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class URLLettersLinkTable extends ModelTable<URLLettersLink, URLLettersLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code url_a}, not aliased. */
    public static final URLLettersLinkTable URL_LETTERS_LINK = new URLLettersLinkTable(DSL.name("url_a"), null);

    /** How rows become {@link URLLettersLink}s, and the other way round. */
    public static final ModelType<URLLettersLink, LinkKey<Long, String>, URLLettersLinkTable, URLLettersLinkValues>
            MODEL_TYPE = ModelType.of(
                    "URLLettersLink", URL_LETTERS_LINK, URLLettersLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(URL_LETTERS_LINK.URL_ID, URL_LETTERS_LINK.A_ID),
                    link -> new LinkKey<>(link.url().id(), link.a().id()))
            .with(URLLettersLinkValues::new, URLLettersLinkValues::of, URLLettersLinkQuerySet::new)
            .relatedBy(urlLettersLink -> List.of(urlLettersLink.url(), urlLettersLink.a()));

    /** {@code url_id bigint not null}: the key of {@link URLLettersLink#url()}. */
    public final TableField<Record, Long> URL_ID = column("url_id", SQLDataType.BIGINT.notNull());

    /** {@code a_id varchar(255) not null}: the key of {@link URLLettersLink#a()}. */
    public final TableField<Record, String> A_ID = column("a_id", SQLDataType.VARCHAR(255).notNull());

    private URLLettersLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link URLLettersLink#url()}: its columns and paths, also for {@code selectRelated}} */
    public URLTable.One url() {
        return new URLTable.One(Keys.URL.from(this));
    }

    /** {@return the path to {@link URLLettersLink#a()}: its columns and paths, also for {@code selectRelated}} */
    public ATable.One a() {
        return new ATable.One(Keys.A.from(this));
    }

    private URLLettersLink readRow(Row row) {
        return new URLLettersLink(row.ref(Keys.URL, URL_ID), row.ref(Keys.A, A_ID));
    }

    @Override
    protected ModelType<URLLettersLink, LinkKey<Long, String>, URLLettersLinkTable, URLLettersLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.URL, Keys.A);
    }

    @Override
    public URLLettersLinkTable as(Name alias) {
        return new URLLettersLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link URL}s: {@link URLLettersLink#url()}. */
        public static final Reference<URL, Long> URL =
                Reference.of(MODEL_TYPE, "url", URLTable.MODEL_TYPE, OnDelete.CASCADE, URL_LETTERS_LINK.URL_ID);

        /** Names {@link A}s: {@link URLLettersLink#a()}. */
        public static final Reference<A, String> A =
                Reference.of(MODEL_TYPE, "a", ATable.MODEL_TYPE, OnDelete.CASCADE, URL_LETTERS_LINK.A_ID);

        private Keys() {}
    }
}
