package app;

import dev.throughline.Column;
import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model
public record Firm(
        @Id Long id,
        @Embedded String name,
        @Embedded Box<String> box,
        @Embedded Empty empty,
        @Embedded Other other,
        @Embedded Parts parts,
        @Embedded Words words,
        @Embedded(column = "low") Span span,
        @Embedded @Column(name = "x") Span both,
        @Embedded @Nullable Span homeOr,
        String homeOrLow,
        @Embedded(prefix = "") Span twice,
        int low) {
    /** A case. */
    record Box<T>(T value) {}

    /** A case. */
    record Empty() {}

    /** A case. */
    record Words(List<String> all) {}

    /** A case. */
    record Span(int low, int high) {}
}
