package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import java.util.List;

/** A case: the record of a key has all its parts, so that what makes one is not told as well. */
@Model record Item(
        @Id String shop,
        @Id List<String> number,
        @Id @ForeignKey Ref<Plain, Long> plain,
        @ManyToMany @Column(name = "x") String tags) {
    ItemKey key() {
        return new ItemKey(shop, number, plain.id());
    }
}
