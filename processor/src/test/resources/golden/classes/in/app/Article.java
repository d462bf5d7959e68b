package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Is made empty, and then filled: by setters, and fields that others see. */
@Model(table = "articles")
public class Article extends Entity {
    /** Empty. */
    public Article() {}

    /** Nothing to do with the row. */
    static int count;

    @Column(length = 200)
    private String title;

    private boolean published;

    /** How many. */
    public int pages;

    transient String cached;

    @ForeignKey
    private Ref<Person, Long> author;

    @ManyToMany
    private Many<Tag> tags;

    /** {@return the value} */
    public String getTitle() {
        return title;
    }

    /**
     * Sets the value.
     *
     * @param title the value
     */
    public void setTitle(String title) {
        this.title = title;
    }

    /** {@return the value} */
    public boolean isPublished() {
        return published;
    }

    /**
     * Sets the value.
     *
     * @param published the value
     */
    public void setPublished(boolean published) {
        this.published = published;
    }

    /** {@return the value} */
    public Ref<Person, Long> getAuthor() {
        return author;
    }

    /**
     * Sets the value.
     *
     * @param author the value
     */
    public void setAuthor(Ref<Person, Long> author) {
        this.author = author;
    }

    /** {@return the value} */
    public Many<Tag> getTags() {
        return tags;
    }

    /**
     * Sets the value.
     *
     * @param tags the value
     */
    public void setTags(Many<Tag> tags) {
        this.tags = tags;
    }
}
