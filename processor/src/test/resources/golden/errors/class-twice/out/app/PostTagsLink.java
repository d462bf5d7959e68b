package app;

public final class PostTagsLink {
    private PostTagsLink() {}
}
