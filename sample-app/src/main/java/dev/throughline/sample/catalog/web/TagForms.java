package dev.throughline.sample.catalog.web;

import dev.throughline.LinkChange;
import dev.throughline.Retry;
import dev.throughline.sample.catalog.Catalog;
import dev.throughline.sample.catalog.TagChanges;
import io.jooby.Context;
import io.jooby.StatusCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;

/** What the forms of a package's page do. Each leads back to that page, so that nothing is sent twice. */
record TagForms(DSLContext dsl) {
    Context add(Context context) {
        String tag = new Input(context).tag();
        return change(context, tags -> tags.add(tag) ? "Added " + tag + "." : "The package has " + tag + " already.");
    }

    Context remove(Context context) {
        String tag = new Input(context).tag();
        return change(
                context,
                tags -> tags.remove(tag) ? "Removed " + tag + "." : "The package has no " + tag + " any more.");
    }

    Context toggle(Context context) {
        String tag = new Input(context).tag();
        return change(context, tags -> tags.toggle(tag) ? "Added " + tag + "." : "Removed " + tag + ".");
    }

    Context replace(Context context) {
        Input input = new Input(context);
        List<String> wanted = input.tags();
        Set<Long> seen = input.seen();
        return change(context, tags -> {
            LinkChange<Long> change = tags.replace(wanted, seen);
            return "Added " + change.added().size() + ", removed "
                    + change.removed().size() + ".";
        });
    }

    private Context change(Context context, Function<TagChanges, String> change) {
        String name = new Input(context).packageName();
        Counted<String> done = Counted.of(
                dsl,
                counted -> Retry.DEFAULT.call(counted, transaction -> {
                    Catalog catalog = Catalog.on(transaction);
                    return change.apply(new TagChanges(catalog, catalog.get(name)));
                }));
        new Notice(done.answer(), done.statements()).keep(context.session());
        return context.sendRedirect(
                StatusCode.SEE_OTHER, "/packages/" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
