package app;

import dev.throughline.Id;
import dev.throughline.ModelBase;

@ModelBase
interface Keyed<K> {
    @Id
    K id();
}
