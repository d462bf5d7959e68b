package app;

import dev.throughline.Model;

/** A case. */
@Model record Author(String name) {}
