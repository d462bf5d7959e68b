package app;

/** A case. */
record Plain(Long id) {}
