package dev.throughline.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Has a property that is called otherwise than its component. */
@Model(table = "authors")
public record Author(
        @Id Long id,
        @JsonProperty("full_name") @Column(length = 80) String name) {}
