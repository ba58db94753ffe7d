package org.mithaq.core.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Value;

/**
 * Makes a record equal to another one by as few edits as that takes. What stays the same stays the same object, with
 * all that this version of the program does not know about it.
 */
final class Rewriting {

    /** What a record keeps for life, and when it was changed, which is written down with every edit. */
    private static final Set<EAttribute> KEPT = Set.of(Literals.CODED_RECORD__ID, Literals.CODED_RECORD__CODER,
            Literals.CODED_RECORD__CREATED, Literals.CODED_RECORD__MODIFIED);

    private final EditSession session;
    private final Consumer<CodedRecord> newPart;

    /**
     * @param newPart is given each part that was not there before, to complete it before it is added
     */
    Rewriting(EditSession session, Consumer<CodedRecord> newPart) {
        this.session = session;
        this.newPart = newPart;
    }

    /**
     * @param wanted of the same class; stays as it is
     */
    void rewrite(EObject old, EObject wanted) {
        for (EAttribute attribute : old.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && !KEPT.contains(attribute)) {
                session.set(old, attribute, wanted.eGet(attribute));
            }
        }
        old.eClass().getEAllContainments().forEach(reference -> rewriteList(old, wanted, reference));
    }

    @SuppressWarnings("unchecked")
    private void rewriteList(EObject owner, EObject wantedOwner, EReference reference) {
        EList<EObject> list = (EList<EObject>) owner.eGet(reference);
        List<EObject> wanted = List.copyOf((List<EObject>) wantedOwner.eGet(reference));
        List<Optional<EObject>> matches = matches(list, wanted);
        List.copyOf(list).stream().filter(old -> matches.stream().noneMatch(match -> match.filter(m -> m == old).isPresent()))
                .forEach(gone -> session.remove(owner, list, gone));
        for (int i = 0; i < wanted.size(); i++) {
            Optional<EObject> old = matches.get(i);
            if (old.isPresent()) {
                session.move(owner, list, list.indexOf(old.get()), i);
                rewrite(old.get(), wanted.get(i));
            } else {
                session.add(owner, list, i, made(wanted.get(i)));
            }
        }
    }

    private EObject made(EObject wanted) {
        EObject copy = EcoreUtil.copy(wanted);
        if (copy instanceof CodedRecord part) {
            CodedRecords.withParts(part).forEach(newPart);
        }
        return copy;
    }

    /** For each wanted element the one that becomes it: an equal one, else one that stands for the same thing. */
    private static List<Optional<EObject>> matches(List<EObject> olds, List<EObject> wanted) {
        List<EObject> left = new ArrayList<>(olds);
        List<Optional<EObject>> matches = new ArrayList<>();
        wanted.forEach(each -> matches.add(take(left, each, EcoreUtil::equals)));
        for (int i = 0; i < wanted.size(); i++) {
            if (matches.get(i).isEmpty()) {
                matches.set(i, take(left, wanted.get(i), Rewriting::standsForTheSame));
            }
        }
        return matches;
    }

    private static Optional<EObject> take(List<EObject> left, EObject wanted, BiPredicate<EObject, EObject> fits) {
        Optional<EObject> found = left.stream().filter(each -> fits.test(each, wanted)).findFirst();
        found.ifPresent(each -> left.removeIf(other -> other == each));
        return found;
    }

    private static boolean standsForTheSame(EObject old, EObject wanted) {
        if (old.eClass() != wanted.eClass()) {
            return false;
        }
        return switch (old) {
            case CodedRecord record -> record.getId().equals(((CodedRecord) wanted).getId())
                    && record.getCoder().equals(((CodedRecord) wanted).getCoder());
            // other readings are kept in a list, which is not rewritten in its place
            case DateValue date -> date.getVariable().equals(((DateValue) wanted).getVariable())
                    && date.getAlternatives().equals(((DateValue) wanted).getAlternatives());
            case Value value -> value.getVariable().equals(((Value) wanted).getVariable());
            case Anchor anchor -> anchor.getReport().equals(((Anchor) wanted).getReport());
            default -> true;
        };
    }
}
