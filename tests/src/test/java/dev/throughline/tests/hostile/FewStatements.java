package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** That a call on many keys sends few statements, and none of them has the keys in its text, as binds or otherwise. */
record FewStatements(DSLContext dsl, Database database) {
    static final int LARGEST = 100_000;
    static final List<Integer> SIZES = List.of(0, 1, 2, 999, 1_000, 32_767, 32_768, LARGEST);

    /** A chunk of binds has less, and 32,767 keys in a text have more. */
    private static final int LONGEST_TEXT = 12_000;

    /** {@return statements that take rows} H2's longest array makes two parts of the largest. */
    int sources(int size) {
        return parts(size, database == Database.H2 ? 65_536 : LARGEST);
    }

    /** {@return statements that have keys for a condition, which H2 goes through for each row} */
    int conditions(int size) {
        return parts(size, database == Database.H2 ? 2_048 : LARGEST);
    }

    /** {@return statements that have pairs of keys for a condition, which H2 takes one bind each} */
    int pairs(int size) {
        return parts(size, database == Database.H2 ? 256 : LARGEST);
    }

    /** {@return whether links are looked for before they are inserted} */
    boolean looksFirst() {
        return database == Database.MARIADB || database == Database.H2;
    }

    private static int parts(int size, int longest) {
        return (size + longest - 1) / longest;
    }

    /** A call sends no more than so many statements. */
    void atMost(int most, Consumer<DSLContext> call) {
        List<String> sent = Statements.of(dsl, call);
        assertTrue(sent.size() <= most, () -> sent.size() + " statements, not " + most + ": " + shown(sent));
        assertTrue(sent.stream().allMatch(text -> text.length() < LONGEST_TEXT), () -> "long texts: " + shown(sent));
    }

    private static List<String> shown(List<String> sent) {
        return sent.stream()
                .map(text -> text.substring(0, Math.min(text.length(), 200)))
                .distinct()
                .toList();
    }
}
