package dev.throughline.sample.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an index is.
 *
 * @param place a file, or an address of the web; null for the slice that comes with the program
 */
record IndexSource(@Nullable String place) {

    /** Reads an index. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    <T> T read(Reader<T> reader) throws IOException {
        try (InputStream in = open()) {
            return reader.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("Cannot read " + this + ": " + e, e);
        }
    }

    private InputStream open() throws IOException {
        if (place == null) {
            return Objects.requireNonNull(IndexSource.class.getResourceAsStream("packages.xz"));
        }
        return place.matches("https?://.*")
                ? URI.create(place).toURL().openStream()
                : Files.newInputStream(Path.of(place));
    }

    @Override
    public String toString() {
        return place == null ? "the built-in index" : place;
    }
}
