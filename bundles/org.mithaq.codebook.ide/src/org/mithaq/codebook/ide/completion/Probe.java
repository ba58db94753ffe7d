package org.mithaq.codebook.ide.completion;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.ide.element.ReservedWords;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.model.codebook.NamedElement;

/**
 * Looks at a file as if a name stood at a place already: only then the language knows what the name would belong to.
 */
class Probe {

    private static final String NAME = "zzname";

    @Inject
    private ReservedWords reserved;

    /**
     * Asks about a name.
     *
     * @param place what the name would replace
     * @param question what to ask of the file, and where the name stands in it
     */
    <T> Optional<T> with(SourceSet sources, Source source, TextRange place,
            BiFunction<XtextResource, Integer, Optional<T>> question) {
        var text = source.text().substring(0, place.start()) + NAME + " " + source.text().substring(place.end());
        return sources.instead(source.path(), text, resource -> question.apply(resource, place.start()));
    }

    /** A name as it has to be written: a word of the language needs a sign before it. */
    String written(NamedElement element) {
        return reserved.written(element.getName(), element);
    }
}
