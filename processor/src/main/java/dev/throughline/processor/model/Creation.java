package dev.throughline.processor.model;

import java.util.List;

/**
 * How a row becomes a model: a constructor is called, and then what it does not take is set.
 *
 * @param arguments the names of the components that the constructor takes, in their order
 * @param settings what is set
 */
public record Creation(List<String> arguments, List<Setting> settings) {
    /** None that could be found: why is a problem of its own. */
    public static final Creation IMPOSSIBLE = new Creation(List.of("?"), List.of());

    /** A constructor, and what is set after it. */
    public Creation {
        arguments = List.copyOf(arguments);
        settings = List.copyOf(settings);
    }

    /** {@return whether there is such a constructor} */
    public boolean isPossible() {
        return !equals(IMPOSSIBLE);
    }

    /** {@return a call of the constructor that takes all} */
    public static Creation by(List<String> arguments) {
        return new Creation(arguments, List.of());
    }

    /**
     * How a component is set.
     *
     * @param component its name
     * @param by the method that takes its value, or the field
     * @param isMethod whether it is a method
     */
    public record Setting(String component, String by, boolean isMethod) {}
}
