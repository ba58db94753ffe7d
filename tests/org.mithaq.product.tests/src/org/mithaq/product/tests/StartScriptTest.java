package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.product.tests.Command.Outcome;

@DisplayName("The product, started as a user does,")
class StartScriptTest {

    @TempDir
    private Path home;
    private Product product;

    @BeforeEach
    void chooseProduct() {
        product = Product.keepingStateIn(home);
    }

    @Test
    @DisplayName("prints its help and ends well")
    void printsHelp() throws IOException, InterruptedException {
        Outcome outcome = product.run("help");

        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        assertThat(outcome.output()).contains("Usage: mithaq");
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    @DisplayName("names its version")
    void namesItsVersion() throws IOException, InterruptedException {
        assertThat(product.run("--version").output()).startsWith("mithaq 0.1.0");
    }

    @Test
    @DisplayName("ends with 2 and says so when it does not know the verb")
    void refusesUnknownVerbs() throws IOException, InterruptedException {
        Outcome outcome = product.run("frobnicate");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("frobnicate");
    }

    @Test
    @DisplayName("says in one line that the workbench needs a display")
    void needsADisplayForTheWorkbench() throws IOException, InterruptedException {
        Outcome outcome = product.run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors().lines()).hasSize(1).first().asString().contains("no display");
    }

    @Test
    @DisplayName("says in one line that the display it was told to use cannot be used")
    void needsADisplayThatAnswers() throws IOException, InterruptedException {
        Outcome outcome = product.run(Map.of("DISPLAY", ":987654", "WAYLAND_DISPLAY", ""));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("the display cannot be used").doesNotContain("Exception");
    }

    @Test
    @DisplayName("runs a verb where nothing can be kept, and leaves nothing behind")
    void runsVerbsWithoutState() throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("file"), "no folder");
        Path temporary = Files.createDirectory(home.resolve("temporary"));

        Outcome outcome = product.run(Map.of("XDG_STATE_HOME", file.toString(), "TMPDIR", temporary.toString()),
                "frobnicate");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).startsWith("mithaq: Not understood: frobnicate");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisplayName("says in one line that the workbench can keep nothing where it was told to")
    void needsAPlaceForTheWorkbench() throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("file"), "no folder");

        Outcome outcome = product.run(Map.of("XDG_STATE_HOME", file.toString(), "DISPLAY", ":987654"));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors().lines()).hasSize(1).first().asString().contains("cannot write to " + file, "XDG_STATE_HOME");
    }

    @Test
    @DisplayName("says in one line that there is no place for anything at all")
    void needsSomePlace() throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("file"), "no folder");

        Outcome outcome = product.run(Map.of("XDG_STATE_HOME", file.toString(), "TMPDIR", file.toString()), "help");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors().lines()).hasSize(1).first().asString().contains("cannot write to " + file, "TMPDIR");
    }

    @Test
    @DisplayName("compiles thoroughly for what goes over a whole project, and starts quickly for the rest")
    void fitsTheVerb() throws IOException, InterruptedException {
        Map<String, String> telling = Map.of("MITHAQ_JAVA_OPTIONS", "-XX:+PrintCommandLineFlags");

        assertThat(product.run(telling, "check", "nowhere").output()).contains("UseParallelGC").doesNotContain("TieredStop");
        assertThat(product.run(telling, "help").output()).contains("UseSerialGC", "TieredStopAtLevel=1");
    }

    @Test
    @DisplayName("can be started through a link from another folder")
    void followsLinks() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(home.resolve("link"), product.folder().resolve("mithaq"));

        Process process = new ProcessBuilder(link.toString(), "--version").directory(home.toFile())
                .redirectErrorStream(true).redirectOutput(home.resolve("linked.txt").toFile()).start();

        int exitCode = process.waitFor();
        Files.delete(link);
        assertThat(exitCode).as(Files.readString(home.resolve("linked.txt"))).isZero();
    }

    @Test
    @DisplayName("writes nothing into the installation")
    void leavesTheInstallationAlone() throws IOException, InterruptedException {
        List<String> before = product.files("configuration");

        product.run("help");

        assertThat(product.files("configuration")).isEqualTo(before);
        assertThat(home.resolve("state/mithaq")).isDirectoryContaining(path -> path.getFileName().toString().startsWith("configuration-"));
    }
}
