package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.throughline.processor.report.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue of mistakes. */
class CatalogueTest {
    @Test
    void eachCodeHasACase() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Goldens.Golden golden : Goldens.cases()) {
            told.append(golden.diagnostics());
        }
        Set<Code> codes = EnumSet.allOf(Code.class);
        codes.remove(Code.INTERNAL); // by nature, no case is known
        codes.removeIf(code -> told.indexOf("[" + code + "]") >= 0);
        assertWithMessage("codes without a case").that(codes).isEmpty();
    }

    /** {@code -Dgolden.update=true} writes the page. */
    @Test
    void thePageHasThemAll() throws IOException {
        Path page = Path.of("../docs/diagnostics.md");
        String text = DiagnosticsPage.text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @Test
    void eachTextIsASentenceAndAFix() {
        for (Code code : Code.values()) {
            assertWithMessage(code.name())
                    .that(code.pattern())
                    .containsMatch(code == Code.INTERNAL ? "report" : "[.] |[.]%s$|%s$");
        }
        assertThat(Code.values().length).isAtLeast(60);
    }
}
