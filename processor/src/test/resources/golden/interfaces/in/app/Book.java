package app;

import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

@Model
class Book implements Keyed<Long>, Titled {
    private Long id;
    private String title;
    private Ref<Author, Long> author;

    @ManyToMany(relatedName = "edited")
    private Many<Author> editors;

    @Override
    public Long id() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public Ref<Author, Long> getAuthor() {
        return author;
    }

    public void setAuthor(Ref<Author, Long> author) {
        this.author = author;
    }

    @Override
    public Many<Author> getEditors() {
        return editors;
    }

    public void setEditors(Many<Author> editors) {
        this.editors = editors;
    }
}
