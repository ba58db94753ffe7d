package org.mithaq.codebook.ide.documentation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.ide.element.Elements;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.Documentation;
import org.mithaq.codebook.ide.result.Documentation.Paragraph;
import org.mithaq.codebook.message.Messages;
import org.mithaq.codebook.usage.CodedNames;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Example;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.NamedElement;

/** Documents elements, functions and keywords in the users' language. */
public class Documenting {

    @Inject
    private IdeMessages messages;
    @Inject
    private Messages language;

    /** What there is to say about an element: labels and texts of every language, and how often data uses it. */
    public Documentation of(NamedElement element, UsageCounts usages) {
        var paragraphs = new ArrayList<Paragraph>();
        owner(element).ifPresent(owner -> paragraphs.add(new Paragraph(messages.text("hover.in"), owner)));
        if (element instanceof DocumentedElement documented) {
            texts(documented.getLabels(), paragraphs, "hover.label");
            texts(documented.getDefinitions(), paragraphs, "hover.definition");
            documented.getExamples().forEach(example -> example(example, paragraphs));
        }
        if (element instanceof Entry entry && !entry.getAliases().isEmpty()) {
            paragraphs.add(new Paragraph(messages.text("hover.aliases"), entry.getAliases().stream().map(Cue::getText)
                    .collect(Collectors.joining("، "))));
        }
        if (element instanceof Code code && code.isDeprecated()) {
            paragraphs.add(new Paragraph(messages.text("hover.deprecated"), code.getReplacement() == null ? ""
                    : messages.text("hover.replacement", code.getReplacement().getName())));
        }
        CodedNames.of(element).map(usages::count).filter(count -> count.isPresent()).ifPresent(count -> paragraphs
                .add(new Paragraph(messages.text("hover.uses"), String.valueOf(count.getAsLong()))));
        return new Documentation(Signature.of(element), paragraphs);
    }

    /** What a function does; empty when there is none of this name. */
    public Optional<Documentation> ofFunction(String name) {
        return Function.named(name).map(function -> new Documentation(language.text(key(function) + ".signature"),
                List.of(new Paragraph("", language.text(key(function))), new Paragraph(messages.text("hover.example"),
                        language.text(key(function) + ".example")))));
    }

    /** What a word of the language is for; empty for signs. */
    public Optional<Documentation> ofKeyword(String keyword) {
        return messages.find("keyword." + keyword)
                .map(text -> new Documentation(keyword, List.of(new Paragraph("", text))));
    }

    private static String key(Function function) {
        return "function." + function.id();
    }

    private void example(Example example, List<Paragraph> paragraphs) {
        texts(example.getTexts(), paragraphs, example.isExcluded() ? "hover.exclude" : "hover.include");
    }

    private void texts(List<LocalizedText> texts, List<Paragraph> paragraphs, String heading) {
        var own = messages.locale().getLanguage();
        texts.stream().filter(text -> text.getText() != null && !text.getText().isEmpty())
                .sorted((a, b) -> Boolean.compare(own.equals(b.getLanguage()), own.equals(a.getLanguage())))
                .forEach(text -> paragraphs.add(new Paragraph(messages.text(heading), text.getText())));
    }

    private Optional<String> owner(NamedElement element) {
        EObject owner = element.eContainer();
        return owner instanceof NamedElement named && !(owner instanceof Codebook) && named.getName() != null
                ? Optional.of(named.getName() + " (" + Elements.label(named, messages.locale()) + ")")
                : Optional.empty();
    }
}
