public final class LooseQuerySet {
    private LooseQuerySet() {}
}
