package dev.throughline.tests.hostile;

import static dev.throughline.tests.hostile.LabelTable.LABEL;
import static dev.throughline.tests.hostile.NoteLabelTable.NOTE_LABEL;
import static dev.throughline.tests.hostile.NoteRelatedLinkTable.NOTE_RELATED_LINK;
import static dev.throughline.tests.hostile.NoteTable.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkWrite;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Values and keys of all kinds come back as they were, and never say anything to the database. */
class ValuesTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "a ",
            "'",
            "''; drop table notes; --",
            "\"",
            "\\",
            "\\'",
            "%",
            "_",
            "a%b_c\\d",
            "!",
            "`",
            "?",
            "{0}",
            ":x",
            "${x}",
            "/* ",
            "--",
            "[1, 2]",
            "{\"a\": 1}",
            "null",
            "NULL",
            "true",
            "1",
            "01",
            "1e3",
            ",",
            "{a,b}",
            "\n\r\t",
            "\u0001\u001f\u007f",
            "\u00e9",
            "e\u0301",
            "\u00df",
            "ss",
            "\u8868\u3042",
            "\u0627\u0644\u202e",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\u2028\u2029\ufeff");

    private static final List<Long> NUMBERS = List.of(
            Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L, (1L << 53) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE);

    private final DSLContext dsl;
    private final Database database;
    private final Note note;
    private final NoteLabelsProxy labels;

    ValuesTest(DSLContext dsl, Database database) {
        this.dsl = dsl;
        this.database = database;
        Schema.of(NOTE, LABEL, NOTE_LABEL, NOTE_RELATED_LINK).create(dsl);
        note = NoteQuerySet.using(dsl).create(n -> n.id(1L).body("note"));
        labels = NoteLabelsProxy.of(dsl, note);
    }

    private void write(List<String> texts) {
        LabelQuerySet.using(dsl).createAll(texts.stream().map(Label::new).toList());
    }

    @EachDatabase
    void textsAsKeys() {
        write(TEXTS);
        Set<String> all = new HashSet<>(TEXTS);
        for (String text : TEXTS) {
            assertTrue(labels.addId(text), text);
            assertFalse(labels.addId(text), text);
            assertTrue(labels.containsId(text), text);
            assertEquals(List.of(text), labels.ids(), text);
            assertEquals(Map.of(text, 1L), LabelNotesProxy.counts(dsl, List.of(text)), text);
            assertTrue(labels.removeId(text), text);
        }
        assertEquals(all, labels.addAllIds(TEXTS).added());
        assertEquals(all, new HashSet<>(labels.ids()));
        assertTrue(labels.containsAllIds(TEXTS));
        assertEquals(all, LabelNotesProxy.all(dsl, TEXTS).keySet());
        assertEquals(TEXTS.size(), NoteLabelsProxy.all(dsl, List.of(1L)).get(1L).size());
        for (String text : TEXTS) {
            assertEquals(all.size() - 1, labels.setIds(List.of(text)).removed().size(), text);
            assertEquals(all.size() - 1, labels.setIds(TEXTS).added().size(), text);
        }
        assertEquals(all, labels.removeAllIds(TEXTS).removed());
    }

    @EachDatabase
    void textsAsValues() {
        write(List.of("a", "b"));
        labels.addId("b", link -> link.why("b"));
        for (String text : TEXTS) {
            labels.setLinks(List.of(new Label("a"), new Label("b")), (label, link) -> link.why(text));
            assertEquals(text, labels.linkId("a").orElseThrow().why());
            assertEquals(List.of(text, text), labels.values((label, link) -> link.WHY));
            assertEquals(LinkWrite.UNCHANGED, labels.putId("a", link -> link.why(text)), text);
            assertEquals(2, labels.filter((label, link) -> link.WHY.eq(text)).count(), text);
            NoteQuerySet.using(dsl).filter(n -> n.ID.eq(1L)).update(n -> n.body(text));
            assertEquals(text, NoteQuerySet.using(dsl).get(1L).body());
        }
    }

    @EachDatabase
    void patternsMatchWhatTheySay() {
        write(List.of("50%", "50", "a_b", "axb", "c\\d", "cd"));
        labels.addMatching(label -> LABEL.TEXT.isNotNull());

        assertEquals(List.of("50%"), labels.filter(l -> l.TEXT.contains("%")).ids());
        assertEquals(List.of("a_b"), labels.filter(l -> l.TEXT.contains("_")).ids());
        assertEquals(List.of("c\\d"), labels.filter(l -> l.TEXT.contains("\\")).ids());
        assertEquals(1, labels.filter(l -> l.TEXT.startsWith("a_")).remove());
        assertTrue(labels.containsId("axb"));
    }

    @EachDatabase
    void oneMegabyte() {
        String longest = "\ud83d\ude00'%\\".repeat(210_000);
        write(List.of("a", "b"));

        labels.addId("a", link -> link.why(longest));
        labels.putAll(List.of(new Label("a"), new Label("b")), (label, link) -> link.why(longest));
        NoteQuerySet.using(dsl).filter(n -> n.ID.eq(1L)).update(n -> n.body(longest));

        assertEquals(longest, labels.linkId("a").orElseThrow().why());
        assertEquals(longest, labels.linkId("b").orElseThrow().why());
        assertEquals(longest, NoteQuerySet.using(dsl).get(1L).body());
    }

    /** PostgreSQL has no such texts, and says so. */
    @EachDatabase
    void nul() {
        if (database == Database.POSTGRES) {
            write(List.of("a"));
            refusesNul(() -> write(List.of("b", "a\0b")));
            refusesNul(() -> labels.addId("a", link -> link.why("a\0b")));
            refusesNul(() -> labels.addAllIds(List.of("a", "a\0b")));
            refusesNul(() -> labels.setLinks(List.of(new Label("a")), (label, link) -> link.why("a\0b")));
            refusesNul(() -> labels.getOrCreate(label -> label.text("a\0b")));
            assertEquals(0, labels.count());
            assertEquals(1, LabelQuerySet.using(dsl).count());
            return;
        }
        write(List.of("a", "a\0b"));

        assertEquals(Set.of("a\0b"), labels.addAllIds(List.of("a\0b")).added());
        assertEquals(List.of("a\0b"), labels.ids());
        assertFalse(labels.containsId("a"));
        assertEquals(LinkWrite.UPDATED, labels.putId("a\0b", link -> link.why("\0")));
        assertEquals("\0", labels.linkId("a\0b").orElseThrow().why());
        assertEquals(Set.of("a\0b"), labels.removeAllIds(List.of("a", "a\0b")).removed());
    }

    private static void refusesNul(Runnable call) {
        String message = assertThrows(DataAccessException.class, call::run).getMessage();
        assertTrue(String.valueOf(message).contains("0x00"), message);
    }

    @EachDatabase
    void whatIsTooLongIsRefused() {
        String tooLong = "x".repeat(61);
        if (database == Database.SQLITE) {
            write(List.of(tooLong)); // which has no lengths
            assertEquals(List.of(tooLong), LabelQuerySet.using(dsl).values(l -> l.TEXT));
            return;
        }
        assertThrows(DataAccessException.class, () -> write(List.of(tooLong)));
        assertThrows(DataAccessException.class, () -> labels.getOrCreate(l -> l.text(tooLong)));
        assertEquals(0, LabelQuerySet.using(dsl).count());
    }

    @EachDatabase
    void numbersAtTheirLimits() {
        NoteQuerySet notes = NoteQuerySet.using(dsl);
        notes.deleteAll();
        notes.createAll(NUMBERS.stream()
                .map(number -> new Note(number, "n", null, null))
                .toList());
        Set<Long> all = new HashSet<>(NUMBERS);
        for (Long number : NUMBERS) {
            NoteRelatedProxy related = NoteRelatedProxy.of(dsl, number);
            assertTrue(related.addId(number));
            assertEquals(all.size() - 1, related.addAllIds(NUMBERS).added().size());
            assertEquals(all, new HashSet<>(related.ids()));
            assertTrue(related.containsAllIds(NUMBERS));
            assertEquals(Set.of(number), related.removeAllIds(List.of(number)).removed());
            assertEquals(Set.of(number), related.setIds(NUMBERS).added());
            assertEquals(number, notes.get(number).id());
        }
        Map<Long, Long> counts = NoteRelatedProxy.counts(dsl, NUMBERS);
        assertEquals(all, counts.keySet());
        assertEquals(Set.of((long) NUMBERS.size()), new HashSet<>(counts.values()));
        assertEquals(all, NoteRelatedProxy.all(dsl, NUMBERS).keySet());
    }
}
