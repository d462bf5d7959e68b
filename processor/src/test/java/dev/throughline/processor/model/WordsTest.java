package dev.throughline.processor.model;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "sortOrder, sort_order",
        "HTMLPage, html_page",
        "URL, url",
        "oauth2Token, oauth2_token",
        "a, a",
        "Outer_Inner, outer_inner",
        "aBC, a_bc"
    })
    void snake(String name, String snake) {
        assertThat(Words.snake(name)).isEqualTo(snake);
    }

    @ParameterizedTest
    @CsvSource({"blog_posts, blogPosts", "posts, posts", "the posts, thePosts", "app.posts, appPosts"})
    void camel(String snake, String camel) {
        assertThat(Words.camel(snake)).isEqualTo(camel);
    }

    @ParameterizedTest
    @CsvSource({
        "BlogPost, blogPost",
        "URLPath, urlPath",
        "Class, class_",
        "Dsl, dsl_",
        "Row, row_",
        "2fa_tokens, _2faTokens",
        "*/, rows"
    })
    void variable(String name, String variable) {
        assertThat(Words.variable(name)).isEqualTo(variable);
    }

    @Test
    void doesNotDependOnTheLocale() {
        assertThat(Words.constant("id")).isEqualTo("ID");
    }
}
