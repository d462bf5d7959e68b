package dev.throughline.sample.catalog.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an index a stanza at a time. After a malformed one it goes on with the next. */
public final class StanzaReader {
    private final BufferedReader in;
    private int line;

    /** @param in the text, closed by the caller */
    public StanzaReader(BufferedReader in) {
        this.in = in;
    }

    /**
     * {@return the next stanza, or null at the end}
     *
     * @throws MalformedStanzaException where the text is not one; the next call answers the stanza after it
     */
    public @Nullable Stanza read() throws IOException, MalformedStanzaException {
        List<String> lines = new ArrayList<>();
        String text = next();
        while (text != null && text.isBlank()) {
            text = next();
        }
        int first = line;
        while (text != null && !text.isBlank()) {
            lines.add(text);
            text = next();
        }
        return lines.isEmpty() ? null : Stanza.parse(first, lines);
    }

    private @Nullable String next() throws IOException {
        line++;
        return in.readLine();
    }
}
