package dev.throughline;

import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.link.LinkQueries;
import dev.throughline.internal.read.Fetch;
import dev.throughline.internal.read.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are reached through a link. Lambdas take the table of the target, or the tables of target and link.
 *
 * @param <T> the model of the target
 * @param <K> the type of its key
 * @param <B> its table
 * @param <V> its values, for writing
 * @param <L> the model of the link
 * @param <M> the table of the link
 * @param <W> the values of the link, for writing
 * @param <Q> the query set that a refinement answers
 */
public abstract class LinkedQuerySet<
                T,
                K,
                B extends ModelTable<T, B>,
                V extends Values<V>,
                L,
                M extends ModelTable<L, M>,
                W extends Values<W>,
                Q extends LinkedQuerySet<T, K, B, V, L, M, W, Q>>
        extends ModelQuery<T, K, B, V, Q> {
    /** A query set in a state; for generated classes. */
    protected LinkedQuerySet(QueryState<T> state) {
        super(state);
    }

    /** The relation: the type arguments of a generated class are those of its link. */
    @SuppressWarnings("unchecked")
    final Link<Object, T, L, Q> link() {
        return (Link<Object, T, L, Q>) plan().requireScope().link();
    }

    @SuppressWarnings("unchecked") // as of link()
    final ModelType<L, ?, M, W> linkType() {
        return (ModelType<L, ?, M, W>) link().type();
    }

    /** {@return the rows that also fulfil a condition on target and link} */
    public Q filter(BiFunction<? super B, ? super M, ? extends Condition> where) {
        return filter(apply(where));
    }

    /** {@return the rows that do not fulfil a condition on target and link, those for which it is unknown among them} */
    public Q exclude(BiFunction<? super B, ? super M, ? extends Condition> where) {
        return exclude(apply(where));
    }

    /** {@return the same rows in this order, which replaces one asked for before} */
    @SafeVarargs
    public final Q orderBy(BiFunction<? super B, ? super M, ? extends OrderField<?>>... order) {
        List<OrderField<?>> applied = new ArrayList<>();
        for (BiFunction<? super B, ? super M, ? extends OrderField<?>> field : order) {
            applied.add(apply(field));
        }
        return with(plan().orderedBy(applied));
    }

    /**
     * {@return the one row that also fulfils a condition on target and link}
     *
     * @throws NoMatchException where there is none
     * @throws MultipleMatchesException where there are several
     */
    public T get(BiFunction<? super B, ? super M, ? extends Condition> where) {
        return filter(where).get();
    }

    /** {@return the values of a column or expression of target and link} */
    public <X> List<X> values(BiFunction<? super B, ? super M, ? extends SelectField<X>> column) {
        return Scalars.values(dsl("values"), plan(), apply(column));
    }

    /** {@return the rows with their links} */
    public List<Linked<T, L>> links() {
        return Fetch.links(dsl("links"), reading(), link().type());
    }

    /** {@return the keys of the rows} From the link table alone, where that is enough. */
    @SuppressWarnings("unchecked") // they are keys of the target
    public List<K> ids() {
        return (List<K>) Fetch.ids(dsl("ids"), reading());
    }

    /**
     * Changes the links of the rows: {@code update … set …} of the link table.
     *
     * @return how many links match
     * @throws IllegalArgumentException where no value is given, or one for a key of the link
     */
    public int updateLinks(Consumer<? super W> values) {
        Map<Field<?>, @Nullable Object> given = linkValues(values);
        if (given.isEmpty()) {
            throw new IllegalArgumentException(
                    "updateLinks of " + plan().subject() + " without a value: name at least one column");
        }
        return LinkQueries.update(dsl("updateLinks"), plan(), given);
    }

    /**
     * Unlinks the rows, which stay: {@code delete from …} of the link table.
     *
     * @return how many links went
     * @throws IllegalStateException where nothing says which rows are meant; {@code clear} unlinks all
     */
    public int remove() {
        requireFilter("remove", "clear");
        return LinkQueries.remove(dsl("remove"), plan());
    }

    final Map<Field<?>, @Nullable Object> linkValues(Consumer<? super W> values) {
        W given = linkType().values().get();
        values.accept(given);
        return LinkQueries.requireNoKeys(link(), given.asMap());
    }

    final <X> X apply(BiFunction<? super B, ? super M, X> function) {
        return function.apply(table(), linkType().table());
    }
}
