package dev.throughline.sample.catalog.web;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody with a session, who sees the words of a page and sends its forms. */
final class Visitor {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(csrf|seen)\" value=\"([^\"]*)\"");
    private static final Pattern COST = Pattern.compile("id=\"page-cost\">(\\d+)<");
    private static final Pattern TAG = Pattern.compile("aria-label=\"Remove ([^\"]*)\"");

    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(CatalogSite site) {
        this.site = site.address();
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(site.resolve(address)).build());
    }

    /** Opens the page of a package and sends one of its forms, with a value for one of its fields. */
    HttpResponse<String> change(String name, String form, String field, String value) {
        return send(name, form, field, value, get("/packages/" + encoded(name)));
    }

    /** Sends a form as it is on a page that was opened before. */
    HttpResponse<String> send(String name, String form, String field, String value, HttpResponse<String> page) {
        List<MatchResult> hidden = HIDDEN.matcher(page.body()).results().toList();
        String fields = Stream.concat(
                        hidden.stream().map(found -> found.group(1) + "=" + encoded(found.group(2))),
                        Stream.of(field + "=" + encoded(value)))
                .distinct()
                .collect(joining("&"));
        return post("/packages/" + encoded(name) + "/tags/" + form, fields);
    }

    HttpResponse<String> post(String address, String fields) {
        return send(HttpRequest.newBuilder(site.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    List<String> tags(String name) {
        return tags(get("/packages/" + encoded(name)));
    }

    static List<String> tags(HttpResponse<String> page) {
        return TAG.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    static int cost(HttpResponse<String> page) {
        return COST.matcher(page.body())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
