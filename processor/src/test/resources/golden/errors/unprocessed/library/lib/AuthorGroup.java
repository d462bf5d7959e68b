package lib;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

@Model
public record AuthorGroup(@Id Long id, @ForeignKey Ref<Author, Long> one, @ForeignKey Ref<Author, Long> other) {}
