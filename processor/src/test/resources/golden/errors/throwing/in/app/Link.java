package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case: what goes through it is not told as well. */
@Model class Link {
    @ForeignKey Ref<End, Long> from;
    @ForeignKey private Ref<End, Long> to;

    Link(Ref<End, Long> from, Ref<End, Long> to) {
        this.from = from;
        this.to = to;
    }

    Ref<End, Long> getTo() throws InterruptedException {
        return to;
    }
}
