package dev.throughline.internal;

import dev.throughline.generated.ModelKey;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Shaped;
import dev.throughline.internal.jdbc.Shaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record1;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** Conditions on keys. */
public final class Conditions {
    private Conditions() {}

    /** {@return true where the condition is false or unknown} */
    public static Condition isNotTrue(Condition condition) {
        return new NotTrue(condition);
    }

    /** {@return that a sub-query has a row} Not by {@code DSL.exists}: jOOQ 3.21 has another method of that name. */
    public static Condition exists(Select<Record1<Integer>> rows) {
        return CustomCondition.of(context -> render(context, "exists", rows));
    }

    /** {@return that a sub-query has no row} */
    public static Condition notExists(Select<Record1<Integer>> rows) {
        return CustomCondition.of(context -> render(context, "not exists", rows));
    }

    static void render(Context<?> context, String predicate, Select<Record1<Integer>> rows) {
        context.visit(DSL.keyword(predicate)).sql(' ').visit(DSL.field(rows));
    }

    private static final class NotTrue extends CustomCondition implements Shaped {
        private static final long serialVersionUID = 1L;

        private final transient Condition condition;

        NotTrue(Condition condition) {
            this.condition = condition;
        }

        @Override
        public void accept(Context<?> context) {
            // the brackets are for H2, which else takes what follows an exists for a mistake
            context.sql('(').visit(condition).sql(") ").visit(DSL.keyword("is not true"));
        }

        @Override
        public void shape(Shaping shaping) {
            shaping.visit(condition);
        }
    }

    /** {@return that all of these hold, which is no condition at all where there are none} */
    public static Condition all(List<Condition> conditions) {
        return conditions.isEmpty() ? DSL.noCondition() : DSL.and(conditions);
    }

    /** {@return the columns of a table, alias or path that stand for these columns of its model's table} */
    public static List<Field<?>> of(Table<?> table, List<? extends Field<?>> columns) {
        List<Field<?>> found = new ArrayList<>();
        for (Field<?> column : columns) {
            found.add(Objects.requireNonNull(table.field(column.getUnqualifiedName()), column.getName()));
        }
        return found;
    }

    /** {@return that a row of one table names a row of another by a foreign key} */
    public static Condition on(ForeignKey<?, ?> key, Table<?> child, Table<?> parent) {
        return same(of(child, key.getFields()), of(parent, key.getKeyFields()));
    }

    /** {@return that columns are equal, each to the one in its place} */
    public static Condition same(List<Field<?>> left, List<Field<?>> right) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            all.add(same(left.get(i), right.get(i)));
        }
        return DSL.and(all);
    }

    @SuppressWarnings("unchecked") // a foreign key has the type of what it names
    private static <X> Condition same(Field<X> left, Field<?> right) {
        return left.eq((Field<X>) right);
    }

    /** {@return that columns hold a key} */
    public static <K> Condition eq(List<Field<?>> columns, ModelKey<K> key, K value) {
        return same(columns, values(columns, key, value));
    }

    /** {@return that columns hold the next of some values} */
    public static Condition next(List<? extends Field<?>> columns, Binds values) {
        return same(List.copyOf(columns), values.next(columns));
    }

    /** {@return the values of a key, typed as the columns that take them} */
    public static <K> List<Field<?>> values(List<? extends Field<?>> columns, ModelKey<K> key, K value) {
        List<?> parts = key.parts().apply(value);
        List<Field<?>> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(DSL.val(parts.get(i), columns.get(i).getDataType()));
        }
        return values;
    }

    /** {@return that columns hold what a select of as many columns answers} */
    public static Condition in(List<Field<?>> columns, Select<?> keys) {
        return columns.size() == 1 ? in(columns.get(0), keys) : DSL.row(columns).in(keys);
    }

    @SuppressWarnings("unchecked") // the select is of the keys that this column holds
    private static <X> Condition in(Field<X> column, Select<?> keys) {
        return column.in((Select<? extends Record1<X>>) keys);
    }

    /** {@return that columns hold one of some keys, each with values of its own} */
    public static Condition in(List<Field<?>> columns, List<List<Field<?>>> keys) {
        return columns.size() == 1
                ? columns.get(0).in(keys.stream().map(key -> key.get(0)).toList())
                : DSL.row(columns).in(keys.stream().map(DSL::row).toArray(RowN[]::new));
    }
}
