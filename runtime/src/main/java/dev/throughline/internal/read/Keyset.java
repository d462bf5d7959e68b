package dev.throughline.internal.read;

import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Rows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jooq.tools.json.JSONArray;
import org.jooq.tools.json.JSONParser;
import org.jooq.tools.json.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * A total order of a plan's rows, and places in it. The key comes last, so that no two rows are alike.
 *
 * @param steps what the rows are ordered by
 */
record Keyset(List<Step<?>> steps) {
    /** A column or expression of the order, of which it is known where nulls are. */
    private record Step<X>(Field<X> field, boolean descending, boolean nullsLast) {
        OrderField<X> order() {
            SortField<X> sort = descending ? field.desc() : field.asc();
            if (!field.getDataType().nullable()) {
                return sort;
            }
            return nullsLast ? sort.nullsLast() : sort.nullsFirst();
        }

        Condition at(@Nullable Object value) {
            return value == null ? field.isNull() : field.eq(typed(value));
        }

        Condition behind(@Nullable Object value) {
            if (value == null) {
                return nullsLast ? DSL.falseCondition() : field.isNotNull();
            }
            Condition beyond = descending ? field.lt(typed(value)) : field.gt(typed(value));
            return nullsLast && field.getDataType().nullable() ? beyond.or(field.isNull()) : beyond;
        }

        /** {@return a value as a text: an enum as it is kept, whatever it says of itself, and bytes by their content} */
        @SuppressWarnings("unchecked") // a converter takes the values of its type
        String text(Object value) {
            Object plain = ((Converter<?, Object>) field.getDataType().getConverter()).to(value);
            return plain instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : String.valueOf(plain);
        }

        private Field<X> typed(Object text) {
            DataType<X> type = field.getDataType();
            boolean isBytes = type.getConverter().fromType() == byte[].class;
            return DSL.val(type.convert(isBytes ? Base64.getDecoder().decode(text.toString()) : text), type);
        }
    }

    /** {@return the order of a plan, as its database sorts nulls where the plan does not say} */
    static Keyset of(DSLContext dsl, Plan<?> plan) {
        List<Step<?>> steps = new ArrayList<>();
        Selects.ordered(plan).forEach(order -> steps.add(step(dsl, order)));
        for (Field<?> key : plan.type().key().columns()) {
            if (steps.stream().noneMatch(step -> step.field().equals(key))) {
                steps.add(new Step<>(key, false, false));
            }
        }
        return new Keyset(steps);
    }

    private static Step<?> step(DSLContext dsl, OrderField<?> order) {
        if (!(order instanceof SortField<?> sort)) {
            return new Step<>((Field<?>) order, false, isLast(dsl, false, null));
        }
        boolean descending = sort.getOrder() == SortOrder.DESC;
        return new Step<>(sort.$field(), descending, isLast(dsl, descending, sort.$nullOrdering()));
    }

    /** PostgreSQL sorts nulls as the greatest value, the others as the least. */
    private static boolean isLast(DSLContext dsl, boolean descending, QOM.@Nullable NullOrdering ordering) {
        return ordering == null
                ? descending != (dsl.family() == SQLDialect.POSTGRES)
                : ordering == QOM.NullOrdering.NULLS_LAST;
    }

    List<OrderField<?>> order() {
        return steps.stream().<OrderField<?>>map(Step::order).toList();
    }

    List<Field<?>> fields() {
        return steps.stream().<Field<?>>map(Step::field).toList();
    }

    /** {@return the place of a row, whose values of the order begin at a position} */
    String place(Rows row, int start) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(signature());
        for (int i = 0; i < steps.size(); i++) {
            Object value = row.get(start + i);
            values.add(value == null ? null : steps.get(i).text(value));
        }
        byte[] text = JSONArray.toJSONString(values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * {@return that a row is behind a place}
     *
     * @throws IllegalArgumentException where this is no place in this order
     */
    Condition behind(String place) {
        List<?> values = values(place);
        List<Condition> any = new ArrayList<>();
        Condition before = DSL.noCondition();
        for (int i = 0; i < steps.size(); i++) {
            Object value = values.get(i + 1);
            any.add(before.and(steps.get(i).behind(value)));
            before = before.and(steps.get(i).at(value));
        }
        return DSL.or(any);
    }

    private List<?> values(String place) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
            Object values = new JSONParser().parse(text);
            if (values instanceof List<?> list
                    && list.size() == steps.size() + 1
                    && signature().equals(list.get(0))) {
                return list;
            }
        } catch (IllegalArgumentException | ParseException e) {
            throw new IllegalArgumentException(unusable(place), e);
        }
        throw new IllegalArgumentException(unusable(place));
    }

    private String signature() {
        return Integer.toHexString(order().toString().hashCode());
    }

    private static String unusable(String place) {
        return "page(after, size): '" + place + "' is not where a page of this query ended. Take it from Page.next() of"
                + " the same query in the same order, or begin with page(size).";
    }
}
