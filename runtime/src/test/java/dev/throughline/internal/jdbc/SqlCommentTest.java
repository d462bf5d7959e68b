package dev.throughline.internal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SqlCommentTest {
    @Test
    void aNameCannotEndItsComment() {
        assertEquals("Post.categories.add", SqlComment.harmless("Post.categories.add"));
        assertEquals("Größe_1.$a", SqlComment.harmless("Größe_1.$a"));
        assertEquals("a___b__select_1__", SqlComment.harmless("a*/ b; select 1--"));
        assertEquals("_hint_____c", SqlComment.harmless("+hint ? /*c"));
    }
}
