package dev.throughline.tests.hostile;

import static dev.throughline.tests.hostile.ByNumberTable.BY_NUMBER;
import static dev.throughline.tests.hostile.ByNumberTextsLinkTable.BY_NUMBER_TEXTS_LINK;
import static dev.throughline.tests.hostile.ByNumberUuidsLinkTable.BY_NUMBER_UUIDS_LINK;
import static dev.throughline.tests.hostile.ByTextTable.BY_TEXT;
import static dev.throughline.tests.hostile.ByUuidTable.BY_UUID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkChange;
import dev.throughline.ManyToManyProxy;
import dev.throughline.Schema;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Keys at the limits of their types, at either end of links. */
class KeyLimitsTest {
    private static final List<Integer> NUMBERS =
            List.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

    /** Java takes the halves of a UUID for signed numbers, databases take its bytes. */
    private static final List<UUID> UUIDS = List.of(
            new UUID(0, 0),
            new UUID(0, -1),
            new UUID(Long.MAX_VALUE, Long.MIN_VALUE),
            new UUID(Long.MIN_VALUE, Long.MAX_VALUE),
            new UUID(-1, 0),
            new UUID(-1, -1));

    private static final int LONGEST = 255;
    private static final String LONG = "x".repeat(LONGEST - 1);

    private static final List<String> TEXTS = List.of(
            LONG + "a",
            LONG + "b",
            LONG + " ",
            LONG,
            "\ud83d\ude00".repeat(LONGEST / 2) + "'",
            "\u8868".repeat(LONGEST),
            "\\".repeat(LONGEST),
            "'".repeat(LONGEST),
            "");

    private final DSLContext dsl;

    KeyLimitsTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema.of(BY_NUMBER, BY_UUID, BY_TEXT, BY_NUMBER_UUIDS_LINK, BY_NUMBER_TEXTS_LINK)
                .create(dsl);
        ByNumberQuerySet.using(dsl)
                .createAll(NUMBERS.stream()
                        .map(number -> new ByNumber(number, null, null))
                        .toList());
        ByUuidQuerySet.using(dsl).createAll(UUIDS.stream().map(ByUuid::new).toList());
        ByTextQuerySet.using(dsl).createAll(TEXTS.stream().map(ByText::new).toList());
    }

    /** One at a time, and all at once. */
    private static <K> void each(ManyToManyProxy<?, K, ?, ?, ?, ?, ?, ?> related, List<K> keys) {
        Set<K> all = Set.copyOf(keys);
        for (K key : keys) {
            assertTrue(related.addId(key));
            assertFalse(related.addId(key));
            assertTrue(related.containsId(key));
            assertEquals(List.of(key), related.ids());
            assertFalse(related.toggleId(key));
        }
        assertEquals(all, related.addAllIds(keys).added());
        assertTrue(related.containsAllIds(keys));
        assertEquals(all, new HashSet<>(related.ids()));
        for (K key : keys) {
            Set<K> others = new HashSet<>(all);
            others.remove(key);
            assertEquals(new LinkChange<>(Set.of(), others), related.setIds(List.of(key)));
            assertEquals(new LinkChange<>(others, Set.of()), related.setIds(keys));
        }
        assertEquals(all, related.removeAllIds(keys).removed());
    }

    @EachDatabase
    void numbersToUuids() {
        NUMBERS.forEach(number -> each(ByNumberUuidsProxy.of(dsl, number), UUIDS));

        Map<Integer, List<UUID>> links = NUMBERS.stream().collect(Collectors.toMap(n -> n, n -> UUIDS));
        ByNumberUuidsProxy.addAll(dsl, links)
                .forEach((number, change) -> assertEquals(Set.copyOf(UUIDS), change.added()));
        assertEquals(
                NUMBERS.stream().collect(Collectors.toMap(n -> n, n -> (long) UUIDS.size())),
                ByNumberUuidsProxy.counts(dsl, NUMBERS));
        ByNumberUuidsProxy.removeAll(dsl, links)
                .forEach((number, change) -> assertEquals(Set.copyOf(UUIDS), change.removed()));
    }

    @EachDatabase
    void uuidsToNumbers() {
        UUIDS.forEach(uuid -> each(ByUuidByNumberProxy.of(dsl, uuid), NUMBERS));
    }

    @EachDatabase
    void numbersToTexts() {
        NUMBERS.forEach(number -> each(ByNumberTextsProxy.of(dsl, number), TEXTS));
    }

    @EachDatabase
    void textsToNumbers() {
        TEXTS.forEach(text -> each(ByTextByNumberProxy.of(dsl, text), NUMBERS));
    }

    /** Nor is it cut to one that there is. */
    @EachDatabase
    void aKeyThatIsTooLongIsNone(Database database) {
        String tooLong = LONG + "ab";
        ByNumberTextsProxy texts = ByNumberTextsProxy.of(dsl, 0);

        assertThrows(DataAccessException.class, () -> texts.addId(tooLong));
        assertThrows(DataAccessException.class, () -> texts.addAllIds(List.of(LONG + "a", tooLong)));
        assertThrows(DataAccessException.class, () -> texts.setIds(List.of(LONG + "a", tooLong)));
        assertFalse(texts.containsId(tooLong));
        assertFalse(texts.removeId(tooLong));
        assertEquals(0, texts.count());
        if (database != Database.SQLITE) { // which has no lengths
            ByTextQuerySet all = ByTextQuerySet.using(dsl);
            assertThrows(DataAccessException.class, () -> all.createAll(List.of(new ByText("b"), new ByText(tooLong))));
            assertEquals(TEXTS.size(), all.count());
        }
    }
}
