package app;

/** A case. */
public record Plain(Long id) {}
