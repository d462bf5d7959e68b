package pre;

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

/** The table {@code club} of {@link Club}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ClubTable extends ModelTable<Club, ClubTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code club}, not aliased. */
    public static final ClubTable CLUB = new ClubTable(DSL.name("club"), null);

    /** How rows become {@link Club}s, and the other way round. */
    public static final ModelType<Club, Rank, ClubTable, ClubValues> MODEL_TYPE = ModelType.of(
                    "Club", CLUB, ClubTable::readRow)
            .keyedBy(ModelKey.of(CLUB.ID), Club::id)
            .with(ClubValues::new, ClubValues::of, ClubQuerySet::new);

    /** {@code id varchar(255) not null}: {@link Club#id()}. The primary key, assigned by the caller. */
    public final TableField<Record, Rank> ID = column("id", SQLDataType.VARCHAR(255).notNull(), Rank.class);

    private ClubTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ClubTable(Route route) {
        super(route, CLUB);
    }

    private Club readRow(Row row) {
        return new Club(row.get(ID));
    }

    @Override
    protected ModelType<Club, Rank, ClubTable, ClubValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ClubTable as(Name alias) {
        return new ClubTable(alias, this);
    }

    /** The path to the one club of another row. */
    public static final class One extends ClubTable implements ToOne<ClubQuerySet> {
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
     * The path to the rows of {@code club} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ClubTable
            implements ToMany<Club, Rank, ClubTable, M, Q> {
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
