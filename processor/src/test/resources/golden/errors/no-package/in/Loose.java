import dev.throughline.*;

/** A case. */
@Model public record Loose(@Id Long id) {}
