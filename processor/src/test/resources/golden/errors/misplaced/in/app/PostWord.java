package app;

import dev.throughline.Model;

/** A case: a link. */
@Model public record PostWord(int place) {}
