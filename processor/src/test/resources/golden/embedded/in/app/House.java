package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;

/** A case: a class. */
@Model(table = "houses")
public class House {
    @Id Long id;
    @Embedded private Address address;

    /** A case. */
    public House() {}

    /** {@return a case} */
    public Address getAddress() {
        return address;
    }

    /**
     * A case.
     *
     * @param address where it is
     */
    public void setAddress(Address address) {
        this.address = address;
    }
}
