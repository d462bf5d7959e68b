package dev.throughline.sample.catalog.index;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of one package.
 *
 * @param name of the package; no other has it
 * @param version the version
 * @param section what it is about, as in {@code games}
 * @param installedSize in KiB, where the index knows it
 * @param tags their names, as in {@code role::program}, sorted
 * @param needs the strongest kind first; of an inner list, one package has to be there
 */
public record PackageEntry(
        String name,
        String version,
        String section,
        @Nullable Integer installedSize,
        Set<String> tags,
        List<List<Need>> needs) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9+.-]*");
    private static final Pattern SIZE = Pattern.compile("\\d{1,9}");
    private static final Pattern TAG = Pattern.compile("\\S+");
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*");

    static PackageEntry of(Stanza stanza) throws MalformedStanzaException {
        String name = stanza.required("Package");
        if (!NAME.matcher(name).matches()) {
            throw stanza.malformed("not a package's name");
        }
        return new PackageEntry(
                name,
                stanza.required("Version"),
                stanza.required("Section"),
                installedSize(stanza),
                tags(stanza),
                Needs.of(stanza));
    }

    /** {@return one need for each package that is named, the strongest where there are several} */
    public Collection<Need> strongestNeeds() {
        Map<String, Need> strongest = new LinkedHashMap<>();
        needs.forEach(choices -> choices.forEach(need -> strongest.merge(need.name(), need, Need::and)));
        return Collections.unmodifiableCollection(strongest.values());
    }

    private static @Nullable Integer installedSize(Stanza stanza) throws MalformedStanzaException {
        String size = stanza.field("Installed-Size").orElse(null);
        if (size != null && !SIZE.matcher(size).matches()) {
            throw stanza.malformed("not a size: " + size);
        }
        return size == null ? null : Integer.valueOf(size);
    }

    private static Set<String> tags(Stanza stanza) throws MalformedStanzaException {
        Set<String> tags = new TreeSet<>();
        for (String tag : LIST.split(stanza.field("Tag").orElse(""), -1)) {
            if (TAG.matcher(tag).matches()) {
                tags.add(tag);
            } else if (!tag.isEmpty()) {
                throw stanza.malformed("not a tag: " + tag);
            }
        }
        return Collections.unmodifiableSet(tags);
    }
}
