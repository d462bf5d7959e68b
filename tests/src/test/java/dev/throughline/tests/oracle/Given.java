package dev.throughline.tests.oracle;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The values that a call names. What it does not name is null here; what it sets to null is an empty {@link Optional}.
 *
 * @param number the link's number
 * @param text the link's text
 */
record Given(@Nullable Optional<Integer> number, @Nullable Optional<String> text) {
    static final Given NOTHING = new Given(null, null);

    boolean isEmpty() {
        return number == null && text == null;
    }

    /** {@return what a link says when these are written over it} */
    Value over(Value before) {
        return new Value(
                number == null ? before.number() : number.orElse(null),
                text == null ? before.text() : text.orElse(null));
    }

    /** Names the number in a call, if it is given. */
    void number(Consumer<@Nullable Integer> values) {
        if (number != null) {
            values.accept(number.orElse(null));
        }
    }

    /** Names the text in a call, if it is given. */
    void text(Consumer<@Nullable String> values) {
        if (text != null) {
            values.accept(text.orElse(null));
        }
    }

    @Override
    public String toString() {
        return (number == null ? "" : "#" + number.orElse(null)) + (text == null ? "" : "'" + text.orElse(null) + "'");
    }
}
