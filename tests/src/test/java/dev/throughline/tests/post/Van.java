package dev.throughline.tests.post;

import dev.throughline.Column;
import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A class that carries parcels. */
@Model(table = "vans")
public class Van {
    @Id
    @Column(length = 10)
    String plate = "";

    @Embedded
    private @Nullable Address garage;

    /** {@return where it stands} */
    public @Nullable Address getGarage() {
        return garage;
    }

    /** Says where it stands. */
    public void setGarage(@Nullable Address garage) {
        this.garage = garage;
    }
}
