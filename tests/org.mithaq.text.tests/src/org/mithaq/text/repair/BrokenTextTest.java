package org.mithaq.text.repair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.testsupport.Measurement;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.TextBreaker.Damage;
import org.mithaq.text.repair.TextBreaker.Line;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.CorpusModelBuilder;

/** Breaks clean text, repairs it and counts what comes back as it was. */
class BrokenTextTest {

    private static final int SHORTEST = 40;
    /** What no change may fall behind; the target is higher. */
    private static final double REACHED = 0.95;
    /** How far what is said about lines may be from what is true, on average. */
    private static final double MOST_APART = 0.05;

    private final Map<Damage, int[]> counts = new EnumMap<>(Damage.class);
    private final Calibration calibration = new Calibration();
    private final List<String> failing = new ArrayList<>();

    @Test
    void undoesArtificialDamage() throws IOException {
        repair(paragraphs(RealReports.named("un-deal.txt").value()), "un-deal.txt");
        repair(items(), "reconciliation-system.txt");
        repair(samples(), "");

        Measurements measurements = Measurements.of("reading of text broken by the test");
        int damaged = 0;
        int undone = 0;
        for (Map.Entry<Damage, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            if (entry.getKey() != Damage.NONE) {
                measurements.told(entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        (double) count[0] / count[1], count[1]);
                damaged += count[1];
                undone += count[0];
            }
        }
        Measurement share = measurements.share("damage undone", 0.95, undone, damaged);
        int[] clean = counts.get(Damage.NONE);
        Measurement worse = measurements.atMost("lines made worse", 0, clean[1] - clean[0], clean[1]);
        calibration.tell(measurements);
        Measurement error = measurements.atMost("confidence: calibration error", MOST_APART, calibration.error(),
                calibration.count());
        measurements.failing(failing);

        assertTrue(share.reached() >= REACHED, share.toString());
        assertTrue(worse.met(), worse.toString());
        assertTrue(error.met(), error.toString());
    }

    /** @param own the report that the text comes from, which the model must not know unbroken */
    private void repair(List<String> paragraphs, String own) {
        for (long seed = 1; seed <= 3; seed++) {
            TextBreaker breaker = new TextBreaker(seed);
            List<Line> lines = paragraphs.stream().flatMap(paragraph -> breaker.paragraph(paragraph).stream()).toList();
            StringBuilder text = new StringBuilder();
            List<RawRange> ranges = new ArrayList<>();
            for (Line line : lines) {
                ranges.add(RawRange.of(text.length(), text.length() + line.stored().length()));
                text.append(line.stored()).append("\n\n");
            }
            RawText raw = RawText.of(text.toString());
            CorpusModelBuilder builder = new CorpusModelBuilder().add(raw);
            SharedData.reports().stream().filter(file -> !file.endsWith(own)).map(RealReports::read).forEach(builder::add);
            CorpusModel model = builder.build();
            Reading reading = ReadingMaker.repairing(model).read(raw);
            judge(lines, ranges, reading, Confidences.of(model, reading));
        }
    }

    private void judge(List<Line> lines, List<RawRange> ranges, Reading reading, Confidences confidences) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String wanted = ReadTexts.folded(ReadingMaker.standard().read(RawText.of(line.clean())).text());
            String read = ReadTexts.of(reading, ranges.get(i));
            int[] count = counts.computeIfAbsent(line.damage(), damage -> new int[2]);
            confidences.of(ranges.get(i)).ifPresent(confidence -> calibration.add(confidence, read.equals(wanted)));
            count[0] += read.equals(wanted) ? 1 : 0;
            count[1]++;
            if (!read.equals(wanted)) {
                failing.add(String.join("\t", line.damage().name(), wanted, read, line.stored().replace("\n", "\\n")));
            }
        }
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> line.length() >= SHORTEST)
                .filter(line -> line.chars().noneMatch(c -> "[]*<>#".indexOf(c) >= 0)).toList();
    }

    private static List<String> items() {
        List<String> items = new ArrayList<>();
        List<GoldClause> clauses = GoldClause.all();
        for (int i = 0; i < clauses.size(); i++) {
            items.add(i % 9 + 1 + ". " + clauses.get(i).clean() + ".");
        }
        return items;
    }

    private static List<String> samples() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : SharedData.samples()) {
            if (!file.toString().contains("damaged")) {
                paragraphs.addAll(paragraphs(Files.readString(file)));
            }
        }
        return paragraphs;
    }
}
