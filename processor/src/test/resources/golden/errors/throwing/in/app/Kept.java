package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import java.io.IOException;
import org.jooq.impl.AbstractConverter;

/** A case. */
@Model record Kept(@Id Long id, @Column(converter = Texts.class) StringBuilder text) {
    static class Texts extends AbstractConverter<String, StringBuilder> {
        private static final long serialVersionUID = 1L;

        Texts() throws IOException {
            super(String.class, StringBuilder.class);
            if (serialVersionUID == 0) throw new IOException();
        }

        @Override
        public StringBuilder from(String text) {
            return new StringBuilder(text);
        }

        @Override
        public String to(StringBuilder text) {
            return text.toString();
        }
    }
}
