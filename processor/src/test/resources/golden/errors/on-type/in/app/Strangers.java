package app;

import dev.throughline.ManyToMany;

@ManyToMany(name = "tags", to = Tag.class)
@ManyToMany(name = "items", to = Item.class)
public class Strangers {}
