package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;
import pre.Address;
import pre.Holder;

/** A case. */
@Model record House(@Id Long id, @Embedded Address address, @Embedded Holder holder) {}
