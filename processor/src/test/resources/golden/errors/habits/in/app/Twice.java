package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case: a field of the base again. */
@Model class Twice extends Keyed {
    @Id Long id;
}
