package app;

import dev.throughline.Model;

/** A case: not even a key of its own. */
@Model class Cat extends Kept {
    int lives;
}
