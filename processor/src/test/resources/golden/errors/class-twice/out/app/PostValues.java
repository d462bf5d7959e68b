package app;

public final class PostValues {
    private PostValues() {}
}
