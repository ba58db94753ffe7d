package org.mithaq.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.mithaq.codebook.ide.server.LanguageServerProcess;

/** Serves an editor with the language of codebooks. Its output holds nothing but the protocol. */
final class LspVerb extends Verb {

    private final InputStream in;
    private final OutputStream out;

    LspVerb(Terminal terminal) {
        this(terminal, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    LspVerb(Terminal terminal, InputStream in, OutputStream out) {
        super(terminal);
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        // Whatever a library prints would break the protocol.
        System.setOut(System.err);
        try {
            boolean announced = LanguageServerProcess.serve(in, out, terminal().locale(), CodingUsages::beside);
            return announced ? ExitCodes.FINE : ExitCodes.FINDINGS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.WRONG_USE;
        }
    }
}
