package app;

import dev.throughline.ModelBase;

/** A case. */
@ModelBase public interface Base {}
