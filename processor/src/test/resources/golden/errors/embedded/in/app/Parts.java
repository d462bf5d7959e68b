package app;

import dev.throughline.Embedded;
import dev.throughline.ForeignKey;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Ref;
import dev.throughline.Version;

/** A case. */
record Parts(
        @ForeignKey Ref<Other, Long> other,
        @ManyToMany Many<Other> others,
        @Version int version,
        @Embedded Firm.Span span) {}
