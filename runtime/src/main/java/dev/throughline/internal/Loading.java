package dev.throughline.internal;

/** What to tell a user who reads a relation that is not loaded. */
final class Loading {
    private Loading() {}

    /**
     * {@return the call to add}
     *
     * @param relation as in {@code Post.author}
     * @param call what loads it
     */
    static String advice(String relation, String call) {
        int dot = relation.indexOf('.');
        return dot < 0
                ? "Load it with the row: " + call
                : "Add " + call + "(m -> m." + relation.substring(dot + 1) + "()) to the query of "
                        + relation.substring(0, dot);
    }
}
