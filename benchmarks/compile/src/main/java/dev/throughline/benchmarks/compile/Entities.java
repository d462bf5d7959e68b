package dev.throughline.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Entities as in a blog: six columns, a foreign key to the one before, and two relations each. Those of even numbers declare
 * their relations to the next and to the third but one; those of odd numbers are the other ends.
 *
 * @param count how many, an even number
 */
record Entities(int count) {
    static final String PACKAGE = "blog";

    private static final int FIRST = 1;
    private static final int SECOND = 3;

    /** An entity by its number. */
    record Entity(int number, int count) {
        String name() {
            return "Entity" + number;
        }

        boolean isOwning() {
            return number % 2 == 0;
        }

        /** {@return the name of the entity that the foreign key refers to} */
        String parent() {
            return other(-1);
        }

        /** {@return the name of the entity at the other end of the first relation} */
        String first() {
            return other(isOwning() ? FIRST : -FIRST);
        }

        /** {@return the name of the entity at the other end of the second relation} */
        String second() {
            return other(isOwning() ? SECOND : -SECOND);
        }

        private String other(int distance) {
            return "Entity" + Math.floorMod(number + distance, count);
        }
    }

    /** Writes the sources of all entities in one style. */
    List<Path> write(Style style, Path directory) {
        try {
            Path sources = Files.createDirectories(directory.resolve(PACKAGE));
            return IntStream.range(0, count)
                    .mapToObj(number -> new Entity(number, count))
                    .map(entity -> write(style, entity, sources))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Style style, Entity entity, Path sources) {
        try {
            return Files.writeString(sources.resolve(entity.name() + ".java"), style.source(entity));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
