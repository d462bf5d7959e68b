package dev.throughline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void shortNamesStay() {
        assertEquals("fk_posts_author", Names.constraint("fk", "posts", "author"));
        assertEquals("pk_posts", Names.constraint("pk", "posts"));
    }

    @Test
    void longNamesAreCutAndToldApart() {
        String left = Names.constraint("fk", "a".repeat(60), "left");
        String right = Names.constraint("fk", "a".repeat(60), "right");
        assertEquals(63, left.length());
        assertNotEquals(left, right);
        assertEquals(left, Names.constraint("fk", "a".repeat(60), "left"));
    }

    @Test
    void bytesCountNotCharacters() {
        String name = Names.constraint("fk", "ä".repeat(31) + "😀".repeat(5));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 63, name);
        assertTrue(name.startsWith("fk_ää"), name);
    }
}
