package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Form;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** H2: what is missing is inserted; where another does so at the same time, the database refuses, and this looks again. */
final class StandardLinkWrites extends LockingLinkWrites {
    private static final Form<Link<?, ?, ?, ?>> ADD = (dsl, link, binds) -> {
        Map<Field<?>, Field<?>> row = LinkForms.row(link, binds);
        List<Field<?>> values = List.copyOf(row.values());
        List<Field<?>> pair = values.subList(0, LinkRows.pair(link).size());
        return dsl.insertInto(link.type().table(), row.keySet())
                .select(dsl.select(values).where(isMissing(link, pair)));
    };

    @Override
    boolean readsStale() {
        return false;
    }

    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        return again(links.link(), () -> links.insert(dsl, ADD, target, values).execute()) == 1;
    }

    /** By reading what is missing: H2 counts an insert that has had to wait from where it went on. */
    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, SelectedLinks missing) {
        return again(
                links.link(),
                () -> Transactions.run(dsl, inner -> insertAllMissing(inner, missing.read(inner, links))
                        .size()));
    }
}
