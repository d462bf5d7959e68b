package dev.throughline.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/** Diagrams of Mermaid as SVG, drawn by PlantUML, which needs neither a browser nor Graphviz. */
final class Svg {
    private static final String HEAD = """
            @startuml
            !pragma layout smetana
            hide circle
            hide empty members
            """;

    private Svg() {}

    /** {@return the picture of an {@code erDiagram}} */
    static String of(String diagram) throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SourceStringReader(plantUml(diagram)).outputImage(svg, new FileFormatOption(FileFormat.SVG, false));
        return svg.toString(StandardCharsets.UTF_8);
    }

    /** Both write relationships alike; what is a column has to be said, else one with brackets is taken for a method. */
    private static String plantUml(String diagram) {
        return diagram.replaceFirst("erDiagram\n", HEAD)
                        .replaceAll("(?m)^ {4}(\".*\" \\{)$", "entity $1")
                        .replaceAll("(?m)^ {8}(?=\\S)", "{field} ")
                        // Twice, it is a mark for underlined.
                        .replace("__", "~__")
                + "@enduml\n";
    }
}
