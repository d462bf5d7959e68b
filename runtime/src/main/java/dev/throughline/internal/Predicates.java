package dev.throughline.internal;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.Route;
import dev.throughline.internal.jdbc.Shaped;
import dev.throughline.internal.jdbc.Shaping;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Conditions on the rows at the other end of a relation. Each is spelled out as a sub-query over aliased tables: jOOQ's own path
 * in a sub-query takes the alias of the same path outside, and in an update turns its columns into sub-queries.
 */
public final class Predicates {
    private static final String EXISTS = "exists";
    private static final String NOT_EXISTS = "not exists";

    private Predicates() {}

    public static Condition any(Route.ToMany route) {
        return new Sub(route).exists();
    }

    public static Condition none(Route.ToMany route) {
        return new Sub(route).notExists();
    }

    public static <B> Condition any(Route.ToMany route, Function<? super B, ? extends Condition> where) {
        Sub sub = new Sub(route);
        return sub.exists(where.apply(sub.target()));
    }

    public static <B> Condition none(Route.ToMany route, Function<? super B, ? extends Condition> where) {
        Sub sub = new Sub(route);
        return sub.notExists(where.apply(sub.target()));
    }

    public static <B, M> Condition anyLink(
            Route.ToMany route, BiFunction<? super B, ? super M, ? extends Condition> where) {
        Sub sub = new Sub(route);
        return sub.exists(where.apply(sub.target(), sub.link()));
    }

    public static <B, M> Condition noLink(
            Route.ToMany route, BiFunction<? super B, ? super M, ? extends Condition> where) {
        Sub sub = new Sub(route);
        return sub.notExists(where.apply(sub.target(), sub.link()));
    }

    public static <B> Condition every(Route.ToMany route, Function<? super B, ? extends Condition> where) {
        Sub sub = new Sub(route);
        return sub.notExists(Conditions.isNotTrue(where.apply(sub.target())));
    }

    public static Field<Integer> count(Route.ToMany route) {
        return new Count(new Sub(route));
    }

    public static Condition containsAny(Route.ToMany route, Collection<?> keys) {
        Sub sub = new Sub(route);
        return keys.isEmpty() ? DSL.falseCondition() : sub.existsLink(sub.isOneOf(keys));
    }

    public static Condition containsAll(Route.ToMany route, Collection<?> keys) {
        Set<?> distinct = new LinkedHashSet<>(keys);
        if (distinct.size() < 2) {
            return distinct.isEmpty() ? DSL.trueCondition() : containsAny(route, distinct);
        }
        Sub sub = new Sub(route);
        List<Field<?>> owners = Conditions.of(sub.links, route.link().ownerKey().columns());
        return Conditions.in(
                sub.ownerKey(),
                DSL.select(owners)
                        .from(sub.links)
                        .where(sub.isOneOf(distinct))
                        .groupBy(owners)
                        .having(DSL.count().eq(distinct.size())));
    }

    public static Condition containsExactly(Route.ToMany route, Collection<?> keys) {
        Set<?> distinct = new LinkedHashSet<>(keys);
        Condition all = containsAll(route, distinct);
        return distinct.isEmpty() ? none(route) : all.and(count(route).eq(distinct.size()));
    }

    /** The link table and the target's, under names made of the owner's and the relation's. */
    private static final class Sub {
        private final Route.ToMany route;
        private final ModelTable<?, ?> links;
        private final ModelTable<?, ?> targets;

        Sub(Route.ToMany route) {
            this.route = route;
            Link<?, ?, ?, ?> link = route.link();
            String path = route.owner().getName() + "__"
                    + link.name().substring(link.name().indexOf('.') + 1);
            this.links = link.type().table().as(Names.shortened(path + "__link"));
            this.targets = link.target().table().as(Names.shortened(path));
        }

        Condition exists() {
            return new Related(this, EXISTS, DSL.noCondition(), false);
        }

        Condition notExists() {
            return new Related(this, NOT_EXISTS, DSL.noCondition(), false);
        }

        Condition existsLink(Condition where) {
            return new Related(this, EXISTS, where, false);
        }

        Condition exists(Condition where) {
            return new Related(this, EXISTS, where, true);
        }

        Condition notExists(Condition where) {
            return new Related(this, NOT_EXISTS, where, true);
        }

        /** {@return the owner's links, in a sub-query that can only be asked whether it has a row} */
        private SelectConditionStep<Record1<Integer>> links() {
            return DSL.selectOne().from(links).where(isOwner());
        }

        /** {@return the owner's links with their targets} */
        private SelectConditionStep<Record1<Integer>> targets() {
            return DSL.selectOne()
                    .from(links)
                    .join(targets)
                    .on(Conditions.on(route.link().targetKey().key(), links, targets))
                    .where(isOwner());
        }

        Condition isOwner() {
            return Conditions.same(Conditions.of(links, route.link().ownerKey().columns()), ownerKey());
        }

        List<Field<?>> ownerKey() {
            return Conditions.of(route.owner(), route.link().owner().key().columns());
        }

        @SuppressWarnings("unchecked") // the keys are the target's
        Condition isOneOf(Collection<?> keys) {
            List<Field<?>> columns =
                    Conditions.of(links, route.link().targetKey().columns());
            ModelKey<Object> key = (ModelKey<Object>) route.link().target().key();
            if (keys.size() == 1) {
                return Conditions.eq(columns, key, keys.iterator().next());
            }
            List<?> known = List.copyOf(keys);
            return CustomCondition.of(context -> context.visit(DSL.or(KeySets.in(context.dsl(), columns, key, known))));
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller's lambda takes the target's table
        <B> B target() {
            return (B) targets;
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller's lambda takes the link's table
        <M> M link() {
            return (M) links;
        }
    }

    /** A condition on the rows at the other end: its text follows from the relation, the owner's table, and what the rows fulfil. */
    private static final class Related extends CustomCondition implements Shaped {
        private static final long serialVersionUID = 1L;

        private final transient Sub sub;
        private final String predicate;
        private final transient Condition where;
        private final boolean joined;

        Related(Sub sub, String predicate, Condition where, boolean joined) {
            this.sub = sub;
            this.predicate = predicate;
            this.where = where;
            this.joined = joined;
        }

        @Override
        public void accept(Context<?> context) {
            Conditions.render(context, predicate, (joined ? sub.targets() : sub.links()).and(where));
        }

        @Override
        public void shape(Shaping shaping) {
            shaping.add(sub.route.link())
                    .add(predicate)
                    .add(joined)
                    .visit(sub.route.owner())
                    .visit(where);
        }
    }

    /** The number of rows at the other end: its text follows from the relation and the owner's table. */
    private static final class Count extends CustomField<Integer> implements Shaped {
        private static final long serialVersionUID = 1L;

        private final transient Sub sub;

        Count(Sub sub) {
            super("count", SQLDataType.INTEGER);
            this.sub = sub;
        }

        @Override
        public void accept(Context<?> context) {
            context.visit(DSL.field(DSL.selectCount().from(sub.links).where(sub.isOwner())));
        }

        @Override
        public void shape(Shaping shaping) {
            shaping.add(sub.route.link()).visit(sub.route.owner());
        }
    }
}
