package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
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

/** The table {@code label} of {@link Label}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LabelTable extends ModelTable<Label, LabelTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code label}, not aliased. */
    public static final LabelTable LABEL = new LabelTable(DSL.name("label"), null);

    /** How rows become {@link Label}s, and the other way round. */
    public static final ModelType<Label, String, LabelTable, LabelValues> MODEL_TYPE = ModelType.of(
                    "Label", LABEL, LabelTable::readRow)
            .keyedBy(ModelKey.of(LABEL.NAME), Label::name)
            .with(LabelValues::new, LabelValues::of, LabelQuerySet::new)
            .orderedBy(label -> List.of(label.NAME))
            .relatedBy(label -> List.of(label.marked()));

    /** {@code name varchar(255) not null}: {@link Label#name()}. The primary key, assigned by the caller. */
    public final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private LabelTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LabelTable(Route route) {
        super(route, LABEL);
    }

    /** {@return the path to {@link Label#marked()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public ArticleTable.Several<ArticleLabelsLinkTable, LabelMarkedProxy.Query> marked() {
        return new ArticleTable.Several<>(LabelMarkedProxy.LINK.from(this));
    }

    private Label readRow(Row row) {
        return new Label(row.get(NAME), row.many(LabelMarkedProxy.LINK));
    }

    @Override
    protected ModelType<Label, String, LabelTable, LabelValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public LabelTable as(Name alias) {
        return new LabelTable(alias, this);
    }

    /** The path to the one label of another row. */
    public static final class One extends LabelTable implements ToOne<LabelQuerySet> {
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
     * The path to the rows of {@code label} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends LabelTable
            implements ToMany<Label, String, LabelTable, M, Q> {
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
}
