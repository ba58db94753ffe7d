package org.mithaq.extract.pdf.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.extract.NoteMarkers;
import org.mithaq.extract.TextWriter;
import org.mithaq.extract.TextWriter.Spacing;
import org.mithaq.extract.pdf.layout.TextLine;
import org.mithaq.extract.pdf.layout.TextLine.Kind;

/**
 * Joins printed lines to paragraphs and writes them. A paragraph goes on over the end of a column or page where its last line
 * is full; what the page has at its foot and the next one at its head then follows behind the paragraph.
 */
final class Paragraphs {

    private static final double SAME_SIZE = 0.08;
    private static final double INDENT = 0.8;
    private static final double HANGING = 5;
    private static final double WIDER = 1.15;
    private static final Pattern ITEM = Pattern.compile(
            "(?:[•▪◦‣●○–*-]|\\p{Nd}{1,3}\\s?[.)\\-–]|\\(\\p{Nd}{1,3}\\)|[أ-يa-zA-Z][.)\\-])(?=\\s)\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("([⁰¹²³⁴-⁹]{1,3}|\\p{Nd}{1,3}(?=[\\s.)\\p{L}]))[.)]?\\s*(.*)", Pattern.DOTALL);
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern DIVIDED = Pattern.compile("\\p{IsLatin}-$");
    private static final int LONGEST_DIVIDED = 3;
    private static final Pattern ADDRESS_GOES_ON = Pattern.compile("[!-~]*[/%=&_.?#0-9-][!-~]*(?:\\s.*)?", Pattern.DOTALL);

    private final TextWriter out;
    private final double pitch;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<String> waiting = new ArrayList<>();
    private Optional<TextLine> last = Optional.empty();
    private boolean isItem;
    private boolean closeBefore;
    private boolean rightToLeft;

    /**
     * @param pitch how far lines of running text usually stand apart, as a multiple of the size of their letters
     */
    Paragraphs(TextWriter out, double pitch) {
        this.out = out;
        this.pitch = pitch;
    }

    void page(List<TextLine> lines) {
        lines.stream().filter(line -> line.kind() == Kind.FURNITURE && isAbove(line, lines)).forEach(line -> waiting.add(line.text()));
        for (TextLine line : lines) {
            switch (line.kind()) {
                case BODY -> body(line);
                case TABLE -> row(line);
                default -> { }
            }
        }
        notes(lines.stream().filter(line -> line.kind() == Kind.NOTE).toList());
        lines.stream().filter(line -> line.kind() == Kind.FURNITURE && !isAbove(line, lines)).forEach(line -> waiting.add(line.text()));
    }

    private static boolean isAbove(TextLine line, List<TextLine> lines) {
        return lines.stream().filter(other -> other.kind() != Kind.FURNITURE).allMatch(other -> other.baseline() > line.baseline());
    }

    /** Writes what is not yet written. */
    void end() {
        endParagraph();
        flushWaiting();
    }

    private void body(TextLine line) {
        if (last.isPresent() && goesOn(last.get(), line)) {
            join(paragraph, line.text());
        } else {
            endParagraph();
            flushWaiting();
            paragraph.append(line.text());
            isItem = ITEM.matcher(line.text()).matches();
            // a line of nothing but Latin, such as an address, may stand in a paragraph of the other direction
            rightToLeft = line.rightToLeft();
        }
        last = Optional.of(line);
    }

    private void row(TextLine line) {
        endParagraph();
        flushWaiting();
        write(line.text(), true);
    }

    private boolean goesOn(TextLine before, TextLine line) {
        boolean sameColumn = before.column() == line.column();
        boolean alike = Math.abs(before.size() - line.size()) < SAME_SIZE * before.size() && !ITEM.matcher(line.text()).matches()
                && (line.rightToLeft() == rightToLeft || rightToLeft)
                && !line.text().contains("\t") && !before.text().contains("\t");
        boolean full = before.room() < line.firstWord() + 0.6 * line.size() || before.text().indexOf(SOFT_HYPHEN) >= 0;
        double down = line.baseline() - before.baseline();
        boolean near = !sameColumn || down < WIDER * pitch * line.size();
        double indented = line.indent() - before.indent();
        boolean inLine = indented < INDENT * line.size() || isItem && line.indent() < HANGING * line.size();
        return alike && full && near && inLine;
    }

    /** Puts a line behind another one; a word that was divided between them becomes one again. */
    private static void join(StringBuilder before, String text) {
        boolean softly = before.charAt(before.length() - 1) == SOFT_HYPHEN;
        if (softly) {
            before.setLength(before.length() - 1);
        }
        boolean divided = DIVIDED.matcher(before).region(Math.max(0, before.length() - LONGEST_DIVIDED), before.length()).find() && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        before.append(softly || divided || isInAddress(before, text) ? "" : " ").append(text);
    }

    /** Whether an address that ends a line goes on with the next one. */
    private static boolean isInAddress(StringBuilder before, String text) {
        String last = before.substring(before.lastIndexOf(" ") + 1);
        return (last.contains("://") || last.contains("www.")) && ADDRESS_GOES_ON.matcher(text).matches();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            write(paragraph.toString(), isItem);
        }
        paragraph.setLength(0);
        last = Optional.empty();
        isItem = false;
    }

    private void flushWaiting() {
        for (String block : waiting) {
            closeBefore = false;
            write(block, false);
        }
        waiting.clear();
    }

    private void write(String text, boolean close) {
        out.block(text, close && closeBefore ? Spacing.CLOSE : Spacing.APART);
        closeBefore = close;
    }

    /** Each note is a paragraph; one that began on the page before may go on. */
    private void notes(List<TextLine> lines) {
        StringBuilder note = new StringBuilder();
        for (TextLine line : lines) {
            Matcher numbered = NOTE.matcher(line.text());
            if (numbered.matches() || note.isEmpty()) {
                addNote(note);
                note.append(numbered.matches() ? NoteMarkers.superscript(numbered.group(1)) + " " + numbered.group(2) : line.text());
            } else {
                join(note, line.text());
            }
        }
        addNote(note);
    }

    private void addNote(StringBuilder note) {
        if (!note.isEmpty()) {
            waiting.add(note.toString());
            note.setLength(0);
        }
    }
}
