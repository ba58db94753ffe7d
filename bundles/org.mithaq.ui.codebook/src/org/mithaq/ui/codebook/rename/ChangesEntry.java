package org.mithaq.ui.codebook.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.codebook.ide.result.ElementKind;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;

/**
 * What a codebook says about a renamed element so that codings are carried along.
 *
 * @param kind the word of the language for what is renamed
 * @param subject its name of before, with those of what it belongs to
 * @param target its name from now on
 */
public record ChangesEntry(String kind, String subject, String target) {

    /**
     * The entry for an element.
     *
     * @param path the element, and before it what it belongs to, the outermost first
     * @return empty when codings do not know such elements by their names
     */
    public static Optional<ChangesEntry> of(List<OutlineNode> path, String target) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        OutlineNode element = path.getLast();
        return kind(path.getFirst().kind(), element.kind())
                .map(kind -> new ChangesEntry(kind, subject(path, kind), target));
    }

    private static Optional<String> kind(ElementKind outermost, ElementKind kind) {
        return Optional.ofNullable(switch (kind) {
            case LIST -> "list";
            case SCALE -> "scale";
            case REGISTRY -> "registry";
            case AGREEMENT, STANCE, PART, RECORD -> "record";
            case VARIABLE -> "variable";
            case ROLE -> "role";
            case PARTS -> "parts";
            case LINK -> "link";
            case ENTRY -> "entry";
            case CODE -> outermost == ElementKind.SCALE ? "position"
                    : outermost == ElementKind.MISSING_REASONS ? "missing" : "category";
            default -> null;
        });
    }

    /** Codes and entries are named with their list, whatever they stand under in it; missing reasons by themselves. */
    private static String subject(List<OutlineNode> path, String kind) {
        String name = path.getLast().name();
        return switch (kind) {
            case "missing" -> name;
            case "category", "position", "entry" -> path.getFirst().name() + "." + name;
            default -> path.stream().map(OutlineNode::name).collect(Collectors.joining("."));
        };
    }

    /**
     * The edits that write the entry into the main codebook: a new step from its version to the next one, and that version
     * at its beginning.
     *
     * @return none when the codebook states no version
     */
    public List<TextEdit> edits(String text) {
        Optional<CodebookHeader> header = CodebookHeader.of(text).filter(known -> !known.version().isEmpty());
        if (header.isEmpty()) {
            return List.of();
        }
        String next = next(header.get().version());
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(header.get().versionRange(), next));
        edits.add(new TextEdit(new TextRange(text.length(), text.length()), (text.endsWith("\n") ? "\n" : "\n\n")
                + "changes from " + header.get().version() + " to " + next + " {\n\t" + statement() + "\n}\n"));
        return edits;
    }

    /** The entry as it is written. */
    public String statement() {
        return "rename " + kind + " " + subject + " to " + target;
    }

    private static String next(String version) {
        int dot = version.lastIndexOf('.');
        return dot < 0 ? version + ".1" : version.substring(0, dot + 1) + (Integer.parseInt(version.substring(dot + 1)) + 1);
    }
}
