package app;

import dev.throughline.*;

/** A case. */
@Model public interface Seat {}
