package app;

import dev.throughline.Id;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Maybe(@Id @Nullable String id) {}
