package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import java.util.UUID;

/** Its links are made up. */
@Model
public record Article(
        @Id UUID id,
        String title,
        @ManyToMany(relatedName = "marked", orderBy = "-name") Many<Label> labels,
        @ManyToMany(to = Article.class, skipReverse = true) Many<Article> related) {}
