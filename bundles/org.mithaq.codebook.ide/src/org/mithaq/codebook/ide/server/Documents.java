package org.mithaq.codebook.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.server.Requests.Request;

/** What a client asks about a file. */
final class Documents implements TextDocumentService {

    private final Folders folders;
    private final Diagnostics diagnostics;
    private final Requests requests;
    private final Answers answers;
    private boolean snippets;

    Documents(Folders folders, Diagnostics diagnostics, Requests requests) {
        this.folders = folders;
        this.diagnostics = diagnostics;
        this.requests = requests;
        answers = new Answers(folders);
    }

    /** Whether the client knows places to fill in. */
    synchronized void useSnippets(boolean known) {
        snippets = known;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        folders.path(document.getUri()).ifPresent(file -> folders.open(file, document.getText()));
        diagnostics.plan();
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        folders.path(params.getTextDocument().getUri())
                .ifPresent(file -> folders.change(file, params.getContentChanges()));
        diagnostics.plan();
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        folders.path(params.getTextDocument().getUri()).ifPresent(folders::close);
        diagnostics.forget(params.getTextDocument().getUri());
        diagnostics.plan();
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        diagnostics.plan();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return requests.answer(params.getTextDocument(), Either.forLeft(List.of()), request -> {
            var proposals = request.workspace().proposals(request.file(),
                    request.lines().offset(params.getPosition()), request.cancellation());
            // Labels in another script are found by more than a client knows, so it asks again at each letter.
            return Either.forRight(new CompletionList(true, IntStream.range(0, proposals.size())
                    .mapToObj(i -> Answers.item(proposals.get(i), i, typed(request, proposals.get(i).replaced()),
                            request.lines(), knowsSnippets())).toList()));
        });
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return requests.answer(params.getTextDocument(), null, request -> request.workspace()
                .hover(request.file(), request.lines().offset(params.getPosition()))
                .map(hover -> new Hover(Answers.markup(hover.documentation()), request.lines().range(hover.range())))
                .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return requests.answer(params.getTextDocument(), Either.forLeft(List.of()), request -> Either.forLeft(
                request.workspace().declaration(request.file(), request.lines().offset(params.getPosition())).stream()
                        .map(place -> answers.location(request.workspace(), place)).toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return requests.answer(params.getTextDocument(), List.of(), request -> {
            int offset = request.lines().offset(params.getPosition());
            var places = new ArrayList<org.mithaq.codebook.ide.result.Location>();
            if (params.getContext() != null && params.getContext().isIncludeDeclaration()) {
                request.workspace().declaration(request.file(), offset).ifPresent(places::add);
            }
            places.addAll(request.workspace().references(request.file(), offset, request.cancellation()));
            return places.stream().map(place -> answers.location(request.workspace(), place)).toList();
        });
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return requests.answer(params.getTextDocument(), null, request -> request.workspace()
                .nameAt(request.file(), request.lines().offset(params.getPosition()))
                .map(range -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                        request.lines().range(range))).orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return requests.answer(params.getTextDocument(), null, request -> {
            var result = request.workspace().rename(request.file(), request.lines().offset(params.getPosition()),
                    params.getNewName(), request.cancellation());
            return switch (result) {
                case RenameResult.Edits(var edits) -> answers.edit(request.workspace(), edits);
                case RenameResult.Refused(String reason) -> throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
            };
        });
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return requests.answer(params.getTextDocument(), List.of(), request -> {
            TextRange range = request.lines().range(params.getRange());
            return request.workspace().problems(request.file(), request.cancellation()).stream()
                    .filter(problem -> problem.range().touches(range))
                    .flatMap(problem -> request.workspace().quickFixes(problem).stream()
                            .map(fix -> action(request, problem, fix)))
                    .map(Either::<Command, CodeAction>forRight).toList();
        });
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return requests.answer(params.getTextDocument(), List.of(),
                request -> format(request, new TextRange(0, request.text().length())));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return requests.answer(params.getTextDocument(), List.of(),
                request -> format(request, request.lines().range(params.getRange())));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return requests.answer(params.getTextDocument(), List.of(), request -> request.workspace()
                .outline(request.file()).stream().map(node -> Answers.symbol(node, request.lines()))
                .map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return requests.answer(params.getTextDocument(), List.of(), request -> request.workspace()
                .folding(request.file()).stream().map(folded -> {
                    var range = request.lines().range(folded.range());
                    var answer = new FoldingRange(range.getStart().getLine(), range.getEnd().getLine());
                    answer.setKind(folded.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
                    return answer;
                }).toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return requests.answer(params.getTextDocument(), new SemanticTokens(List.of()), request -> new SemanticTokens(
                Tokens.encode(request.workspace().highlighting(request.file(), request.cancellation()),
                        request.text(), request.lines())));
    }

    private CodeAction action(Request request, Problem problem, QuickFix fix) {
        var action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Answers.diagnostic(problem, request.lines())));
        action.setEdit(answers.edit(request.workspace(), fix.edits()));
        return action;
    }

    private static List<TextEdit> format(Request request, TextRange range) {
        return Answers.edits(request.workspace().format(request.file(), range), request.lines());
    }

    private static String typed(Request request, TextRange replaced) {
        return request.text().substring(replaced.start(), replaced.end());
    }

    private synchronized boolean knowsSnippets() {
        return snippets;
    }
}
