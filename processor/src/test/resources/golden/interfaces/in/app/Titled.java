package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.ModelBase;
import dev.throughline.Ref;

@ModelBase
@ManyToMany(name = "readers", to = Reader.class, relatedName = "read")
interface Titled {
    @Column(length = 200, unique = true)
    String getTitle();

    @ForeignKey(column = "written_by")
    Ref<Author, Long> getAuthor();

    @ManyToMany(orderBy = "name")
    Many<Author> getEditors();
}
