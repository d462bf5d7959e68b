package app;

import dev.throughline.Embedded;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A model that has what is deprecated, and is not. */
@SuppressWarnings("deprecation")
@Model class Post {
    @Id Long id;
    @Deprecated String nick;
    @Deprecated @ForeignKey Ref<Shelf.Item, Long> item;
    @Deprecated @Embedded Span span;
    @Embedded Span other;
    @ManyToMany(orderBy = "word") Many<Tag> tags;
    @Deprecated @ManyToMany(through = Entry.class, throughFields = {"post", "other"}) Many<Post> posts;
    private String text;

    /** @deprecated a case */
    @Deprecated
    String getText() {
        return text;
    }

    /** @deprecated a case */
    @Deprecated
    void setText(String text) {
        this.text = text;
    }

    record Span(int from, @Deprecated int till) {}
}
