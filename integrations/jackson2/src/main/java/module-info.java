/** Models as JSON: a module of Jackson 2 for {@code Ref} and {@code Many}. */
@SuppressWarnings("module") // the number is the name of what it goes with
module dev.throughline.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires dev.throughline;
    requires static org.jspecify;

    exports dev.throughline.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.throughline.jackson2.ThroughlineModule;
}
