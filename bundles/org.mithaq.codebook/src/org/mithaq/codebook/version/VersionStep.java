package org.mithaq.codebook.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.Changes;
import org.mithaq.model.codebook.Merge;
import org.mithaq.model.codebook.Rename;
import org.mithaq.model.codebook.Retire;
import org.mithaq.model.codebook.Split;

/**
 * What became of names from one version to a later one. All changes of a step happen at once, so that two names can be
 * exchanged.
 */
public final class VersionStep {

    private final CodebookVersion from;
    private final CodebookVersion to;
    private final List<Change> changes;
    private final String shown;
    private final Map<ChangedElement, List<Change>> bySubject = new HashMap<>();

    private VersionStep(CodebookVersion from, CodebookVersion to, Changes block) {
        this.from = from;
        this.to = to;
        this.changes = List.copyOf(block.getChanges());
        this.shown = block.getFrom() + " → " + block.getTo();
        changes.forEach(change -> subjects(change).stream().filter(ChangedElement::isComplete)
                .forEach(subject -> bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(change)));
    }

    /** Empty when the versions are none, or do not lead forward. */
    public static Optional<VersionStep> of(Changes block) {
        return CodebookVersion.of(block.getFrom()).flatMap(from -> CodebookVersion.of(block.getTo())
                .filter(from::isBefore).map(to -> new VersionStep(from, to, block)));
    }

    public CodebookVersion from() {
        return from;
    }

    public CodebookVersion to() {
        return to;
    }

    /** The changes in the order of the file. */
    public List<Change> changes() {
        return changes;
    }

    /** What a change is about, by the names of before; several when things are merged. */
    public static List<ChangedElement> subjects(Change change) {
        ChangedElement first = element(change, change.getSubject());
        if (!(change instanceof Merge merge)) {
            return List.of(first);
        }
        Stream<ChangedElement> others = merge.getOthers().stream().map(other -> other.contains(".")
                ? element(change, other) : first.named(other));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static ChangedElement element(Change change, String path) {
        int dot = path.lastIndexOf('.');
        return new ChangedElement(ChangedElement.family(change.getKind()), dot < 0 ? "" : path.substring(0, dot),
                path.substring(dot + 1));
    }

    /** The changes of something, by its name of before, in the order of the file. */
    public List<Change> of(ChangedElement before) {
        return bySubject.getOrDefault(before, List.of());
    }

    /** The change of some kind of something, by its name of before. */
    public <T extends Change> Optional<T> of(ChangedElement before, Class<T> kind) {
        return of(before).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The change that says what something is called now, or that it is no more. */
    public Optional<Change> naming(ChangedElement before) {
        return of(before).stream().filter(VersionStep::isNaming).findFirst();
    }

    /** Whether a change is about the name of its subject. */
    public static boolean isNaming(Change change) {
        return change instanceof Rename || change instanceof Merge || change instanceof Split
                || change instanceof Retire;
    }

    /** The names that a change gives to what it is about; empty when it leaves that as it is, or retires it. */
    public static List<String> targets(Change change) {
        return switch (change) {
            case Rename rename -> List.of(rename.getTarget());
            case Merge merge -> List.of(merge.getTarget());
            case Split split -> split.getTargets().stream().map(target -> target.getName()).toList();
            case Retire retire when !retire.getReplacement().isEmpty() -> List.of(retire.getReplacement());
            default -> List.of();
        };
    }

    /** What something is called after this step; empty when it is no more, or became several. */
    public Optional<ChangedElement> after(ChangedElement before) {
        Optional<Change> naming = naming(before);
        ChangedElement moved = before.owner().isEmpty() ? before : before.in(ownerAfter(before));
        return naming.isEmpty() ? Optional.of(moved)
                : Optional.of(targets(naming.get())).filter(names -> names.size() == 1)
                        .map(names -> moved.named(names.getFirst()));
    }

    /** What holds something after this step; as before when that is no more. */
    public String ownerAfter(ChangedElement before) {
        int dot = before.owner().indexOf('.');
        if (dot < 0) {
            ChangedElement owner = ChangedElement.top(before.family().owner(), before.owner());
            return after(owner).orElse(owner).name();
        }
        ChangedElement role = ChangedElement.feature(before.owner().substring(0, dot),
                before.owner().substring(dot + 1));
        return after(role).orElse(role).toString();
    }

    /** What a list or scale was called before this step. */
    public ChangedElement before(ChangedElement after) {
        return bySubject.keySet().stream().filter(each -> each.family() == after.family())
                .filter(each -> naming(each).stream().anyMatch(change -> targets(change).contains(after.name())))
                .findFirst().orElse(after);
    }

    /** The versions as the codebook writes them. */
    @Override
    public String toString() {
        return shown;
    }
}
