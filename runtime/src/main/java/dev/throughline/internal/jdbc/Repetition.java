package dev.throughline.internal.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * What the text of a statement on several rows has more for each of them.
 *
 * @param at where it is in the text of one row
 * @param more what there is for each other row
 */
record Repetition(int at, String more) {
    /** {@return what makes the texts of two and of three rows from that of one; null where there is no such thing} */
    static @Nullable Repetition of(String one, String two, String three) {
        int at = 0;
        while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        Repetition found = new Repetition(at, two.substring(at, Math.max(at, two.length() - one.length() + at)));
        return found.text(one, 2).equals(two) && found.text(one, 3).equals(three) ? found : null;
    }

    /** {@return the text of so many rows} */
    String text(String one, int rows) {
        return new StringBuilder(one.length() + more.length() * (rows - 1))
                .append(one, 0, at)
                .append(more.repeat(rows - 1))
                .append(one, at, one.length())
                .toString();
    }
}
