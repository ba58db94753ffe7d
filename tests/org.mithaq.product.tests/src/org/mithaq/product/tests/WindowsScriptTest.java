package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The start script of Windows")
class WindowsScriptTest {

    private static final Path SCRIPT = Path.of("win32/win32/x86_64/mithaq/mithaq.bat");

    private String script;

    @BeforeEach
    void read() throws IOException {
        script = Files.readString(Path.of(System.getProperty("mithaq.products")).resolve(SCRIPT), StandardCharsets.US_ASCII);
    }

    @Test
    @DisplayName("ends its lines as Windows needs it to find labels")
    void endsLines() {
        assertThat(script.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    @DisplayName("jumps only to labels that are there, and has no other")
    void jumpsToLabels() {
        Set<String> labels = found("(?m)^:(\\w+)$");
        assertThat(labels).isNotEmpty().isEqualTo(found("(?i)(?:goto|call) :(\\w+)"));
    }

    @Test
    @DisplayName("quotes each path that it hands on, as users' folders have blanks and parentheses")
    void quotesPaths() {
        assertThat(script.lines().filter(line -> line.startsWith("\"%JAVA%\"") || line.startsWith("set COMMON") || line.startsWith("start")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", "")).doesNotContain("%HOME_DIR%")
                        .doesNotContain("%STATE%").doesNotContain("%JAVA").doesNotContain("%LAUNCHER%"));
    }

    private Set<String> found(String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(script).results().forEach(match -> found.add(match.group(1).toLowerCase(Locale.ROOT)));
        return found;
    }
}
