package dev.throughline.sample.catalog.web;

import dev.throughline.NoMatchException;
import dev.throughline.sample.catalog.TagSearch;
import io.jooby.Context;
import io.jooby.exception.BadRequestException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser has sent. What cannot be meant is refused in words. */
record Input(Context context) {
    /** Above all no NUL, which PostgreSQL refuses in any text. */
    private static final Pattern NAME = Pattern.compile("[^\\s,\\p{Cntrl}]{1,100}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    private static final int MOST = 200;

    String packageName() {
        String name = context.path("name").value();
        if (!NAME.matcher(name).matches()) {
            throw new NoMatchException("There is no such package.");
        }
        return name;
    }

    String tag() {
        return tagName(String.join(" ", context.form("tag").toList()).strip());
    }

    List<String> tags() {
        return tagNames(context.form("tags").toList());
    }

    /** The keys of the tags that the form has shown. */
    Set<Long> seen() {
        try {
            return context.form("seen").toList().stream().map(Long::valueOf).collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            throw new BadRequestException("The form does not say which tags it has shown. Open the page again.", e);
        }
    }

    TagSearch search() {
        return new TagSearch(searched("all"), searched("any"), searched("none"));
    }

    int page() {
        String page = context.query("page").value("1");
        if (!page.matches("[1-9][0-9]{0,5}")) {
            throw new BadRequestException("Pages are counted from 1.");
        }
        return Integer.parseInt(page);
    }

    private List<String> searched(String field) {
        return tagNames(context.query(field).toList());
    }

    private static List<String> tagNames(List<String> texts) {
        List<String> names = texts.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(name -> !name.isEmpty())
                .map(Input::tagName)
                .distinct()
                .toList();
        if (names.size() > MOST) {
            throw new BadRequestException("These are " + names.size() + " tags; at most " + MOST + " go at a time.");
        }
        return names;
    }

    private static String tagName(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new BadRequestException(
                    "A tag has from 1 to 100 characters, and among them no space and no comma, as in role::program.");
        }
        return text;
    }
}
