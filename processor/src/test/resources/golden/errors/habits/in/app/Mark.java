package app;

import dev.throughline.Model;

/** A case: the link that the relation forgets to name. */
@Model record Mark(int rank) {}
