package org.mithaq.codebook.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.model.codebook.Codebook;

/** Whole declarations with places to fill in, proposed where their first word may stand. */
class Templates {

    private static final String LABELS = "@";
    private static final Pattern PLACE = Pattern.compile("<([^<>]*)>");
    private static final String RECORD_KINDS = "RecordKind";
    private static final List<String> NO_LANGUAGES = List.of("en");

    /** What is written, by first words: places in angle brackets, {@code @} for a label in each language. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("list", "list <Name> @ {\n\t<code> @\n}"),
            Map.entry("scale", "scale <Name> @ {\n\t<agrees> = <1> @\n\t<disagrees> = <-1> @\n\toff scale <silent> @\n}"),
            Map.entry("missing", "missing <Name> @ {\n\t<reason> @ code \"<.c>\"\n}"),
            Map.entry("registry", "registry <Name> @ {\n\t<entry> @ also \"<name>\"\n}"),
            Map.entry("entries", "entries of <Registry> {\n\t<entry> @ also \"<name>\"\n}"),
            Map.entry("agreement", "agreement <Name> prefix \"<XYZ>\" @ {\n\trole <party> of <Registry> [2..*] @\n}"),
            Map.entry("stance", "stance <Name> prefix \"<XYZ>\" @ {\n\treference holder of <Registry> [1..*] @\n"
                    + "\treference target of <Registry> [1..*] @\n\tposition position of <Scale> @ required\n}"),
            Map.entry("part", "part <Name> @ {\n\ttext <title> @\n}"),
            Map.entry("record", "record <Name> prefix \"<XYZ>\" @ {\n\ttext <title> @\n}"),
            Map.entry("rule", "rule <name> for <Type> <warning>\n\twhen <condition>\n\trequire <condition>\n\t@"),
            Map.entry("dataset", "dataset <name> of <Type> @ {\n\tcolumn <id>\n}"),
            Map.entry("category", "category <name> of <List> @"),
            Map.entry("text", "text <name> @"),
            Map.entry("yesno", "yesno <name> @"),
            Map.entry("number", "number <name> @"),
            Map.entry("date", "date <name> @"),
            Map.entry("quantity", "quantity <name> unit <List> @"),
            Map.entry("position", "position <name> of <Scale> @"),
            Map.entry("reference", "reference <name> of <Registry> [1..*] @"),
            Map.entry("role", "role <name> of <Registry> [*] @"),
            Map.entry("parts", "parts <name> of <Type> ordered @"),
            Map.entry("link", "link <name> of <Type> [*] acyclic @"),
            Map.entry("derived", "derived <name> = <expression> @"),
            Map.entry("column", "column <name> = <expression> @"),
            Map.entry("definition", "definition @"),
            Map.entry("cue", "cue \"<words>\""));

    private final IdeMessages messages;

    @Inject
    Templates(IdeMessages messages) {
        this.messages = messages;
    }

    /** The template that begins with a word of the language. */
    Optional<Proposal> of(Keyword keyword, Source source, TextRange replaced) {
        var word = keyword.getValue();
        return Optional.ofNullable(BODIES.get(word)).filter(body -> isFirst(keyword)).map(body -> {
            var languages = source.codebook().map(Codebook::getLanguages).filter(all -> !all.isEmpty())
                    .map(List::copyOf).orElse(NO_LANGUAGES);
            var labels = languages.stream().map(language -> language + " \"<…>\"").collect(Collectors.joining(" "));
            return proposal(word, body.replace(LABELS, labels)
                    .replace("\n", "\n" + indentation(source.text(), replaced.start())), replaced);
        });
    }

    /** Words such as {@code part} in {@code part of} begin nothing. */
    private static boolean isFirst(Keyword keyword) {
        var rule = GrammarUtil.containingRule(keyword);
        return rule.getName().equals(RECORD_KINDS) || rule instanceof ParserRule
                && EcoreUtil2.getAllContentsOfType(rule, Keyword.class).getFirst() == keyword;
    }

    private Proposal proposal(String word, String body, TextRange replaced) {
        var text = new StringBuilder();
        var places = new ArrayList<TextRange>();
        var matcher = PLACE.matcher(body);
        int done = 0;
        while (matcher.find()) {
            text.append(body, done, matcher.start());
            places.add(TextRange.ofLength(text.length(), matcher.group(1).length()));
            text.append(matcher.group(1));
            done = matcher.end();
        }
        text.append(body.substring(done));
        return new Proposal(Proposal.Kind.TEMPLATE, replaced, text.toString(), places, word + " …",
                messages.text("template"), Optional.empty(), 15);
    }

    private static String indentation(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int end = line;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }
}
