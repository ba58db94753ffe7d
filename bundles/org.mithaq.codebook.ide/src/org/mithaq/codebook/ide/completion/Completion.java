package org.mithaq.codebook.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.ide.documentation.Documenting;
import org.mithaq.codebook.ide.element.Elements;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NamedElement;

/** Proposes what may stand at a place: names in scope, functions, words of the language and templates. */
public class Completion {

    private final ExpectedElements expected;
    private final NamesInScope names;
    private final Probe probe;
    private final Templates templates;
    private final Documenting documenting;
    private final IdeMessages messages;

    @Inject
    Completion(ExpectedElements expected, NamesInScope names, Probe probe, Templates templates,
            Documenting documenting, IdeMessages messages) {
        this.expected = expected;
        this.names = names;
        this.probe = probe;
        this.templates = templates;
        this.documenting = documenting;
        this.messages = messages;
    }

    /** The proposals, the best first. */
    public List<Proposal> at(SourceSet sources, Source source, int offset, UsageCounts usages,
            Cancellation cancellation) {
        var prefix = Prefix.before(source.text(), offset);
        var matching = new Matching(prefix.text());
        var proposals = new ArrayList<Proposal>();
        var scope = probe.with(sources, source, prefix.range(),
                (resource, at) -> names.at(resource, at, cancellation).map(found -> {
                    found.elements().stream().flatMap(each -> name(each, prefix.range(), matching, usages).stream())
                            .forEach(proposals::add);
                    return found;
                }));
        cancellation.check();
        var following = expected.after(source.text().substring(0, prefix.range().start()));
        if (scope.filter(Completion::takesFunctions).isPresent() && following.stream().anyMatch(Completion::isFunction)) {
            Stream.of(Function.values()).filter(function -> matching.quality(function.id()) > 0)
                    .map(function -> function(function, prefix.range())).forEach(proposals::add);
        }
        var words = following.stream().flatMap(Completion::keywords).filter(Completion::isWordOfLanguage)
                .filter(word -> matching.quality(word.getValue()) == 2).toList();
        words.stream().map(Keyword::getValue).distinct().map(word -> keyword(word, prefix.range()))
                .forEach(proposals::add);
        words.stream().flatMap(word -> templates.of(word, source, prefix.range()).stream()).forEach(proposals::add);
        proposals.sort(Comparator.comparingInt(Proposal::priority).reversed().thenComparing(Proposal::label));
        return List.copyOf(proposals);
    }

    private Optional<Proposal> name(NamedElement element, TextRange replaced, Matching matching, UsageCounts usages) {
        var name = Objects.toString(element.getName(), "");
        int quality = Stream.concat(Stream.of(name), labels(element)).mapToInt(matching::quality).max().orElse(0);
        if (quality == 0 || name.isEmpty()) {
            return Optional.empty();
        }
        var label = Elements.label(element, messages.locale());
        int priority = 40 + 10 * quality - (Elements.isDeprecated(element) ? 15 : 0);
        return Optional.of(new Proposal(Proposal.Kind.NAME, replaced, probe.written(element), List.of(), name,
                label.equals(name) ? "" : label, Optional.of(documenting.of(element, usages)), priority));
    }

    private static Stream<String> labels(NamedElement element) {
        var labels = element instanceof DocumentedElement documented
                ? documented.getLabels().stream().map(LocalizedText::getText) : Stream.<String>empty();
        var aliases = element instanceof Entry entry ? entry.getAliases().stream().filter(alias -> !alias.isPattern())
                .map(Cue::getText) : Stream.<String>empty();
        return Stream.concat(labels, aliases).filter(Objects::nonNull);
    }

    private static boolean takesFunctions(NamesInScope.Scope scope) {
        return scope.context() instanceof Expression && !(scope.context() instanceof MemberAccess);
    }

    private static boolean isFunction(AbstractElement element) {
        return GrammarUtil.containingRule(element).getName().equals("FunctionName")
                || element instanceof RuleCall call && call.getRule().getName().equals("FunctionName");
    }

    private Proposal function(Function function, TextRange replaced) {
        var text = function.id() + "()";
        var documentation = documenting.ofFunction(function.id());
        var inside = TextRange.ofLength(text.length() - 1, 0);
        return new Proposal(Proposal.Kind.FUNCTION, replaced, text, List.of(inside), function.id(),
                documentation.map(each -> each.title()).orElse(""), documentation, 30);
    }

    private Proposal keyword(String word, TextRange replaced) {
        return new Proposal(Proposal.Kind.KEYWORD, replaced, word, List.of(), word, "", documenting.ofKeyword(word), 20);
    }

    private static Stream<Keyword> keywords(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> Stream.of(keyword);
            case EnumLiteralDeclaration literal -> Stream.of(literal.getLiteral());
            default -> Stream.empty();
        };
    }

    /** Words that serve as names, which are written in rules of their own, would help nobody. */
    private static boolean isWordOfLanguage(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0))
                && !(GrammarUtil.containingRule(keyword) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule));
    }
}
