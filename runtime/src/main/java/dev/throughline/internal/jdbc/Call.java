package dev.throughline.internal.jdbc;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement of a fixed shape. Its text is rendered by jOOQ once for a configuration, and then run over JDBC on the
 * connection that the configuration gives; where the configuration, or a type of a bind, needs jOOQ's own execution, jOOQ runs it.
 *
 * @param <S> what the statement is of
 */
public final class Call<S> {
    /** Where jOOQ renders a null as it renders a value. */
    static final Set<SQLDialect> ALIKE = EnumSet.of(
            SQLDialect.H2,
            SQLDialect.MARIADB,
            SQLDialect.MYSQL,
            SQLDialect.POSTGRES,
            SQLDialect.SQLITE,
            SQLDialect.YUGABYTEDB);

    private final DSLContext dsl;
    private final Form<? super S> form;
    private final S subject;
    private final @Nullable Object shape;
    private final List<Field<?>> columns;
    private final @Nullable Object[] values;
    /** How many rows the values are, where the text follows from that of one row; else 0. */
    private final int rows;

    private Call(
            DSLContext dsl,
            Form<? super S> form,
            S subject,
            @Nullable Object shape,
            List<Field<?>> columns,
            @Nullable Object[] values,
            int rows) {
        this.dsl = dsl;
        this.form = form;
        this.subject = subject;
        this.shape = shape;
        this.columns = columns;
        this.values = values;
        this.rows = rows;
    }

    /**
     * {@return a call}
     *
     * @param form the shape
     * @param subject what the statement is of: the same instance each time
     * @param values the values of the binds, in the order in which the form takes them
     */
    public static <S> Call<S> of(DSLContext dsl, Form<S> form, S subject, @Nullable Object... values) {
        return new Call<>(dsl, form, subject, subject, List.of(), values, 0);
    }

    /**
     * {@return a call}
     *
     * @param form the shape, but for what follows from the subject
     * @param subject what the statement is of
     * @param shape what the text follows from of the subject; null where that is not known, and the text is rendered anew
     * @param values the values of the binds, in the order in which the form takes them
     */
    public static <S> Call<S> shaped(
            DSLContext dsl, Form<? super S> form, S subject, @Nullable Object shape, @Nullable Object... values) {
        return new Call<>(dsl, form, subject, shape, List.of(), values, 0);
    }

    /** Has a configuration keep texts: those that are derived from it afterwards, for a transaction say, share them. */
    public static void prepare(Configuration configuration) {
        KeptTexts.of(configuration);
    }

    /** {@return the same call, which names these columns, where the form leaves it open which} */
    public Call<S> naming(Collection<Field<?>> named) {
        return new Call<>(dsl, form, subject, shape, List.copyOf(named), values, rows);
    }

    /**
     * {@return a call on any number of rows, whose text is kept for all numbers of them}
     *
     * @param form the shape of the statement, which has the same for each row
     * @param named the columns that each row has a value of
     * @param values the values, row by row
     */
    public static <S> Call<S> ofRows(
            DSLContext dsl, Form<S> form, S subject, Collection<Field<?>> named, @Nullable Object... values) {
        Integer threshold = dsl.settings().getInlineThreshold();
        boolean repeats = !named.isEmpty() && ALIKE.contains(dsl.family()) && (threshold == null || threshold == 0);
        return new Call<>(
                dsl, form, subject, subject, List.copyOf(named), values, repeats ? values.length / named.size() : 0);
    }

    /** {@return whether rows are sent past jOOQ, which takes fewer binds than databases do} */
    public boolean takesManyRows() {
        Text text = rows == 0 ? null : text();
        return text != null && (rows > 1 || text.isRepeatable());
    }

    /** {@return the number of rows that the statement has touched} */
    public int execute() {
        Text text = text();
        if (text == null) {
            return query().execute();
        }
        try {
            return Execution.execute(dsl, text, values);
        } catch (DataAccessException e) {
            throw FailureListeners.told(dsl.configuration(), e, this::query);
        }
    }

    /** {@return what is made of the rows that the statement answers} */
    public <X extends @Nullable Object> X read(Function<Rows, X> reader) {
        Text text = text();
        return text == null ? reader.apply(fetched()) : read(text, reader);
    }

    /**
     * {@return what is made of the rows that the statement answers}
     *
     * @param layout what follows from the subject alone, and is kept with the text: without a state
     * @param reader reads the rows with it
     */
    public <R, X extends @Nullable Object> X read(Function<S, R> layout, BiFunction<R, Rows, X> reader) {
        Text text = text();
        if (text == null) {
            return reader.apply(layout.apply(subject), fetched());
        }
        R kept = text.layout(layout, subject);
        return read(text, rows -> reader.apply(kept, rows));
    }

    private <X extends @Nullable Object> X read(Text text, Function<Rows, X> reader) {
        try {
            return Execution.read(dsl, text, values, reader);
        } catch (DataAccessException e) {
            RuntimeException reason = Unread.reason(e);
            throw reason == e ? FailureListeners.told(dsl.configuration(), e, this::query) : reason;
        }
    }

    private Query query() {
        return form.query(dsl, subject, new Binds(columns, values));
    }

    private Rows fetched() {
        return new RecordRows(Unread.read(((ResultQuery<?>) query())::fetch));
    }

    /** {@return the text, kept or rendered now; null where jOOQ has to run the statement} */
    private @Nullable Text text() {
        Configuration configuration = dsl.configuration();
        KeptTexts texts = KeptTexts.of(configuration);
        if (texts == null || JooqAlone.isAsked(configuration)) {
            return null;
        }
        if (shape == null
                || (!ALIKE.contains(dsl.family()) && Arrays.asList(values).contains(null))) {
            return Text.once(dsl, query());
        }
        KeptTexts.Key key = new KeptTexts.Key(form, shape, columns, rows > 0 ? columns.size() : values.length);
        Text known = texts.find(key);
        Text text = known == null ? texts.keep(key, rows > 0 ? repeatable() : rendered(values)) : known;
        if (text.isOfJooq() || (rows > 1 && !text.isRepeatable())) {
            return null;
        }
        return text.isComplete() ? text.of(rows) : Text.once(dsl, query());
    }

    private Text rendered(@Nullable Object[] some) {
        Binds binds = new Binds(columns, some);
        Text text = Text.of(dsl, form.query(dsl, subject, binds), binds);
        return text == null ? Text.OF_JOOQ : text;
    }

    private Text repeatable() {
        return rendered(first(1)).repeatable(rendered(first(2)), rendered(first(3)));
    }

    /** {@return the values of the first row, so many times} */
    private @Nullable Object[] first(int times) {
        @Nullable Object[] some = new Object[columns.size() * times];
        Arrays.setAll(some, i -> values[i % columns.size()]);
        return some;
    }
}
