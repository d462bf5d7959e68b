package app;

import dev.throughline.Column;
import dev.throughline.Model;

/** A case. */
@Model class Alone {
    @Column(unique = true) String word;

    static AloneTable table;
    static AloneValues values;
}
