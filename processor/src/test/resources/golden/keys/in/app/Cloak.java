package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** One for a guest, whose key is its own. */
@Model(table = "cloaks")
public record Cloak(@Id @ForeignKey Ref<Guest, GuestKey> guest, int peg) {}
