package app;

import dev.throughline.Model;

/** A column that both rows of a link have to have. */
@Model(table = "neighbours")
public record Neighbours(int metres) {}
