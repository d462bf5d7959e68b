package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.Linked;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import java.util.List;
import java.util.Optional;

/** A case: what holds keys, and what is of columns. */
@Model record Refs(
        @Id Long id,
        @ForeignKey Optional<Ref<Tag, Long>> maybe,
        @ForeignKey List<Ref<Tag, Long>> several,
        List<Ref<Tag, Long>> plain,
        Span span,
        @ManyToMany Many<Linked<Tag, Mark>> marked) {}
