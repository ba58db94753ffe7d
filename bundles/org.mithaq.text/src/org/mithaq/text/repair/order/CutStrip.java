package org.mithaq.text.repair.order;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.repair.line.Atom;
import org.mithaq.text.repair.line.DamageSigns;
import org.mithaq.text.repair.line.TokenKind;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.Token;

/** A strip with all places where a run may begin or end. The first border is its start, the last one its end. */
final class CutStrip {

    private final String text;
    private final List<Atom> atoms;
    private final Token[] tokens;
    private final Ends ends;
    /** Whether wide blanks part all words, so that none of them goes on behind one. */
    private final boolean spread;
    private final List<Integer> places = new ArrayList<>();
    private final List<Edge> lefts = new ArrayList<>();
    private final List<Edge> rights = new ArrayList<>();
    /** What stands behind the borders, as runs of one token. */
    private final List<Edge> alone = new ArrayList<>();
    private final List<CutKind> kinds = new ArrayList<>();
    /** The word that a border stands in; negative for borders between atoms. */
    private final List<Integer> words = new ArrayList<>();

    /**
     * @param atoms of the strip, the first one no blank
     * @param ends what stands around the strip
     */
    CutStrip(String text, List<Atom> atoms, Ends ends, CorpusModel model) {
        this.text = text;
        this.atoms = atoms;
        this.ends = ends;
        this.tokens = new Token[atoms.size()];
        for (int i = 0; i < tokens.length; i++) {
            Atom atom = atoms.get(i);
            tokens[i] = atom.isBlank() ? null : model.token(atom.key(), atom.kind());
        }
        this.spread = DamageSigns.isSpread(atoms);
        for (int i = 0; i <= atoms.size(); i++) {
            if (i == 0 || i == atoms.size() || !atoms.get(i).isBlank()) {
                addBefore(i);
            }
            if (i < atoms.size() && atoms.get(i).kind() == TokenKind.ARABIC && tokens[i].likelihood() < GluedWord.RARE) {
                addInside(i, model);
            }
        }
    }

    private void addBefore(int index) {
        int place = index < atoms.size() ? atoms.get(index).start() : atoms.getLast().end();
        add(place, left(index), right(index), CutKind.between(atoms, index, spread), -1);
    }

    private void addInside(int index, CorpusModel model) {
        Atom atom = atoms.get(index);
        for (GluedWord word : GluedWord.in(text.substring(atom.start(), atom.end()), atom.key(), model)) {
            Edge left = new Edge(word.first(), token(index, -1), word.second(), true, false);
            Edge right = new Edge(word.second(), token(index, 1), word.first(), true, false);
            add(atom.start() + word.cut(), left, right, word.isSure() ? CutKind.GLUED : CutKind.INSIDE_WORD, index);
        }
    }

    private void add(int place, Edge left, Edge right, CutKind kind, int word) {
        places.add(place);
        words.add(word);
        lefts.add(left);
        rights.add(right);
        alone.add(new Edge(right.token(), null, right.across(), right.touches(), right.loose()));
        kinds.add(kind);
    }

    private Edge left(int index) {
        boolean blank = index > 0 && tokens[index - 1] == null;
        int at = blank ? index - 2 : index - 1;
        boolean last = index == atoms.size();
        boolean touches = last ? !blank && !ends.endsWord() : !blank || !spread;
        boolean loose = last ? ends.looseEnd() : blank;
        return at < 0 ? Edge.NONE : new Edge(tokens[at], token(at, -1), token(at, 1), touches && !endsInTanwin(at), loose);
    }

    private boolean endsInTanwin(int index) {
        return "\u064B\u064C\u064D".indexOf(text.charAt(atoms.get(index).end() - 1)) >= 0;
    }

    private Edge right(int index) {
        if (index == tokens.length) {
            return Edge.NONE;
        }
        boolean loose = index == 0 ? ends.looseStart() : tokens[index - 1] == null;
        boolean touches = index == 0 || tokens[index - 1] != null || !spread;
        return new Edge(tokens[index], token(index, 1), token(index, -1), touches, loose);
    }

    /** The next token that is no blank, in one of the two directions; null when there is none. */
    private Token token(int index, int step) {
        for (int at = index + step; at >= 0 && at < tokens.length; at += step) {
            if (tokens[at] != null) {
                return tokens[at];
            }
        }
        return null;
    }

    /** Whether the strip holds Arabic words. */
    boolean isArabic() {
        return count(TokenKind.ARABIC) > 0;
    }

    /** Whether the strip holds more words in other letters than in Arabic ones, or is too long for a printed line. */
    boolean isOther(int longest) {
        return count(TokenKind.OTHER) > count(TokenKind.ARABIC) || places.getLast() - places.getFirst() > longest;
    }

    private long count(TokenKind kind) {
        return atoms.stream().filter(atom -> atom.kind() == kind).count();
    }

    Ends ends() {
        return ends;
    }

    /** Whether the strip holds one token only. */
    boolean isSingle() {
        return rights.getFirst().token() == lefts.getLast().token();
    }

    int borders() {
        return places.size();
    }

    int place(int border) {
        return places.get(border);
    }

    /** What stands before a border. */
    Edge leftAt(int border) {
        return lefts.get(border);
    }

    /** What stands behind a border. */
    Edge rightAt(int border) {
        return rights.get(border);
    }

    /** The end of a run between two borders; another one than {@link #leftAt(int)} when the run is a part of a word. */
    Edge endOf(int from, int to) {
        Edge end = lefts.get(to);
        boolean part = words.get(from) >= 0 && words.get(to) < 0 && end.token() == tokens[words.get(from)];
        return part ? new Edge(rights.get(from).token(), null, end.across(), end.touches(), end.loose()) : end;
    }

    /** The start of a run between two borders; another one than {@link #rightAt(int)} when the run is a word or a part of one. */
    Edge startOf(int from, int to) {
        Edge start = rights.get(from);
        boolean part = words.get(to) >= 0 && words.get(from) < 0 && start.token() == tokens[words.get(to)];
        if (part) {
            return new Edge(lefts.get(to).token(), null, start.across(), start.touches(), start.loose());
        }
        return start.token() == lefts.get(to).token() ? alone.get(from) : start;
    }

    /** Whether a run between two borders can be read: it holds more than blanks, and no word in three parts. */
    boolean isRun(int from, int to) {
        return rights.get(from).isPresent() && (from == 0 || lefts.get(from).isPresent())
                && (words.get(from) < 0 || !words.get(from).equals(words.get(to))) && holdsText(from, to);
    }

    /** Whether something else than words tells that a run may begin at a place of the text. */
    boolean isMarkedAt(int place) {
        CutKind kind = kinds.get(places.indexOf(place));
        return kind != CutKind.ONE_BLANK && kind != CutKind.BEFORE_SIGN && kind != CutKind.END && kind != CutKind.INSIDE_WORD;
    }

    /** What stands behind a border where the run is that token alone. */
    Edge aloneAt(int border) {
        return alone.get(border);
    }

    CutKind kind(int border) {
        return kinds.get(border);
    }

    private boolean holdsText(int from, int to) {
        int start = places.get(from);
        int end = places.get(to);
        for (int i = start; i < end; i++) {
            if (!ArabicChars.isWhite(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
