module school {
    requires dev.throughline;

    exports school;
}
