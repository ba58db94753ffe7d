package org.mithaq.codebook.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.mithaq.codebook.usage.UsageCounts;

/** The language server of codebooks, for one client. */
final class CodebookServer implements LanguageServer, LanguageClientAware, WorkspaceService {

    private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2, CodebookServer::daemon);
    private final Folders folders;
    private final Diagnostics diagnostics;
    private final Documents documents;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean shutDown;

    /**
     * @param locale the language of messages unless the client asks for another one
     * @param usages knows the coded data beside a folder of codebook files
     */
    CodebookServer(Locale locale, Function<Path, UsageCounts> usages) {
        folders = new Folders(locale, usages);
        diagnostics = new Diagnostics(folders, background);
        documents = new Documents(folders, diagnostics, new Requests(folders, background));
    }

    /** Done when the client says so; true when it had announced it, as the protocol wants. */
    CompletableFuture<Boolean> ended() {
        return ended;
    }

    @Override
    public void connect(LanguageClient client) {
        diagnostics.tellTo(client::publishDiagnostics);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Optional.ofNullable(params.getLocale()).filter(tag -> !tag.isBlank())
                .ifPresent(tag -> folders.speak(Locale.forLanguageTag(tag.replace('_', '-'))));
        documents.useSnippets(knowsSnippets(params));
        return CompletableFuture.completedFuture(new InitializeResult(capabilities(), new ServerInfo("mithaq")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(shutDown);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to set.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        params.getChanges().forEach(change -> folders.path(change.getUri()).ifPresent(folders::refresh));
        diagnostics.plan();
    }

    private static ServerCapabilities capabilities() {
        var capabilities = new ServerCapabilities();
        capabilities.setTextDocumentSync(TextDocumentSyncKind.Incremental);
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of(".", " ")));
        capabilities.setHoverProvider(true);
        capabilities.setDefinitionProvider(true);
        capabilities.setReferencesProvider(true);
        capabilities.setRenameProvider(new RenameOptions(true));
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        capabilities.setDocumentFormattingProvider(true);
        capabilities.setDocumentRangeFormattingProvider(true);
        capabilities.setDocumentSymbolProvider(true);
        capabilities.setFoldingRangeProvider(true);
        capabilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Tokens.legend(), true));
        return capabilities;
    }

    private static boolean knowsSnippets(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities()).map(all -> all.getTextDocument())
                .map(text -> text.getCompletion()).map(completion -> completion.getCompletionItem())
                .map(item -> item.getSnippetSupport()).orElse(false);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "codebook language server");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the work in the background. */
    void close() {
        background.shutdownNow();
    }
}
