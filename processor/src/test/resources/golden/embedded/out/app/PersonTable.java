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

/** The table {@code persons} of {@link Person}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PersonTable extends ModelTable<Person, PersonTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code persons}, not aliased. */
    public static final PersonTable PERSON = new PersonTable(DSL.name("persons"), null);

    /** How rows become {@link Person}s, and the other way round. */
    public static final ModelType<Person, Long, PersonTable, PersonValues> MODEL_TYPE = ModelType.of(
                    "Person", PERSON, PersonTable::readRow)
            .keyedBy(ModelKey.of(PERSON.ID), Person::id)
            .with(PersonValues::new, PersonValues::of, PersonQuerySet::new)
            .orderedBy(person -> List.of(person.HOME_STREET))
            .relatedBy(person -> List.of(person.visits()))
            .embedding(PERSON.HOME_STREET, PERSON.HOME_CODE, PERSON.HOME_NOTE)
            .embedding(PERSON.WORK_STREET, PERSON.WORK_CODE, PERSON.WORK_NOTE)
            .embedding(PERSON.SPAN_FROM, PERSON.SPAN_TO);

    /** {@code id bigint not null}: {@link Person#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code home_street varchar(80) not null}: street of {@link Person#home()}. */
    public final TableField<Record, String> HOME_STREET = column("home_street", SQLDataType.VARCHAR(80).notNull());

    /** {@code home_zip integer not null}: code of {@link Person#home()}. */
    public final TableField<Record, Integer> HOME_CODE = column("home_zip", SQLDataType.INTEGER.notNull());

    /** {@code home_note varchar(255)}: note of {@link Person#home()}. */
    public final TableField<Record, String> HOME_NOTE = column("home_note", SQLDataType.VARCHAR(255).null_());

    /** {@code w_street varchar(80)}: street of {@link Person#work()}. */
    public final TableField<Record, String> WORK_STREET = column("w_street", SQLDataType.VARCHAR(80).null_());

    /** {@code w_zip integer}: code of {@link Person#work()}. */
    public final TableField<Record, Integer> WORK_CODE = column("w_zip", SQLDataType.INTEGER.null_());

    /** {@code w_note varchar(255)}: note of {@link Person#work()}. */
    public final TableField<Record, String> WORK_NOTE = column("w_note", SQLDataType.VARCHAR(255).null_());

    /** {@code low integer not null}: from of {@link Person#span()}. */
    public final TableField<Record, Integer> SPAN_FROM = column("low", SQLDataType.INTEGER.notNull());

    /** {@code high integer not null}: to of {@link Person#span()}. */
    public final TableField<Record, Integer> SPAN_TO = column("high", SQLDataType.INTEGER.notNull());

    private PersonTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PersonTable(Route route) {
        super(route, PERSON);
    }

    /** {@return the path to {@link Person#visits()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public Several<VisitTable, PersonVisitsProxy.Query> visits() {
        return new Several<>(PersonVisitsProxy.LINK.from(this));
    }

    private Person readRow(Row row) {
        return new Person(
                row.get(ID),
                row.embedded(
                        () -> new Address(row.get(HOME_STREET), row.get(HOME_CODE),
                                row.get(HOME_NOTE)),
                        HOME_STREET, HOME_CODE, HOME_NOTE),
                row.embedded(
                        () -> new Address(row.get(WORK_STREET), row.get(WORK_CODE),
                                row.get(WORK_NOTE)),
                        WORK_STREET, WORK_CODE, WORK_NOTE),
                row.embedded(
                        () -> new Person.Span(row.get(SPAN_FROM), row.get(SPAN_TO)),
                        SPAN_FROM, SPAN_TO),
                row.many(PersonVisitsProxy.LINK));
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
     * The path to the rows of {@code persons} that are linked to another row.
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
