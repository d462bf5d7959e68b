package dev.throughline.internal;

/** What to tell a user who reads a relation that is not loaded. */
final class Loading {
    private Loading() {}

    /** {@return the call to add} {@code relation} is as in {@code Post.author}. */
    static String advice(String relation) {
        int dot = relation.indexOf('.');
        return dot < 0
                ? "Load it with the row: selectRelated or prefetchRelated"
                : "Add selectRelated(m -> m." + relation.substring(dot + 1) + "()) or prefetchRelated(m -> m."
                        + relation.substring(dot + 1) + "()) to the query of " + relation.substring(0, dot);
    }
}
