package app;

import dev.throughline.Model;

/** A link that is not deprecated, of which one end is. */
@Model record Seen(int times) {}
