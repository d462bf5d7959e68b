package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code test.everything} of {@link Everything}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class EverythingTable extends ModelTable<Everything, EverythingTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code test.everything}, not aliased. */
    public static final EverythingTable EVERYTHING = new EverythingTable(DSL.name("everything"), null);

    /** How rows become {@link Everything}s, and the other way round. */
    public static final ModelType<Everything, Long, EverythingTable, EverythingValues> MODEL_TYPE = ModelType.of(
                    "Everything", EVERYTHING, EverythingTable::readRow)
            .keyedBy(ModelKey.of(EVERYTHING.ID), Everything::id)
            .with(EverythingValues::new, EverythingValues::of, EverythingQuerySet::new)
            .orderedBy(everything -> List.of(everything.MOOD.desc(), everything.LONGER))
            .withPrimitives(EVERYTHING.ID, EVERYTHING.SMALL, EVERYTHING.SHORTER, EVERYTHING.NUMBER,
                    EVERYTHING.LONGER, EVERYTHING.REAL, EVERYTHING.PRECISE, EVERYTHING.YES);

    /** {@code id bigint not null}: {@link Everything#id()}. The primary key, assigned by the caller. */
    public final TableField<Record, Long> ID = column("id", SQLDataType.BIGINT.notNull());

    /** {@code small tinyint not null}: {@link Everything#small()}. */
    public final TableField<Record, Byte> SMALL = column("small", SQLDataType.TINYINT.notNull());

    /** {@code small_or_null tinyint}: {@link Everything#smallOrNull()}. */
    public final TableField<Record, Byte> SMALL_OR_NULL = column("small_or_null", SQLDataType.TINYINT.null_());

    /** {@code shorter smallint not null}: {@link Everything#shorter()}. */
    public final TableField<Record, Short> SHORTER = column("shorter", SQLDataType.SMALLINT.notNull());

    /** {@code shorter_or_null smallint}: {@link Everything#shorterOrNull()}. */
    public final TableField<Record, Short> SHORTER_OR_NULL = column("shorter_or_null", SQLDataType.SMALLINT.null_());

    /** {@code number integer not null}: {@link Everything#number()}. */
    public final TableField<Record, Integer> NUMBER = column("number", SQLDataType.INTEGER.notNull());

    /** {@code number_or_null integer}: {@link Everything#numberOrNull()}. */
    public final TableField<Record, Integer> NUMBER_OR_NULL = column("number_or_null", SQLDataType.INTEGER.null_());

    /** {@code longer bigint not null}: {@link Everything#longer()}. */
    public final TableField<Record, Long> LONGER = column("longer", SQLDataType.BIGINT.notNull());

    /** {@code longer_or_null bigint}: {@link Everything#longerOrNull()}. */
    public final TableField<Record, Long> LONGER_OR_NULL = column("longer_or_null", SQLDataType.BIGINT.null_());

    /** {@code real real not null}: {@link Everything#real()}. */
    public final TableField<Record, Float> REAL = column("real", SQLDataType.REAL.notNull());

    /** {@code real_or_null real}: {@link Everything#realOrNull()}. */
    public final TableField<Record, Float> REAL_OR_NULL = column("real_or_null", SQLDataType.REAL.null_());

    /** {@code precise double not null}: {@link Everything#precise()}. */
    public final TableField<Record, Double> PRECISE = column("precise", SQLDataType.DOUBLE.notNull());

    /** {@code precise_or_null double}: {@link Everything#preciseOrNull()}. */
    public final TableField<Record, Double> PRECISE_OR_NULL = column("precise_or_null", SQLDataType.DOUBLE.null_());

    /** {@code yes boolean not null}: {@link Everything#yes()}. */
    public final TableField<Record, Boolean> YES = column("yes", SQLDataType.BOOLEAN.notNull());

    /** {@code yes_or_null boolean}: {@link Everything#yesOrNull()}. */
    public final TableField<Record, Boolean> YES_OR_NULL = column("yes_or_null", SQLDataType.BOOLEAN.null_());

    /** {@code string varchar(255) not null}: {@link Everything#string()}. */
    public final TableField<Record, String> STRING = column("string", SQLDataType.VARCHAR(255).notNull());

    /** {@code text clob}: {@link Everything#text()}. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.CLOB.null_());

    /** {@code money decimal(12, 2) not null}: {@link Everything#money()}. */
    public final TableField<Record, BigDecimal> MONEY = column("money", ColumnTypes.decimal(12, 2).notNull());

    /** {@code big decimal(20) not null}: {@link Everything#big()}. */
    public final TableField<Record, BigInteger> BIG = column("big", ColumnTypes.integer(20).notNull());

    /** {@code hash varbinary(16) not null}: {@link Everything#hash()}. */
    public final TableField<Record, byte[]> HASH = column("hash", SQLDataType.VARBINARY(16).notNull());

    /** {@code blob blob}: {@link Everything#blob()}. */
    public final TableField<Record, byte[]> BLOB = column("blob", SQLDataType.BLOB.null_());

    /** {@code uuid uuid not null}: {@link Everything#uuid()}. */
    public final TableField<Record, UUID> UUID = column("uuid", SQLDataType.UUID.notNull());

    /** {@code date date not null}: {@link Everything#date()}. */
    public final TableField<Record, LocalDate> DATE = column("date", ColumnTypes.LOCALDATE.notNull());

    /** {@code time time not null}: {@link Everything#time()}. */
    public final TableField<Record, LocalTime> TIME = column("time", ColumnTypes.LOCALTIME.notNull());

    /** {@code date_time timestamp not null}: {@link Everything#dateTime()}. */
    public final TableField<Record, LocalDateTime> DATE_TIME = column("date_time", ColumnTypes.LOCALDATETIME.notNull());

    /** {@code offset_time time with time zone not null}: {@link Everything#offsetTime()}. */
    public final TableField<Record, OffsetTime> OFFSET_TIME = column("offset_time", ColumnTypes.OFFSETTIME.notNull());

    /** {@code offset_date_time timestamp with time zone not null}: {@link Everything#offsetDateTime()}. */
    public final TableField<Record, OffsetDateTime> OFFSET_DATE_TIME =
            column("offset_date_time", ColumnTypes.OFFSETDATETIME.notNull());

    /** {@code instant timestamp with time zone not null}: {@link Everything#instant()}. */
    public final TableField<Record, Instant> INSTANT = column("instant", ColumnTypes.INSTANT.notNull());

    /** {@code json json not null}: {@link Everything#json()}. */
    public final TableField<Record, JSON> JSON = column("json", SQLDataType.JSON.notNull());

    /** {@code jsonb jsonb}: {@link Everything#jsonb()}. */
    public final TableField<Record, JSONB> JSONB = column("jsonb", SQLDataType.JSONB.null_());

    /** {@code the mood varchar(10) not null}: {@link Everything#mood()}. */
    public final TableField<Record, Everything.Mood> MOOD =
            column("the mood", SQLDataType.VARCHAR(10).notNull(), Everything.Mood.class);

    /** {@code last_mood clob}: {@link Everything#lastMood()}. */
    public final TableField<Record, Everything.Mood> LAST_MOOD =
            column("last_mood", SQLDataType.CLOB.null_(), Everything.Mood.class);

    /** {@code type varchar(255) not null}: {@link Everything#type()}. */
    public final TableField<Record, String> TYPE = column("type", SQLDataType.VARCHAR(255).notNull());

    private EverythingTable(Name name, @Nullable Table<Record> aliased) {
        super(DSL.schema(DSL.name("test")), name, aliased);
    }

    private EverythingTable(Route route) {
        super(route, EVERYTHING);
    }

    private Everything readRow(Row row) {
        return new Everything(
                row.get(ID),
                row.get(SMALL),
                row.get(SMALL_OR_NULL),
                row.get(SHORTER),
                row.get(SHORTER_OR_NULL),
                row.get(NUMBER),
                row.get(NUMBER_OR_NULL),
                row.get(LONGER),
                row.get(LONGER_OR_NULL),
                row.get(REAL),
                row.get(REAL_OR_NULL),
                row.get(PRECISE),
                row.get(PRECISE_OR_NULL),
                row.get(YES),
                row.get(YES_OR_NULL),
                row.get(STRING),
                row.get(TEXT),
                row.get(MONEY),
                row.get(BIG),
                row.get(HASH),
                row.get(BLOB),
                row.get(UUID),
                row.get(DATE),
                row.get(TIME),
                row.get(DATE_TIME),
                row.get(OFFSET_TIME),
                row.get(OFFSET_DATE_TIME),
                row.get(INSTANT),
                row.get(JSON),
                row.get(JSONB),
                row.get(MOOD),
                row.get(LAST_MOOD),
                row.get(TYPE));
    }

    @Override
    protected ModelType<Everything, Long, EverythingTable, EverythingValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public EverythingTable as(Name alias) {
        return new EverythingTable(alias, this);
    }

    /** The path to the one everything of another row. */
    public static final class One extends EverythingTable implements ToOne<EverythingQuerySet> {
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
     * The path to the rows of {@code everything} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends EverythingTable
            implements ToMany<Everything, Long, EverythingTable, M, Q> {
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
        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(EVERYTHING, EVERYTHING.MONEY));

        private Keys() {}
    }
}
