package pre;

import dev.throughline.*;

/** A case. */
@Model public record Club(@Id Rank id) {}
