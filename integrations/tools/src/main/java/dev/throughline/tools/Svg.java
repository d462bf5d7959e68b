package dev.throughline.tools;

import java.awt.GraphicsEnvironment;
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

    /**
     * {@return the picture of an {@code erDiagram}}
     *
     * @throws IOException where Java finds no fonts, without which a text has no size
     */
    static String of(String diagram) throws IOException {
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        } catch (InternalError | LinkageError e) {
            throw new IOException(
                    "A picture needs fonts, and Java finds none. Install fontconfig and a font, or leave --svg out and draw the text"
                            + " elsewhere.",
                    e);
        }
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
