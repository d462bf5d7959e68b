package dev.throughline.sample.catalog.web;

import dev.throughline.sample.catalog.Catalog;
import dev.throughline.sample.catalog.Catalog.Card;
import dev.throughline.sample.catalog.Catalog.Found;
import dev.throughline.sample.catalog.Catalog.Links;
import dev.throughline.sample.catalog.TagSearch;
import io.jooby.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;

/** The pages that show something, each with what it has cost at its foot. */
record Pages(DSLContext dsl, Templates templates) {
    private static final int SHOWN = 20;

    Context search(Context context) {
        Input input = new Input(context);
        TagSearch wanted = input.search();
        int page = input.page();
        Counted<Found> found = ask(catalog -> catalog.search(wanted, page, SHOWN));
        return send(
                context,
                "search",
                found,
                Map.of(
                        "wanted",
                        wanted,
                        "paging",
                        new Paging(page, SHOWN, found.answer().count())));
    }

    Context show(Context context) {
        String name = new Input(context).packageName();
        Counted<Card> card = ask(catalog -> catalog.card(name));
        return send(context, "package", card, Map.of());
    }

    Context neededBy(Context context) {
        Input input = new Input(context);
        String name = input.packageName();
        int page = input.page();
        Counted<Links> links = ask(catalog -> catalog.dependents(catalog.get(name), page, SHOWN));
        return send(
                context,
                "needed-by",
                links,
                Map.of(
                        "name",
                        name,
                        "paging",
                        new Paging(page, SHOWN, links.answer().count())));
    }

    private <T> Counted<T> ask(Function<Catalog, T> question) {
        return Counted.of(dsl, counted -> question.apply(Catalog.on(counted)));
    }

    private Context send(Context context, String template, Counted<?> counted, Map<String, Object> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put("answer", counted.answer());
        values.put("statements", counted.statements());
        values.put("csrf", context.getAttribute("csrf"));
        values.put("notice", Notice.take(context.session()).orElse(null));
        return templates.send(context, template, values);
    }
}
