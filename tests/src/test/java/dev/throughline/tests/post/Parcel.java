package dev.throughline.tests.post;

import dev.throughline.Column;
import dev.throughline.Embedded;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Goes somewhere, and may come back elsewhere. */
@Model(table = "parcels", orderBy = "target.street")
public record Parcel(
        @Id @Nullable Long id,
        @Embedded Address target,
        @Embedded(prefix = "back_to_") @Nullable Address sender,
        @Embedded(column = {"width", "height"}) Size size,
        @ForeignKey @Nullable Ref<Parcel, Long> inside,

        @ManyToMany(through = Stop.class, orderBy = "link.at.street") @Nullable
        Many<Van> vans) {
    /** How large it is. */
    public record Size(int width, @Column(name = "ignored") int height) {}

    /** {@return a parcel that was not written yet} */
    static Parcel of(Address target, @Nullable Address sender) {
        return new Parcel(null, target, sender, new Size(1, 2), null, null);
    }
}
