package dev.throughline.tests.harbour;

import dev.throughline.Id;
import dev.throughline.ModelBase;

/** What has a key. */
@ModelBase
public interface Keyed<K> {
    /** {@return the key} */
    @Id
    K id();
}
