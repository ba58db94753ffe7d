package org.mithaq.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CancellationException;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.ToldFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a verb threw into one line for the user. Only a mistake of the program shows its stack. */
final class ExecutionErrors implements IExecutionExceptionHandler {

    private final Terminal terminal;
    private final Messages messages;

    ExecutionErrors(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(terminal.locale());
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult result) {
        terminal.note("mithaq: " + explain(error));
        if (isMistake(error)) {
            error.printStackTrace(terminal.err());
        }
        return ExitCodes.WRONG_USE;
    }

    private String explain(Exception error) {
        return switch (error) {
            case UserErrorException user -> user.getMessage();
            case ToldFailure known -> known.userMessage().in(terminal.locale());
            case NoSuchFileException missing -> messages.text("error.noSuchFile", missing.getFile());
            case AccessDeniedException denied -> messages.text("error.accessDenied", denied.getFile());
            case FileAlreadyExistsException exists -> messages.text("error.fileExists", exists.getFile());
            case NotDirectoryException file -> messages.text("error.notAFolder", file.getFile());
            case FileSystemException named when named.getFile() != null ->
                messages.text("error.file", named.getFile(), Failures.of(named).in(terminal.locale()));
            case UncheckedIOException io -> explain(io.getCause());
            case IOException io -> messages.text("error.io", io.getMessage());
            case EvaluationLimitException limit -> messages.text("error.limit", limit.getMessage());
            case CancellationException cancelled -> messages.text("error.cancelled");
            default -> messages.text("error.mistake", error);
        };
    }

    private static boolean isMistake(Exception error) {
        return error instanceof RuntimeException && !(error instanceof ToldFailure)
                && !(error instanceof UncheckedIOException) && !(error instanceof CancellationException)
                && !(error instanceof EvaluationLimitException);
    }
}
