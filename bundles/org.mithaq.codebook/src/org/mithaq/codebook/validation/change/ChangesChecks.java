package org.mithaq.codebook.validation.change;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.Changes;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage.Literals;
import org.mithaq.model.codebook.Merge;
import org.mithaq.model.codebook.Rename;
import org.mithaq.model.codebook.Retire;

/** What became of names leads from one version to the next and ends at names of today. */
class ChangesChecks extends ChecksBase {

    @Inject
    private VisibleDeclarations declarations;
    @Inject
    private IResourceScopeCache cache;
    @Inject
    private ExpressionTypes types;
    @Inject
    private PropertyLibrary library;

    @Override
    public void addTo(CheckTable table) {
        table.add(Changes.class, this::versionsFollowEachOther);
        table.add(Changes.class, this::changesStandInTheMainCodebook);
        table.add(Changes.class, this::changesAgree);
        table.add(Rename.class, this::renamedThingsStayApart);
        table.add(Change.class, this::namesAreWhatTheySay);
    }

    private void versionsFollowEachOther(Changes block) {
        Optional<VersionStep> step = VersionStep.of(block);
        if (step.isEmpty()) {
            error(IssueCode.CHANGES_ORDER, "", block, Literals.CHANGES__TO, block.getFrom(), block.getTo());
            return;
        }
        Codebook codebook = (Codebook) block.eContainer();
        if (CodebookVersion.of(codebook.getVersion()).filter(today -> !today.isBefore(step.get().to())).isEmpty()) {
            error(IssueCode.CHANGES_ORDER, "newer", block, Literals.CHANGES__TO, block.getTo());
        }
        codebook.getChanges().stream().takeWhile(other -> other != block)
                .filter(other -> VersionStep.of(other).filter(o -> overlap(o, step.get())).isPresent()).findFirst()
                .ifPresent(other -> error(IssueCode.CHANGES_ORDER, "overlap", block, Literals.CHANGES__FROM,
                        other.getFrom(), other.getTo()));
    }

    private static boolean overlap(VersionStep a, VersionStep b) {
        return a.from().isBefore(b.to()) && b.from().isBefore(a.to());
    }

    private void changesStandInTheMainCodebook(Changes block) {
        Codebook own = (Codebook) block.eContainer();
        declarations.loadedCodebooks(block).stream().filter(other -> other != own)
                .filter(other -> other.getImports().stream().anyMatch(each -> each.getCodebook() == own)).findFirst()
                .ifPresent(other -> warning(IssueCode.CHANGES_IGNORED, "", block, Literals.CHANGES__FROM,
                        own.getName(), other.getName()));
    }

    private void changesAgree(Changes block) {
        var named = new HashSet<ChangedElement>();
        var other = new HashSet<List<Object>>();
        for (Change change : block.getChanges()) {
            for (ChangedElement subject : VersionStep.subjects(change)) {
                boolean first = VersionStep.isNaming(change) ? named.add(subject)
                        : other.add(List.of(subject, change.eClass()));
                if (!first) {
                    error(IssueCode.CONTRADICTING_CHANGES, "", change, Literals.CHANGE__SUBJECT, subject);
                }
            }
        }
    }

    /** Several names that become one are merged; a rename would hide that values can no longer be told apart. */
    private void renamedThingsStayApart(Rename rename) {
        ChangedElement target = VersionStep.subjects(rename).getFirst();
        ((Changes) rename.eContainer()).getChanges().stream().takeWhile(other -> other != rename)
                .filter(other -> other.getKind() == rename.getKind() && (other instanceof Rename || other instanceof Merge))
                .filter(other -> VersionStep.targets(other).contains(rename.getTarget())
                        && VersionStep.subjects(other).getFirst().owner().equals(target.owner()))
                .findFirst().ifPresent(other -> error(IssueCode.CONTRADICTING_CHANGES, "target", rename,
                        Literals.RENAME__TARGET, rename.getTarget()));
    }

    private void namesAreWhatTheySay(Change change) {
        VersionStep.subjects(change).stream().filter(subject -> !subject.isComplete()).findFirst()
                .ifPresentOrElse(subject -> error(IssueCode.CHANGES_SUBJECT, form(subject), change,
                        Literals.CHANGE__SUBJECT, subject),
                        () -> path(change).ifPresent(path -> namesAreKnown(change, path)));
    }

    private static String form(ChangedElement subject) {
        return switch (subject.family()) {
            case CATEGORY, POSITION, ENTRY -> "code";
            case FEATURE -> "feature";
            default -> "top";
        };
    }

    private void namesAreKnown(Change change, VersionPath path) {
        VersionStep step = path.steps().getFirst();
        for (ChangedElement subject : VersionStep.subjects(change)) {
            for (String target : VersionStep.targets(change)) {
                ChangedElement after = new ChangedElement(subject.family(), step.ownerAfter(subject), target);
                if (path.rest().today(after).isPresent() && !path.rest().isDeclaredToday(after)) {
                    error(IssueCode.UNKNOWN_TARGET, "", change, null, after);
                    return;
                }
            }
            if (VersionStep.isNaming(change) && isUsedAnew(subject, step, path.rest())) {
                warning(IssueCode.STILL_DECLARED, "", change, Literals.CHANGE__SUBJECT, subject);
            }
        }
    }

    /** The old name still means something after the step, and no change, of this step or a later one, gives it anew. */
    private static boolean isUsedAnew(ChangedElement subject, VersionStep step, VersionPath rest) {
        ChangedElement same = new ChangedElement(subject.family(), step.ownerAfter(subject), subject.name());
        boolean given = Stream.concat(Stream.of(step), rest.steps().stream())
                .flatMap(each -> each.changes().stream())
                .filter(change -> VersionStep.targets(change).contains(subject.name()))
                .anyMatch(change -> VersionStep.subjects(change).getFirst().family() == subject.family());
        boolean retired = step.naming(subject).filter(Retire.class::isInstance).isPresent();
        return !given && !retired && rest.isDeclaredToday(same);
    }

    /** The way that begins with the block of a change; empty when the block leads nowhere. */
    private Optional<VersionPath> path(Change change) {
        LoadedCodebook loaded = cache.get("changes", change.eResource(), () -> loaded(change));
        return CodebookVersion.of(((Changes) change.eContainer()).getFrom())
                .flatMap(from -> VersionPath.from(from, loaded))
                .filter(path -> !path.steps().isEmpty() && path.steps().getFirst().changes().contains(change));
    }

    private LoadedCodebook loaded(Change change) {
        Codebook own = (Codebook) EcoreUtil.getRootContainer(change);
        var visible = List.copyOf(declarations.visibleCodebooks(change));
        return new LoadedCodebook(List.of(own), visible, List.of(), types, library);
    }
}
