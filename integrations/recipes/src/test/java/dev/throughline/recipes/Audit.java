package dev.throughline.recipes;

import dev.throughline.LinkEvent;
import dev.throughline.LinkListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Writes down each change of a link, in its transaction. */
final class Audit implements LinkListener {
    @Override
    public void changed(DSLContext dsl, LinkEvent event) {
        List<AuditEntry> entries = new ArrayList<>();
        note(entries, event, "linked", event.change().added());
        note(entries, event, "unlinked", event.change().removed());
        note(entries, event, "updated", event.change().updated());
        AuditEntryQuerySet.using(dsl).createAll(entries);
    }

    private static void note(List<AuditEntry> entries, LinkEvent event, String action, Set<?> targets) {
        String owner = event.owner().toString();
        targets.forEach(target ->
                entries.add(new AuditEntry(null, Instant.now(), event.relation(), owner, action, target.toString())));
    }
}
