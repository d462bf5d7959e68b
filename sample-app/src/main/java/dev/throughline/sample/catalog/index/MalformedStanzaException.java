package dev.throughline.sample.catalog.index;

/** A stanza that cannot be understood. The message begins with its place: {@code "line 12: …"}. */
public final class MalformedStanzaException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedStanzaException(int line, String reason) {
        super("line " + line + ": " + reason);
    }
}
