package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Returning;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;

/**
 * New links in a statement: their columns, those with one value for all first, and the rows of the others.
 *
 * @param dsl what makes the statement
 * @param link the relation
 * @param columns the columns that are written
 * @param values their values
 * @param given the rows
 */
record Incoming(
        DSLContext dsl, Link<?, ?, ?, ?> link, List<Field<?>> columns, List<Field<?>> values, RowSource.Given given) {

    /**
     * A statement on new links: of one owner, whose key is one value for all of them, or of any.
     *
     * @param ofOwner the statement on those of one owner
     * @param ofAny the statement on others
     */
    record Statement(Form<Link<?, ?, ?, ?>> ofOwner, Form<Link<?, ?, ?, ?>> ofAny) {
        static Statement of(Function<Incoming, Query> query) {
            return new Statement(
                    (dsl, link, binds) -> query.apply(Incoming.of(dsl, link, binds, true)),
                    (dsl, link, binds) -> query.apply(Incoming.of(dsl, link, binds, false)));
        }
    }

    static Incoming of(DSLContext dsl, Link<?, ?, ?, ?> link, Binds binds, boolean ofOwner) {
        List<Field<?>> columns = binds.columns();
        List<Field<?>> common = columns.subList(0, common(link, columns, ofOwner));
        List<Field<?>> values = new ArrayList<>(binds.next(common));
        RowSource.Given given = RowSource.given(dsl.family(), columns.subList(common.size(), columns.size()), binds);
        values.addAll(given.columns());
        return new Incoming(dsl, link, columns, List.copyOf(values), given);
    }

    private static int common(Link<?, ?, ?, ?> link, List<Field<?>> columns, boolean ofOwner) {
        int common = ofOwner ? link.ownerKey().columns().size() : 0;
        while (link.type().automatic().contains(columns.get(common))) {
            common++;
        }
        return common;
    }

    /** {@return the values that are written to some of the columns} */
    List<Field<?>> values(List<? extends Field<?>> some) {
        return some.stream()
                .<Field<?>>map(column -> values.get(columns.indexOf(column)))
                .toList();
    }

    /** {@return the insert of all of these links} */
    InsertOnDuplicateStep<Record> insert() {
        return insert(DSL.trueCondition());
    }

    /** {@return the insert of those of these links for whose values a condition holds} */
    InsertOnDuplicateStep<Record> insert(Condition where) {
        return Returning.everyRow(dsl)
                .insertInto(link.type().table(), columns)
                .select(dsl.select(values).from(given.table()).where(where));
    }

    /** {@return the pairs of these that are linked} */
    SelectOnConditionStep<Record> linked() {
        List<Field<?>> pair = LinkRows.pair(link);
        return dsl.select(pair).from(link.type().table()).join(given.table()).on(Conditions.same(pair, values(pair)));
    }
}
