package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A link with a key that is deprecated. */
@Model record Entry(@ForeignKey Ref<Post, Long> post, @ForeignKey Ref<Post, Long> other) {
    /** @deprecated a case */
    @Deprecated
    public Ref<Post, Long> post() {
        return post;
    }
}
