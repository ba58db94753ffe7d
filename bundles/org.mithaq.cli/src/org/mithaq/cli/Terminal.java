package org.mithaq.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a verb writes to and whom it speaks with. Data and results go to {@code out}, errors and progress to
 * {@code err}; both are UTF-8 with LF whatever the locale of the machine.
 *
 * @param locale the language of messages and help
 */
public record Terminal(PrintWriter out, PrintWriter err, Locale locale) {

    /** The streams of the process, in the language of the machine. */
    public static Terminal system() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Other streams, as tests have them. */
    public static Terminal of(OutputStream out, OutputStream err, Locale locale) {
        return new Terminal(writer(out), writer(err), locale);
    }

    Terminal withLocale(Locale other) {
        return new Terminal(out, err, other);
    }

    /** Prints a line of results. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Prints a line for the person, not for the program that reads the results. */
    void note(String text) {
        out.flush();
        err.print(text);
        err.print('\n');
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
