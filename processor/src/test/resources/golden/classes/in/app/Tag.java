package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** Has a key of two fields, in the order of their names. */
@Model(table = "tags")
class Tag {
    @Id
    String word;

    @Id
    int language;
}
