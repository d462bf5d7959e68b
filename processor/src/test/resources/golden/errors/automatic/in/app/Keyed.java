package app;

import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Version;

/** A case. */
@Model
public record Keyed(@Id @Version Long id) {}
