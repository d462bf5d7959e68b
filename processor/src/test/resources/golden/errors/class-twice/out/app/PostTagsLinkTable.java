package app;

public final class PostTagsLinkTable {
    private PostTagsLinkTable() {}
}
