package org.mithaq.core.report;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.id.ReportId;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.LineRepair;
import org.mithaq.text.repair.ReadingLine;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.repair.correction.ReadingCorrections;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.CorpusModelBuilder;

/**
 * Makes the readings of the reports of a project. What is likely in a report is learnt from all of them and from what
 * coders decided, once, the first time that a reading is asked for; of a very large project from its first reports
 * only.
 */
final class CorpusReadings {

    /** UTF-16 units that are learnt from, at least one report. */
    private static final long MOST = 8_000_000;

    /** Gives the text of a report; empty when it cannot be read. */
    @FunctionalInterface
    interface Texts {
        Optional<RawText> of(ReportId id);
    }

    /** Gives what coders decided about the lines of a report. */
    @FunctionalInterface
    interface Decisions {
        ReadingCorrections of(ReportId id);
    }

    private final Texts texts;
    private final Decisions decisions;
    private Optional<CorpusModel> model = Optional.empty();

    CorpusReadings(Texts texts, Decisions decisions) {
        this.texts = texts;
        this.decisions = decisions;
    }

    /** Forgets what was learnt, since there are other reports or decisions now. */
    synchronized void forget() {
        model = Optional.empty();
    }

    /** @param ids of all reports, sorted */
    Reading read(ReportId id, RawText raw, List<ReportId> ids) {
        return ReadingMaker.repairing(model(ids), decisions.of(id)).read(raw);
    }

    /** How each printed line of a report is read. */
    List<ReadingLine> lines(ReportText report, List<ReportId> ids) {
        return new LineRepair(model(ids), decisions.of(report.id())).lines(report.raw(), report.reading());
    }

    /**
     * Tells readings of a text apart, but for what a few more reports or decisions about others teach.
     *
     * @param decided about the lines of the text
     * @param reports how many there are to learn from
     */
    String state(ReadingCorrections decided, int reports) {
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(reports);
        return ReadingMaker.VERSION + "-" + doublings + "-" + RawText.of(decided.all().toString()).sha256();
    }

    private synchronized CorpusModel model(List<ReportId> ids) {
        CorpusModel learnt = model.orElseGet(() -> learn(ids));
        model = Optional.of(learnt);
        return learnt;
    }

    private CorpusModel learn(List<ReportId> ids) {
        CorpusModelBuilder builder = new CorpusModelBuilder();
        long learnt = 0;
        for (ReportId id : ids) {
            Optional<RawText> text = learnt < MOST ? texts.of(id) : Optional.empty();
            text.ifPresent(raw -> builder.add(raw, decisions.of(id)));
            learnt += text.map(RawText::length).orElse(0);
        }
        return builder.build();
    }
}
