package dev.throughline.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown page of the repository.
 *
 * @param path the file
 * @param name what it is called in messages
 * @param lines its lines
 */
record Document(Path path, String name, List<String> lines) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");

    /**
     * A piece of code.
     *
     * @param line where it begins, from 1
     * @param language what it is written in
     * @param text the code
     */
    record Snippet(int line, String language, String text) {
        /** {@return whether these are declarations, and not statements} */
        boolean isDeclaration() {
            return Stream.of("@", "public ", "package ", "import ").anyMatch(text::startsWith);
        }

        /** {@return whether these lines stand in the file that they are copied from, wherever they are indented to} */
        boolean isInItsFile() throws IOException {
            Path file = ROOT.resolve(language.substring(language.indexOf(' ') + 1));
            return Files.exists(file) && stripped(Files.readString(file)).contains(stripped(text));
        }

        private static String stripped(String text) {
            return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
        }
    }

    static Document read(String name) {
        Path path = ROOT.resolve(name);
        try {
            return new Document(path, name, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return README.md and all pages of docs} */
    static List<Document> all() {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            Stream<String> docs =
                    pages.map(page -> "docs/" + page.getFileName()).filter(page -> page.endsWith(".md"));
            return Stream.concat(Stream.of("README.md"), docs.sorted())
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the blocks of a language, in their order} */
    List<Snippet> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** {@return the blocks that name the file that they are copied from, behind their language} */
    List<Snippet> excerpts() {
        return blocks().stream().filter(block -> block.language().contains(" ")).toList();
    }

    /** {@return all blocks, in their order} */
    List<Snippet> blocks() {
        List<Snippet> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            if (start < 0) {
                start = i;
            } else {
                String language = lines.get(start).substring(FENCE.length()).strip();
                blocks.add(new Snippet(start + 2, language, String.join("\n", lines.subList(start + 1, i))));
                start = -1;
            }
        }
        if (start >= 0) {
            throw new AssertionError(name + ":" + (start + 1) + ": a block that does not end");
        }
        return blocks;
    }

    /** {@return each code in the columns of these names, in tables} */
    List<Snippet> cells(Set<String> columns) {
        List<Snippet> cells = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).startsWith("|---")) {
                List<String> header = row(lines.get(i));
                for (i += 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
                    List<String> row = row(lines.get(i));
                    if (row.size() != header.size()) {
                        throw new AssertionError(name + ":" + (i + 1) + ": " + row.size() + " cells, not " + header);
                    }
                    for (int column = 0; column < row.size(); column++) {
                        if (columns.contains(header.get(column))) {
                            Matcher code = CODE.matcher(row.get(column));
                            while (code.find()) {
                                cells.add(new Snippet(i + 1, header.get(column), code.group(1)));
                            }
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static List<String> row(String line) {
        return Stream.of(line.split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.replace("\\|", "|").strip())
                .toList();
    }

    /** {@return the pages, and the headings of pages, that this one links to, which are missing} */
    List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher link = LINK.matcher(lines.get(i));
            while (link.find()) {
                Path target = link.group(1).isEmpty() ? path : path.resolveSibling(link.group(1));
                String heading = link.group(2);
                if (Files.notExists(target)
                        || heading != null && !anchors(target).contains(heading)) {
                    broken.add(name + ":" + (i + 1) + ": " + link.group());
                }
            }
        }
        return broken;
    }

    /** {@return the names that GitHub gives to the headings of a page} */
    private static Set<String> anchors(Path page) {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
