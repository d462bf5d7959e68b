package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.jdbc.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Statements of a fixed shape on a link table. Their values are the parts of the owner's key, and then of the target's. */
final class LinkForms {
    /** Behind the pair the values of the columns that the call names. */
    static final Form<Link<?, ?, ?, ?>> ADD =
            (dsl, link, binds) -> dsl.insertInto(link.type().table()).set(row(link, binds));

    static final Form<Link<?, ?, ?, ?>> REMOVE =
            (dsl, link, binds) -> dsl.deleteFrom(link.type().table()).where(isPair(link, binds));

    static final Form<Link<?, ?, ?, ?>> CLEAR =
            (dsl, link, binds) -> dsl.deleteFrom(link.type().table()).where(isOwner(link, binds));

    static final Form<Link<?, ?, ?, ?>> CONTAINS = (dsl, link, binds) -> dsl.select(DSL.field(
            Conditions.exists(DSL.selectOne().from(link.type().table()).where(isPair(link, binds)))));

    static final Form<Link<?, ?, ?, ?>> LINK = (dsl, link, binds) ->
            dsl.select(link.type().table().fields()).from(link.type().table()).where(isPair(link, binds));

    static final Form<Link<?, ?, ?, ?>> CLEAR_AND_TELL =
            (dsl, link, binds) -> dsl.deleteFrom(link.type().table())
                    .where(isOwner(link, binds))
                    .returningResult(link.targetKey().columns());

    /** Behind the owner's key the keys of the targets, as {@link KeySets} packs them. */
    static final Form<Link<?, ?, ?, ?>> REMOVE_ALL =
            (dsl, link, binds) -> dsl.deleteFrom(link.type().table())
                    .where(isOwner(link, binds))
                    .and(KeySets.in(dsl, List.copyOf(link.targetKey().columns()), binds))
                    .returningResult(link.targetKey().columns());

    /** Behind the owner's key the keys of the targets, as {@link KeySets} packs them. */
    static final Form<Link<?, ?, ?, ?>> COUNT_ALL = (dsl, link, binds) -> dsl.selectCount()
            .from(link.type().table())
            .where(isOwner(link, binds))
            .and(KeySets.in(dsl, List.copyOf(link.targetKey().columns()), binds));

    /** Both keys of links, as {@link KeySets} packs them. */
    static final Form<Link<?, ?, ?, ?>> REMOVE_PAIRS = (dsl, link, binds) -> {
        List<Field<?>> pair = LinkRows.pair(link);
        return dsl.deleteFrom(link.type().table())
                .where(KeySets.in(dsl, pair, binds))
                .returningResult(pair);
    };

    /** Both keys of links, as {@link KeySets} packs them. */
    static final Form<Link<?, ?, ?, ?>> LOCK_PAIRS = (dsl, link, binds) -> {
        List<Field<?>> pair = LinkRows.pair(link);
        return dsl.select(pair)
                .from(link.type().table())
                .where(KeySets.in(dsl, pair, binds))
                .forUpdate();
    };

    static final Form<Link<?, ?, ?, ?>> TARGETS = (dsl, link, binds) ->
            dsl.select(link.targetKey().columns()).from(link.type().table()).where(isOwner(link, binds));

    static final Form<Link<?, ?, ?, ?>> TARGETS_LOCKED =
            (dsl, link, binds) -> dsl.select(link.targetKey().columns())
                    .from(link.type().table())
                    .where(isOwner(link, binds))
                    .forUpdate();

    /** The owner's row: who locks it is the only one to set its links. */
    static final Form<Link<?, ?, ?, ?>> LOCK = (dsl, link, binds) -> {
        List<Field<?>> key = List.copyOf(link.owner().key().columns());
        var owner = dsl.selectOne().from(link.owner().table()).where(Conditions.next(key, binds));
        return dsl.family() == SQLDialect.POSTGRES ? owner.forNoKeyUpdate() : owner.forUpdate();
    };

    private LinkForms() {}

    /** {@return the keys of both ends in each row, which begins with them} */
    static List<List<?>> pairs(Rows rows) {
        return rows.list(Rows::values);
    }

    /** {@return the values of a new link by column: of both keys, and of the columns that the call names} */
    static Map<Field<?>, Field<?>> row(Link<?, ?, ?, ?> link, Binds binds) {
        List<Field<?>> columns = LinkRows.pair(link);
        columns.addAll(binds.columns());
        Map<Field<?>, Field<?>> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column, binds.next(column.getDataType())));
        return row;
    }

    static Condition isOwner(Link<?, ?, ?, ?> link, Binds binds) {
        return Conditions.next(link.ownerKey().columns(), binds);
    }

    static Condition isPair(Link<?, ?, ?, ?> link, Binds binds) {
        return isOwner(link, binds).and(Conditions.next(link.targetKey().columns(), binds));
    }
}
