package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public class Odd { @Id Long id; Odd(int number) { id = (long) number; } }
