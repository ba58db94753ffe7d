package org.mithaq.ui.annotation.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.mithaq.text.zone.section.Section;

/** A section as a row of a tree. Rows are equal only when they are the same, so that finding one takes no time. */
public final class SectionRow {

    private final Section section;
    private final Optional<SectionRow> parent;
    private final int index;
    private final List<SectionRow> children;

    /** With the rows of all sections inside. */
    SectionRow(Section section, Optional<SectionRow> parent, int index) {
        this.section = section;
        this.parent = parent;
        this.index = index;
        List<SectionRow> inside = new ArrayList<>();
        for (Section child : section.children()) {
            inside.add(new SectionRow(child, Optional.of(this), inside.size()));
        }
        this.children = List.copyOf(inside);
    }

    public Section section() {
        return section;
    }

    /** The row that this one stands below; empty at the top. */
    public Optional<SectionRow> parent() {
        return parent;
    }

    /** The place among the rows beside it, from 0. */
    public int index() {
        return index;
    }

    public List<SectionRow> children() {
        return children;
    }

    /** Number and title. */
    public String label() {
        if (section.number().isEmpty()) {
            return section.title().isEmpty() ? SectionsMessages.Untitled : section.title();
        }
        if (section.title().isEmpty()) {
            return section.number();
        }
        boolean words = section.number().codePoints().filter(Character::isLetter).count() > 1;
        return NLS.bind(words ? SectionsMessages.Words_and_title : SectionsMessages.Number_and_title, section.number(),
                section.title());
    }
}
