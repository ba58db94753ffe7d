package org.mithaq.text.repair;

import java.util.List;
import java.util.Optional;

/**
 * The number of a list item, stored at the end of the item's first line since it is printed at the right edge.
 *
 * @param sign index of the atom of the full stop
 * @param number index of the atom of the number, behind the full stop
 */
record ItemNumber(int sign, int number) {

    static Optional<ItemNumber> of(List<Atom> atoms) {
        int last = atoms.size() - 1;
        while (last >= 0 && atoms.get(last).isBlank()) {
            last--;
        }
        boolean found = last >= 2 && atoms.get(last).kind() == TokenKind.NUMBER && atoms.get(last).length() <= 2
                && atoms.get(last - 1).key().equals(".") && atoms.get(last - 2).isBlank()
                && atoms.subList(0, last - 2).stream().anyMatch(atom -> !atom.isBlank());
        return found ? Optional.of(new ItemNumber(last - 1, last)) : Optional.empty();
    }
}
