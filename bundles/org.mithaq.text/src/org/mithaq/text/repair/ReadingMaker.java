package org.mithaq.text.repair;

import java.util.List;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.correction.ReadingCorrections;
import org.mithaq.text.repair.markdown.MarkdownMarks;
import org.mithaq.text.repair.markdown.MarkdownTables;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.step.BlanksBeforeSigns;
import org.mithaq.text.repair.step.DigitBorders;
import org.mithaq.text.repair.step.FinalYaJoining;
import org.mithaq.text.repair.step.Interruptions;
import org.mithaq.text.repair.step.LoneLetterJoining;
import org.mithaq.text.repair.step.MarkJoining;
import org.mithaq.text.repair.step.MirroredBrackets;
import org.mithaq.text.repair.step.RepairStep;

/** Makes a reading out of a raw text by {@link RepairStep repair steps}, one after the other. */
public final class ReadingMaker {

    /** Raise it when some text gets another reading than before: what was made of readings is then made anew. */
    public static final int VERSION = 6;

    private final List<RepairStep> steps;

    private ReadingMaker(List<RepairStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The maker that the whole program uses. */
    public static ReadingMaker standard() {
        return new ReadingMaker(List.of(new MarkdownMarks(), new MarkdownTables(), new MarkJoining(), new FinalYaJoining(),
                new DigitBorders(), new Interruptions()));
    }

    /** The maker for the reports of a corpus: what a model of that corpus makes likely as well as what is certain. */
    public static ReadingMaker repairing(CorpusModel model) {
        return repairing(model, ReadingCorrections.none());
    }

    /** The same for a report of which coders decided how some lines are read. */
    public static ReadingMaker repairing(CorpusModel model, ReadingCorrections corrections) {
        return new ReadingMaker(List.of(new LineRepair(model, corrections), new MarkdownMarks(), new MarkdownTables(),
                new MirroredBrackets(), new MarkJoining(), new FinalYaJoining(), new LoneLetterJoining(model),
                new BlanksBeforeSigns(), new DigitBorders(), new Interruptions()));
    }

    /** The same reading for the same text, always. */
    public Reading read(RawText raw) {
        Reading reading = Reading.identity(raw);
        for (RepairStep step : steps) {
            reading = step.repair(reading);
        }
        return reading;
    }
}
