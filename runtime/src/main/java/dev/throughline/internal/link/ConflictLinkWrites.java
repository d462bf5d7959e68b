package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.jdbc.Form;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Databases with {@code on conflict}: always with the pair as its target, since one without swallows the conflicts of other
 * unique keys too.
 */
abstract class ConflictLinkWrites extends LinkWrites {
    private static final Form<Link<?, ?, ?, ?>> ADD =
            (dsl, link, binds) -> dsl.insertInto(link.type().table())
                    .set(LinkForms.row(link, binds))
                    .onConflict(LinkRows.pair(link))
                    .doNothing();

    private static final Incoming.Statement INSERT = Incoming.Statement.of(links -> {
        List<Field<?>> pair = LinkRows.pair(links.link());
        return links.insert().onConflict(pair).doNothing().returningResult(pair);
    });

    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        return links.insert(dsl, ADD, target, values).execute() == 1;
    }

    @Override
    boolean insertsAtOnce() {
        return true;
    }

    @Override
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        return part.call(dsl, INSERT).read(LinkForms::pairs);
    }

    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, SelectedLinks missing) {
        return dsl.insertInto(links.table(), missing.columns())
                .select(missing.rows())
                .onConflict(links.pair())
                .doNothing()
                .execute();
    }
}
