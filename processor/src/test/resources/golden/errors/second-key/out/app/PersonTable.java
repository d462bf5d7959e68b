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

/** The table {@code person} of {@link Person}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PersonTable extends ModelTable<Person, PersonTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code person}, not aliased. */
    public static final PersonTable PERSON = new PersonTable(DSL.name("person"), null);

    /** How rows become {@link Person}s, and the other way round. */
    public static final ModelType<Person, Long, PersonTable, PersonValues> MODEL_TYPE = ModelType.of(
                    "Person", PERSON, PersonTable::readRow)
            .keyedBy(ModelKey.of(PERSON.ID), Person::id)
            .with(PersonValues::new, PersonValues::of, PersonQuerySet::new);

    /** {@code id bigint not null}: {@link Person#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private PersonTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PersonTable(Route route) {
        super(route, PERSON);
    }

    private Person readRow(Row row) {
        return new Person(row.get(ID), null);
    }

    @Override
    protected ModelType<Person, Long, PersonTable, PersonValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public PersonTable as(Name alias) {
        return new PersonTable(alias, this);
    }

    /** The path to the one person of another row. */
    public static final class One extends PersonTable implements ToOne<PersonQuerySet> {
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
     * The path to the rows of {@code person} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PersonTable
            implements ToMany<Person, Long, PersonTable, M, Q> {
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
