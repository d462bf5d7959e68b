package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/**
 * A model that is deprecated, as all is that is written for it.
 *
 * @deprecated a case
 */
@Deprecated
@Model record Draft(
        @Id int year,
        @Id String code,
        @ForeignKey Ref<Draft, DraftKey> earlier,
        @ManyToMany Many<Note> notes,
        @ManyToMany(through = Seen.class, relatedName = "seenDrafts") Many<Note> seen) {}
