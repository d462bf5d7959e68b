package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

@Model
public record KnotEnd(@ForeignKey Ref<Knot, Long> knot) {}
