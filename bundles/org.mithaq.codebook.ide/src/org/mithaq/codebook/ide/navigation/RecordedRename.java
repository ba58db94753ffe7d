package org.mithaq.codebook.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.usage.CodedNames;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.ChangedKind;
import org.mithaq.model.codebook.Changes;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Rename;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Variable;

/**
 * Writes a rename into the changes of the main codebook, so that coded data is carried along. Where the step to today's
 * version is begun already it is added there; else a step to a new version is begun, but only when data uses the name.
 *
 * @param element what is renamed
 * @param name its new name
 * @param written how a name has to be written in changes
 */
record RecordedRename(NamedElement element, String name, UnaryOperator<String> written) {

    /** What has to be edited in the file of the main codebook. */
    List<TextEdit> in(Source main, UsageCounts usages) {
        var codebook = main.codebook().orElseThrow();
        var kind = kind();
        var coded = CodedNames.of(element);
        if (kind.isEmpty() || coded.isEmpty()) {
            return List.of();
        }
        var step = codebook.getChanges().stream().filter(block -> codebook.getVersion().equals(block.getTo()))
                .reduce((first, second) -> second);
        if (step.isPresent()) {
            return inStep(main.text(), step.get(), kind.get(), coded.get().owner());
        }
        return usages.count(coded.get()).orElse(0) > 0
                ? inNewStep(main.text(), codebook, change(kind.get(), path(coded.get().owner()))) : List.of();
    }

    private List<TextEdit> inStep(String text, Changes step, ChangedKind kind, String owner) {
        var before = before(step, owner);
        for (var change : step.getChanges()) {
            if (change instanceof Rename rename && rename.getKind() == kind
                    && rename.getTarget().equals(element.getName())
                    && rename.getSubject().startsWith(before.isEmpty() ? "" : before + ".")) {
                return again(text, rename);
            }
        }
        int brace = NodeModelUtils.getNode(step).getEndOffset() - 1;
        var newLine = text.charAt(brace - 1) == '\n' ? "" : "\n";
        return List.of(TextEdit.insert(brace, newLine + "\t" + change(kind, path(before)) + "\n"));
    }

    /** A name that was changed in this step already: from the first to the last name, or not at all. */
    private List<TextEdit> again(String text, Rename rename) {
        var subject = rename.getSubject();
        if (!subject.substring(subject.lastIndexOf('.') + 1).equals(name)) {
            return NodeModelUtils.findNodesForFeature(rename, CodebookPackage.Literals.RENAME__TARGET).stream()
                    .map(node -> new TextEdit(Names.range(node), written.apply(name))).toList();
        }
        var range = Names.range(NodeModelUtils.getNode(rename));
        int end = text.indexOf('\n', range.end());
        return List.of(new TextEdit(new TextRange(text.lastIndexOf('\n', range.start()) + 1,
                end < 0 ? range.end() : end + 1), ""));
    }

    private static List<TextEdit> inNewStep(String text, Codebook codebook, String change) {
        var edits = new ArrayList<TextEdit>();
        for (var node : NodeModelUtils.findNodesForFeature(codebook, CodebookPackage.Literals.CODEBOOK__VERSION)) {
            var next = next(codebook.getVersion());
            edits.add(new TextEdit(Names.range(node), next));
            edits.add(TextEdit.insert(text.length(), (text.endsWith("\n") ? "" : "\n") + "\nchanges from "
                    + codebook.getVersion() + " to " + next + " {\n\t" + change + "\n}\n"));
        }
        return edits;
    }

    private String change(ChangedKind kind, String path) {
        return "rename " + kind.getLiteral() + " " + path + " to " + written.apply(name);
    }

    private String path(String owner) {
        var last = written.apply(element.getName());
        return owner.isEmpty() ? last : owner + "." + last;
    }

    /** What an owner was called before the step. */
    private static String before(Changes step, String owner) {
        return step.getChanges().stream().filter(Rename.class::isInstance).map(Rename.class::cast)
                .filter(rename -> rename.getTarget().equals(owner) && rename.getSubject().indexOf('.') < 0).findFirst()
                .map(Rename::getSubject).orElse(owner);
    }

    private static String next(String version) {
        int last = version.lastIndexOf('.') + 1;
        return last == 0 ? version + ".1"
                : version.substring(0, last) + (Integer.parseInt(version.substring(last)) + 1);
    }

    private Optional<ChangedKind> kind() {
        return Optional.ofNullable(switch (element) {
            case Category category -> ChangedKind.CATEGORY;
            case MissingReason reason -> ChangedKind.MISSING;
            case Code point -> ChangedKind.POSITION;
            case Entry entry -> ChangedKind.ENTRY;
            case RecordType type -> ChangedKind.RECORD;
            case Role role -> ChangedKind.ROLE;
            case PartFeature parts -> ChangedKind.PARTS;
            case Link link -> ChangedKind.LINK;
            case Variable variable -> ChangedKind.VARIABLE;
            default -> null;
        });
    }
}
