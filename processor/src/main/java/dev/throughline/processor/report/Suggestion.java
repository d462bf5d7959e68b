package dev.throughline.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestion {
    private static final int MANY = 8;

    private Suggestion() {}

    /** {@return a sentence with the name that is nearest, else with all of them; empty where there is none} */
    public static String of(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse(names.isEmpty() || names.size() > MANY ? "" : " There are: " + String.join(", ", names) + ".");
    }

    /** {@return the name that was probably meant} */
    public static Optional<String> nearest(String written, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= Math.max(2, written.length() / 3))
                .filter(name -> distance(written, name) < Math.min(written.length(), name.length()));
    }

    /** The distance of Levenshtein: how many letters to change, add or leave out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
