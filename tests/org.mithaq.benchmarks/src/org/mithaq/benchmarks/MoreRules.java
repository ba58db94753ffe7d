package org.mithaq.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules of all kinds, to be added to those of the standard codebook: about a record, its parts, its owner, links, chains. */
final class MoreRules {

    private record MoreRule(String type, String when, String require) {

        String declared(int number) {
            return "rule generated_%d for %s info\n\t%s\n\t%s\n\tar \"قاعدة %d\" en \"Rule %d\"\n\n".formatted(number, type, when,
                    require, number, number);
        }
    }

    private static final List<MoreRule> RULES = List.of(
            new MoreRule("Agreement", "when status = signed and outcome is not empty",
                    "require signed is not empty"),
            new MoreRule("Agreement", "when announced is not empty and signed is not empty",
                    "require announced.start >= signed.start or announced.start < signed.start"),
            new MoreRule("Agreement", "when party is not empty",
                    "require count(party) <= 12"),
            new MoreRule("Agreement", "when guarantor exists sole = true",
                    "require count(guarantor) = 1"),
            new MoreRule("Agreement", "when follows is not empty and signed is not empty",
                    "require follows all signed is empty or days(signed, first(chain(follows)).signed) < 4000"),
            new MoreRule("Agreement", "",
                    "require count(chain(follows)) < 500"),
            new MoreRule("Agreement", "when clauses exists place_to is not empty",
                    "require places is not empty"),
            new MoreRule("Agreement", "when outcome = breached",
                    "require first_breach is not empty or breached_by is not empty or clauses exists carried_out is not empty"),
            new MoreRule("Agreement", "when coerced = true",
                    "require siege_before is coded or status in (signed, agreed, offered)"),
            new MoreRule("Agreement", "when inherits_from is not empty",
                    "require inherits_from exists clauses is not empty"),
            new MoreRule("Clause", "when deadline is not empty and owner.signed is not empty",
                    "require deadline.start >= owner.signed.start or owner.status != signed"),
            new MoreRule("Clause", "when persons is not empty and persons_actual is not empty",
                    "require persons_actual all min < 1000"),
            new MoreRule("Clause", "when guarantor is not empty",
                    "require owner.guarantor is not empty or count(guarantor) < 5"),
            new MoreRule("Clause", "when kind = EVACUATION",
                    "require persons is coded or population is coded or text is coded or polarity = affirmative"),
            new MoreRule("Clause", "when reciprocal_with is not empty",
                    "require reciprocal_with all polarity is not empty"),
            new MoreRule("Clause", "when term is not empty",
                    "require term.min < 1000"),
            new MoreRule("Clause", "when obliged is not empty and beneficiary is not empty",
                    "require count(distinct(obliged)) < 10"),
            new MoreRule("Clause", "",
                    "require count(kind) <= 6"),
            new MoreRule("Stance", "when follows is not empty",
                    "require chain(follows) exists holder is not empty"),
            new MoreRule("Stance", "when date is not empty and follows is not empty",
                    "require days(follows.date, date) > -5000 or follows.date is empty"),
            new MoreRule("Stance", "when position = supports_conditionally",
                    "require conditions is coded"),
            new MoreRule("Stance", "when strength is not empty",
                    "require position is coded"),
            new MoreRule("Stance", "when speaker is not empty",
                    "require count(speaker) = 1"),
            new MoreRule("Stance", "",
                    "require evidence is not empty or note is not empty"),
            new MoreRule("Exchange", "when agreement is not empty and date is not empty",
                    "require agreement.signed is empty or agreement.signed.start < date.end or agreement.status != signed"),
            new MoreRule("Exchange", "when stances is not empty",
                    "require stances exists position is not empty"),
            new MoreRule("Exchange", "",
                    "require giver is not empty"),
            new MoreRule("Exchange", "when taker is not empty",
                    "require count(taker) < 9"));

    private MoreRules() {
    }

    /**
     * The first rules, as codebooks declare them.
     *
     * @param count 0 to 28
     */
    static String upTo(int count) {
        return IntStream.range(0, count).mapToObj(number -> RULES.get(number).declared(number)).collect(Collectors.joining());
    }
}
