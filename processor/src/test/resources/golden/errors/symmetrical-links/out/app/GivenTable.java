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
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code given} of {@link Given}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class GivenTable extends ModelTable<Given, GivenTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code given}, not aliased. */
    public static final GivenTable GIVEN = new GivenTable(DSL.name("given"), null);

    /** How rows become {@link Given}s, and the other way round. */
    public static final ModelType<Given, LinkKey<Long, Long>, GivenTable, GivenValues> MODEL_TYPE = ModelType.of(
                    "Given", GIVEN, GivenTable::readRow)
            .keyedBy(ModelKey.of(GIVEN.FROM_PERSON_ID, GIVEN.TO_PERSON_ID))
            .with(GivenValues::new, GivenValues::of, GivenQuerySet::new);

    /** {@code from_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> FROM_PERSON_ID = column("from_person_id", SQLDataType.BIGINT.notNull());

    /** {@code to_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> TO_PERSON_ID = column("to_person_id", SQLDataType.BIGINT.notNull());

    /** {@code code varchar(255)}: {@link Given#code()}. */
    public final TableField<Record, String> CODE = column("code", SQLDataType.VARCHAR(255).null_());

    private GivenTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Person}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One fromPerson() {
        return new PersonTable.One(Keys.FROM_PERSON.from(this));
    }

    /** {@return the path to the {@link Person}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One toPerson() {
        return new PersonTable.One(Keys.TO_PERSON.from(this));
    }

    private Given readRow(Row row) {
        return new Given(row.get(CODE));
    }

    @Override
    protected ModelType<Given, LinkKey<Long, Long>, GivenTable, GivenValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_PERSON, Keys.TO_PERSON);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public GivenTable as(Name alias) {
        return new GivenTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> FROM_PERSON =
                Reference.of(MODEL_TYPE, "fromPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, GIVEN.FROM_PERSON_ID);

        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> TO_PERSON =
                Reference.of(MODEL_TYPE, "toPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, GIVEN.TO_PERSON_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(GIVEN, GIVEN.CODE));

        private Keys() {}
    }
}
