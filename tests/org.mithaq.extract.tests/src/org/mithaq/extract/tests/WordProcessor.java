package org.mithaq.extract.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice Writer, which makes the files of these tests; {@code ./build} brings it. */
final class WordProcessor {

    private static final int MINUTES = 4;

    private WordProcessor() {
    }

    /** Skips the test where it is not installed, and fails it where tests must not be skipped. */
    static void require() {
        boolean there = false;
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            there |= Files.isExecutable(Path.of(folder, "soffice"));
        }
        if (System.getenv("CI") != null) {
            Assertions.assertTrue(there, "soffice is missing: install libreoffice-writer-nogui");
        }
        Assumptions.assumeTrue(there, "soffice is missing: install libreoffice-writer-nogui");
    }

    /**
     * Converts files, all of them in one run.
     *
     * @param format the ending of what is made: {@code pdf}, {@code docx} or {@code odt}
     */
    static void convert(List<Path> files, String format, Path to) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("soffice");
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless",
                "--convert-to", format, "--outdir", to.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(to.resolve("soffice.log").toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            Assertions.fail("soffice did not end in " + MINUTES + " minutes");
        }
        for (Path file : files) {
            String made = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format);
            Assertions.assertTrue(Files.exists(to.resolve(made)), () -> "soffice made no " + made + ": is libreoffice-writer-nogui there?");
        }
    }
}
