package app;

import dev.throughline.ManyToMany;

@ManyToMany(name = "tags", to = Tag.class)
public class Stranger {}
