package org.mithaq.codebook.ide.element;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;

/** Words of the language that are no names unless they are marked as such. */
@Singleton
public class ReservedWords {

    private final Set<String> everywhere;
    private final Set<String> forCodes;

    @Inject
    ReservedWords(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        everywhere = new HashSet<>(GrammarUtil.getAllKeywords(grammar));
        forCodes = new HashSet<>(everywhere);
        everywhere.removeAll(words(GrammarUtil.findRuleForName(grammar, "Name")));
        forCodes.removeAll(words(GrammarUtil.findRuleForName(grammar, "CodeName")));
    }

    /** The name of an element as it has to be written where it is declared and referred to. */
    public String written(String name, NamedElement element) {
        var reserved = element instanceof Code || element instanceof Entry ? forCodes : everywhere;
        return reserved.contains(name) ? "^" + name : name;
    }

    /** A name as it has to be written in changes. */
    public String inChanges(String name) {
        return everywhere.contains(name) ? "^" + name : name;
    }

    private static Set<String> words(AbstractRule rule) {
        var words = new HashSet<String>();
        EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> words.add(keyword.getValue()));
        EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).forEach(call -> words.addAll(words(call.getRule())));
        return words;
    }
}
