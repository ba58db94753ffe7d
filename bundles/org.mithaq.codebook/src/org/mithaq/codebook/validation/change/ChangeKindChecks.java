package org.mithaq.codebook.validation.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.ChangedKind;
import org.mithaq.model.codebook.CodebookPackage.Literals;
import org.mithaq.model.codebook.Merge;
import org.mithaq.model.codebook.Move;
import org.mithaq.model.codebook.Narrow;
import org.mithaq.model.codebook.Rename;
import org.mithaq.model.codebook.Retire;
import org.mithaq.model.codebook.Retype;
import org.mithaq.model.codebook.Revalue;
import org.mithaq.model.codebook.Split;
import org.mithaq.model.codebook.SplitTarget;

/** Each change is about something that can change in this way, and says all that is needed for it. */
class ChangeKindChecks extends ChecksBase {

    private static final Set<ChangedKind> CODES = EnumSet.of(ChangedKind.CATEGORY, ChangedKind.POSITION,
            ChangedKind.ENTRY, ChangedKind.MISSING);
    private static final Set<ChangedKind> VALUES = EnumSet.of(ChangedKind.VARIABLE, ChangedKind.ROLE,
            ChangedKind.LINK);

    @Override
    public void addTo(CheckTable table) {
        table.add(Change.class, this::changeIsPossible);
        table.add(Narrow.class, this::valuesToKeepAreNamed);
        table.add(Split.class, this::conditionsAreAsked);
    }

    private void changeIsPossible(Change change) {
        if (!isPossible(change)) {
            error(IssueCode.CHANGES_SUBJECT, "kind", change, Literals.CHANGE__KIND, change.getKind().getLiteral());
        }
    }

    private static boolean isPossible(Change change) {
        ChangedKind kind = change.getKind();
        return switch (change) {
            case Rename rename -> true;
            case Merge merge -> CODES.contains(kind) || VALUES.contains(kind) || kind == ChangedKind.REGISTRY
                    || kind == ChangedKind.RECORD;
            case Split split -> CODES.contains(kind);
            case Retire retire -> retire.getReplacement().isEmpty() || CODES.contains(kind);
            case Retype retype -> kind == ChangedKind.VARIABLE;
            case Narrow narrow -> VALUES.contains(kind);
            case Move move -> kind == ChangedKind.CATEGORY || kind == ChangedKind.ENTRY;
            case Revalue revalue -> kind == ChangedKind.CATEGORY || kind == ChangedKind.POSITION;
            default -> false;
        };
    }

    private void valuesToKeepAreNamed(Narrow narrow) {
        if (!List.of("", "first", "last").contains(narrow.getKeep())) {
            error(IssueCode.CHANGES_SUBJECT, "keep", narrow, Literals.NARROW__KEEP, narrow.getKeep());
        }
    }

    private void conditionsAreAsked(Split split) {
        List<SplitTarget> targets = split.getTargets();
        boolean conditions = targets.stream().anyMatch(target -> target.getCondition() != null);
        if (conditions && split.getContext() == null) {
            error(IssueCode.SPLIT_CONDITION, "", split, Literals.CHANGE__SUBJECT);
        }
        if (conditions && targets.subList(0, targets.size() - 1).stream()
                .anyMatch(target -> target.getCondition() == null)) {
            error(IssueCode.SPLIT_CONDITION, "order", split, Literals.SPLIT__TARGETS);
        }
    }
}
