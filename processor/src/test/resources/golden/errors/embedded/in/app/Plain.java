package app;

import dev.throughline.Embedded;

/** A case. */
record Plain(@Embedded Firm.Span span) {}
