package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
public class Outer { /** A case. */ @Model public class Inner { @Id Long id; } }
