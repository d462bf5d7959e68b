package dev.throughline.sample.catalog.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields that name other packages, as in {@code libc6 (>= 2.34), mail-reader | mutt:any}. */
final class Needs {
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*");
    private static final Pattern CHOICE = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern PACKAGE = Pattern.compile("(?<name>[a-z0-9][a-z0-9+.-]*)(?::[a-z0-9-]+)?"
            + "\\s*(?:\\(\\s*(?<relation><<|<=|=|>=|>>)\\s*(?<version>[^\\s()]+)\\s*\\))?");

    private Needs() {}

    /** {@return what the stanza needs, the strongest kind first; of an inner list, one package has to be there} */
    static List<List<Need>> of(Stanza stanza) throws MalformedStanzaException {
        List<List<Need>> needs = new ArrayList<>();
        for (DependencyKind kind : DependencyKind.values()) {
            for (String choices : LIST.split(stanza.field(kind.field()).orElse(""), -1)) {
                if (!choices.isEmpty()) {
                    needs.add(choices(stanza, kind, choices));
                }
            }
        }
        return List.copyOf(needs);
    }

    private static List<Need> choices(Stanza stanza, DependencyKind kind, String text) throws MalformedStanzaException {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String choice : CHOICE.split(text, -1)) {
            Matcher matcher = PACKAGE.matcher(choice);
            if (!matcher.matches()) {
                throw stanza.malformed("not a package in " + kind.field() + ": " + choice);
            }
            String version =
                    matcher.group("version") == null ? "" : matcher.group("relation") + " " + matcher.group("version");
            versions.merge(matcher.group("name"), version, Needs::either);
        }
        boolean alternative = versions.size() > 1;
        return versions.entrySet().stream()
                .map(e -> new Need(e.getKey(), kind, e.getValue().isEmpty() ? null : e.getValue(), alternative))
                .toList();
    }

    /** The same package twice is a choice of versions, and of all of them where one is not limited. */
    private static String either(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? "" : one + " | " + other;
    }
}
