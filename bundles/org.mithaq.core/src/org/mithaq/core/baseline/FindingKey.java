package org.mithaq.core.baseline;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.ContentHash;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;

/**
 * Tells a finding apart from others, today and after records got other ids: by what it is about. A record is known by the
 * passages it rests on; without any, by those of its owner and its number there; without these, by its id.
 *
 * @param code of the finding
 * @param coder whose record it is; empty when it is not about a record
 * @param report whose coding the record stands in; else what the place is called
 * @param variable the variable; empty for the record as a whole
 * @param about what the record and the values of the variable are known by, as a number of 16 hexadecimal digits
 */
public record FindingKey(String code, String coder, String report, String variable, String about) {

    /** A finding that is not about a record. Lines and columns of files do not count: they change too easily. */
    public static FindingKey of(Finding finding) {
        String place = finding.place() instanceof Place.InFile file ? file.file() : finding.place().describe();
        return new FindingKey(finding.code(), "", place, "", ContentHash.of(Stream.of(finding.message().inEnglish())));
    }

    /**
     * A finding about a record.
     *
     * @param root the record at the top
     * @return empty when the record is no longer there
     */
    static Optional<FindingKey> of(Finding finding, Place.InRecord place, CodedRecord root) {
        return CodedRecords.withParts(root).filter(record -> record.getId().equals(place.recordId())).findFirst()
                .map(record -> of(finding.code(), place, record));
    }

    /** A finding of a code about a record. */
    static FindingKey of(String code, Place.InRecord place, CodedRecord record) {
        return new FindingKey(code, place.coder().value(), place.report().value(), place.variable(),
                ContentHash.of(Stream.concat(identity(record), values(record, place.variable()))));
    }

    private static Stream<String> identity(CodedRecord record) {
        if (!passages(record).isEmpty()) {
            return Stream.of(record.getType(), passages(record));
        }
        return CodedRecords.owner(record)
                .map(owner -> Stream.concat(identity(owner), Stream.of(record.getType(), record.getFeature(),
                        String.valueOf(CodedRecords.parts(owner, record.getFeature()).indexOf(record)))))
                .orElseGet(() -> Stream.of(record.getType(), record.getId()));
    }

    private static String passages(CodedRecord record) {
        return Stream.concat(record.getEvidence().stream(),
                record.getValues().stream().flatMap(value -> value.getEvidence().stream()))
                .map(FindingKey::passage).distinct().sorted().collect(Collectors.joining("\n"));
    }

    private static String passage(Anchor anchor) {
        return anchor.getReport() + anchor.getSegments().stream()
                .map(segment -> " " + segment.getStart() + "-" + segment.getEnd()).collect(Collectors.joining());
    }

    private static Stream<String> values(CodedRecord record, String variable) {
        return variable.isEmpty() ? Stream.empty()
                : CodedRecords.values(record, variable).stream().map(ContentTexts::of);
    }
}
