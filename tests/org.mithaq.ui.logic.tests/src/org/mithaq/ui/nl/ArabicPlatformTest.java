package org.mithaq.ui.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The platform's texts in Arabic")
class ArabicPlatformTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+\\}");
    private static final String ENDING = "_ar.properties";

    @TestFactory
    @DisplayName("are for keys that the platform has, with the same places for values")
    List<DynamicTest> fitTheEnglishOnes() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            List<Path> ours = files.filter(file -> BUNDLES.relativize(file).getName(0).toString().startsWith("org.mithaq.nl.")
                    && file.toString().endsWith(ENDING) && !file.toString().contains("target")).sorted().toList();
            assertThat(ours).as("Arabic texts of the platform").isNotEmpty();
            return ours.stream().map(file -> DynamicTest.dynamicTest(BUNDLES.relativize(file).toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        Path fragment = BUNDLES.resolve(BUNDLES.relativize(file).getName(0));
        String host = header(fragment.resolve(MANIFEST).toUri().toURL(), "Fragment-Host");
        String path = fragment.relativize(file).toString().replace('\\', '/').replace(ENDING, ".properties");
        Map<String, String> english = read(URI.create(root(host) + path).toURL());
        Map<String, String> arabic = read(file.toUri().toURL());
        assertThat(arabic).isNotEmpty();
        assertThat(english.keySet()).as("keys of %s in %s", path, host).containsAll(arabic.keySet());
        arabic.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(places(text)).as("places in %s", key).isEqualTo(places(english.get(key)));
        });
    }

    /** Where the files of a bundle on the class path begin. */
    private static String root(String bundle) throws IOException {
        for (URL manifest : Collections.list(ArabicPlatformTest.class.getClassLoader().getResources(MANIFEST))) {
            if (bundle.equals(header(manifest, "Bundle-SymbolicName"))) {
                return manifest.toString().substring(0, manifest.toString().length() - MANIFEST.length());
            }
        }
        throw new AssertionError(bundle + " is not on the class path: require it in the manifest of these tests");
    }

    private static String header(URL manifest, String name) throws IOException {
        try (InputStream stream = manifest.openStream()) {
            String value = new Manifest(stream).getMainAttributes().getValue(name);
            return value == null ? "" : value.split(";")[0].strip();
        }
    }

    private static Map<String, String> read(URL file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
}
