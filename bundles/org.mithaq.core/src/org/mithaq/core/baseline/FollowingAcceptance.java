package org.mithaq.core.baseline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * Lets the findings that a project accepts stay accepted when the names in records become others. What is accepted under
 * the names of before is kept too, for records that get them back.
 */
public final class FollowingAcceptance {

    /** An accepted finding, the record that it is about, and what its variable is going to be called. */
    private record About(AcceptedFinding accepted, CodedRecord record, String variable) {
    }

    private final BaselineFile file;
    private final List<About> about = new ArrayList<>();

    private FollowingAcceptance(BaselineFile file) {
        this.file = file;
    }

    /**
     * Notes what is accepted about records, as they are before they change.
     *
     * @param codings of one coder
     * @param renamed what a variable of a record is going to be called
     * @return without anything to follow when what is accepted cannot be read, which checks report
     */
    public static FollowingAcceptance of(ProjectLayout layout, List<Coding> codings,
            BiFunction<CodedRecord, String, String> renamed) {
        FollowingAcceptance following = new FollowingAcceptance(new BaselineFile(layout));
        try {
            following.note(following.file.read(), codings, renamed);
        } catch (MithaqException | IOException e) {
            following.about.clear();
        }
        return following;
    }

    private void note(Baseline baseline, List<Coding> codings, BiFunction<CodedRecord, String, String> renamed) {
        Map<List<String>, List<AcceptedFinding>> byRecord = baseline.accepted().values().stream()
                .filter(accepted -> !accepted.record().isEmpty()).collect(Collectors.groupingBy(
                        accepted -> List.of(accepted.key().coder(), accepted.key().report(), accepted.record())));
        for (Coding coding : byRecord.isEmpty() ? List.<Coding>of() : codings) {
            CodedRecords.all(coding).forEach(record -> byRecord
                    .getOrDefault(List.of(coding.getCoder(), coding.getReport(), record.getId()), List.of()).stream()
                    .filter(accepted -> key(accepted, record, accepted.key().variable()).equals(accepted.key()))
                    .forEach(accepted -> about.add(new About(accepted, record,
                            accepted.key().variable().isEmpty() ? "" : renamed.apply(record, accepted.key().variable())))));
        }
    }

    private static FindingKey key(AcceptedFinding accepted, CodedRecord record, String variable) {
        Place.InRecord place = new Place.InRecord(new CoderName(accepted.key().coder()),
                new ReportId(accepted.key().report()), accepted.record(), variable);
        return FindingKey.of(accepted.key().code(), place, record);
    }

    /** What is accepted about the records as they are now, and was not before. */
    public List<AcceptedFinding> followed() {
        return about.stream().map(each -> new AcceptedFinding(key(each.accepted(), each.record(), each.variable()),
                each.accepted().record(), each.accepted().reason(), each.accepted().by(), each.accepted().on()))
                .filter(followed -> about.stream().noneMatch(each -> each.accepted().key().equals(followed.key())))
                .toList();
    }

    /**
     * Accepts more findings, beside those that are accepted.
     *
     * @param followed what {@link #followed} gave
     * @throws MithaqException when the file cannot be read, or when somebody else is changing it and does not come to an
     *     end; it stays as it was
     * @throws org.mithaq.core.store.WriteFailedException when it cannot be written; it stays as it was
     */
    public void keep(List<AcceptedFinding> followed) throws MithaqException, IOException {
        if (!followed.isEmpty()) {
            file.accept(followed);
        }
    }
}
