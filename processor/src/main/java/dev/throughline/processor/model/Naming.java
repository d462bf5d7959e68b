package dev.throughline.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How tables and columns are called after classes and components, where nothing else is written. */
public enum Naming {
    /** {@code blog_post}, {@code sort_order}, {@code author_id}. */
    SNAKE_CASE("snake_case"),
    /** {@code BLOG_POST}, {@code SORT_ORDER}, {@code AUTHOR_ID}. */
    UPPER_SNAKE("UPPER_SNAKE"),
    /** {@code blogPost}, {@code sortOrder}, {@code authorId}. */
    LOWER_CAMEL("lower_camel"),
    /** {@code BlogPost}, {@code sortOrder}, {@code authorId}. */
    AS_IS("as_is");

    private final String option;

    Naming(String option) {
        this.option = option;
    }

    /** {@return the naming that is called so} */
    public static Optional<Naming> of(String option) {
        return Stream.of(values())
                .filter(naming -> naming.option.equals(option))
                .findFirst();
    }

    /** {@return what the namings are called} */
    public static List<String> options() {
        return Stream.of(values()).map(naming -> naming.option).toList();
    }

    /** {@return what is called after a class or component} */
    public String named(String inJava) {
        return switch (this) {
            case SNAKE_CASE -> Words.snake(inJava);
            case UPPER_SNAKE -> Words.snake(inJava).toUpperCase(Locale.ROOT);
            case LOWER_CAMEL -> Words.camel(Words.snake(inJava));
            case AS_IS -> inJava;
        };
    }

    /** {@return one name of two} */
    public String joined(String head, String tail) {
        return switch (this) {
            case SNAKE_CASE, UPPER_SNAKE -> head + "_" + tail;
            case LOWER_CAMEL, AS_IS -> head + Words.capitalized(tail);
        };
    }
}
