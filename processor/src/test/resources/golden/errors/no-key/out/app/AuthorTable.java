package app;

final class AuthorTable {
    private AuthorTable() {}
}
