package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code circle} of {@link Shape.Circle}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Shape_CircleTable extends ModelTable<Shape.Circle, Shape_CircleTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code circle}, not aliased. */
    static final Shape_CircleTable SHAPE_CIRCLE = new Shape_CircleTable(DSL.name("circle"), null);

    /** How rows become {@link Shape.Circle}s, and the other way round. */
    static final ModelType<Shape.Circle, Long, Shape_CircleTable, Shape_CircleValues> MODEL_TYPE = ModelType.of(
                    "Circle", SHAPE_CIRCLE, Shape_CircleTable::readRow)
            .keyedBy(ModelKey.of(SHAPE_CIRCLE.ID), Shape.Circle::id)
            .with(Shape_CircleValues::new, Shape_CircleValues::of, Shape_CircleQuerySet::new);

    /** {@code id bigint not null}: {@link Shape.Circle#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private Shape_CircleTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Shape_CircleTable(Route route) {
        super(route, SHAPE_CIRCLE);
    }

    private Shape.Circle readRow(Row row) {
        return new Shape.Circle(row.get(ID));
    }

    @Override
    protected ModelType<Shape.Circle, Long, Shape_CircleTable, Shape_CircleValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Shape_CircleTable as(Name alias) {
        return new Shape_CircleTable(alias, this);
    }

    /** The path to the one circle of another row. */
    static final class One extends Shape_CircleTable implements ToOne<Shape_CircleQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        One(Route route) {
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
     * The path to the rows of {@code circle} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Shape_CircleTable
            implements ToMany<Shape.Circle, Long, Shape_CircleTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        Several(Route route) {
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
