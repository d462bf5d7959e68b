package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** The rows of a link table by their pairs of keys, and the rows of its owners: what each database takes alike. */
final class LinkRows {
    /** Whose statements see all rows as they were at one instant. */
    private static final Set<SQLDialect> AT_ONCE =
            Set.of(SQLDialect.POSTGRES, SQLDialect.YUGABYTEDB, SQLDialect.SQLITE);

    private LinkRows() {}

    /** {@return the columns of both keys, the owner's first} */
    static List<Field<?>> pair(Link<?, ?, ?, ?> link) {
        List<Field<?>> pair = new ArrayList<>(link.ownerKey().columns());
        pair.addAll(link.targetKey().columns());
        return pair;
    }

    /**
     * {@return whether both rows of a link have to be locked before a statement writes them} H2's statements, and those of MariaDB's
     * read committed, see what is committed while they run: one could meet the first row of a link before another call removes it,
     * and the mirror after a third has made it again.
     */
    static boolean locksFirst(SQLDialect family, Link<?, ?, ?, ?> link) {
        return link.isSymmetrical() && !AT_ONCE.contains(family);
    }

    /** {@return the rows of links, with their mirrors; only of those that there are, which are locked, where that has to be} */
    static List<List<?>> both(DSLContext dsl, Link<?, ?, ?, ?> link, List<List<?>> rows) {
        return Mirror.both(
                link,
                locksFirst(dsl.family(), link)
                        ? pairs(dsl, LinkForms.LOCK_PAIRS, link, Mirror.firsts(link, rows))
                        : rows);
    }

    /** {@return the pairs that were really unlinked, of these, with their mirrors} */
    static List<List<?>> remove(DSLContext dsl, Link<?, ?, ?, ?> link, List<List<?>> pairs) {
        return pairs(dsl, LinkForms.REMOVE_PAIRS, link, both(dsl, link, pairs));
    }

    private static List<List<?>> pairs(
            DSLContext dsl, Form<Link<?, ?, ?, ?>> form, Link<?, ?, ?, ?> link, List<List<?>> pairs) {
        List<List<?>> answer = new ArrayList<>();
        KeySets.binds(dsl.family(), pair(link), pairs)
                .forEach(binds -> answer.addAll(Call.of(dsl, form, link, binds).read(LinkForms::pairs)));
        return answer;
    }

    /** {@return how many rows the links to these targets are, which have these values now} */
    static <K> int update(
            DSLContext dsl,
            OwnerLinks<?, K> links,
            Collection<? extends K> targets,
            Map<Field<?>, @Nullable Object> values) {
        int rows = 0;
        List<List<?>> pairs = both(dsl, links.link(), links.parts(targets));
        for (@Nullable Object[] keys : KeySets.binds(dsl.family(), links.pair(), pairs)) {
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
