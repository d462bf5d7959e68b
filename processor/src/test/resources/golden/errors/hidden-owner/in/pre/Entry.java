package pre;

import dev.throughline.*;

/** A case. */
@Model public record Entry(int grade) {}
