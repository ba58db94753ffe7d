package org.mithaq.codebook.version;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.Retype;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.ValueType;

/**
 * The way from an older version of a codebook to the one of today. Where the codebook states no changes between two
 * versions, names stayed as they were.
 */
public final class VersionPath {

    private final LoadedCodebook codebook;
    private final List<VersionStep> steps;
    private final Map<ChangedElement, Optional<ChangedElement>> codeOwners;
    private final Optional<VersionPath> rest;

    private VersionPath(LoadedCodebook codebook, List<VersionStep> steps) {
        this.codebook = codebook;
        this.steps = steps;
        this.codeOwners = new HashMap<>();
        this.rest = steps.isEmpty() ? Optional.empty()
                : Optional.of(new VersionPath(codebook, steps.subList(1, steps.size())));
    }

    /**
     * The way from a version. It leads nowhere from a version that is as new as the codebook.
     *
     * @return empty when the codebook states no version or does not say how to go on from that version, which lies within
     *     a step
     */
    public static Optional<VersionPath> from(CodebookVersion version, LoadedCodebook codebook) {
        Optional<CodebookVersion> today = CodebookVersion.of(codebook.version());
        if (today.isEmpty()) {
            return Optional.empty();
        }
        List<VersionStep> steps = steps(codebook).stream()
                .filter(step -> version.isBefore(step.to()) && !today.get().isBefore(step.to())).toList();
        CodebookVersion at = version;
        for (VersionStep step : steps) {
            if (step.from().isBefore(at)) {
                return Optional.empty();
            }
            at = step.to();
        }
        return Optional.of(new VersionPath(codebook, steps));
    }

    /** All steps that the main codebook states, the oldest first. */
    public static List<VersionStep> steps(LoadedCodebook codebook) {
        return codebook.changes().stream().map(VersionStep::of).flatMap(Optional::stream)
                .sorted(Comparator.comparing(VersionStep::to).thenComparing(VersionStep::from)).toList();
    }

    /** The steps, the oldest first. */
    public List<VersionStep> steps() {
        return steps;
    }

    /** The codebook that it leads to. */
    public LoadedCodebook codebook() {
        return codebook;
    }

    /**
     * The way without its first step.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public VersionPath rest() {
        return rest.orElseThrow();
    }

    /** What something is called today; empty when it is no more, or became several. */
    public Optional<ChangedElement> today(ChangedElement before) {
        return steps.isEmpty() ? Optional.of(before) : steps.getFirst().after(before).flatMap(rest()::today);
    }

    /**
     * The list or scale that the codes of a variable came from at the beginning of the way; for a quantity, the list of
     * its units.
     *
     * @param feature a feature or attribute, by its name of then
     */
    public Optional<ChangedElement> codeOwner(ChangedElement feature) {
        Optional<ChangedElement> known = codeOwners.get(feature);
        if (known == null) {
            known = steps.isEmpty() ? ownerToday(feature) : ownerThen(feature);
            codeOwners.put(feature, known);
        }
        return known;
    }

    private Optional<ChangedElement> ownerThen(ChangedElement feature) {
        VersionStep step = steps.getFirst();
        Optional<Retype> retype = step.of(feature, Retype.class);
        if (retype.isPresent()) {
            return owner(retype.get().getBefore());
        }
        return step.after(feature).flatMap(rest()::codeOwner).map(step::before);
    }

    /** The list or scale that a stated type names. */
    public static Optional<ChangedElement> owner(ValueType type) {
        if (type == null || type.getName().isEmpty()) {
            return Optional.empty();
        }
        return switch (type.getKind()) {
            case CATEGORY, QUANTITY -> Optional.of(ChangedElement.top(Family.LIST, type.getName()));
            case POSITION -> Optional.of(ChangedElement.top(Family.SCALE, type.getName()));
            default -> Optional.empty();
        };
    }

    private Optional<ChangedElement> ownerToday(ChangedElement element) {
        return feature(element).flatMap(feature -> switch (feature) {
            case CategoryVariable category when category.getList() != null ->
                    Optional.of(ChangedElement.top(Family.LIST, category.getList().getName()));
            case QuantityVariable quantity when quantity.getUnits() != null ->
                    Optional.of(ChangedElement.top(Family.LIST, quantity.getUnits().getName()));
            case PositionVariable position when position.getScale() != null ->
                    Optional.of(ChangedElement.top(Family.SCALE, position.getScale().getName()));
            default -> Optional.empty();
        });
    }

    private Optional<Feature> feature(ChangedElement element) {
        List<String> path = element.path();
        Optional<Feature> feature = codebook.recordType(path.get(0))
                .flatMap(type -> codebook.feature(type, path.get(1)));
        return path.size() < 3 ? feature
                : feature.filter(Role.class::isInstance).map(Role.class::cast)
                        .flatMap(role -> codebook.attribute(role, path.get(2)));
    }

    /** Whether the codebook of today declares what something is called today. */
    public boolean isDeclaredToday(ChangedElement before) {
        return today(before).filter(this::isDeclared).isPresent();
    }

    private boolean isDeclared(ChangedElement element) {
        return switch (element.family()) {
            case CATEGORY -> codebook.list(element.owner())
                    .flatMap(list -> codebook.category(list, element.name())).isPresent();
            case POSITION -> codebook.scale(element.owner())
                    .flatMap(scale -> codebook.position(scale, element.name())).isPresent();
            case ENTRY -> codebook.registry(element.owner())
                    .flatMap(registry -> codebook.entry(registry, element.name())).isPresent();
            case REASON -> codebook.missingReason(element.name()).isPresent();
            case LIST -> codebook.list(element.name()).isPresent();
            case SCALE -> codebook.scale(element.name()).isPresent();
            case REGISTRY -> codebook.registry(element.name()).isPresent();
            case TYPE -> codebook.recordType(element.name()).isPresent();
            case FEATURE -> feature(element).isPresent();
        };
    }
}
