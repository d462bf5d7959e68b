package app;

public final class PostTagsProxy {
    private PostTagsProxy() {}
}
