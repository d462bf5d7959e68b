package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jetbrains.annotations.Nullable;

/** As Kotlin's stub of a data class: fields, methods that read them, and a constructor of all. */
@SuppressWarnings("unused")
@Model(table = "notes")
public final class Note {
    @Id
    @Nullable
    private final java.lang.Long id = null;

    @Column(length = 100)
    private final java.lang.String text = null;

    private final boolean isDone = false;

    @ForeignKey
    private final dev.throughline.Ref<app.Note, java.lang.Long> parent = null;

    @ManyToMany
    private final dev.throughline.Many<app.Note> related = null;

    /**
     * Of all.
     *
     * @param id the key
     * @param text the text
     * @param isDone whether it is done
     * @param parent the note above
     * @param related other notes
     */
    public Note(@Nullable java.lang.Long id, java.lang.String text, boolean isDone,
            dev.throughline.Ref<app.Note, java.lang.Long> parent, dev.throughline.Many<app.Note> related) {
        super();
    }

    /** {@return the value} */
    @Nullable
    public final java.lang.Long getId() {
        return null;
    }

    /** {@return the value} */
    public final java.lang.String getText() {
        return null;
    }

    /** {@return the value} */
    public final boolean isDone() {
        return false;
    }

    /** {@return the value} */
    public final dev.throughline.Ref<app.Note, java.lang.Long> getParent() {
        return null;
    }

    /** {@return the value} */
    public final dev.throughline.Many<app.Note> getRelated() {
        return null;
    }
}
