package org.mithaq.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mithaq.testsupport.Measurement;
import org.mithaq.testsupport.Measurements;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.CorpusModelBuilder;

/** Measures the reading of broken reports on the hand-made answers. */
class ReadingGoldTest {

    private final Measurements measurements = Measurements.of("reading");

    private static CorpusModel model() {
        CorpusModelBuilder model = new CorpusModelBuilder();
        RealReports.all().forEach(model::add);
        return model.build();
    }

    @Test
    void readsTheClausesOfTheAnswers() {
        CorpusModel model = model();
        ReadingMaker maker = ReadingMaker.repairing(model);
        List<GoldClause> clauses = GoldClause.all();
        Map<String, Reading> readings = clauses.stream().map(GoldClause::file).distinct()
                .collect(Collectors.toMap(Function.identity(), file -> maker.read(RealReports.named(file))));
        Map<String, Confidences> confidences = readings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Confidences.of(model, entry.getValue())));
        Calibration calibration = new Calibration();
        List<String> failing = new ArrayList<>();
        int errors = 0;
        int characters = 0;
        for (GoldClause clause : clauses) {
            String wanted = ReadTexts.folded(clause.clean());
            String read = ReadTexts.clause(ReadTexts.of(readings.get(clause.file()), clause.range()));
            errors += ReadTexts.distance(read, wanted);
            characters += wanted.length();
            confidences.get(clause.file()).of(clause.range())
                    .ifPresent(confidence -> calibration.add(confidence, read.equals(wanted)));
            if (!read.equals(wanted)) {
                failing.add(String.join("\t", clause.file(), clause.range().toString(), wanted, read));
            }
        }
        Measurement whole = measurements.share("clauses read as they should", 0.85, clauses.size() - failing.size(),
                clauses.size());
        Measurement rate = measurements.atMost("character error rate of clauses", 0.02, (double) errors / characters,
                characters);
        measurements.told("confidence: calibration error", calibration.error(), calibration.count());
        measurements.failing(failing);

        assertTrue(whole.met(), whole.toString());
        assertTrue(rate.met(), rate.toString());
    }

    @Test
    void leavesATextAloneThatIsNotBroken() {
        RawText raw = RealReports.named("un-deal.txt");

        Reading repaired = ReadingMaker.repairing(model()).read(raw);

        assertEquals(ReadingMaker.standard().read(raw).text(), repaired.text());
    }
}
