package app;

import dev.throughline.Column;
import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** What is deprecated or raw is said where it is declared, and not again of what is generated. */
@Model
@SuppressWarnings({"deprecation", "removal", "rawtypes"})
public record Lamp(
        @Id Long id,
        Shade shade,
        @Column(converter = AnyText.class) Any any,
        @Deprecated @Nullable String old,
        @Embedded Size size,
        @ManyToMany(through = LampRoom.class) Many<Room> rooms) {
    /**
     * A case.
     *
     * @param wide the width
     * @param high the height
     */
    public record Size(int wide, @Deprecated(forRemoval = true) int high) {}
}
