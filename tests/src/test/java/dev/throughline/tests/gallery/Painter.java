package dev.throughline.tests.gallery;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A class, and the other end of a relation on its type. */
@Model(table = "painters")
@ManyToMany(name = "pictures", to = Picture.class, mappedBy = "painters", orderBy = "title")
public class Painter {
    @Id
    @Column(length = 20)
    String name = "";
}
