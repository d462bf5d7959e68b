package dev.throughline.internal;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are meant, in which order, how much of each, and what comes with them.
 *
 * @param type the model of the rows
 * @param scope the relation that the rows are reached through; null for all rows of the model
 * @param where conditions that all hold
 * @param order empty where none was asked for
 * @param slice how many of the rows that match
 * @param content what is read of each row
 */
public record Plan<T>(
        ModelType<T, ?, ?, ?> type,
        @Nullable Scope scope,
        List<Condition> where,
        List<OrderField<?>> order,
        Slice slice,
        Content content) {

    /**
     * The rows at the other end of a relation.
     *
     * @param link the relation
     * @param owner the key of its owner; null where the plan is for owners still to come
     */
    public record Scope(Link<?, ?, ?, ?> link, @Nullable Object owner) {
        /** {@return how many values the owner's key is} */
        public int size() {
            return owner == null ? 0 : link.owner().key().size();
        }

        /** Puts the values of the owner's key in front of others. */
        @SuppressWarnings("unchecked") // the owner is a key of the link's owner
        public void put(@Nullable Object[] values) {
            if (owner != null) {
                ((ModelKey<Object>) link.owner().key()).put(owner, values, 0);
            }
        }
    }

    /**
     * Some of the rows that match.
     *
     * @param count how many rows; null for all
     * @param skipped how many rows are left out at the start; null for none
     */
    public record Slice(
            @Nullable Param<Long> count, @Nullable Param<Long> skipped) {
        /** All rows. */
        public static final Slice ALL = new Slice(null, null);

        /** {@return some rows; all that are left where the limit is null} */
        public static Slice of(@Nullable Integer limit, int offset) {
            return new Slice(limit == null ? null : number(limit), offset == 0 ? null : number(offset));
        }

        private static Param<Long> number(int number) {
            return DSL.val((long) number, SQLDataType.BIGINT);
        }

        /** {@return whether this is all of them} */
        public boolean isAll() {
            return count == null && skipped == null;
        }

        /** {@return the same number of rows from the same place on, at most these} */
        public Slice atMost(int rows) {
            return count != null && count.getValue() <= rows ? this : new Slice(number(rows), skipped);
        }

        /** {@return the same number of rows from another place on} */
        public Slice from(int offset) {
            return new Slice(count, offset == 0 ? null : number(offset));
        }

        /** {@return whether no row is meant} */
        public boolean isNone() {
            return count != null && count.getValue() == 0;
        }

        /** {@return how many values are bound} */
        public int size() {
            return (count == null ? 0 : 1) + (skipped == null ? 0 : 1);
        }

        /** {@return what is bound at a place, the number of rows first} */
        public Param<Long> bind(int place) {
            return Objects.requireNonNull(place == 0 && count != null ? count : skipped);
        }

        /** {@return which of both are given} */
        public int kind() {
            return (count == null ? 0 : 1) + (skipped == null ? 0 : 2);
        }
    }

    /**
     * What is read of each row.
     *
     * @param columns the columns to read; empty for all
     * @param without the columns not to read
     * @param distinct whether equal values come once
     * @param joined the to-one paths that come in the same statement, each as its steps
     * @param prefetched what comes by statements of its own
     */
    public record Content(
            List<Field<?>> columns,
            List<Field<?>> without,
            boolean distinct,
            List<List<Path>> joined,
            List<Prefetch> prefetched) {
        /** All columns, and nothing else. */
        public static final Content ALL = new Content(List.of(), List.of(), false, List.of(), List.of());

        /** {@return whether this is all columns, and nothing else} */
        public boolean isAll() {
            return columns.isEmpty() && without.isEmpty() && !distinct && joined.isEmpty() && prefetched.isEmpty();
        }

        /** {@return whether a row has all that is read of its model in one row of one statement} */
        public boolean isFlat() {
            return prefetched.isEmpty() && !joinsMany();
        }

        /** {@return whether a row comes once for each row that is joined to it} */
        public boolean joinsMany() {
            for (List<Path> steps : joined) {
                for (Path step : steps) {
                    if (step.route() instanceof Route.ToMany) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /**
     * One step of a path.
     *
     * @param table the table that it leads to, as the path names it
     * @param route how it goes there
     */
    public record Path(ModelTable<?, ?> table, Route route) {}

    /**
     * What is loaded by a statement of its own.
     *
     * @param to the to-one steps to the rows that have the relation; empty for the plan's own rows
     * @param route the relation
     * @param plan what of it
     */
    public record Prefetch(List<Path> to, Route route, Plan<?> plan) {
        private boolean isOf(Prefetch other) {
            return to.equals(other.to) && route.equals(other.route);
        }

        /** {@return one for both of the same relation, with what either loads along} At most one of them may be refined. */
        private Prefetch with(Prefetch other) {
            Plan<?> ours = plan.alone();
            Plan<?> theirs = other.plan.alone();
            boolean oursIsEnough = theirs.isRefinedByNothing() || ours.equals(theirs);
            if (!oursIsEnough && !ours.isRefinedByNothing()) {
                throw new IllegalArgumentException("prefetchRelated: " + plan.name()
                        + " is asked for twice, with different queries. Say what is meant in one: "
                        + "a path, and behind it a lambda that refines what is loaded.");
            }
            Plan<?> both = oursIsEnough ? plan : other.plan;
            for (Prefetch more : (oursIsEnough ? other : this).plan.content.prefetched) {
                both = both.prefetching(more);
            }
            return new Prefetch(to, route, both);
        }
    }

    /** {@return all rows of a model} */
    public static <T> Plan<T> of(ModelType<T, ?, ?, ?> type) {
        return new Plan<>(type, null, List.of(), List.of(), Slice.ALL, Content.ALL);
    }

    /** {@return the rows at the other end of a relation} */
    public static <T> Plan<T> of(Link<?, T, ?, ?> link, @Nullable Object owner) {
        return new Plan<>(link.target(), new Scope(link, owner), List.of(), List.of(), Slice.ALL, Content.ALL);
    }

    /** {@return the scope of a plan that has one} */
    public Scope requireScope() {
        if (scope == null) {
            throw new IllegalStateException(type.name() + " is not reached through a relation here");
        }
        return scope;
    }

    /** {@return what is asked, for messages: the model, or the relation and its owner} */
    public String subject() {
        return scope == null
                ? type.name()
                : scope.link().name() + (scope.owner() == null ? "" : " of the key " + scope.owner());
    }

    /** {@return the name of the model, or of the relation with its model} */
    public String name() {
        return scope == null ? type.name() : scope.link().name();
    }

    /** {@return whether nothing refines this, and the owner, if there is one, is known} */
    public boolean isWhole() {
        return isPlain() && slice.isAll() && (scope == null || scope.owner() != null);
    }

    /** {@return whether nothing but a slice refines this} */
    public boolean isPlain() {
        return where.isEmpty() && order.isEmpty() && content.isAll();
    }

    /** {@return whether anything but the relation itself says which rows are meant} */
    public boolean isFiltered() {
        return !where.isEmpty() || !slice.isAll();
    }

    /** {@return the same of the owner whom a condition names, which comes first} */
    public Plan<T> of(Condition owner) {
        List<Condition> all = new ArrayList<>(List.of(owner));
        all.addAll(where);
        return new Plan<>(type, new Scope(requireScope().link(), null), List.copyOf(all), order, slice, content);
    }

    /** {@return the same with one more condition} */
    public Plan<T> where(Condition condition) {
        return new Plan<>(type, scope, plus(where, condition), order, slice, content);
    }

    /** {@return the same in another order} */
    public Plan<T> orderedBy(List<OrderField<?>> newOrder) {
        return new Plan<>(type, scope, where, List.copyOf(newOrder), slice, content);
    }

    /** {@return the same, cut otherwise} */
    public Plan<T> sliced(Slice newSlice) {
        return new Plan<>(type, scope, where, order, newSlice, content);
    }

    /** {@return the same rows without repetition} */
    public Plan<T> asDistinct() {
        return with(new Content(content.columns, content.without, true, content.joined, content.prefetched));
    }

    /** {@return the same rows with these columns} */
    public Plan<T> reading(List<Field<?>> columns, List<Field<?>> without) {
        return with(new Content(columns, without, content.distinct, content.joined, content.prefetched));
    }

    /** {@return the same with the rows along one more to-one path} */
    public Plan<T> joining(List<Path> path) {
        List<List<Path>> joined = plus(content.joined, path);
        return with(new Content(content.columns, content.without, content.distinct, joined, content.prefetched));
    }

    /**
     * {@return the same with one more relation prefetched; one that is already, with what this one loads along}
     *
     * @throws IllegalArgumentException where it is prefetched already, by another query
     */
    public Plan<T> prefetching(Prefetch prefetch) {
        List<Prefetch> all = new ArrayList<>(content.prefetched);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOf(prefetch)) {
                all.set(i, all.get(i).with(prefetch));
                return prefetching(all);
            }
        }
        all.add(prefetch);
        return prefetching(all);
    }

    private Plan<T> prefetching(List<Prefetch> all) {
        return with(new Content(content.columns, content.without, content.distinct, content.joined, List.copyOf(all)));
    }

    private Plan<T> alone() {
        return prefetching(List.of());
    }

    private boolean isRefinedByNothing() {
        return isPlain() && slice.isAll();
    }

    private Plan<T> with(Content newContent) {
        return new Plan<>(type, scope, where, order, slice, newContent);
    }

    /** {@return a list with one more element} */
    public static <X> List<X> plus(List<X> list, X more) {
        List<X> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
