package org.mithaq.text.repair.order;

import org.mithaq.text.repair.line.NumberKeys;
import org.mithaq.text.repair.model.Token;

/**
 * What stands around a printed line.
 *
 * @param before the last token of the line before, or the number of the item that the line is; null when there is none
 * @param behind the first token of the next line, as it is stored or as it is read; null when there is none
 * @param full whether the line fills the width of the page, so that it hardly ends a paragraph
 */
record Around(Token before, Token behind, boolean full) {

    boolean isItem() {
        return before != null && before.key().equals(NumberKeys.ITEM);
    }
}
