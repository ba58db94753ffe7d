package org.mithaq.text.repair.line;

import java.util.List;
import java.util.Optional;

/**
 * The number of a list item or of a heading, stored at the end of its first line since it is printed at the right edge:
 * behind a full stop ({@code … .5}), or behind the last word of a line that begins with a bracket ({@code ( … 5}).
 *
 * @param from index of the first atom of the number and its sign
 * @param bracket whether the sign is the bracket at the start of the line, which stays there
 */
public record ItemNumber(int from, boolean bracket) {

    /**
     * The number at the end of a line; empty where none stands there.
     *
     * @param atoms of the whole line
     */
    public static Optional<ItemNumber> of(List<Atom> atoms) {
        int last = atoms.size() - 1;
        while (last >= 0 && atoms.get(last).isBlank()) {
            last--;
        }
        if (last < 2 || atoms.get(last).kind() != TokenKind.NUMBER || atoms.get(last).length() > 2) {
            return Optional.empty();
        }
        if (atoms.get(last - 1).key().equals(".") && atoms.get(last - 2).isBlank()) {
            boolean text = atoms.subList(0, last - 2).stream().anyMatch(atom -> !atom.isBlank());
            return text ? Optional.of(new ItemNumber(last - 1, false)) : Optional.empty();
        }
        return isHeading(atoms.subList(0, last)) ? Optional.of(new ItemNumber(last, true)) : Optional.empty();
    }

    /** Whether a bracket and words, and nothing else, stand before the number. */
    private static boolean isHeading(List<Atom> atoms) {
        List<Atom> filled = atoms.stream().filter(atom -> !atom.isBlank()).toList();
        return filled.size() > 1 && "()".contains(filled.getFirst().key())
                && filled.stream().skip(1).allMatch(atom -> atom.kind() == TokenKind.ARABIC);
    }
}
