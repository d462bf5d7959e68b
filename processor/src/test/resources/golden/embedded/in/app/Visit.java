package app;

import dev.throughline.Embedded;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case: a link that needs no values. */
@Model(table = "visits")
public record Visit(@Embedded @Nullable Address at) {}
