package app;

import dev.throughline.Id;
import dev.throughline.Model;

/**
 * A model whose key is of what is deprecated.
 *
 * @param kind its key
 * @param word what rows are ordered by
 */
@SuppressWarnings("deprecation")
@Model record Tag(@Id Kind kind, @Deprecated(forRemoval = true) String word) {}
