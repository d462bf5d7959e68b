package dev.throughline.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** The link table as an entity: a link is added, found and removed without a collection that would have to be loaded. */
@Entity
@Table(name = "posts_categories")
public class Link {
    @EmbeddedId
    private Key id;

    @ManyToOne
    @JoinColumn(name = "category_id", insertable = false, updatable = false)
    private Category category;

    public Link(long postId, long categoryId) {
        this.id = new Key(postId, categoryId);
    }

    public Key getId() {
        return id;
    }

    public Category getCategory() {
        return category;
    }

    /** Both keys. */
    @Embeddable
    public static class Key {
        @Column(name = "post_id")
        private long postId;

        @Column(name = "category_id")
        private long categoryId;

        public Key(long postId, long categoryId) {
            this.postId = postId;
            this.categoryId = categoryId;
        }

        public long getPostId() {
            return postId;
        }

        public long getCategoryId() {
            return categoryId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && postId == key.postId && categoryId == key.categoryId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(postId, categoryId);
        }
    }
}
