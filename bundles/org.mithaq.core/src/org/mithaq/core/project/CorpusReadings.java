package org.mithaq.core.project;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingMaker;
import org.mithaq.text.repair.CorpusModelBuilder;

/**
 * Makes the readings of the reports of a project. What is likely in a report is learnt from all of them, once, the
 * first time that a reading is asked for; of a very large project from its first reports only.
 */
final class CorpusReadings {

    /** UTF-16 units that are learnt from, at least one report. */
    private static final long MOST = 8_000_000;

    /** Gives the text of a report; empty when it cannot be read. */
    @FunctionalInterface
    interface Texts {
        Optional<RawText> of(ReportId id);
    }

    private final Texts texts;
    private Optional<ReadingMaker> maker = Optional.empty();

    CorpusReadings(Texts texts) {
        this.texts = texts;
    }

    /** Forgets what was learnt, since there are other reports now. */
    synchronized void forget() {
        maker = Optional.empty();
    }

    /** @param ids of all reports, sorted */
    Reading read(RawText raw, List<ReportId> ids) {
        return maker(ids).read(raw);
    }

    /**
     * Tells the readings of one corpus from those of another one.
     *
     * @param reports ids of the reports with the checksums of their texts, sorted
     */
    String state(List<String> reports) {
        return ReadingMaker.VERSION + "-" + RawText.of(String.join("\n", reports)).sha256();
    }

    private synchronized ReadingMaker maker(List<ReportId> ids) {
        ReadingMaker made = maker.orElseGet(() -> learn(ids));
        maker = Optional.of(made);
        return made;
    }

    private ReadingMaker learn(List<ReportId> ids) {
        CorpusModelBuilder model = new CorpusModelBuilder();
        long learnt = 0;
        for (ReportId id : ids) {
            Optional<RawText> text = learnt < MOST ? texts.of(id) : Optional.empty();
            text.ifPresent(model::add);
            learnt += text.map(RawText::length).orElse(0);
        }
        return ReadingMaker.repairing(model.build());
    }
}
