package app;

/**
 * What a key is of.
 *
 * @deprecated a case
 */
@Deprecated
enum Kind {
    A
}
