package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import java.util.List;
import java.util.Set;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ManyToMany List<Tag> list,
        @ManyToMany(to = Tag.class, relatedName = "items2") Set<Tag> set,
        @ManyToMany @SuppressWarnings("rawtypes") Many raw,
        @ManyToMany Many<Plain> plain,
        @ManyToMany(to = Plain.class) Many<Plain> other,
        @ManyToMany(to = Tag.class, relatedName = "c") Many<Item> mismatch,
        @ManyToMany(through = Plain.class) Many<Tag> through,
        @ManyToMany(to = Tag.class, through = Link.class, relatedName = "given") Many<Tag> given,
        @ManyToMany Many<Link> links) {}
