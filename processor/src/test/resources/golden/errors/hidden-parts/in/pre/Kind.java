package pre;

enum Kind {
    HOME,
    WORK
}
