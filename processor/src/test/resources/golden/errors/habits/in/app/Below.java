package app;

import dev.throughline.Model;

/** A case. */
@Model class Below extends Unbased {
    String word;
}
