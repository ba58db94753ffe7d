package org.mithaq.core.baseline;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.store.WriteFailedException;

/** Accepts findings, so that checks show them no more. */
public final class FindingAcceptance {

    private final BaselineFile file;
    private final Clock clock;

    /** @param clock dates what is accepted */
    public FindingAcceptance(ProjectLayout layout, Clock clock) {
        this.file = new BaselineFile(layout);
        this.clock = clock;
    }

    /**
     * Accepts findings, beside those that were accepted before.
     *
     * @param records the records of the project in which they were found
     * @param reason why, in the words of who accepts them
     * @param by who accepts them
     * @return how many are new in the baseline; what was found in records that are gone is left out
     * @throws MithaqException when what was accepted before cannot be read, or when somebody else is changing it and does
     *     not come to an end; nothing is changed
     * @throws WriteFailedException when it cannot be written; nothing is changed
     */
    public int accept(RecordIndex records, Collection<Finding> findings, String reason, String by)
            throws MithaqException, IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return file.accept(findings.stream().flatMap(finding -> key(records, finding).stream()
                .map(key -> new AcceptedFinding(key, recordId(finding), reason, by, today))).toList());
    }

    private static String recordId(Finding finding) {
        return finding.place() instanceof Place.InRecord place ? place.recordId() : "";
    }

    private static Optional<FindingKey> key(RecordIndex records, Finding finding) {
        return finding.place() instanceof Place.InRecord place
                ? place(records, place).flatMap(found -> FindingKey.of(finding, place,
                        found.document().root(found.root())))
                : Optional.of(FindingKey.of(finding));
    }

    private static Optional<RecordPlace> place(RecordIndex index, Place.InRecord place) {
        return index.document(place.coder(), place.report()).map(IndexedDocument::header)
                .map(coding -> index.records(coding.getCoder(), place.recordId())).orElse(List.of()).stream()
                .filter(found -> found.document().coder().equals(place.coder())
                        && found.document().report().equals(place.report())).findFirst();
    }
}
