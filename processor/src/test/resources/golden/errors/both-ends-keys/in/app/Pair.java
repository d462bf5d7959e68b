package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case: the link of both, which is not told as well. */
@Model record Pair(@ForeignKey Ref<One, Long> one, @ForeignKey Ref<Two, Long> two) {}
