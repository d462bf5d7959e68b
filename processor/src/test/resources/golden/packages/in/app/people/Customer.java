package app.people;

import app.shop.Product;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** The other end: its proxy stands beside the product. */
@Model(table = "customers")
public record Customer(@Id Long id, @ManyToMany(mappedBy = "buyers") Many<Product> products) {}
