package dev.throughline.sample.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DiffTest {
    private static final Function<String, Character> FIRST = row -> row.charAt(0);

    @Test
    void tellsAddedChangedAndGoneRows() {
        assertEquals(
                new Diff<>(List.of("d1"), List.of("b2"), List.of("c1")),
                Diff.of(List.of("a1", "b1", "c1"), List.of("d1", "b2", "a1"), FIRST));
    }

    @Test
    void ofTheSameRowsIsEmpty() {
        assertEquals(
                new Diff<>(List.of(), List.of(), List.of()), Diff.of(List.of("a1", "b1"), List.of("b1", "a1"), FIRST));
    }
}
