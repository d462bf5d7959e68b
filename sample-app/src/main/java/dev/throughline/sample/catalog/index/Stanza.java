package dev.throughline.sample.catalog.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One paragraph of an index: fields by their names, whose case does not matter.
 *
 * @param line the line of the index where it begins, from 1
 * @param fields the values; lines after the first are kept, without the white space around them
 */
public record Stanza(int line, Map<String, String> fields) {
    private static final Pattern NAME = Pattern.compile("[!\"$-,.-9;-~][!-9;-~]*");

    static Stanza parse(int line, List<String> lines) throws MalformedStanzaException {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String name = "";
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (Character.isWhitespace(text.charAt(0))) {
                if (name.isEmpty()) {
                    throw new MalformedStanzaException(line + i, "a continuation of no field");
                }
                fields.merge(name, text.strip(), (value, more) -> value + "\n" + more);
                continue;
            }
            int colon = text.indexOf(':');
            name = colon < 0 ? text : text.substring(0, colon);
            if (colon < 0 || !NAME.matcher(name).matches()) {
                throw new MalformedStanzaException(line + i, "not a field: " + text);
            }
            if (fields.put(name, text.substring(colon + 1).strip()) != null) {
                throw new MalformedStanzaException(line + i, "a second " + name);
            }
        }
        return new Stanza(line, Collections.unmodifiableMap(fields));
    }

    /** {@return the value of a field} */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) throws MalformedStanzaException {
        return field(name).orElseThrow(() -> malformed("no " + name));
    }

    MalformedStanzaException malformed(String reason) {
        return new MalformedStanzaException(
                line, field("Package").map(name -> name + ": " + reason).orElse(reason));
    }
}
