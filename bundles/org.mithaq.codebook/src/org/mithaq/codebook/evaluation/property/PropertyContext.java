package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.feature.FeatureReaders;
import org.mithaq.codebook.evaluation.name.LanguageNames;
import org.mithaq.codebook.evaluation.name.NamedResults;

/**
 * What the properties of a codebook's things are found out from.
 *
 * @param codebook the codebook
 * @param names what the names in values stand for
 * @param languageNames names of the language and of what the codebook declares
 * @param readers of the codebook's features
 * @param expressions of the codebook
 */
record PropertyContext(LoadedCodebook codebook, NamedResults names, LanguageNames languageNames, FeatureReaders readers,
        CompiledExpressions expressions) {
}
