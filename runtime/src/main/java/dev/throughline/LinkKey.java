package dev.throughline;

/**
 * The key of a link that has no {@code @Id} of its own: the keys of both ends.
 *
 * @param owner the key of the end that declares the relation
 * @param target the key of the other end
 * @param <P> the type of the owner's key
 * @param <K> the type of the target's key
 */
public record LinkKey<P, K>(P owner, K target) {}
