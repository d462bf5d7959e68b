package app;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Given(@Column(unique = true) @Nullable String code) {}
