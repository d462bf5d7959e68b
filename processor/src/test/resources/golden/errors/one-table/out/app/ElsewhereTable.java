package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
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

/** The table {@code shop.things} of {@link Elsewhere}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ElsewhereTable extends ModelTable<Elsewhere, ElsewhereTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code shop.things}, not aliased. */
    public static final ElsewhereTable ELSEWHERE = new ElsewhereTable(DSL.name("things"), null);

    /** How rows become {@link Elsewhere}s, and the other way round. */
    public static final ModelType<Elsewhere, Long, ElsewhereTable, ElsewhereValues> MODEL_TYPE = ModelType.of(
                    "Elsewhere", ELSEWHERE, ElsewhereTable::readRow)
            .keyedBy(ModelKey.of(ELSEWHERE.ID), Elsewhere::id)
            .with(ElsewhereValues::new, ElsewhereValues::of, ElsewhereQuerySet::new)
            .relatedBy(elsewhere -> List.of(elsewhere.tag()));

    /** {@code id bigint not null}: {@link Elsewhere#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code tag_id bigint not null}: the key of {@link Elsewhere#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ElsewhereTable(Name name, @Nullable Table<Record> aliased) {
        super(DSL.schema(DSL.name("shop")), name, aliased);
    }

    private ElsewhereTable(Route route) {
        super(route, ELSEWHERE);
    }

    /** {@return the path to {@link Elsewhere#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Elsewhere readRow(Row row) {
        return new Elsewhere(row.get(ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<Elsewhere, Long, ElsewhereTable, ElsewhereValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.TAG);
    }

    @Override
    public ElsewhereTable as(Name alias) {
        return new ElsewhereTable(alias, this);
    }

    /** The path to the one elsewhere of another row. */
    public static final class One extends ElsewhereTable implements ToOne<ElsewhereQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code things} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ElsewhereTable
            implements ToMany<Elsewhere, Long, ElsewhereTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Tag}s: {@link Elsewhere#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, ELSEWHERE.TAG_ID);

        private Keys() {}
    }
}
