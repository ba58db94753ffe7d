package org.mithaq.codebook.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.mithaq.codebook.ide.source.Cancellation;

/** Tells the client what is wrong in its open files, shortly after it stops typing. */
final class Diagnostics {

    private static final long PAUSE_IN_MILLISECONDS = 120;

    private final Folders folders;
    private final ScheduledExecutorService background;
    private Consumer<PublishDiagnosticsParams> client = tell -> { };
    private ScheduledFuture<?> next;

    Diagnostics(Folders folders, ScheduledExecutorService background) {
        this.folders = folders;
        this.background = background;
    }

    synchronized void tellTo(Consumer<PublishDiagnosticsParams> other) {
        client = other;
    }

    /** Something changed: what was planned is not worth its work any more. */
    synchronized void plan() {
        if (next != null) {
            next.cancel(false);
        }
        next = background.schedule(this::tell, PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** A file that is closed has no problems that anybody looks at. */
    void forget(String uri) {
        client().accept(new PublishDiagnosticsParams(uri, List.of()));
    }

    private void tell() {
        for (Path file : folders.openFiles()) {
            try {
                var workspace = folders.workspace(file);
                var text = workspace.text(file).orElse("");
                var lines = new Lines(text);
                var problems = workspace.problems(file, Cancellation.NONE);
                if (workspace.text(file).filter(text::equals).isPresent()) {
                    client().accept(new PublishDiagnosticsParams(folders.uri(file),
                            problems.stream().map(problem -> Answers.diagnostic(problem, lines)).toList()));
                }
            } catch (CancellationException e) {
                // The file was changed meanwhile, and this is planned again.
                return;
            }
        }
    }

    private synchronized Consumer<PublishDiagnosticsParams> client() {
        return client;
    }
}
