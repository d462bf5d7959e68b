package dev.throughline.sample.catalog.web;

/**
 * Which part of some rows a page shows. Templates see what is public.
 *
 * @param page from 1
 * @param size how many rows a page has
 * @param count how many rows there are
 */
record Paging(int page, int size, long count) {
    /** {@return how many pages there are} */
    public long pages() {
        return Math.max(1, (count + size - 1) / size);
    }

    /** {@return whether there is a page before} */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** {@return the page before, or the last one where this is beyond it} */
    public long previous() {
        return Math.min(page - 1L, pages());
    }

    /** {@return whether there is a page after} */
    public boolean hasNext() {
        return page < pages();
    }

    /** {@return the page after} */
    public long next() {
        return page + 1L;
    }
}
