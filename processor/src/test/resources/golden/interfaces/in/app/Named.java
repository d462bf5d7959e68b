package app;

import dev.throughline.Column;
import dev.throughline.ModelBase;
import dev.throughline.UpdatedAt;
import java.time.Instant;

@ModelBase
interface Named extends Keyed<Long> {
    @Column(name = "called", length = 80)
    String name();

    @UpdatedAt
    Instant touched();

    default String greeting() {
        return "I am " + name();
    }
}
