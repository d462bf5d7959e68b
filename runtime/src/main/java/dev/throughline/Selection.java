package dev.throughline;

import dev.throughline.generated.Link;
import dev.throughline.generated.Route;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Paths;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.SqlComment;
import dev.throughline.internal.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;

/**
 * Which rows are meant, in which order, how much of each, and what comes with them. Each call answers a new query set and
 * changes nothing; none sends SQL. A {@code null} argument throws {@link NullPointerException}.
 *
 * @param <T> the model
 * @param <B> its table, which the lambdas are given
 * @param <Q> the query set that a refinement answers
 */
public abstract class Selection<T, B extends ModelTable<T, B>, Q> {
    private final QueryState<T> state;

    Selection(QueryState<T> state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** {@return the query set of another state} */
    protected abstract Q with(QueryState<T> newState);

    /** {@return where statements are sent to} */
    protected final DSLContext dsl() {
        return state.dsl();
    }

    /** {@return where the statements of a call are sent to, by the name of which they are known where that is asked for} */
    final DSLContext dsl(String call) {
        return SqlComment.on(dsl(), plan().name(), call);
    }

    final Plan<T> plan() {
        return state.plan();
    }

    /** What the plan's statements are rendered from, found out once. */
    final Reading<T> reading() {
        return state.reading();
    }

    /** {@return the reading of another plan} */
    final Reading<T> reading(Plan<T> plan) {
        return Reading.of(plan, ModelTables.ALL);
    }

    final Q with(Plan<T> plan) {
        return with(new QueryState<>(dsl(), plan));
    }

    @SuppressWarnings("unchecked") // the model's table is a B
    final B table() {
        return (B) plan().type().table();
    }

    /** {@return the rows that also fulfil a condition} */
    public Q filter(Function<? super B, ? extends Condition> where) {
        return filter(where.apply(table()));
    }

    /** {@return the rows that also fulfil a condition, made from the model's table as it is, not aliased} */
    public Q filter(Condition where) {
        return with(plan().where(Objects.requireNonNull(where, "where")));
    }

    /** {@return the rows that do not fulfil a condition, those for which it is unknown among them: what filter leaves} */
    public Q exclude(Function<? super B, ? extends Condition> where) {
        return exclude(where.apply(table()));
    }

    /** {@return the rows that do not fulfil a condition, those for which it is unknown among them: what filter leaves} */
    public Q exclude(Condition where) {
        return filter(Conditions.isNotTrue(Objects.requireNonNull(where, "where")));
    }

    /**
     * {@return the same rows in this order, which replaces one asked for before} {@code p -> p.TITLE} is ascending,
     * {@code p -> p.TITLE.desc().nullsLast()} says it all.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q orderBy(Function<? super B, ? extends OrderField<?>>... order) {
        return with(plan().orderedBy(apply(order)));
    }

    /**
     * {@return the first of the rows}
     *
     * @param limit how many, 0 for none
     * @throws IllegalArgumentException where it is negative
     */
    public Q limit(int limit) {
        Plan.Slice first = Plan.Slice.of(notNegative("limit", limit), 0);
        return with(plan().sliced(new Plan.Slice(first.count(), plan().slice().skipped())));
    }

    /**
     * {@return the rows without the first ones}
     *
     * @param offset how many to leave out
     * @throws IllegalArgumentException where it is negative
     */
    public Q offset(int offset) {
        return with(plan().sliced(plan().slice().from(notNegative("offset", offset))));
    }

    /**
     * {@return one page of the rows}
     *
     * @param page which, from 1
     * @param size how many rows a page has
     * @throws IllegalArgumentException where one of them is below 1, or the page begins behind the 2,147,483,647th row
     */
    public Q paginate(int page, int size) {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException(
                    "paginate(page, size) of " + plan().subject() + ": both begin at 1, not " + page + " and " + size);
        }
        if ((page - 1L) * size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("paginate(page, size) of " + plan().subject() + ": there are no " + page
                    + " pages of " + size + ". To go on from a row, use page(after, size).");
        }
        return with(plan().sliced(Plan.Slice.of(size, (page - 1) * size)));
    }

    /** {@return the same rows, of whose {@code values} equal ones come once} */
    public Q distinct() {
        return with(plan().asDistinct());
    }

    /**
     * {@return the same rows, read with these columns and the key alone} What is left out is null in the model.
     *
     * @param columns columns of the model, or of a path that {@link #selectRelated} brings
     * @throws IllegalArgumentException where this leaves out a primitive, which cannot be null, or where a column is of another table
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q fields(Function<? super B, ? extends Field<?>>... columns) {
        return with(Paths.requirePrimitives(plan().reading(
                        ReadColumns.of(plan(), apply(columns)), plan().content().without())));
    }

    /**
     * {@return the same rows, read without these columns} What is left out is null in the model; the key is always read.
     *
     * @param columns columns of the model, or of a path that {@link #selectRelated} brings
     * @throws IllegalArgumentException where one of them is a primitive, which cannot be null, or of another table
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q excludeFields(Function<? super B, ? extends Field<?>>... columns) {
        return with(Paths.requirePrimitives(
                plan().reading(plan().content().columns(), ReadColumns.of(plan(), apply(columns)))));
    }

    /**
     * {@return the same rows, with the rows along these paths, in the same statement} A path of several steps brings each of
     * them: {@code p -> p.author().country()}. A to-many path brings a row of the database for each link; the models are not
     * repeated, and limit and offset count them. {@link #prefetchRelated} is most often the better way to such.
     *
     * @throws IllegalArgumentException where a model on the way has no component for what is at the end of a step
     */
    @SafeVarargs
    public final Q selectRelated(Function<? super B, ? extends Relation<? extends Selection<?, ?, ?>>>... paths) {
        Plan<T> joined = plan();
        for (Function<? super B, ? extends Relation<?>> path : paths) {
            joined = joined.joining(steps(path));
        }
        return with(joined);
    }

    /**
     * {@return the same rows, with all rows along this path, by one more statement for each to-many step}
     *
     * @throws IllegalArgumentException where a model on the way has no component for what is at the end of a step
     */
    public final Q prefetchRelated(Function<? super B, ? extends Relation<? extends Selection<?, ?, ?>>> path) {
        List<Plan.Path> steps = steps(path);
        return with(Paths.prefetch(plan(), steps, Paths.target(steps)));
    }

    /**
     * {@return the same rows, with some rows along this path, by one more statement for each to-many step}
     *
     * @param path the path
     * @param query refines what comes along it: a filter, an order, a limit for each row, relations of its own
     */
    public final <N extends Selection<?, ?, ?>> Q prefetchRelated(
            Function<? super B, ? extends Relation<N>> path, UnaryOperator<N> query) {
        List<Plan.Path> steps = steps(path);
        Route route = steps.get(steps.size() - 1).route();
        N all = querySet(route, Paths.target(steps));
        return with(Paths.prefetch(plan(), steps, query.apply(all).plan()));
    }

    /** {@return the plan with all that the components of the model can have loaded} */
    final Plan<T> withAll(Plan<T> plan, List<Relation<?>> paths) {
        Plan<T> all = plan;
        for (Relation<?> path : paths) {
            List<Plan.Path> steps = steps(any -> path);
            all = path instanceof ToOne<?> ? all.joining(steps) : Paths.prefetch(all, steps, Paths.target(steps));
        }
        return all;
    }

    private List<Plan.Path> steps(Function<? super B, ? extends Relation<?>> path) {
        return PathSteps.of((ModelTable<?, ?>) path.apply(table()));
    }

    /** A generated path is a {@code Relation} of the very query set that its key or link makes. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <U, N> N querySet(Route route, Plan<?> target) {
        QueryState<U> all = new QueryState<>(dsl(), (Plan<U>) target);
        return route instanceof Route.ToMany toMany
                ? ((Link<?, U, ?, N>) toMany.link()).query().apply(all)
                : (N) ((Plan<U>) target).type().querySet().apply(all);
    }

    private <F> List<F> apply(Function<? super B, ? extends F>[] functions) {
        List<F> applied = new ArrayList<>();
        for (Function<? super B, ? extends F> function : functions) {
            applied.add(Objects.requireNonNull(
                    function.apply(table()),
                    () -> plan().subject() + ": a lambda answers null, and no column or order"));
        }
        return applied;
    }

    private int notNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " of " + plan().subject() + " is negative: " + number);
        }
        return number;
    }
}
