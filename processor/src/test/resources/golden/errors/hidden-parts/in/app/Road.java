package app;

import dev.throughline.Id;
import dev.throughline.Model;
import pre.Base;

/** A case. */
@Model class Road extends Base {
    @Id Long id;
}
