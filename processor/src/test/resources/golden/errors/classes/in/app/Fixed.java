package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public class Fixed { @Id Long id; final String text = ""; private String word; String getWord() { return word; } }
