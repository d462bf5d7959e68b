package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Holds models. */
final class Shop {
    private Shop() {}

    /** A model in a class. */
    @Model
    static class Item {
        @Id
        int number;

        @ForeignKey
        Ref<Tag, TagKey> tag;
    }
}
