package dev.throughline.tests.harbour;

import dev.throughline.Column;
import dev.throughline.ManyToMany;
import dev.throughline.ModelBase;
import dev.throughline.Version;

/** What has a name of its own, and flags. */
@ModelBase
@ManyToMany(name = "flags", to = Flag.class, orderBy = "colours")
public interface Named extends Keyed<Long> {
    /** {@return the name} */
    @Column(name = "called", length = 80, unique = true)
    String name();

    /** {@return how often it was written} */
    @Version
    int version();

    /** {@return the name, as a sign has it} */
    default String sign() {
        return "The " + name();
    }
}
