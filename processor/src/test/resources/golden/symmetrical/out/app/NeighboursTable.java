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

/** The table {@code neighbours} of {@link Neighbours}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class NeighboursTable extends ModelTable<Neighbours, NeighboursTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code neighbours}, not aliased. */
    public static final NeighboursTable NEIGHBOURS = new NeighboursTable(DSL.name("neighbours"), null);

    /** How rows become {@link Neighbours}s, and the other way round. */
    public static final ModelType<Neighbours, LinkKey<Long, Long>, NeighboursTable, NeighboursValues>
            MODEL_TYPE = ModelType.of(
                    "Neighbours", NEIGHBOURS, NeighboursTable::readRow)
            .keyedBy(ModelKey.of(NEIGHBOURS.FROM_PERSON_ID, NEIGHBOURS.TO_PERSON_ID))
            .with(NeighboursValues::new, NeighboursValues::of, NeighboursQuerySet::new)
            .withPrimitives(NEIGHBOURS.METRES);

    /** {@code from_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> FROM_PERSON_ID = column("from_person_id", SQLDataType.BIGINT.notNull());

    /** {@code to_person_id bigint not null}: the key of the {@link Person}. */
    public final TableField<Record, Long> TO_PERSON_ID = column("to_person_id", SQLDataType.BIGINT.notNull());

    /** {@code metres integer not null}: {@link Neighbours#metres()}. */
    public final TableField<Record, Integer> METRES = column("metres", SQLDataType.INTEGER.notNull());

    private NeighboursTable(Name name, @Nullable Table<Record> aliased) {
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

    private Neighbours readRow(Row row) {
        return new Neighbours(row.get(METRES));
    }

    @Override
    protected ModelType<Neighbours, LinkKey<Long, Long>, NeighboursTable, NeighboursValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_PERSON, Keys.TO_PERSON);
    }

    @Override
    public NeighboursTable as(Name alias) {
        return new NeighboursTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> FROM_PERSON =
                Reference.of(MODEL_TYPE, "fromPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, NEIGHBOURS.FROM_PERSON_ID);

        /** Names {@link Person}s: the key of the {@link Person}. */
        public static final Reference<Person, Long> TO_PERSON =
                Reference.of(MODEL_TYPE, "toPerson", PersonTable.MODEL_TYPE, OnDelete.CASCADE, NEIGHBOURS.TO_PERSON_ID);

        private Keys() {}
    }
}
