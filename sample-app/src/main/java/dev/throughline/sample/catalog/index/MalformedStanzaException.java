package dev.throughline.sample.catalog.index;

/** A stanza that cannot be understood. The message begins with its place: {@code "line 12: …"}. */
public final class MalformedStanzaException extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int LENGTH = 100;

    MalformedStanzaException(int line, String reason) {
        super("line " + line + ": " + printable(reason));
    }

    /** Reasons quote the index, and what is given for one may be anything. */
    private static String printable(String reason) {
        String start = reason.length() <= LENGTH ? reason : reason.substring(0, LENGTH) + "…";
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
