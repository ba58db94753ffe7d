package org.mithaq.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end, with its outputs kept apart. */
final class Command {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    private Command() {
    }

    /**
     * Runs a program without input.
     *
     * @param folder where it runs and where its outputs are kept
     * @param environment the variables that differ from those of the tests
     */
    static Outcome run(Path folder, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".log");
        Path errors = Files.createTempFile(folder, "errors", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + LONGEST_RUN + ": " + command);
        }
        return new Outcome(process.exitValue(), read(output), read(errors));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** How a run ended: exit code and both outputs, which have to be UTF-8. */
    record Outcome(int exitCode, String output, String errors) {
    }
}
