package app;

/** A case. */
record Span(int from, int till) {}
