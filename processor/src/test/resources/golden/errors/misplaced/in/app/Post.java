package app;

import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case: the link in the model's place, and its column without the word that says so. */
@Model public record Post(
        @Id Long id,
        @ManyToMany(through = PostTag.class) Many<Linked<PostTag, Tag>> tags,
        @ManyToMany(
                through = PostWord.class,
                relatedName = "worded",
                orderBy = {"place", "-place", "-word"})
        Many<Tag> words) {}
