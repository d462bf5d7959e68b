package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Borrowed(@Id(generated = true) @ForeignKey Ref<Odd, String> odd) {}
