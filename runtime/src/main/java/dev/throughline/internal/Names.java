package dev.throughline.internal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names that are made up: short enough for every database, and the same on every run. */
public final class Names {
    /** PostgreSQL cuts what is longer without a word. */
    private static final int LONGEST = 63;

    private Names() {}

    /** {@return the name of a constraint or index, its parts joined by underscores} */
    public static String constraint(String kind, String table, String... parts) {
        return shortened(kind + "_" + table + (parts.length == 0 ? "" : "_" + String.join("_", parts)));
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
