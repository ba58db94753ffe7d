package org.mithaq.core.dossier.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.syntax.Token;
import org.mithaq.core.dossier.syntax.Tokens;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.core.lookup.Sifted;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/** Proposals and explanations for the text of a dossier, out of the codebook. For one thread. */
public final class DossierAssist {

    private static final List<String> RECORD_MARKS = List.of("complete", "reviewed", "draft", "note \"\"");
    private static final List<String> VALUE_MARKS = List.of("inferred", "inherited", "probable", "possible", "note \"\"");

    private final Project project;
    private final Locale locale;
    private final Names names;
    private final ValueChoices choices;

    /**
     * @param project whose codebook, as it is now, says what may be written, and whose records links may lead to
     * @param language of what is shown, an ISO 639 code
     */
    public DossierAssist(Project project, String language) {
        this.project = project;
        this.locale = Locale.of(language);
        this.names = new Names(project.codebook(), language);
        this.choices = new ValueChoices(names, project);
    }

    /**
     * What may be written at a place, the best first. Behind it stand lines that write nothing, on what may not be written
     * there and why.
     *
     * @param offset in UTF-16 units of the text
     */
    public List<Proposal> proposals(String text, int offset) {
        Site site = Site.at(text, offset, names);
        Span replaced = site.replaced(offset);
        return switch (site.part()) {
            case TOP -> top(site, replaced);
            case NAME -> features(site, replaced);
            case VALUE -> values(site, replaced, text, offset);
            case MARKS -> marks(site, replaced);
            case NOTHING -> List.of();
        };
    }

    private List<Proposal> top(Site site, Span replaced) {
        List<Proposal> found = new ArrayList<>();
        for (Choice<RecordType> choice : names.types().find(site.prefix())) {
            if (choice.value().getKind() != RecordKind.PART) {
                String text = choice.id() + " {\n\t\n}";
                found.add(new Proposal(replaced, text, text.length() - 2, choice.label(), choice.id(), choice.description()));
            }
        }
        if (Keyword.REPORT.word().startsWith(site.prefix().toLowerCase(Locale.ROOT))) {
            String text = Keyword.REPORT.word() + " \"\"";
            found.add(new Proposal(replaced, text, text.length() - 1, text, "", ""));
        }
        return found;
    }

    private List<Proposal> features(Site site, Span replaced) {
        return finder(site).stream().flatMap(finder -> finder.find(site.prefix()).stream()).map(choice -> {
            String name = Quoting.name(choice.id(), Set.of(Keyword.RETIRED.word(), Keyword.EARLIER.word()));
            boolean part = choice.value() instanceof PartFeature;
            String text = part ? name + " {  }" : name + " ";
            return new Proposal(replaced, text, part ? text.length() - 2 : text.length(), choice.label(), choice.id(),
                    choice.description());
        }).toList();
    }

    private Optional<LabelFinder<Feature>> finder(Site site) {
        return site.holder().flatMap(holder -> switch (holder) {
            case RecordType type -> Optional.of(names.features(type));
            case Role role -> Optional.of(names.attributes(role));
            default -> Optional.empty();
        });
    }

    private List<Proposal> values(Site site, Span replaced, String text, int offset) {
        Optional<Feature> feature = site.feature();
        if (feature.isEmpty() || feature.get() instanceof PartFeature) {
            return List.of();
        }
        boolean missing = Keyword.MISSING.begins(site.terms());
        String prefix = missing ? site.prefix().substring(site.terms().getFirst().text().length()).strip() : site.prefix();
        List<Sifted<?>> found = missing ? List.of() : choices.of(feature.get(),
                WrittenRecord.holderAt(text, offset, names, project.coder().value()), prefix);
        Stream<Proposal> allowed = found.stream().flatMap(each -> each.allowed().stream())
                .map(choice -> proposal(choice, "", replaced));
        Stream<Proposal> refused = found.stream().flatMap(each -> each.forbidden().stream()).map(each -> Proposal.of(new Span(offset, offset), "",
                each.summary().in(locale), "", each.details().in(locale)));
        Stream<Proposal> reasons = names.reasons().find(prefix.startsWith("missing") ? "" : prefix).stream()
                .map(choice -> proposal(choice, Keyword.MISSING.word() + " ", replaced));
        return Stream.of(allowed, reasons, refused).flatMap(all -> all).toList();
    }

    private static Proposal proposal(Choice<?> choice, String before, Span replaced) {
        String name = choice.value() instanceof String text ? text : Quoting.name(choice.id(), Set.of("as", "missing"));
        return Proposal.of(replaced, before + name, choice.label(), choice.detail().isEmpty() ? choice.id()
                : choice.id() + ", " + choice.detail(), choice.description());
    }

    private static List<Proposal> marks(Site site, Span replaced) {
        List<String> marks = site.isAboutRecord() ? RECORD_MARKS : VALUE_MARKS;
        return marks.stream().filter(mark -> mark.startsWith(site.prefix()))
                .map(mark -> new Proposal(replaced, mark, mark.endsWith("\"") ? mark.length() - 1 : mark.length(), mark, "", ""))
                .toList();
    }

    /** What stands at a place: label, id and definition on lines of their own. Empty where nothing of the codebook does. */
    public Optional<String> explanation(String text, int offset) {
        return Tokens.of(text, new ArrayList<>()).stream()
                .filter(token -> token.isTerm() && token.span().touches(offset)).findFirst()
                .flatMap(token -> element(text, token)).map(this::explain);
    }

    private Optional<? extends DocumentedElement> element(String text, Token token) {
        Site site = Site.at(text, token.span().end(), names);
        Term term = new Term(Term.Kind.valueOf(token.kind().name()), token.text(), token.span());
        return switch (site.part()) {
            case TOP -> names.type(term, new Problems());
            case NAME -> site.feature(term);
            case VALUE -> site.feature().flatMap(feature -> choices.exact(feature, site.prefix()));
            default -> Optional.empty();
        };
    }

    private String explain(DocumentedElement element) {
        String label = names.choices().label(element);
        return Stream.of(label, element.getName().equals(label) ? "" : element.getName(), names.choices().definition(element))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
