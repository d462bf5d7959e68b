package app;

import dev.throughline.Id;

/** A case. */
public class Loose { @Id Long id; }
