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

/** The table {@code refs_tag} of {@link RefsMarkedLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class RefsMarkedLinkTable extends ModelTable<RefsMarkedLink, RefsMarkedLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code refs_tag}, not aliased. */
    static final RefsMarkedLinkTable REFS_MARKED_LINK = new RefsMarkedLinkTable(DSL.name("refs_tag"), null);

    /** How rows become {@link RefsMarkedLink}s, and the other way round. */
    static final ModelType<RefsMarkedLink, LinkKey<Long, Long>, RefsMarkedLinkTable, RefsMarkedLinkValues>
            MODEL_TYPE = ModelType.of(
                    "RefsMarkedLink", REFS_MARKED_LINK, RefsMarkedLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(REFS_MARKED_LINK.REFS_ID, REFS_MARKED_LINK.TAG_ID),
                    link -> new LinkKey<>(link.refs().id(), link.tag().id()))
            .with(RefsMarkedLinkValues::new, RefsMarkedLinkValues::of, RefsMarkedLinkQuerySet::new)
            .relatedBy(refsMarkedLink -> List.of(refsMarkedLink.refs(), refsMarkedLink.tag()));

    /** {@code refs_id bigint not null}: the key of {@link RefsMarkedLink#refs()}. */
    final TableField<Record, Long> REFS_ID = column("refs_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link RefsMarkedLink#tag()}. */
    final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private RefsMarkedLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link RefsMarkedLink#refs()}: its columns and paths, also for {@code selectRelated}} */
    RefsTable.One refs() {
        return new RefsTable.One(Keys.REFS.from(this));
    }

    /** {@return the path to {@link RefsMarkedLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private RefsMarkedLink readRow(Row row) {
        return new RefsMarkedLink(row.ref(Keys.REFS, REFS_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<RefsMarkedLink, LinkKey<Long, Long>, RefsMarkedLinkTable, RefsMarkedLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.REFS, Keys.TAG);
    }

    @Override
    public RefsMarkedLinkTable as(Name alias) {
        return new RefsMarkedLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Refs}s: {@link RefsMarkedLink#refs()}. */
        static final Reference<Refs, Long> REFS =
                Reference.of(MODEL_TYPE, "refs", RefsTable.MODEL_TYPE, OnDelete.CASCADE, REFS_MARKED_LINK.REFS_ID);

        /** Names {@link Tag}s: {@link RefsMarkedLink#tag()}. */
        static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, REFS_MARKED_LINK.TAG_ID);

        private Keys() {}
    }
}
