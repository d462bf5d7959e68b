package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.Failures;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Insert;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;

/** Databases on which a set locks the owner, reads the links and writes the difference. */
abstract class LockingLinkWrites extends LinkWrites {
    /** {@return whether a plain read in a transaction of the caller's may show what was there when it began} */
    abstract boolean readsStale();

    /** MariaDB looks first; on H2 an insert that answers rows is a select, of which a failure leaves the rows before it. */
    @Override
    boolean insertsAtOnce() {
        return false;
    }

    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        return setByDifference(dsl, links, targets, lockedTargets(dsl, links, nested));
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        return removeOthers(dsl, links, targets, lockedTargets(dsl, links, nested));
    }

    private <P, K> Set<K> lockedTargets(DSLContext dsl, OwnerLinks<P, K> links, boolean nested) {
        dsl.selectOne()
                .from(links.link().owner().table())
                .where(links.isOwnerRow())
                .forUpdate()
                .fetch();
        return targets(dsl, links, nested && readsStale());
    }

    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, Select<?> rows) {
        Insert<Record> insert = dsl.insertInto(links.table(), columns).select(rows);
        try {
            return insert.execute();
        } catch (DataAccessException e) {
            if (Failures.isDuplicate(e)) {
                return insert.execute();
            }
            throw e;
        }
    }
}
