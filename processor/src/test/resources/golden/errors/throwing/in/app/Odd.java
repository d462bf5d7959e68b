package app;

import dev.throughline.Id;
import dev.throughline.Model;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A case. */
@Model class Odd {
    @Id Long id;
    private String text;
    private String word;
    private String read;

    Odd() throws IllegalStateException {}

    String getText() throws IOException {
        if (text == null) throw new IOException();
        return text;
    }

    void setText(String text) {
        this.text = text;
    }

    String getWord() {
        return word;
    }

    void setWord(String word) throws IOException {
        if (word == null) throw new IOException();
        this.word = word;
    }

    /** One that throws is not taken where there is another. */
    String getRead() throws IOException {
        if (read == null) throw new IOException();
        return read;
    }

    String read() throws UncheckedIOException {
        return read;
    }

    void setRead(String read) {
        this.read = read;
    }
}
