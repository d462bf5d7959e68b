package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public abstract class Ghost { @Id Long id; }
