package dev.throughline;

/**
 * What a call has changed of the links of one owner. From which end does not matter to the links: an {@code add} of {@code
 * Category.posts} makes the same link as one of {@code Post.categories}, and {@link #links()} is the same table.
 *
 * @param relation the relation that the call was sent to, with its model, as in {@code Post.categories}
 * @param links the table of the links
 * @param owners the table of the owner
 * @param targets the table of the targets
 * @param owner the owner's key
 * @param change the targets' keys; of a symmetrical relation each pair once, not from its other end too
 */
public record LinkEvent(
        String relation,
        ModelTable<?, ?> links,
        ModelTable<?, ?> owners,
        ModelTable<?, ?> targets,
        Object owner,
        LinkChange<?> change) {}
