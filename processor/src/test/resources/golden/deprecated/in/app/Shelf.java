package app;

import dev.throughline.Id;
import dev.throughline.Model;

/**
 * A model in a class that is deprecated.
 *
 * @deprecated a case
 */
@Deprecated
final class Shelf {
    private Shelf() {}

    enum Mood {
        GOOD
    }

    @Model static class Item {
        @Id Long id;
        Mood mood;
    }
}
