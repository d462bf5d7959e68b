package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;

/** A case: nothing to make a key of. */
@Model public record Bare(@Id @Embedded Long id) {}
