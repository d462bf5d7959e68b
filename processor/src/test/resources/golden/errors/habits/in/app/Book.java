package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case: annotations on methods, as in JPA. */
@Model class Book {
    private Long number;

    @Id Long getNumber() {
        return number;
    }

    void setNumber(Long number) {
        this.number = number;
    }
}
