package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportReader;
import org.mithaq.core.report.ReportText;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.repair.ReadingLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the reading of a report, the pieces that it is made of, or what the report is made of. */
final class ReadingVerb extends Verb {

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Parameters(index = "1", paramLabel = "REPORT", descriptionKey = "parameter.one.report")
    private String report;

    @Option(names = "--map", descriptionKey = "option.map")
    private boolean map;

    @Option(names = "--lines", descriptionKey = "option.lines")
    private boolean lines;

    @Option(names = "--zones", descriptionKey = "option.reading.zones")
    private boolean zones;

    @Option(names = "--parts", descriptionKey = "option.reading.parts")
    private boolean parts;

    ReadingVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        ReportReader reports = ReportReader.of(folder, ProgressMonitor.NONE);
        ReportId id = new ReportChoice(this).of(reports.reportIds(), List.of(report)).getFirst();
        ReportText text = reports.report(id);
        Reading reading = text.reading();
        if (zones) {
            new StructureLines(text).zones().forEach(terminal()::line);
        } else if (parts) {
            new StructureLines(text).parts().forEach(terminal()::line);
        } else if (lines) {
            reports.readingLines(id).forEach(line -> terminal().line(line(line, reading)));
        } else if (map) {
            printPieces(reading);
        } else {
            printText(reading.text());
        }
        return ExitCodes.FINE;
    }

    /** State, confidence, range and order of a printed line, and what it shows. */
    private static String line(ReadingLine line, Reading reading) {
        return String.join("\t", line.state().id(), String.format(Locale.ROOT, "%.2f", line.confidence()),
                line.range().toString(), line.order().toString(), reading.text(line.order()).replace("\n", "\\n"));
    }

    private void printText(String text) {
        terminal().out().print(text.endsWith("\n") ? text : text + "\n");
    }

    private void printPieces(Reading reading) {
        for (Piece piece : reading.pieces()) {
            terminal().line(switch (piece) {
                case Piece.Kept kept -> line("kept", kept, kept.range().toString(), reading.raw().text(kept.range()));
                case Piece.Dropped dropped ->
                    line("dropped", dropped, dropped.range().toString(), reading.raw().text(dropped.range()));
                case Piece.Inserted inserted ->
                    line("inserted", inserted, inserted.anchor().toString(), inserted.text());
            });
        }
    }

    private static String line(String what, Piece piece, String place, String text) {
        return String.join("\t", what, piece.reason().id(), place, text.replace("\n", "\\n"));
    }
}
