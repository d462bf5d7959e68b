package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code people_friends}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromPerson the {@link Person}
 * @param toPerson the {@link Person}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record PersonFriendsLink(Ref<Person, Long> fromPerson, Ref<Person, Long> toPerson) {}
