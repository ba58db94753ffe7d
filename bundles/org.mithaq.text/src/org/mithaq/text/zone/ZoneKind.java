package org.mithaq.text.zone;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a part of a report's text is. Where finders disagree, the later kind in this list wins. */
public enum ZoneKind {
    /** Running text. */
    BODY,
    /** A sentence of the running text that is printed once more for show. */
    PULL_QUOTE,
    /** An item of a list; its number has a zone of its own. */
    LIST_ITEM,
    /** The title of a section. */
    HEADING,
    /** The number of a list item, wherever extraction has put it. */
    LIST_NUMBER,
    /** The text of a note at the foot of a page or at the end. */
    FOOTNOTE,
    /** The number in the text that refers to a note. */
    FOOTNOTE_MARKER,
    /** The number that a note itself begins with, wherever extraction has put it. */
    FOOTNOTE_NUMBER,
    /** A title that is printed again on several pages. */
    RUNNING_TITLE,
    PAGE_NUMBER,
    /** A web address. */
    URL;

    /** As written in files: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #id()}. */
    public static Optional<ZoneKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
