package app;

public final class PostTagsLinkValues {
    private PostTagsLinkValues() {}
}
