package dev.throughline.sample.catalog;

/**
 * What an import has changed.
 *
 * @param unknown how many times the index names a package that it does not have, and so no link was made
 */
public record ImportReport(Change packages, Change tags, Change packageTags, Change dependencies, long unknown) {

    /** What became of the rows of one table. */
    public record Change(long added, long changed, long removed) {
        public static final Change NONE = new Change(0, 0, 0);
    }

    /** {@return whether all was there before} */
    boolean isEmpty() {
        return packages.equals(Change.NONE)
                && tags.equals(Change.NONE)
                && packageTags.equals(Change.NONE)
                && dependencies.equals(Change.NONE);
    }
}
