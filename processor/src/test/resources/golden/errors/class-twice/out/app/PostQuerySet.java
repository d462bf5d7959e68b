package app;

public final class PostQuerySet {
    private PostQuerySet() {}
}
