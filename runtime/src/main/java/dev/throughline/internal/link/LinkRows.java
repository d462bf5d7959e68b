package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Call;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** The rows of a link table by their pairs of keys, and the rows of its owners: what each database takes alike. */
final class LinkRows {
    private LinkRows() {}

    /** {@return the columns of both keys, the owner's first} */
    static List<Field<?>> pair(Link<?, ?, ?, ?> link) {
        List<Field<?>> pair = new ArrayList<>(link.ownerKey().columns());
        pair.addAll(link.targetKey().columns());
        return pair;
    }

    /** {@return the pairs that were really unlinked, of these} */
    static List<List<?>> remove(DSLContext dsl, Link<?, ?, ?, ?> link, List<? extends List<?>> pairs) {
        List<List<?>> removed = new ArrayList<>();
        KeySets.binds(dsl.family(), pair(link), pairs)
                .forEach(binds -> removed.addAll(
                        Call.of(dsl, LinkForms.REMOVE_PAIRS, link, binds).read(LinkForms::pairs)));
        return removed;
    }

    /** {@return how many rows the links to these targets are, which have these values now} */
    static <K> int update(
            DSLContext dsl,
            OwnerLinks<?, K> links,
            Collection<? extends K> targets,
            Map<Field<?>, @Nullable Object> values) {
        List<List<?>> pairs = new ArrayList<>();
        targets.forEach(target -> pairs.add(links.parts(target)));
        int rows = 0;
        for (@Nullable Object[] keys : KeySets.binds(dsl.family(), links.pair(), Mirror.both(links.link(), pairs))) {
            rows += dsl.update(links.table())
                    .set(values)
                    .where(KeySets.in(dsl, links.pair(), new Binds(keys)))
                    .execute();
        }
        return rows;
    }

    /**
     * Locks rows of the owner's table, in the order of their keys, until the transaction ends. On SQLite there is no lock but the
     * database's, which a statement that could write takes.
     */
    static <P> void lockOwners(DSLContext dsl, Link<P, ?, ?, ?> link, Collection<P> owners) {
        if (dsl.family() == SQLDialect.SQLITE) {
            Transactions.writeFirst(dsl, link.type().table());
            return;
        }
        List<Field<?>> key = List.copyOf(link.owner().key().columns());
        for (Condition some : KeySets.in(dsl, key, link.owner().key(), owners)) {
            var rows = dsl.selectOne().from(link.owner().table()).where(some).orderBy(key);
            (dsl.family() == SQLDialect.POSTGRES ? rows.forNoKeyUpdate() : rows.forUpdate()).fetch();
        }
    }
}
