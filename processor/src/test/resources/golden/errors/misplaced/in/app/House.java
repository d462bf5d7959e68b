package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case: references in an embedded record. */
@Model public record House(@Id Long id, @Embedded Door door, @Embedded Roof roof) {
    /** A case. */
    public record Door(int number, Ref<Tag, Long> tag) {}

    /** A case. */
    public record Roof(int height, Many<Tag> tags) {}
}
