package org.mithaq.core.lookup;

import java.util.List;

/**
 * Something that a coder may choose, with all the words by which it may be asked for.
 *
 * @param value what is chosen
 * @param id the lasting id
 * @param label what is shown, in the language of the user
 * @param detail what tells it apart from others of the same label, such as the path in a tree; may be empty
 * @param description the definition in the language of the user; may be empty
 * @param names labels in all languages, aliases and spellings
 * @param cues words of reports that hint at it
 */
public record Choice<T>(T value, String id, String label, String detail, String description, List<String> names,
        List<String> cues) {

    public Choice {
        names = List.copyOf(names);
        cues = List.copyOf(cues);
    }

    /** The same choice of something else. */
    public <S> Choice<S> with(S other) {
        return new Choice<>(other, id, label, detail, description, names, cues);
    }
}
