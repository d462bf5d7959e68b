package dev.throughline.sample.catalog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanzaReaderTest {
    @Test
    void readsStanzasWithTheirLines() throws Exception {
        StanzaReader reader = reader("\n\nPackage: a\nVersion: 1\n\n \t\nPackage: b\n");

        assertEquals(new Stanza(3, Map.of("Package", "a", "Version", "1")), reader.read());
        assertEquals(new Stanza(7, Map.of("Package", "b")), reader.read());
        assertNull(reader.read());
        assertNull(reader.read());
    }

    @Test
    void anEmptyIndexHasNoStanza() throws Exception {
        assertNull(reader("").read());
        assertNull(reader("\n\n").read());
    }

    @Test
    void theLastLineNeedsNoLineBreak() throws Exception {
        assertEquals(new Stanza(1, Map.of("Package", "a")), reader("Package: a").read());
    }

    @Test
    void acceptsLinesOfDos() throws Exception {
        StanzaReader reader = reader("Package: a\r\n\r\nPackage: b\r\n");

        assertEquals(new Stanza(1, Map.of("Package", "a")), reader.read());
        assertEquals(new Stanza(3, Map.of("Package", "b")), reader.read());
    }

    @Test
    void joinsContinuations() throws Exception {
        Stanza stanza = reader("Tag: a::b,\n c::d\nDescription: x\n .\n\ty\n").read();

        assertEquals(new Stanza(1, Map.of("Tag", "a::b,\nc::d", "Description", "x\n.\ny")), stanza);
    }

    @Test
    void aValueMayHaveColonsAndMayBeEmpty() throws Exception {
        Stanza stanza = reader("Homepage:https://example.org/\nSection:\n").read();

        assertEquals(Optional.of("https://example.org/"), stanza.field("Homepage"));
        assertEquals(Optional.empty(), stanza.field("Section"));
    }

    @Test
    void theCaseOfANameDoesNotMatter() throws Exception {
        assertEquals(Optional.of("4"), reader("installed-SIZE: 4\n").read().field("Installed-Size"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Package: a\nnothing', 'line 2: not a field: nothing'",
        "'Package: a\n: nameless', 'line 2: not a field: : nameless'",
        "'Package: a\n# remark: x', 'line 2: not a field: # remark: x'",
        "'Package: a\nPa ckage: x', 'line 2: not a field: Pa ckage: x'",
        "' starts: here\nPackage: a', 'line 1: a continuation of no field'",
        "'Package: a\nVersion: 1\npackage: b', 'line 3: a second package'",
    })
    void goesOnAfterAMalformedStanza(String text, String message) throws Exception {
        StanzaReader reader = reader(text + "\n\nPackage: next\n");

        assertEquals(
                message,
                assertThrows(MalformedStanzaException.class, reader::read).getMessage());
        assertEquals(
                Optional.of("next"), Optional.ofNullable(reader.read()).flatMap(stanza -> stanza.field("Package")));
        assertNull(reader.read());
    }

    @Test
    void aMessageIsShortAndPrintable() {
        StanzaReader reader = reader("\u001b[0m" + "x".repeat(10_000));

        String message =
                assertThrows(MalformedStanzaException.class, reader::read).getMessage();

        assertEquals("line 1: not a field: ?[0m" + "x".repeat(83) + "…", message);
    }

    private static StanzaReader reader(String text) {
        return new StanzaReader(new BufferedReader(new StringReader(text)));
    }
}
