package org.mithaq.core.migrate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.finding.CodebookPlaces;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Move;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Narrow;
import org.mithaq.model.codebook.Retype;
import org.mithaq.model.codebook.Revalue;
import org.mithaq.model.codebook.ScalePoint;

/** Compares two versions of a codebook, as far as their changes blocks do not say it themselves. */
final class CodebookComparison {

    private final LoadedCodebook old;
    private final VersionPath path;
    private final Map<ChangedElement, DocumentedElement> before;
    private final Map<ChangedElement, DocumentedElement> now;
    private final List<Difference> differences = new ArrayList<>();

    private CodebookComparison(LoadedCodebook old, VersionPath path) {
        this.old = old;
        this.path = path;
        this.before = CodebookElements.of(old);
        this.now = CodebookElements.of(path.codebook());
    }

    /**
     * @param path leads from the old version to the one that it is compared with
     * @return the differences in the order of the files: what was, then what is new
     */
    static List<Difference> of(LoadedCodebook old, VersionPath path) {
        CodebookComparison comparison = new CodebookComparison(old, path);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        Set<ChangedElement> known = new HashSet<>();
        before.forEach((element, was) -> path.today(element).ifPresent(today -> {
            known.add(today);
            DocumentedElement is = now.get(today);
            if (is != null) {
                compare(element, was, is);
            } else if (isOwnerThere(today)) {
                add(ChangeKind.REMOVED, element, element.toString(), owner(today));
            }
        }));
        Set<ChangedElement> given = new HashSet<>(known);
        path.steps().forEach(step -> step.changes().forEach(change -> given.addAll(targets(change))));
        now.keySet().stream().filter(element -> !given.contains(element) && isOwnerKnown(element, known))
                .forEach(element -> add(ChangeKind.ADDED, element, element.toString(), Optional.of(now.get(element))));
        new RuleComparison(old, path.codebook()).addTo(differences);
    }

    private void add(ChangeKind kind, ChangedElement element, String text, Optional<DocumentedElement> written) {
        differences.add(new Difference(kind, element, text, written.flatMap(CodebookPlaces::of)));
    }

    private static List<ChangedElement> targets(Change change) {
        return VersionStep.subjects(change).stream().flatMap(subject ->
                VersionStep.targets(change).stream()
                        .map(name -> new ChangedElement(subject.family(), subject.owner(), name))).toList();
    }

    /** With a list its categories go; they are not told one by one. */
    private boolean isOwnerThere(ChangedElement element) {
        return element.owner().isEmpty() || owner(element).isPresent();
    }

    private Optional<DocumentedElement> owner(ChangedElement element) {
        return now.keySet().stream().filter(other -> isOwner(other, element)).findFirst().map(now::get);
    }

    private static boolean isOwnerKnown(ChangedElement element, Set<ChangedElement> known) {
        return element.owner().isEmpty() || known.stream().anyMatch(other -> isOwner(other, element));
    }

    private static boolean isOwner(ChangedElement owner, ChangedElement element) {
        return owner.toString().equals(element.owner()) && switch (element.family()) {
            case CATEGORY -> owner.family() == Family.LIST;
            case POSITION -> owner.family() == Family.SCALE;
            case ENTRY -> owner.family() == Family.REGISTRY;
            default -> owner.family() == Family.TYPE || owner.family() == Family.FEATURE;
        };
    }

    private void compare(ChangedElement element, DocumentedElement was, DocumentedElement is) {
        if (was instanceof Feature then && is instanceof Feature today) {
            compare(element, then, today);
        } else {
            String place = place(was).flatMap(name -> todaysName(element, name)).orElse("");
            if (!place.equals(place(is).orElse("")) && !isStated(element, Move.class)) {
                add(ChangeKind.MOVED, element, element + " → " + place(is).orElse(""), Optional.of(is));
            }
            if (!sameNumber(was, is) && !isStated(element, Revalue.class)) {
                add(ChangeKind.VALUES_CHANGED, element, element + ": " + shown(was) + " → " + shown(is),
                        Optional.of(is));
            }
        }
    }

    private void compare(ChangedElement element, Feature was, Feature is) {
        if (was instanceof DerivedVariable || is instanceof DerivedVariable) {
            return;
        }
        String type = FeatureForm.type(was, top -> path.today(top).map(ChangedElement::name).orElse(top.name()));
        String today = FeatureForm.type(is, ChangedElement::name);
        if (!type.equals(today) && !isStated(element, Retype.class)) {
            add(ChangeKind.TYPE_CHANGED, element, element + ": " + type + " → " + today, Optional.of(is));
        }
        if (FeatureForm.isNarrower(is, was) && !isStated(element, Narrow.class)) {
            add(ChangeKind.NARROWED, element, element + ": " + FeatureForm.bounds(was) + " → " + FeatureForm.bounds(is),
                    Optional.of(is));
        }
    }

    private Optional<String> todaysName(ChangedElement element, String name) {
        return path.today(new ChangedElement(element.family(), element.owner(), name)).map(ChangedElement::name);
    }

    private static Optional<String> place(DocumentedElement element) {
        boolean placed = element instanceof Category || element instanceof Entry;
        Object holder = element instanceof Entry entry && entry.getPartOf() != null ? entry.getPartOf()
                : element.eContainer();
        return placed && (holder instanceof Category || holder instanceof Entry)
                ? Optional.of(((NamedElement) holder).getName()) : Optional.empty();
    }

    private static boolean sameNumber(DocumentedElement a, DocumentedElement b) {
        Optional<BigDecimal> first = number(a);
        Optional<BigDecimal> second = number(b);
        return first.isPresent() == second.isPresent()
                && (first.isEmpty() || first.get().compareTo(second.get()) == 0);
    }

    private static Optional<BigDecimal> number(DocumentedElement element) {
        return switch (element) {
            case Category category -> Optional.ofNullable(category.getValue());
            case ScalePoint point -> Optional.ofNullable(point.getValue());
            default -> Optional.empty();
        };
    }

    private static String shown(DocumentedElement element) {
        return number(element).map(BigDecimal::toPlainString).orElse("–");
    }

    private boolean isStated(ChangedElement element, Class<? extends Change> kind) {
        Optional<ChangedElement> at = Optional.of(element);
        for (VersionPath rest = path; at.isPresent() && !rest.steps().isEmpty(); rest = rest.rest()) {
            if (rest.steps().getFirst().of(at.get(), kind).isPresent()) {
                return true;
            }
            at = rest.steps().getFirst().after(at.get());
        }
        return false;
    }
}
