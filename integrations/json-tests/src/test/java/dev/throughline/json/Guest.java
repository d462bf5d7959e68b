package dev.throughline.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A class with setters, which has seats, and perhaps a favourite one; says no password, and reads what it does not know. */
@Model(table = "guests", orderBy = "id")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"id", "name", "favourite", "seats"})
public class Guest {
    @Id
    private @Nullable Long id;

    @Column(length = 40)
    private String name = "";

    @Column(length = 40)
    @JsonIgnore
    private @Nullable String password;

    @ForeignKey
    private @Nullable Ref<Seat, SeatKey> favourite;

    @ManyToMany(mappedBy = "guests")
    private Many<Linked<Seat, Booking>> seats = Many.notLoaded();

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable Ref<Seat, SeatKey> getFavourite() {
        return favourite;
    }

    public void setFavourite(@Nullable Ref<Seat, SeatKey> favourite) {
        this.favourite = favourite;
    }

    public Many<Linked<Seat, Booking>> getSeats() {
        return seats;
    }

    public void setSeats(Many<Linked<Seat, Booking>> seats) {
        this.seats = seats;
    }
}
