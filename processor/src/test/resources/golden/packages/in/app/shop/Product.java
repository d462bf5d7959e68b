package app.shop;

import app.people.Customer;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Declares a relation to a model of another package. */
@Model(table = "products")
public record Product(@Id Long id, @ManyToMany Many<Customer> buyers) {}
