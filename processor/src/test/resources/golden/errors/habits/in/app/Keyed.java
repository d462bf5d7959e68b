package app;

import dev.throughline.Id;
import dev.throughline.ModelBase;

/** A case. */
@ModelBase abstract class Keyed {
    @Id Long id;
}
