package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Course(
        @Id Long id,
        @ManyToMany(through = Lesson.class) Many<Customer> customers,
        @ManyToMany(through = Generic.class) Many<Product> products) {}
