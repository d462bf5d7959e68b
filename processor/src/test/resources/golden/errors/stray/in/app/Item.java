package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public class Item {
    /** A case. */
    @Id public static Long number;

    /** A case. */
    @Id public Long id;

    /** A case. */
    @Column(length = 9) public transient String cache;
}
