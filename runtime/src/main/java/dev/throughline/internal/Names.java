package dev.throughline.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Names that are made up: short enough for every database, and the same on every run. */
public final class Names {
    /** PostgreSQL cuts what is longer without a word. */
    private static final int LONGEST = 63;

    /** Where a word of a name begins, as the constants of generated tables have it. */
    private static final Pattern WORD = Pattern.compile("(?<=[^A-Z_])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Names() {}

    /** {@return {@code sort_order} for {@code sortOrder}} */
    public static String snake(String name) {
        return WORD.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** {@return the name of a constraint or index, its parts in snake case and joined by underscores} */
    public static String constraint(String kind, String table, String... parts) {
        return shortened(Stream.concat(Stream.of(kind, table), Stream.of(parts))
                .map(Names::snake)
                .collect(Collectors.joining("_")));
    }

    /** {@return the name itself, or its beginning and a hash of the whole where it is too long} */
    static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(bytes);
        String tail = String.format("_%08x", hash.getValue());
        String head = name;
        while (head.getBytes(StandardCharsets.UTF_8).length > LONGEST - tail.length()) {
            head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
        }
        return head + tail;
    }
}
