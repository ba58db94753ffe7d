package org.mithaq.codebook.conversion;

import com.google.inject.Inject;
import java.util.Set;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A name. A word of the language becomes a name by a {@code ^} before it, which is no part of the name. */
final class NameConverter implements IValueConverter<String> {

    private final Set<String> keywords;

    @Inject
    NameConverter(IGrammarAccess grammar) {
        keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    /** Equal names are the same text, as in the index of records: millions are looked up without being compared. */
    @Override
    public String toValue(String string, INode node) {
        return string == null ? null : string.replace("^", "").intern();
    }

    @Override
    public String toString(String value) {
        return keywords.contains(value) ? "^" + value : value;
    }
}
