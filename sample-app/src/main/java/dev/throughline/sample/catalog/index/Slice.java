package dev.throughline.sample.catalog.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * A part of an index that stands on its own: the programs with the most tags, and all that they need to run. Of the
 * alternatives to a need, the first that there is. It has facts only: no descriptions, and nobody's name.
 *
 * <p>{@code throughline-sample catalog slice packages.xz} makes one; the one that comes with the program is of Debian
 * 12.15.
 */
public final class Slice {
    private static final String PROGRAM = "role::program";
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("Package", "Version", "Installed-Size", "Section", "Tag"),
                    Stream.of(DependencyKind.values()).map(DependencyKind::field))
            .toList();

    private final Map<String, PackageEntry> index = new HashMap<>();
    private final Set<String> chosen = new HashSet<>();

    private Slice() {}

    /**
     * Writes a slice of an index, sorted by name and compressed by xz: the same for the same index.
     *
     * @param in the index; closed by the caller
     * @param size the greatest number of packages
     * @param out closed in the end
     * @return how many packages there are
     */
    public static int write(InputStream in, int size, OutputStream out) throws IOException {
        Slice slice = new Slice();
        Map<String, Stanza> stanzas = new TreeMap<>();
        PackageIndex.forEach(in, (stanza, entry) -> {
            stanzas.put(entry.name(), stanza);
            slice.index.put(entry.name(), entry);
        });
        slice.choose(size);
        stanzas.keySet().retainAll(slice.chosen);
        String text = stanzas.values().stream().map(Slice::text).collect(Collectors.joining("\n"));
        try (OutputStream xz = new XZOutputStream(out, new LZMA2Options(LZMA2Options.PRESET_MAX))) {
            xz.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return stanzas.size();
    }

    private void choose(int size) {
        Comparator<PackageEntry> fewest =
                Comparator.comparingInt(entry -> entry.tags().size());
        List<PackageEntry> programs = index.values().stream()
                .filter(entry -> entry.tags().contains(PROGRAM))
                .sorted(fewest.reversed().thenComparing(PackageEntry::name))
                .toList();
        for (PackageEntry program : programs) {
            Set<String> missing = missing(program);
            if (chosen.size() + missing.size() <= size) {
                chosen.addAll(missing);
            }
        }
    }

    private Set<String> missing(PackageEntry program) {
        Set<String> missing = new HashSet<>();
        Deque<PackageEntry> open = new ArrayDeque<>(List.of(program));
        while (!open.isEmpty()) {
            PackageEntry entry = open.pop();
            if (!chosen.contains(entry.name()) && missing.add(entry.name())) {
                needed(entry).forEach(open::push);
            }
        }
        return missing;
    }

    private Stream<PackageEntry> needed(PackageEntry entry) {
        return entry.needs().stream()
                .filter(choices -> choices.get(0).kind().isStrict())
                .flatMap(choices -> choices.stream()
                        .flatMap(need -> Stream.ofNullable(index.get(need.name())))
                        .limit(1));
    }

    private static String text(Stanza stanza) {
        return FIELDS.stream()
                .flatMap(
                        name -> stanza.field(name).map(value -> name + ": " + value.replace('\n', ' ') + "\n").stream())
                .collect(Collectors.joining());
    }
}
