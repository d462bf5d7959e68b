package dev.throughline.recipes.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Sorts posts. */
@Entity
class Category {
    @Id
    @GeneratedValue
    private Long id;

    private String name;

    Category() {}

    Category(String name) {
        this.name = name;
    }

    Long getId() {
        return id;
    }

    String getName() {
        return name;
    }
}
