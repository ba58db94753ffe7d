package org.mithaq.codebook.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Writes random texts that a grammar allows, whatever they mean, by following its rules. */
final class GrammarSentences {

    /** Where a text is brought to its end on the shortest way, in UTF-16 units. */
    private static final int LONGEST = 1_500;
    private static final int UNKNOWN_DEPTH = 1_000;

    private final Grammar grammar;
    private final RandomGenerator random;
    private final Map<String, List<String>> samples;
    private final Map<AbstractRule, Integer> depths = new HashMap<>();

    /**
     * @param grammar the grammar
     * @param random where choices come from
     * @param samples what terminals look like, by the names of their rules
     */
    GrammarSentences(Grammar grammar, RandomGenerator random, Map<String, List<String>> samples) {
        this.grammar = grammar;
        this.random = random;
        this.samples = samples;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (AbstractRule rule : GrammarUtil.allRules(grammar)) {
                int depth = rule instanceof TerminalRule ? 0 : 1 + depth(rule.getAlternatives());
                grown |= !Integer.valueOf(depth).equals(depths.put(rule, depth));
            }
        }
    }

    /**
     * A text that a rule allows.
     *
     * @param rule the name of the rule
     * @param deepest how many rules may be within each other before the shortest way out is taken
     */
    String of(String rule, int deepest) {
        var text = new StringBuilder();
        write(GrammarUtil.findRuleForName(grammar, rule), deepest, " ", text);
        return text.toString();
    }

    private void write(AbstractRule rule, int left, String blank, StringBuilder to) {
        if (rule instanceof TerminalRule) {
            append(samples.get(rule.getName()).get(random.nextInt(samples.get(rule.getName()).size())), blank, to);
            return;
        }
        boolean inOnePiece = rule instanceof ParserRule parsed && parsed.isDefinesHiddenTokens()
                && parsed.getHiddenTokens().isEmpty();
        if (inOnePiece) {
            to.append(blank);
        }
        write(rule.getAlternatives(), left - 1, inOnePiece ? "" : blank, to);
    }

    private void write(AbstractElement element, int left, String blank, StringBuilder to) {
        int room = to.length() < LONGEST ? left : 0;
        for (int i = times(element, room); i > 0; i--) {
            writeOnce(element, room, blank, to);
        }
    }

    private int times(AbstractElement element, int left) {
        boolean brief = left <= 0;
        return switch (element.getCardinality()) {
            case null -> 1;
            case "?" -> brief || random.nextInt(3) > 0 ? 0 : 1;
            case "*" -> brief ? 0 : random.nextInt(4);
            default -> brief ? 1 : 1 + random.nextInt(2);
        };
    }

    private void writeOnce(AbstractElement element, int left, String blank, StringBuilder to) {
        switch (element) {
            case Keyword keyword -> append(keyword.getValue(), blank, to);
            case EnumLiteralDeclaration literal -> append(literal.getLiteral().getValue(), blank, to);
            case Assignment assignment -> write(assignment.getTerminal(), left, blank, to);
            case CrossReference reference -> write(reference.getTerminal(), left, blank, to);
            case RuleCall call -> write(call.getRule(), left, blank, to);
            case Alternatives choice -> write(chosen(choice, left), left, blank, to);
            case CompoundElement several -> several.getElements().forEach(each -> write(each, left, blank, to));
            case Action action -> { }
            default -> throw new IllegalArgumentException("An element of a grammar of an unknown kind: " + element);
        }
    }

    private AbstractElement chosen(Alternatives choice, int left) {
        List<AbstractElement> elements = choice.getElements();
        return left > 0 ? elements.get(random.nextInt(elements.size()))
                : elements.stream().min((one, other) -> Integer.compare(depth(one), depth(other))).orElseThrow();
    }

    private static void append(String word, String blank, StringBuilder to) {
        to.append(blank).append(word);
    }

    /** How many rules are within each other at the least. */
    private int depth(AbstractElement element) {
        if ("?".equals(element.getCardinality()) || "*".equals(element.getCardinality())) {
            return 0;
        }
        return switch (element) {
            case Assignment assignment -> depth(assignment.getTerminal());
            case CrossReference reference -> depth(reference.getTerminal());
            case RuleCall call -> depths.getOrDefault(call.getRule(), UNKNOWN_DEPTH);
            case Alternatives choice -> choice.getElements().stream().mapToInt(this::depth).min().orElse(0);
            case CompoundElement several -> several.getElements().stream().mapToInt(this::depth).max().orElse(0);
            default -> 0;
        };
    }
}
