package org.mithaq.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.VisibleText;

/**
 * Writes findings as compilers do: {@code file:line:column: severity: message}, so that editors can jump there. A record
 * is looked up in the file that it is saved in; one that is not saved yet has the file's first line.
 */
public final class FindingLines {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private record Position(int line, int column) {
    }

    private final ProjectLayout layout;
    private Path current = Path.of("");
    private Map<String, Position> positions = Map.of();

    public FindingLines(ProjectLayout layout) {
        this.layout = layout;
    }

    /** A finding as one line, in a language. */
    public String line(Finding finding, Locale locale) {
        if (!(finding.place() instanceof Place.InRecord record)) {
            return finding.line(locale);
        }
        Path file = layout.coding(record.coder(), record.report());
        Position position = position(file, record.recordId());
        String subject = record.variable().isEmpty() ? record.recordId() : record.recordId() + "." + record.variable();
        return layout.relative(file) + ":" + position.line() + ":" + position.column() + ": "
                + finding.severity().getLiteral() + ": " + VisibleText.of(subject) + ": " + finding.message(locale);
    }

    /** Findings come file by file, so that the ids of the last file are all that is kept. */
    private Position position(Path file, String recordId) {
        if (!file.equals(current)) {
            positions = positions(file);
            current = file;
        }
        return positions.getOrDefault(recordId, new Position(1, 1));
    }

    private static Map<String, Position> positions(Path file) {
        Map<String, Position> positions = new HashMap<>();
        List<String> lines = read(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher id = ID.matcher(lines.get(i));
            while (id.find()) {
                positions.putIfAbsent(id.group(1), new Position(i + 1, id.start() + 2));
            }
        }
        return positions;
    }

    private static List<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            // a line to jump to is a help, not a need
            return List.of();
        }
    }
}
