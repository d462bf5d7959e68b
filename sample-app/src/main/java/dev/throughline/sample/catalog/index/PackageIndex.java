package dev.throughline.sample.catalog.index;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * All of an index.
 *
 * @param packages each of another name; where a name comes twice, as with two versions, the later one
 * @param malformed what was skipped: where, and why
 */
public record PackageIndex(List<PackageEntry> packages, List<String> malformed) {
    private static final String GZIP = "\u001f\u008b";
    private static final String XZ = "\u00fd7zXZ\0";

    /**
     * Reads an index to its end.
     *
     * @param in plain, or compressed by gzip or xz; closed by the caller
     * @throws IOException where it cannot be read, or is damaged
     */
    public static PackageIndex read(InputStream in) throws IOException {
        Map<String, PackageEntry> packages = new LinkedHashMap<>();
        List<String> malformed = forEach(in, (stanza, entry) -> packages.put(entry.name(), entry));
        return new PackageIndex(List.copyOf(packages.values()), malformed);
    }

    /** {@return what was skipped} */
    static List<String> forEach(InputStream in, BiConsumer<Stanza, PackageEntry> action) throws IOException {
        StanzaReader reader =
                new StanzaReader(new BufferedReader(new InputStreamReader(plain(in), StandardCharsets.UTF_8)));
        List<String> malformed = new ArrayList<>();
        while (true) {
            try {
                Stanza stanza = reader.read();
                if (stanza == null) {
                    return List.copyOf(malformed);
                }
                action.accept(stanza, PackageEntry.of(stanza));
            } catch (MalformedStanzaException e) {
                malformed.add(e.getMessage());
            }
        }
    }

    /** By the first bytes, since a stream has no name that could tell. */
    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(XZ.length());
        String start = new String(buffered.readNBytes(XZ.length()), StandardCharsets.ISO_8859_1);
        buffered.reset();
        if (start.startsWith(GZIP)) {
            return new GZIPInputStream(buffered);
        }
        return start.equals(XZ) ? new XZInputStream(buffered) : buffered;
    }
}
