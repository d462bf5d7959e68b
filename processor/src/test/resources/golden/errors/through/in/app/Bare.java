package app;

import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Bare(@Nullable String note) {}
