package org.mithaq.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a command line came to.
 *
 * @param code the exit code
 * @param out what was printed as a result
 * @param err what was printed for the person
 */
record Run(int code, String out, String err) {

    /** Runs a command line under an English locale. */
    static Run of(Object... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    /** Runs a command line as on a machine of another language. */
    static Run in(Locale locale, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] typed = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = MithaqCommand.run(Terminal.of(out, err, locale), typed);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs what the test stands on, and fails when that fails. */
    static void prepare(Object... arguments) {
        Run run = of(arguments);
        if (run.code() != ExitCodes.FINE) {
            throw new IllegalStateException(Arrays.toString(arguments) + " ended with " + run);
        }
    }

    /** A project with reports that were written for the tests. */
    static void prepareProject(Path project, Path... reports) {
        prepare("new", project);
        for (Path report : reports) {
            prepare("import", project, report);
        }
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
