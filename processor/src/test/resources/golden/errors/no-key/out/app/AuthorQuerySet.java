package app;

final class AuthorQuerySet {
    private AuthorQuerySet() {}
}
