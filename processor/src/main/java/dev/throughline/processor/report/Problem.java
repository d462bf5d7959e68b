package dev.throughline.processor.report;

import dev.throughline.processor.model.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A mistake of the user.
 *
 * @param code which one
 * @param origin where it is
 * @param subject the model, or the component as {@code Post.categories}
 * @param arguments what the code's text says it of
 */
public record Problem(Code code, Origin origin, String subject, List<Object> arguments) {
    private static final Set<Code> NO_MODEL =
            Set.of(Code.FK_TARGET_NOT_MODEL, Code.M2M_TARGET_NOT_MODEL, Code.M2M_THROUGH_NOT_MODEL);

    private static final Set<Code> NO_KEY = Set.of(Code.FK_TARGET_NO_ID, Code.M2M_TARGET_NO_ID);

    /** A mistake with the arguments of its text. */
    public Problem(Code code, Origin origin, String subject, Object... arguments) {
        this(code, origin, subject, List.of(arguments));
    }

    /** {@return whether it is that one of these classes is no model, which they are told themselves} */
    public boolean isThatNoModel(Set<String> told) {
        return NO_MODEL.contains(code) && told.contains(String.valueOf(arguments.get(0)));
    }

    /** {@return the model that it says to have no key, if it says so of another} */
    public Optional<String> keyless() {
        return NO_KEY.contains(code) ? Optional.of(String.valueOf(arguments.get(0))) : Optional.empty();
    }

    /** {@return the code, the subject, what is wrong and how to mend it} */
    public String message() {
        return "[" + code + "] " + subject + ": " + String.format(Locale.ROOT, code.pattern(), arguments.toArray());
    }
}
