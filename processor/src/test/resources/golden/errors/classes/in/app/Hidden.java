package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public class Hidden { @Id Long id; private String text; int length() { return text.length(); } void setText(String text) { this.text = text; } }
