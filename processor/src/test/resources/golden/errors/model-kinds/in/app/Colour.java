package app;

import dev.throughline.Model;

/** A case. */
@Model public enum Colour {}
