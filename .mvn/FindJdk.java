import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints the home of a JDK of one version, for the parts of the build that run on another JDK than Maven; prints nothing
 * where there is none. {@code java FindJdk.java 25 [home]}: the home that is given, the JDK that runs this, an environment
 * variable, Maven's toolchains, the usual places, in this order.
 */
final class FindJdk {
    private static final Pattern VERSION = Pattern.compile("\"?(?:1\\.)?(\\d+).*");
    private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>\\s*(.*?)\\s*</jdkHome>");

    private final int version;

    private FindJdk(int version) {
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException {
        FindJdk finder = new FindJdk(Integer.parseInt(arguments[0]));
        if (arguments.length > 1 && !arguments[1].isBlank()) {
            System.out.print(finder.given(Path.of(arguments[1])));
        } else {
            finder.places().filter(finder::isWanted).findFirst().ifPresent(System.out::print);
        }
    }

    private Path given(Path home) {
        if (!isWanted(home)) {
            throw new IllegalArgumentException("no JDK " + version + " in " + home);
        }
        return home;
    }

    private Stream<Path> places() throws IOException {
        Path user = Path.of(System.getProperty("user.home"));
        Stream<Path> variables = Stream.of("JAVA_%d_HOME", "JAVA%d_HOME", "JAVA_HOME_%d_X64", "JAVA_HOME_%d_ARM64", "JDK_%d")
                .map(name -> System.getenv(name.formatted(version)))
                .filter(home -> home != null && !home.isBlank())
                .map(Path::of);
        Stream<Path> usual = Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/opt"),
                        Path.of("/Library/Java/JavaVirtualMachines"),
                        Path.of("C:/Program Files/Java"),
                        Path.of("C:/Program Files/Eclipse Adoptium"),
                        user.resolve(".jdks"),
                        user.resolve(".sdkman/candidates/java"))
                .flatMap(FindJdk::below)
                .flatMap(directory -> Stream.of(directory, directory.resolve("Contents/Home")));
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"))),
                        variables,
                        toolchains(user.resolve(".m2/toolchains.xml")),
                        usual)
                .flatMap(places -> places);
    }

    private static Stream<Path> toolchains(Path file) throws IOException {
        return Files.exists(file)
                ? TOOLCHAIN.matcher(Files.readString(file)).results().map(result -> Path.of(result.group(1)))
                : Stream.empty();
    }

    private static Stream<Path> below(Path directory) {
        try (Stream<Path> found = Files.list(directory)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** A JDK says its version in a file; a runtime without a compiler is not enough. */
    private boolean isWanted(Path home) {
        boolean hasCompiler = Stream.of("javac", "javac.exe").anyMatch(name -> Files.exists(home.resolve("bin").resolve(name)));
        Properties release = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
        } catch (IOException e) {
            return false;
        }
        Matcher found = VERSION.matcher(release.getProperty("JAVA_VERSION", ""));
        return hasCompiler && found.matches() && Integer.parseInt(found.group(1)) == version;
    }
}
