package app;

import dev.throughline.Id;
import dev.throughline.Model;
import java.util.UUID;

/** A case. */
@Model public record Two(@Id Long id, @Id UUID uuid) {}
