/** Models as JSON: a module of Jackson 3 for {@code Ref} and {@code Many}. */
@SuppressWarnings("module") // the number is the name of what it goes with
module dev.throughline.jackson3 {
    requires transitive tools.jackson.databind;
    requires dev.throughline;
    requires static org.jspecify;

    exports dev.throughline.jackson3;

    provides tools.jackson.databind.JacksonModule with
            dev.throughline.jackson3.ThroughlineModule;
}
