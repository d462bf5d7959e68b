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

/** The table {@code plays} of {@link Play}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PlayTable extends ModelTable<Play, PlayTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code plays}, not aliased. */
    public static final PlayTable PLAY = new PlayTable(DSL.name("plays"), null);

    /** How rows become {@link Play}s, and the other way round. */
    public static final ModelType<Play, Long, PlayTable, PlayValues> MODEL_TYPE = ModelType.of(
                    "Play", PLAY, PlayTable::readRow)
            .keyedBy(ModelKey.of(PLAY.ID), Play::id)
            .with(PlayValues::new, PlayValues::of, PlayQuerySet::new)
            .relatedBy(play -> List.of(play.seats()));

    /** {@code id bigint not null}: {@link Play#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code title varchar(80) not null}: {@link Play#title()}. */
    public final TableField<Record, String> TITLE = column("title", SQLDataType.VARCHAR(80).notNull());

    private PlayTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PlayTable(Route route) {
        super(route, PLAY);
    }

    /** {@return the path to {@link Play#seats()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public SeatTable.Several<SeatPlaysLinkTable, PlaySeatsProxy.Query> seats() {
        return new SeatTable.Several<>(PlaySeatsProxy.LINK.from(this));
    }

    private Play readRow(Row row) {
        return new Play(row.get(ID), row.get(TITLE), row.many(PlaySeatsProxy.LINK));
    }

    @Override
    protected ModelType<Play, Long, PlayTable, PlayValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public PlayTable as(Name alias) {
        return new PlayTable(alias, this);
    }

    /** The path to the one play of another row. */
    public static final class One extends PlayTable implements ToOne<PlayQuerySet> {
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
     * The path to the rows of {@code plays} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PlayTable
            implements ToMany<Play, Long, PlayTable, M, Q> {
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
