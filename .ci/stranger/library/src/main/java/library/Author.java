package library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

@Model(table = "authors")
public record Author(@Id Long id, @Column(length = 80, unique = true) String name) {}
