package app;

import dev.throughline.Column;
import dev.throughline.Id;

/** Its annotation is forgotten, which is one mistake, whoever refers to it. */
public class Category {
    /** A case. */
    @Id public Long id;
    /** A case. */
    @Column(length = 40) public String name;
}
