package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Is made by a constructor of its columns, and read by methods of their names. */
@Model(table = "people", orderBy = "name")
public final class Person {
    @Id
    private final @Nullable Long id;

    @Column(length = 80)
    private final String name;

    private @Nullable String nick;

    Person(String name, @Nullable Long id) {
        this.name = name;
        this.id = id;
    }

    Person() {
        this("", null);
    }

    /** {@return the value} */
    public @Nullable Long id() {
        return id;
    }

    /** {@return the value} */
    public String name() {
        return name;
    }

    /** {@return the value} */
    public @Nullable String nick() {
        return nick;
    }

    void nick(@Nullable String value) {
        nick = value;
    }
}
