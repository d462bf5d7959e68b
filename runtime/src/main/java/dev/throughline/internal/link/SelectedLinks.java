package dev.throughline.internal.link;

import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Conditions;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Links to be made of a select, which answers those that are missing.
 *
 * @param columns the columns that it answers, both keys in front
 * @param rows the select
 */
record SelectedLinks(List<Field<?>> columns, Select<?> rows) {
    /** {@return links like those of another owner, with the values of their own columns} */
    static <P> SelectedLinks copied(DSLContext dsl, OwnerLinks<P, ?> links, P other) {
        OwnerLinks<P, ?> source = new OwnerLinks<>(links.link(), other);
        Table<?> copied = links.table().as("copied");
        List<Field<?>> columns = new ArrayList<>(links.pair());
        List<Field<?>> values = new ArrayList<>(links.ownerValues());
        values.addAll(Conditions.of(copied, links.targetColumns()));
        for (Field<?> column : links.table().fields()) {
            boolean own = !columns.contains(column)
                    && !links.link().type().key().columns().contains(column)
                    && !links.link().type().automatic().contains(column);
            if (own) {
                columns.add(column);
                values.add(copied.field(column));
            }
        }
        addAutomatic(dsl, links, columns, values);
        Select<?> rows = dsl.select(values)
                .from(copied)
                .where(Conditions.eq(Conditions.of(copied, source.ownerColumns()), source.ownerKey(), source.owner()))
                .and(LinkWrites.isMissing(
                        links.link(), values.subList(0, links.pair().size())));
        return new SelectedLinks(columns, rows);
    }

    /** {@return links to the targets that fulfil a condition} */
    static SelectedLinks matching(DSLContext dsl, OwnerLinks<?, ?> links, Condition condition) {
        List<Field<?>> pair = new ArrayList<>(links.ownerValues());
        pair.addAll(links.targetKey().columns());
        List<Field<?>> columns = new ArrayList<>(links.pair());
        List<Field<?>> values = new ArrayList<>(pair);
        addAutomatic(dsl, links, columns, values);
        Select<?> rows = dsl.select(values)
                .from(links.link().target().table())
                .where(condition)
                .and(LinkWrites.isMissing(links.link(), pair));
        return new SelectedLinks(columns, rows);
    }

    private static void addAutomatic(
            DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, List<Field<?>> values) {
        AutomaticValues.ofNew(dsl, links.link().type()).forEach((column, value) -> {
            columns.add(column);
            values.add(DSL.val(value, column.getDataType()));
        });
    }

    /** {@return the links, which are read now} */
    NewLinks read(DSLContext dsl, OwnerLinks<?, ?> links) {
        List<List<?>> missing = new ArrayList<>();
        dsl.fetch(rows).forEach(row -> missing.add(row.intoList()));
        return new NewLinks(links.link(), List.of(), List.of(), columns, missing);
    }
}
