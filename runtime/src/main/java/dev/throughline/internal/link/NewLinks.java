package dev.throughline.internal.link;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Links to be made: columns with one value for all, and columns with a value each.
 *
 * @param link the relation
 * @param common the columns with one value: those of the owner's key, where all are of one owner, and then automatic ones
 * @param value their values
 * @param columns the columns with a value each; with the common ones they hold both keys
 * @param rows the values, in the order of the columns
 */
record NewLinks(
        Link<?, ?, ?, ?> link, List<Field<?>> common, List<?> value, List<Field<?>> columns, List<List<?>> rows) {

    /** {@return links of one owner} */
    static NewLinks ofOwner(DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, List<List<?>> rows) {
        return of(dsl, links.link(), links.ownerColumns(), links.ownerParts(), columns, rows);
    }

    /** {@return links whose rows have both keys} */
    static NewLinks ofPairs(DSLContext dsl, Link<?, ?, ?, ?> link, List<List<?>> pairs) {
        return of(dsl, link, List.of(), List.of(), LinkRows.pair(link), pairs);
    }

    private static NewLinks of(
            DSLContext dsl,
            Link<?, ?, ?, ?> link,
            List<Field<?>> owner,
            List<?> key,
            List<Field<?>> columns,
            List<List<?>> rows) {
        List<Field<?>> common = new ArrayList<>(owner);
        List<Object> value = new ArrayList<>(key);
        AutomaticValues.ofNew(dsl, link.type()).forEach((column, automatic) -> {
            if (!columns.contains(column)) {
                common.add(column);
                value.add(automatic);
            }
        });
        return new NewLinks(link, common, value, columns, rows);
    }

    /** {@return whether all are of one owner, whose key is among the common columns} */
    boolean isOfOwner() {
        return common.containsAll(link.ownerKey().columns());
    }

    ModelTable<?, ?> table() {
        return link.type().table();
    }

    /** {@return the columns of both keys, the owner's first} */
    List<Field<?>> pair() {
        return LinkRows.pair(link);
    }

    /** {@return what gives the key of both ends in one of the rows} */
    Function<List<?>, List<?>> pairing() {
        List<Field<?>> pair = pair();
        int[] places = places(pair, columns);
        int[] commons = places(pair, common);
        return row -> {
            List<Object> key = new ArrayList<>(places.length);
            for (int i = 0; i < places.length; i++) {
                key.add(places[i] < 0 ? value.get(commons[i]) : row.get(places[i]));
            }
            return key;
        };
    }

    private static int[] places(List<Field<?>> wanted, List<Field<?>> among) {
        int[] places = new int[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = among.indexOf(wanted.get(i));
        }
        return places;
    }

    /** {@return the same with other rows} */
    NewLinks of(List<List<?>> others) {
        return new NewLinks(link, common, value, columns, others);
    }

    /** {@return the same links with both keys in their rows} */
    NewLinks paired(List<Field<?>> all, List<List<?>> pairs) {
        int ofOwner = isOfOwner() ? link.ownerKey().columns().size() : 0;
        return new NewLinks(
                link, common.subList(ofOwner, common.size()), value.subList(ofOwner, value.size()), all, pairs);
    }

    /** {@return the links as parts of statements: one, where the database takes all rows at once, else chunks} */
    List<Part> parts(DSLContext dsl) {
        NewLinks keyed = keyed();
        List<Part> parts = new ArrayList<>();
        for (RowSource source : RowSource.of(dsl.family(), keyed.columns(), keyed.rows())) {
            parts.add(new Part(keyed, source));
        }
        return parts;
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
     * @param source the values of these
     */
    record Part(NewLinks all, RowSource source) {
        /** {@return the keys of both ends in each of these} */
        List<List<?>> pairs() {
            Function<List<?>, List<?>> pairing = all.pairing();
            List<List<?>> pairs = new ArrayList<>(source.rows().size());
            for (List<?> row : source.rows()) {
                pairs.add(pairing.apply(row));
            }
            return pairs;
        }

        /** {@return a statement on these} */
        Call<Link<?, ?, ?, ?>> call(DSLContext dsl, Incoming.Statement statement) {
            return Call.of(dsl, all.isOfOwner() ? statement.ofOwner() : statement.ofAny(), all.link(), binds(dsl))
                    .naming(columns());
        }

        /** {@return these for a statement of another shape} */
        Incoming incoming(DSLContext dsl) {
            return Incoming.of(dsl, all.link(), new Binds(columns(), binds(dsl)), all.isOfOwner());
        }

        private List<Field<?>> columns() {
            List<Field<?>> columns = new ArrayList<>(all.common());
            columns.addAll(all.columns());
            return columns;
        }

        private @Nullable Object[] binds(DSLContext dsl) {
            List<@Nullable Object> binds = new ArrayList<>(all.value());
            Collections.addAll(binds, source.binds(dsl.family()));
            return binds.toArray();
        }
    }
}
