package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.ChangedKind;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;

/**
 * What the names in a suggestion of one kind stood for at the beginning of a way through versions. The kind itself is the
 * name of a registry, record type or link in lower case; the values are ids of what may be chosen there.
 */
final class SuggestedNames {

    private final String kind;
    private final VersionPath path;
    private final List<ChangedElement> kinds;
    private final List<ChangedElement> owners;

    private SuggestedNames(String kind, VersionPath path) {
        this.kind = kind;
        this.path = path;
        this.kinds = Stream.concat(changedKinds(), kindsOfToday()).distinct().toList();
        this.owners = owners().map(this::then).distinct().toList();
    }

    /** @param path has a step at least */
    static SuggestedNames of(String kind, VersionPath path) {
        return new SuggestedNames(kind, path);
    }

    /** What the kind is called after the first step. */
    String kindAfter(VersionStep step) {
        List<String> after = kinds.stream().map(step::after).flatMap(Optional::stream).map(SuggestedNames::kind)
                .distinct().toList();
        return after.size() == 1 ? after.getFirst() : kind;
    }

    /** What a value may have stood for before the first step. */
    List<ChangedElement> elements(String value) {
        Stream<ChangedElement> codes = owners.stream().map(owner -> new ChangedElement(codes(owner), owner.name(), value));
        Stream<ChangedElement> types = kinds.stream().anyMatch(each -> each.family() == Family.TYPE)
                ? Stream.of(ChangedElement.top(Family.TYPE, value)) : Stream.empty();
        VersionStep step = path.steps().getFirst();
        return Stream.concat(codes, types).filter(each -> step.naming(each).isPresent() || path.isDeclaredToday(each))
                .toList();
    }

    private static Family codes(ChangedElement owner) {
        return switch (owner.family()) {
            case LIST -> Family.CATEGORY;
            case SCALE -> Family.POSITION;
            default -> Family.ENTRY;
        };
    }

    private Stream<ChangedElement> changedKinds() {
        return path.steps().getFirst().changes().stream().filter(VersionStep::isNaming)
                .filter(change -> change.getKind() == ChangedKind.REGISTRY || change.getKind() == ChangedKind.RECORD
                        || change.getKind() == ChangedKind.LINK)
                .flatMap(change -> VersionStep.subjects(change).stream()).filter(each -> kind(each).equals(kind));
    }

    private Stream<ChangedElement> kindsOfToday() {
        LoadedCodebook codebook = path.codebook();
        Stream<ChangedElement> registries = tops(Family.REGISTRY, codebook.registries());
        Stream<ChangedElement> types = tops(Family.TYPE, codebook.recordTypes());
        Stream<ChangedElement> links = codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream()
                .filter(Link.class::isInstance).filter(link -> link.getName() != null)
                .map(link -> ChangedElement.feature(type.getName(), link.getName())));
        return Stream.of(registries, types, links).flatMap(all -> all).map(this::then)
                .filter(each -> kind(each).equals(kind));
    }

    private static Stream<ChangedElement> tops(Family family, List<? extends NamedElement> elements) {
        return elements.stream().map(each -> ChangedElement.top(family, each.getName()));
    }

    /** What holds the values, as it is called today. */
    private Stream<ChangedElement> owners() {
        LoadedCodebook codebook = path.codebook();
        if (kind.equals(Suggestion.QUANTITY)) {
            return codebook.recordTypes().stream().flatMap(SuggestedNames::features)
                    .filter(QuantityVariable.class::isInstance).flatMap(SuggestedNames::owners);
        }
        List<ChangedElement> found = new ArrayList<>();
        for (ChangedElement each : kinds) {
            switch (each.family()) {
                case REGISTRY -> path.today(each).ifPresent(found::add);
                case TYPE -> path.today(each).flatMap(type -> codebook.recordType(type.name())).stream()
                        .flatMap(SuggestedNames::features).flatMap(SuggestedNames::owners).forEach(found::add);
                default -> tops(Family.REGISTRY, codebook.registries()).forEach(found::add);
            }
        }
        return found.stream();
    }

    private static Stream<Feature> features(RecordType type) {
        return type.getFeatures().stream().flatMap(feature -> feature instanceof Role role
                ? Stream.concat(Stream.of(role), role.getAttributes().stream()) : Stream.of(feature));
    }

    private static Stream<ChangedElement> owners(Feature feature) {
        return switch (feature) {
            case CategoryVariable category when category.getList() != null ->
                    tops(Family.LIST, List.of(category.getList()));
            case PositionVariable position when position.getScale() != null ->
                    tops(Family.SCALE, List.of(position.getScale()));
            case QuantityVariable quantity when quantity.getUnits() != null ->
                    tops(Family.LIST, List.of(quantity.getUnits()));
            case Role role when role.getRegistry() != null -> tops(Family.REGISTRY, List.of(role.getRegistry()));
            case ReferenceVariable reference -> tops(Family.REGISTRY, reference.getTargets()
                    .stream().filter(Registry.class::isInstance).map(Registry.class::cast).toList());
            default -> Stream.empty();
        };
    }

    private ChangedElement then(ChangedElement today) {
        ChangedElement at = today;
        for (VersionStep step : path.steps().reversed()) {
            ChangedElement before = step.before(at);
            boolean same = step.after(before).equals(Optional.of(at));
            at = same || at.owner().isEmpty() ? before : new ChangedElement(at.family(),
                    step.before(ChangedElement.top(Family.TYPE, at.owner())).name(), at.name());
        }
        return at;
    }

    private static String kind(ChangedElement element) {
        return element.name().toLowerCase(Locale.ROOT);
    }
}
