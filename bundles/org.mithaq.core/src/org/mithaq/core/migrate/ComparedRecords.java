package org.mithaq.core.migrate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;

/** Which records the differences between two versions of the codebook concern that no changes block states. */
final class ComparedRecords {

    private final VersionPath path;
    private final String step;
    private final Map<Difference, Set<Place.InRecord>> concerned = new LinkedHashMap<>();

    /**
     * @param old the older version, which the records follow
     * @param path leads from it to that of today
     */
    ComparedRecords(LoadedCodebook old, VersionPath path) {
        this.path = path;
        this.step = old.version() + " → " + path.codebook().version();
        CodebookComparison.of(old, path).forEach(difference -> concerned.put(difference, new LinkedHashSet<>()));
    }

    /** Takes a record into account, as it is under the older version. */
    void add(CodedRecord record) {
        concerned.forEach((difference, places) -> {
            if (concerns(difference, record)) {
                places.add(place(record));
            }
        });
    }

    /** The differences in their order, each with the records that it concerns. */
    List<ChangeReport> reports() {
        return concerned.entrySet().stream().map(entry -> new ChangeReport(entry.getKey().kind(), step,
                entry.getKey().text(), List.of(), entry.getValue(), entry.getKey().place())).toList();
    }

    private boolean concerns(Difference difference, CodedRecord record) {
        ChangedElement element = difference.element();
        return switch (difference.kind()) {
            case ADDED -> element.family() == Family.FEATURE
                    && typeToday(record).equals(Optional.of(element.path().getFirst()));
            case NEW_RULE -> typeToday(record).equals(Optional.of(element.name()));
            case NARROWED -> record.getType().equals(element.path().getFirst());
            default -> uses(record, element);
        };
    }

    private Optional<String> typeToday(CodedRecord record) {
        return path.today(ChangedElement.top(Family.TYPE, record.getType())).map(ChangedElement::name);
    }

    private boolean uses(CodedRecord record, ChangedElement element) {
        return switch (element.family()) {
            case TYPE -> record.getType().equals(element.name());
            case LIST, SCALE, REGISTRY -> false;
            default -> values(record).anyMatch(value -> uses(value, element));
        };
    }

    private record Used(Value value, ChangedElement feature) {
    }

    private Stream<Used> values(CodedRecord record) {
        Stream<Used> parts = record.getParts().stream().map(part -> new Used(null,
                ChangedElement.feature(record.getType(), part.getFeature())));
        return Stream.concat(parts, record.getValues().stream().flatMap(value -> {
            Stream<Used> own = Stream.of(new Used(value, ChangedElement.feature(record.getType(), value.getVariable())));
            return value instanceof Participation participation ? Stream.concat(own, participation.getValues().stream()
                    .map(inner -> new Used(inner, ChangedElement.attribute(record.getType(), value.getVariable(),
                            inner.getVariable())))) : own;
        }));
    }

    private boolean uses(Used used, ChangedElement element) {
        return element.family() == Family.FEATURE ? used.feature().equals(element)
                : used.value() != null && CodeUse.of(used.value(), used.feature(), path)
                        .filter(use -> use.element().equals(element)).isPresent();
    }

    private static Place.InRecord place(CodedRecord record) {
        Coding coding = CodedRecords.codingOf(record);
        return new Place.InRecord(new CoderName(coding.getCoder()), new ReportId(coding.getReport()), record.getId(), "");
    }
}
