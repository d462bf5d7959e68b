package app;

import dev.throughline.Model;

@Model(table = "authorships")
record Authorship(int place) {}
