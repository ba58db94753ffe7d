package org.mithaq.codebook.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.Documentation;
import org.mithaq.codebook.ide.result.ElementKind;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.Proposal;

/** What the services answer, in the words of the protocol. */
final class Answers {

    static final String SOURCE = "mithaq";

    private final Folders folders;

    Answers(Folders folders) {
        this.folders = folders;
    }

    static Diagnostic diagnostic(Problem problem, Lines lines) {
        var diagnostic = new Diagnostic(lines.range(problem.range()), problem.message(),
                severity(problem.severity()), SOURCE);
        diagnostic.setCode(problem.code());
        return diagnostic;
    }

    static MarkupContent markup(Documentation documentation) {
        return new MarkupContent(MarkupKind.MARKDOWN, documentation.markdown());
    }

    Location location(CodebookWorkspace workspace, org.mithaq.codebook.ide.result.Location location) {
        var lines = new Lines(workspace.text(location.file()).orElse(""));
        return new Location(folders.uri(location.file()), lines.range(location.range()));
    }

    WorkspaceEdit edit(CodebookWorkspace workspace, FileEdits edits) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        edits.byFile().forEach((file, each) -> changes.put(folders.uri(file),
                edits(each, new Lines(workspace.text(file).orElse("")))));
        return new WorkspaceEdit(changes);
    }

    static List<TextEdit> edits(List<org.mithaq.codebook.ide.result.TextEdit> edits, Lines lines) {
        return edits.stream().map(edit -> new TextEdit(lines.range(edit.range()), edit.text())).toList();
    }

    /**
     * @param typed what the proposal replaces; clients leave out what does not begin so, and a label is found by more
     * @param snippets whether the client knows places to fill in
     */
    static CompletionItem item(Proposal proposal, int place, String typed, Lines lines, boolean snippets) {
        var item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        item.setDetail(proposal.detail());
        item.setSortText("%05d".formatted(place));
        item.setFilterText(typed.isEmpty() ? proposal.label() : typed);
        boolean filled = snippets && !proposal.places().isEmpty();
        item.setInsertTextFormat(filled ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(lines.range(proposal.replaced()),
                filled ? snippet(proposal) : proposal.text())));
        proposal.documentation().ifPresent(documentation -> item.setDocumentation(markup(documentation)));
        return item;
    }

    static DocumentSymbol symbol(OutlineNode node, Lines lines) {
        var name = node.name().isBlank() ? "…" : node.name();
        var symbol = new DocumentSymbol(name, kind(node.kind()), lines.range(node.range()),
                lines.range(node.nameRange()), node.label(), new ArrayList<>());
        if (node.deprecated()) {
            symbol.setTags(List.of(SymbolTag.Deprecated));
        }
        node.children().forEach(child -> symbol.getChildren().add(symbol(child, lines)));
        return symbol;
    }

    private static String snippet(Proposal proposal) {
        var result = new StringBuilder();
        int done = 0;
        int number = 1;
        for (var place : proposal.places()) {
            result.append(escaped(proposal.text().substring(done, place.start()))).append("${").append(number++)
                    .append(':').append(escaped(proposal.text().substring(place.start(), place.end()))).append('}');
            done = place.end();
        }
        return result.append(escaped(proposal.text().substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    private static DiagnosticSeverity severity(CodebookIssue.Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case NAME -> CompletionItemKind.Reference;
            case FUNCTION -> CompletionItemKind.Function;
            case TEMPLATE -> CompletionItemKind.Snippet;
        };
    }

    private static SymbolKind kind(ElementKind kind) {
        return switch (kind) {
            case CODEBOOK -> SymbolKind.Module;
            case LIST, SCALE, MISSING_REASONS -> SymbolKind.Enum;
            case REGISTRY -> SymbolKind.Namespace;
            case AGREEMENT, STANCE, PART, RECORD -> SymbolKind.Class;
            case VARIABLE, PROPERTY -> SymbolKind.Property;
            case ROLE, PARTS, LINK -> SymbolKind.Field;
            case CODE -> SymbolKind.EnumMember;
            case ENTRY -> SymbolKind.Object;
            case RULE -> SymbolKind.Event;
            case DATASET -> SymbolKind.Struct;
            case COLUMN -> SymbolKind.Field;
            case OTHER -> SymbolKind.Variable;
        };
    }
}
