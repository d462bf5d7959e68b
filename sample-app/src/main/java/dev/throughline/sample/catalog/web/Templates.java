package dev.throughline.sample.catalog.web;

import io.jooby.Context;
import io.jooby.MediaType;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Writes pages. Pebble escapes each value that a template shows. */
final class Templates {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader())
            .strictVariables(true)
            .newLineTrimming(false)
            .defaultLocale(Locale.ENGLISH)
            .build();

    Context send(Context context, String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(page, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HEADERS.forEach(context::setResponseHeader);
        return context.setResponseType(MediaType.html).send(page.toString());
    }

    /** In META-INF, since what looks like a package of ours is closed to others. */
    private static ClasspathLoader loader() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("META-INF/catalog");
        loader.setSuffix(".html");
        return loader;
    }
}
