package org.mithaq.codebook.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.mithaq.codebook.usage.UsageCounts;

/** Speaks the Language Server Protocol over two streams until the client leaves. */
public final class LanguageServerProcess {

    private LanguageServerProcess() {
    }

    /**
     * Serves one client. Nothing but the protocol is written to the output.
     *
     * @param locale the language of messages unless the client asks for another one
     * @param usages knows the coded data beside a folder of codebook files
     * @return whether the client left as the protocol wants it, or simply closed the input
     */
    public static boolean serve(InputStream in, OutputStream out, Locale locale, Function<Path, UsageCounts> usages)
            throws InterruptedException {
        var server = new CodebookServer(locale, usages);
        var threads = Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "codebook language server: input");
            thread.setDaemon(true);
            return thread;
        });
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out, threads,
                consumer -> consumer);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        threads.execute(() -> completeWhenClosed(listening, server.ended()));
        try {
            return server.ended().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            server.close();
            threads.shutdownNow();
        }
    }

    private static void completeWhenClosed(Future<Void> listening, CompletableFuture<Boolean> ended) {
        try {
            listening.get();
            ended.complete(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            ended.completeExceptionally(e.getCause());
        }
    }
}
