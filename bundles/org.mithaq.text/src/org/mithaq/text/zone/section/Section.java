package org.mithaq.text.zone.section;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * A part of a report that has a title.
 *
 * @param level 1 for those that stand in no other
 * @param number as a person writes it, such as {@code 10}, {@code 1.2} or {@code ثانياً}; empty when it has none
 * @param title as it is read, without the number and signs around it; empty when the number is all
 * @param heading where number and title stand, in reading order
 * @param range from the start of the title to the start of the next one that is not inside, or to the end of the text
 * @param children the sections inside, in their order
 */
public record Section(int level, String number, String title, RawSegments heading, RawRange range,
        List<Section> children) {

    public Section {
        if (level < 1) {
            throw new IllegalArgumentException("Levels count from 1: " + level);
        }
        Objects.requireNonNull(number);
        Objects.requireNonNull(title);
        Objects.requireNonNull(range);
        if (heading.isEmpty()) {
            throw new IllegalArgumentException("A section has a heading");
        }
        children = List.copyOf(children);
    }

    /** This section and all inside of it, in the order of the text. */
    public Stream<Section> withAll() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::withAll));
    }
}
