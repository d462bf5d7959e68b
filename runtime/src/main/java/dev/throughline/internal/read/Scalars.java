package dev.throughline.internal.read;

import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Rows;
import dev.throughline.internal.jdbc.Unread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** What a plan's rows amount to: values, numbers, and words for messages. */
public final class Scalars {
    private Scalars() {}

    public static Select<?> select(DSLContext dsl, Plan<?> plan) {
        return (Select<?>) Selects.select(dsl, plan, List.of(plan.type().table().fields()));
    }

    public static <X> List<X> values(DSLContext dsl, Plan<?> plan, SelectField<X> column) {
        ResultQuery<Record1<X>> rows = rows(dsl, plan, column);
        return Unread.read(() -> rows.fetch(Record1::value1));
    }

    public static <X, Y> List<Record2<X, Y>> values(
            DSLContext dsl, Plan<?> plan, SelectField<X> first, SelectField<Y> second) {
        return Unread.read(Scalars.<Record2<X, Y>>rows(dsl, plan, first, second)::fetch);
    }

    public static <X, Y, Z> List<Record3<X, Y, Z>> values(
            DSLContext dsl, Plan<?> plan, SelectField<X> first, SelectField<Y> second, SelectField<Z> third) {
        return Unread.read(Scalars.<Record3<X, Y, Z>>rows(dsl, plan, first, second, third)::fetch);
    }

    @SuppressWarnings("unchecked") // jOOQ makes a Record<N> of N columns
    private static <R extends Record> ResultQuery<R> rows(DSLContext dsl, Plan<?> plan, SelectField<?>... columns) {
        for (SelectField<?> column : columns) {
            Objects.requireNonNull(column, () -> plan.subject() + ": a lambda answers null, and no column");
        }
        return (ResultQuery<R>) Selects.select(dsl, plan, List.of(columns));
    }

    /** {@return how many rows the plan has} */
    public static long count(DSLContext dsl, Reading<?> reading) {
        return reading.call(dsl, ReadForms.COUNT).read(Rows::number);
    }

    /** {@return how many links each of some owners has: each is a key} */
    public static <P> Map<P, Long> counts(DSLContext dsl, Link<P, ?, ?, ?> link, Collection<? extends P> owners) {
        Map<P, Long> counts = new LinkedHashMap<>();
        owners.forEach(owner -> counts.put(Objects.requireNonNull(owner, "owner"), 0L));
        ModelKey<P> key = link.owner().key();
        List<Field<?>> columns = List.copyOf(link.ownerKey().columns());
        for (@Nullable Object[] keys : Origin.binds(dsl.family(), columns, key, counts.keySet())) {
            Call.of(dsl, ReadForms.COUNTS, link, keys).read(rows -> {
                while (rows.next()) {
                    Number number = Objects.requireNonNull((Number) rows.get(columns.size()), "count");
                    counts.replace(key.join().apply(rows.values(0, columns.size())), number.longValue());
                }
                return rows;
            });
        }
        return counts;
    }

    public static long countDistinct(DSLContext dsl, Plan<?> plan, Field<?> column) {
        return one(dsl, plan, column, field -> DSL.countDistinct(field))
                .map(Integer::longValue)
                .orElse(0L);
    }

    /** {@return whether the plan has a row} */
    public static boolean exists(DSLContext dsl, Reading<?> reading) {
        return reading.call(dsl, ReadForms.EXISTS).read(Rows::isTrue);
    }

    public static Optional<BigDecimal> sum(DSLContext dsl, Plan<?> plan, Field<? extends Number> column) {
        return one(dsl, plan, column, field -> DSL.sum(field));
    }

    public static Optional<BigDecimal> avg(DSLContext dsl, Plan<?> plan, Field<? extends Number> column) {
        return one(dsl, plan, column, field -> DSL.avg(field));
    }

    public static <X> Optional<X> min(DSLContext dsl, Plan<?> plan, Field<X> column) {
        return one(dsl, plan, column, DSL::min);
    }

    public static <X> Optional<X> max(DSLContext dsl, Plan<?> plan, Field<X> column) {
        return one(dsl, plan, column, DSL::max);
    }

    private static <X, Y> Optional<Y> one(
            DSLContext dsl, Plan<?> plan, Field<X> column, Function<Field<X>, Field<Y>> aggregate) {
        if (plan.slice().isAll()) {
            return one(
                    dsl.select(aggregate.apply(column)).from(Selects.from(plan)).where(Selects.where(plan)));
        }
        Field<X> named = column.as("one");
        Table<?> some = ((Select<?>) Selects.select(dsl, plan, List.of(named))).asTable("some");
        return one(dsl.select(aggregate.apply(some.field(named))).from(some));
    }

    private static <Y> Optional<Y> one(ResultQuery<Record1<Y>> query) {
        return Optional.ofNullable(Unread.read(query::fetchSingle).value1());
    }

    /** {@return the plan in the opposite order, that of the key where it has none} */
    public static <T> Plan<T> reversed(Plan<T> plan) {
        List<OrderField<?>> order = Selects.order(plan.sliced(Plan.Slice.of(1, 0)));
        List<OrderField<?>> reversed = new ArrayList<>();
        for (OrderField<?> field : order) {
            reversed.add(reversed(field));
        }
        return plan.orderedBy(reversed);
    }

    private static OrderField<?> reversed(OrderField<?> order) {
        if (!(order instanceof SortField<?> sort)) {
            return ((Field<?>) order).desc();
        }
        SortField<?> turned = sort.getOrder() == SortOrder.DESC
                ? sort.$field().asc()
                : sort.$field().desc();
        if (sort.$nullOrdering() == null) {
            return turned;
        }
        return sort.$nullOrdering() == QOM.NullOrdering.NULLS_FIRST ? turned.nullsLast() : turned.nullsFirst();
    }

    /** {@return the rows that are meant, in words} */
    public static String described(Plan<?> plan) {
        return plan.subject()
                + (plan.where().isEmpty()
                        ? ", not filtered"
                        : plan.where().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(" and ", " where ", "")));
    }
}
