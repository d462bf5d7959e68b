package app;

public final class PostTable {
    private PostTable() {}
}
