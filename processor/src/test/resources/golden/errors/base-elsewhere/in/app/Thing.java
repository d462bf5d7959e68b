package app;

import base.Base;
import dev.throughline.Model;

/** A case. */
@Model class Thing extends Base {
    String name;
}
