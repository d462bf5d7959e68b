package dev.throughline.benchmarks.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The link table as an entity: a link is added, found and removed without a collection that would have to be loaded. */
@Entity(name = "Link")
@Table(name = "posts_categories")
@IdClass(Link.Key.class)
public class Link {
    @Id
    @Column(name = "post_id")
    private long postId;

    @Id
    @Column(name = "category_id")
    private long categoryId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id", insertable = false, updatable = false)
    private Category category;

    protected Link() {}

    public Link(long postId, long categoryId) {
        this.postId = postId;
        this.categoryId = categoryId;
    }

    /** Both keys. */
    public record Key(long postId, long categoryId) {}
}
