package org.mithaq.core.learn;

import java.util.Set;

/**
 * A passage that a person gave categories to.
 *
 * @param text as read
 * @param cues ids of the categories that the codebook's cues suggest for it
 * @param categories ids of those that it was given; none is an answer too
 */
public record CodedText(String text, Set<String> cues, Set<String> categories) {

    public CodedText {
        cues = Set.copyOf(cues);
        categories = Set.copyOf(categories);
    }
}
