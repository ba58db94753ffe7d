package org.mithaq.codebook.ide.server;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.source.Cancellation;

/** Answers requests in the background, unless the client takes them back. */
final class Requests {

    /**
     * A request about a file.
     *
     * @param file the file
     * @param workspace the workspace that it belongs to
     * @param text its text when the request came
     * @param lines the lines of this text
     * @param cancellation whether the client took the request back
     */
    record Request(Path file, CodebookWorkspace workspace, String text, Lines lines, Cancellation cancellation) {
    }

    private final Folders folders;
    private final ExecutorService background;

    Requests(Folders folders, ExecutorService background) {
        this.folders = folders;
        this.background = background;
    }

    /**
     * Answers a question.
     *
     * @param otherwise the answer about what is no codebook file
     */
    <T> CompletableFuture<T> answer(TextDocumentIdentifier document, T otherwise, Function<Request, T> question) {
        return CompletableFutures.computeAsync(background, cancelled -> folders.path(document.getUri()).map(file -> {
            var workspace = folders.workspace(file);
            var text = workspace.text(file).orElse("");
            return question.apply(new Request(file, workspace, text, new Lines(text), cancelled::isCanceled));
        }).orElse(otherwise));
    }
}
