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

/** The table {@code animal} of {@link Animal}. */
@Generated("dev.throughline.processor.ModelProcessor")
class AnimalTable extends ModelTable<Animal, AnimalTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code animal}, not aliased. */
    static final AnimalTable ANIMAL = new AnimalTable(DSL.name("animal"), null);

    /** How rows become {@link Animal}s, and the other way round. */
    static final ModelType<Animal, Long, AnimalTable, AnimalValues> MODEL_TYPE = ModelType.of(
                    "Animal", ANIMAL, AnimalTable::readRow)
            .keyedBy(ModelKey.of(ANIMAL.ID), animal -> animal.id)
            .with(AnimalValues::new, AnimalValues::of, AnimalQuerySet::new);

    /** {@code id bigint not null}: {@link Animal#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code name varchar(255) not null}: {@link Animal#name}. */
    final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private AnimalTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private AnimalTable(Route route) {
        super(route, ANIMAL);
    }

    private Animal readRow(Row row) {
        Animal model = new Animal();
        model.id = row.get(ID);
        model.name = row.get(NAME);
        return model;
    }

    @Override
    protected ModelType<Animal, Long, AnimalTable, AnimalValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public AnimalTable as(Name alias) {
        return new AnimalTable(alias, this);
    }

    /** The path to the one animal of another row. */
    static final class One extends AnimalTable implements ToOne<AnimalQuerySet> {
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
     * The path to the rows of {@code animal} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends AnimalTable
            implements ToMany<Animal, Long, AnimalTable, M, Q> {
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
