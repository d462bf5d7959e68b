package dev.throughline.internal.link;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Links to be made: columns with one value for all, and columns with a value each.
 *
 * @param link the relation
 * @param common the columns with one value
 * @param value their values
 * @param columns the columns with a value each; with the common ones they hold both keys
 * @param rows the values, in the order of the columns
 */
record NewLinks(
        Link<?, ?, ?, ?> link, List<Field<?>> common, List<?> value, List<Field<?>> columns, List<List<?>> rows) {

    ModelTable<?, ?> table() {
        return link.type().table();
    }

    /** {@return the columns of both keys, the owner's first} */
    List<Field<?>> pair() {
        return LinkRows.pair(link);
    }

    /** {@return the key of both ends in one of the rows} */
    List<?> pair(List<?> row) {
        List<Object> pair = new ArrayList<>();
        for (Field<?> column : pair()) {
            int at = columns.indexOf(column);
            pair.add(at < 0 ? value.get(common.indexOf(column)) : row.get(at));
        }
        return pair;
    }

    /** {@return the same with other rows} */
    NewLinks of(List<List<?>> others) {
        return new NewLinks(link, common, value, columns, others);
    }

    /** {@return the links as parts of statements: one, where the database takes all rows at once, else chunks} */
    List<Part> parts(DSLContext dsl) {
        NewLinks keyed = keyed();
        return RowSource.of(dsl, keyed.columns(), keyed.rows()).stream()
                .map(source -> new Part(keyed, source))
                .toList();
    }

    /** {@return the same links with keys of their own, where such are made here} */
    private NewLinks keyed() {
        ModelKey<?> key = link.type().key();
        if (key.generator() == null || columns.contains(key.columns().get(0))) {
            return this;
        }
        List<Field<?>> more = new ArrayList<>(columns);
        more.add(key.columns().get(0));
        List<List<?>> longer = new ArrayList<>();
        for (List<?> row : rows) {
            List<Object> values = new ArrayList<>(row);
            values.add(key.generator().get());
            longer.add(values);
        }
        return new NewLinks(link, common, value, more, longer);
    }

    /**
     * As many of the links as one statement takes.
     *
     * @param all the links
     * @param source the values of these, as a table
     */
    record Part(NewLinks all, RowSource source) {
        /** {@return the columns that are written} */
        List<Field<?>> columns() {
            List<Field<?>> columns = new ArrayList<>(all.common());
            columns.addAll(all.columns());
            return columns;
        }

        private List<Field<?>> values() {
            List<Field<?>> values = new ArrayList<>();
            for (int i = 0; i < all.common().size(); i++) {
                values.add(DSL.val(all.value().get(i), all.common().get(i).getDataType()));
            }
            values.addAll(source.columns());
            return values;
        }

        /** {@return the values that are written to some of the columns} */
        List<Field<?>> values(List<? extends Field<?>> some) {
            List<Field<?>> columns = columns();
            List<Field<?>> values = values();
            return some.stream()
                    .<Field<?>>map(column -> values.get(columns.indexOf(column)))
                    .toList();
        }

        /** {@return all of these links} */
        Select<Record> select(DSLContext dsl) {
            return select(dsl, DSL.trueCondition());
        }

        /** {@return those of these links for whose values a condition holds} */
        Select<Record> select(DSLContext dsl, Condition where) {
            return dsl.select(values()).from(source.table()).where(where);
        }

        /**
         * {@return the pairs of these that are linked}
         *
         * @param locked whether to see what others have committed since the transaction began, and to keep it
         */
        List<List<?>> linked(DSLContext dsl, boolean locked) {
            Table<?> links = all.table();
            Condition same = Conditions.same(all.pair(), values(all.pair()));
            List<List<?>> linked = new ArrayList<>();
            var query = dsl.select(all.pair()).from(links).join(source.table()).on(same);
            (locked ? query.forShare() : query).forEach(row -> linked.add(row.intoList()));
            return linked;
        }
    }
}
