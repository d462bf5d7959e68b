package app;

public final class PostTagsLinkQuerySet {
    private PostTagsLinkQuerySet() {}
}
