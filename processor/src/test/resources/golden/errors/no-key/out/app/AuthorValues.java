package app;

final class AuthorValues {
    private AuthorValues() {}
}
