package org.mithaq.extract.pdf.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.extract.pdf.page.Glyph;

/** Puts marks on the letters that they stand over or under. */
final class Marks {

    private static final double LINE = 1.0;
    private static final int SHADDA = 0x0651;

    private Marks() {
    }

    /** A letter of a line. */
    private record Place(int line, int glyph) {
    }

    static List<List<Glyph>> onLetters(List<List<Glyph>> lines, List<Glyph> marks) {
        Map<Place, List<Glyph>> found = new HashMap<>();
        List<List<Glyph>> marked = new ArrayList<>();
        lines.forEach(line -> marked.add(new ArrayList<>(line)));
        for (Glyph mark : marks) {
            Place place = place(lines, mark);
            if (place == null) {
                marked.add(new ArrayList<>(List.of(mark)));
            } else {
                found.computeIfAbsent(place, key -> new ArrayList<>()).add(mark);
            }
        }
        found.forEach((place, own) -> marked.get(place.line()).set(place.glyph(), marked(lines.get(place.line()).get(place.glyph()), own)));
        return marked;
    }

    private static Place place(List<List<Glyph>> lines, Glyph mark) {
        Place best = null;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() || Math.abs(lines.get(i).getFirst().baseline() - mark.baseline()) > LINE * 2 * mark.size()) {
                continue;
            }
            for (int j = 0; j < lines.get(i).size(); j++) {
                double distance = distance(lines.get(i).get(j), mark);
                if (distance < nearest) {
                    nearest = distance;
                    best = new Place(i, j);
                }
            }
        }
        return best == null ? null : new Place(best.line(), partOfLigature(lines.get(best.line()), best.glyph(), mark));
    }

    /** A ligature may be two glyphs at one place: the second letter, on the left, is the one without a width. */
    private static int partOfLigature(List<Glyph> line, int found, Glyph mark) {
        Glyph letter = line.get(found);
        for (int i = 0; i < line.size(); i++) {
            Glyph other = line.get(i);
            boolean together = i != found && !other.isBlank() && Math.abs(other.left() - letter.left()) < 0.05 * letter.size();
            if (together && letter.hasWidth() != other.hasWidth()) {
                Glyph wide = letter.hasWidth() ? letter : other;
                return mark.center() < wide.center() == letter.hasWidth() ? i : found;
            }
        }
        return found;
    }

    /** How badly a mark fits on a letter. */
    private static double distance(Glyph letter, Glyph mark) {
        double beside = Math.max(0, Math.max(letter.left() - mark.center(), mark.center() - letter.right()));
        double apart = Math.abs(letter.baseline() - mark.baseline());
        if (beside > letter.size() / 2 || apart > LINE * letter.size() || !Character.isLetter(letter.text().charAt(0))) {
            return Double.MAX_VALUE;
        }
        return beside * 10 + apart * 2 + Math.abs(letter.center() - mark.center()) / 10;
    }

    /** In a ligature the first letter of Arabic stands on the right. */
    private static Glyph marked(Glyph letter, List<Glyph> marks) {
        int[] letters = letter.text().codePoints().toArray();
        List<List<String>> own = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            own.add(new ArrayList<>());
        }
        for (Glyph mark : marks) {
            double share = (letter.right() - mark.center()) / Math.max(0.01, letter.right() - letter.left());
            own.get(Math.clamp((int) Math.floor(share * letters.length), 0, letters.length - 1)).add(mark.text());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            text.appendCodePoint(letters[i]);
            String all = String.join("", own.get(i));
            all.codePoints().filter(c -> c == SHADDA).limit(1).forEach(text::appendCodePoint);
            all.codePoints().filter(c -> c != SHADDA).distinct().forEach(text::appendCodePoint);
        }
        return letter.withText(text.toString());
    }
}
