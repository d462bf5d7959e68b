package dev.throughline.internal.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement of a fixed shape. Its text is rendered by jOOQ once for a configuration, and then run over JDBC on the
 * connection that the configuration gives; where the configuration, or a type of a bind, needs jOOQ's own execution, jOOQ runs it.
 *
 * @param <S> what the statement is of
 */
public final class Call<S> {
    private final DSLContext dsl;
    private final Form<S> form;
    private final S subject;
    private final List<Field<?>> columns;
    private final @Nullable Object[] values;

    private Call(DSLContext dsl, Form<S> form, S subject, List<Field<?>> columns, @Nullable Object[] values) {
        this.dsl = dsl;
        this.form = form;
        this.subject = subject;
        this.columns = columns;
        this.values = values;
    }

    /**
     * {@return a call}
     *
     * @param form the shape
     * @param subject what the statement is of: the same instance each time
     * @param values the values of the binds, in the order in which the form takes them
     */
    public static <S> Call<S> of(DSLContext dsl, Form<S> form, S subject, @Nullable Object... values) {
        return new Call<>(dsl, form, subject, List.of(), values);
    }

    /** Has a configuration keep texts: those that are derived from it afterwards, for a transaction say, share them. */
    public static void prepare(Configuration configuration) {
        Texts.of(configuration);
    }

    /** {@return the same call, which names these columns, where the form leaves it open which} */
    public Call<S> naming(Collection<Field<?>> named) {
        return new Call<>(dsl, form, subject, List.copyOf(named), values);
    }

    /** {@return the number of rows that the statement has touched} */
    public int execute() {
        Text text = text();
        return text == null ? query().execute() : Execution.execute(dsl, text, values);
    }

    /** {@return what is made of the rows that the statement answers} */
    public <X extends @Nullable Object> X read(Function<Rows, X> reader) {
        Text text = text();
        return text == null
                ? reader.apply(new RecordRows(((ResultQuery<?>) query()).fetch()))
                : Execution.read(dsl, text, values, reader);
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
            R made = layout.apply(subject);
            return reader.apply(made, new RecordRows(((ResultQuery<?>) query()).fetch()));
        }
        R kept = text.layout(() -> layout.apply(subject));
        return Execution.read(dsl, text, values, rows -> reader.apply(kept, rows));
    }

    private Query query() {
        return form.query(dsl, subject, new Binds(columns, values));
    }

    private @Nullable Text text() {
        Configuration configuration = dsl.configuration();
        boolean isKept = values.length <= Long.SIZE && !JooqAlone.isAsked(configuration);
        return isKept
                ? Texts.of(configuration)
                        .get(new Texts.Key(form, subject, columns, values.length, nulls()), this::rendered)
                : null;
    }

    private @Nullable Text rendered() {
        Binds binds = new Binds(columns, values);
        return Text.of(dsl, form.query(dsl, subject, binds), binds);
    }

    private long nulls() {
        long nulls = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                nulls |= 1L << i;
            }
        }
        return nulls;
    }
}
