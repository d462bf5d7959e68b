package dev.throughline.tests.library;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Is made empty, and then filled by setters. */
@Model(table = "books")
public class Book extends Recorded {
    @Column(length = 80)
    private String title;

    private boolean lent;

    @ForeignKey
    private @Nullable Ref<Shelf, Integer> shelf;

    @ManyToMany
    private Many<Subject> subjects;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isLent() {
        return lent;
    }

    public void setLent(boolean lent) {
        this.lent = lent;
    }

    public @Nullable Ref<Shelf, Integer> getShelf() {
        return shelf;
    }

    public void setShelf(@Nullable Ref<Shelf, Integer> shelf) {
        this.shelf = shelf;
    }

    public Many<Subject> getSubjects() {
        return subjects;
    }

    public void setSubjects(Many<Subject> subjects) {
        this.subjects = subjects;
    }
}
