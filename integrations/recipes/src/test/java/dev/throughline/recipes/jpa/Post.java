package dev.throughline.recipes.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A post in many categories, once as a set, and once as a list. */
@Entity
class Post {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String title;

    @ManyToMany
    @JoinTable(name = "post_categories")
    private Set<Category> categories = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "post_listed")
    private List<Category> listed = new ArrayList<>();

    Post() {}

    Post(String title) {
        this.title = title;
    }

    Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    void setTitle(String title) {
        this.title = title;
    }

    Set<Category> getCategories() {
        return categories;
    }

    void setCategories(Set<Category> categories) {
        this.categories = categories;
    }

    List<Category> getListed() {
        return listed;
    }
}
