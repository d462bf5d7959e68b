package dev.throughline.processor.model;

/**
 * One item of an order.
 *
 * @param written as it is declared, such as {@code -link.sortOrder}
 * @param origin where it is declared
 */
public record Sort(String written, Origin origin) {
    /** In front of a column of the link. */
    public static final String LINK = "link.";

    /** {@return whether the greatest comes first} */
    public boolean isDescending() {
        return written.startsWith("-");
    }

    /** {@return whether a column of the link is meant} */
    public boolean isOfLink() {
        return path().startsWith(LINK);
    }

    /** {@return the component's name} */
    public String component() {
        return isOfLink() ? path().substring(LINK.length()) : path();
    }

    private String path() {
        return isDescending() ? written.substring(1) : written;
    }
}
