package org.mithaq.text.match;

import java.util.Objects;
import org.mithaq.text.ReadingRange;

/** A passage in which a phrase was found by one of the looser matchers. */
public record PhrasePlace(String phraseId, ReadingRange range) {

    public PhrasePlace {
        Objects.requireNonNull(phraseId);
        Objects.requireNonNull(range);
    }
}
