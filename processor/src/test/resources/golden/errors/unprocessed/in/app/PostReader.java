package app;

import dev.throughline.Model;

/** A case. */
@Model record PostReader(int times) {}
