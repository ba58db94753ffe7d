package org.mithaq.codebook.evaluation;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.model.coding.Basis;

/** For each rule of the standard codebook a record that breaks it, and what makes the record keep it. */
final class StandardRuleCases {

    /**
     * One rule.
     *
     * @param rule its name
     * @param type what it is about
     * @param mistake makes a record break it
     * @param remedy puts that right
     */
    record RuleCase(String rule, String type, Consumer<StandardRecord> mistake, Consumer<StandardRecord> remedy) {

        @Override
        public String toString() {
            return rule;
        }
    }

    private StandardRuleCases() {
    }

    static Stream<RuleCase> all() {
        return Stream.of(onDates(), onInstruments(), onBreaches(), onInheritance(), onRoles(), onClauses(), onStances(),
                onExchanges()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> onDates() {
        return Stream.of(
                agreement("clashing_dates_are_explained",
                        it -> it.date("signed", "2016-12").alternative("2016-01"), it -> it.note("late in 2016")),
                agreement("offer_before_acceptance",
                        it -> it.date("offered", "2016-05").date("accepted", "2016-04"),
                        it -> it.date("accepted", "2016-05-02")),
                agreement("signed_before_effective",
                        it -> it.date("signed", "2016-03-12").date("effective", "2016-02"),
                        it -> it.date("effective", "2016-03")),
                agreement("breach_after_signing",
                        it -> it.date("signed", "2016-03-12").date("first_breach", "2016-02"),
                        it -> it.date("first_breach", "2016")),
                agreement("one_number_beside_the_month_is_the_day",
                        it -> it.date("signed", "2020-03-15").words("26 آذار/ مارس 15"),
                        it -> it.date("signed", "2020-03-15").words("15 آذار/ مارس 2020")),
                agreement("month_is_no_part_of_a_name",
                        it -> it.date("signed", "2014-10").words("حي تشرين"),
                        it -> it.date("signed", "2014-10").words("شهر تشرين الأول 2014")),
                agreement("since_dates_the_talks",
                        it -> it.date("signed", "2013-11").qualifier("after"),
                        it -> it.date("first_contact", "2013-11")),
                agreement("talks_before_signing",
                        it -> it.date("first_contact", "2014-02").date("signed", "2014-01-15"),
                        it -> it.date("first_contact", "2014-01")),
                agreement("relative_day_needs_an_anchor",
                        it -> it.ofAnUndatedReport().date("signed", "2022-02-03").words("يوم الخميس"),
                        it -> it.date("signed", "2022-02").words("يوم الخميس")),
                agreement("agreement_not_after_its_report",
                        it -> it.date("signed", "2021-01-05"), it -> it.date("signed", "2020-03-05")),
                stance("stance_not_after_its_report",
                        it -> it.category("time", "current").date("date", "2021"),
                        it -> it.category("time", "expected")),
                agreement("same_agreement_has_one_date",
                        it -> it.other("AGR-2", other -> other.date("signed", "2017-07-17")).date("signed",
                                "2017-07-18").link("same_as", "AGR-2"),
                        it -> it.date("signed", "2017-07-17")));
    }

    private static Stream<RuleCase> onInstruments() {
        return Stream.of(
                agreement("signed_has_parties", it -> it.category("status", "signed"),
                        it -> it.missing("party", "not_stated")),
                agreement("offer_is_not_signed", it -> it.category("kind", "offer").category("status", "signed"),
                        it -> it.category("status", "offered")),
                agreement("acceptance_is_a_record_of_its_own",
                        it -> it.category("kind", "offer").date("accepted", "2016-12-25"),
                        it -> it.category("kind", "agreement")),
                agreement("refused_is_not_signed", it -> it.category("status", "refused").date("signed", "2016"),
                        it -> it.without("signed").date("refused", "2016")),
                agreement("name_does_not_settle_status",
                        it -> it.category("instrument", "preliminary_agreement").category("status", "signed"),
                        it -> it.category("status", "signed").marked()),
                agreement("stated_model_has_its_sentence",
                        it -> it.category("model", "deescalation").basis(Basis.STATED),
                        it -> it.basis(Basis.INFERRED)),
                agreement("template_is_no_event", it -> it.category("kind", "template").date("signed", "2018-07"),
                        it -> it.category("kind", "agreement")),
                agreement("force_leads_to_acceptance", it -> it.yes("coerced").category("status", "refused"),
                        it -> it.category("status", "signed")),
                agreement("claim_has_claimant", it -> it.category("truth", "unverified"),
                        it -> it.actor("claimed_by", "REGIME")),
                agreement("follows_what_came_before",
                        it -> it.other("AGR-2", other -> other.date("signed", "2018")).date("signed", "2016")
                                .link("follows", "AGR-2"),
                        it -> it.date("signed", "2018-04")));
    }

    private static Stream<RuleCase> onBreaches() {
        return Stream.of(
                agreement("breach_has_author", it -> it.actor("breached_by", "REGIME").category("outcome", "held"),
                        it -> it.category("outcome", "breached")),
                agreement("breaches_are_summed_up",
                        it -> it.part("breaches", "Breach", breach -> breach.actor("by", "OPP_FACTIONS")),
                        it -> it.actor("breached_by", "OPP_FACTIONS")));
    }

    private static Stream<RuleCase> onInheritance() {
        return Stream.of(
                agreement("acceptance_inherits", it -> it.category("status", "signed").link("answers", "AGR-2"),
                        it -> it.link("inherits_from", "AGR-2")),
                agreement("accession_inherits", it -> it.link("accedes_to", "AGR-2"),
                        it -> it.link("inherits_from", "AGR-2")),
                agreement("inherited_is_not_copied",
                        it -> it.other("AGR-2", other -> other.clause(clause -> clause.text("text", "a")))
                                .link("inherits_from", "AGR-2").clause(clause -> clause.text("text", "a")),
                        it -> it.withoutParts().clause(clause -> clause.text("text", "b"))),
                agreement("extent_of_inheritance_is_told", it -> it.link("inherits_from", "AGR-2"),
                        it -> it.category("inherits_extent", "whole")),
                agreement("exceptions_make_it_partial",
                        it -> it.link("not_inherited", "CLA-1").category("inherits_extent", "whole"),
                        it -> it.category("inherits_extent", "partial")));
    }

    private static Stream<RuleCase> onRoles() {
        return Stream.of(
                agreement("guarantee_has_guarantor", it -> it.clause(clause -> clause.category("kind", "GUARANTOR")),
                        it -> it.withoutParts().clause(clause -> clause.category("kind", "GUARANTOR")
                                .role("guarantor", "LOCAL_NOTABLES"))),
                agreement("witness_is_no_mediator", it -> it.role("witness", "UN").role("mediator", "UN"),
                        it -> it.role("mediator", "LOCAL_NOTABLES")),
                agreement("announcer_has_no_other_role", it -> it.role("announcer", "HMEIMIM").role("party", "HMEIMIM"),
                        it -> it.without("announcer")));
    }

    private static Stream<RuleCase> onClauses() {
        return Stream.concat(onKindsOfClauses(), Stream.of(
                agreement("no_more_clauses_than_stated",
                        it -> it.number("clauses_stated", 1).clause(clause -> { }).clause(clause -> { }),
                        it -> it.number("clauses_stated", 2)),
                agreement("agreement_has_clauses", it -> it.category("status", "signed"),
                        it -> it.clause(clause -> { })),
                clause("named_actor_recorded", it -> it.yes("obliged_explicit"), it -> it.actor("obliged", "REGIME")),
                clause("obliged_is_named", it -> it.no("obliged_explicit").actor("obliged", "REGIME"),
                        it -> it.without("obliged").actor("obliged_implied", "REGIME")),
                evacuation("evacuation_says_where_to", it -> it.place("place_to", "IDLIB")),
                evacuation("evacuation_says_who", it -> it.category("population", "fighters")),
                clause("negative_words_are_not_affirmative",
                        it -> it.category("polarity", "affirmative").text("text", "لا يشمل الخروج أهل القرية"),
                        it -> it.category("polarity", "exclusion")),
                clause("no_more_persons_than_planned",
                        it -> it.persons("persons", 200, "fighter").persons("persons_actual", 240, "fighter"),
                        it -> it.persons("persons_actual", 120, "fighter")),
                clause("actual_number_tells_execution", it -> it.persons("persons_actual", 120, "fighter"),
                        it -> it.category("carried_out", "partly_carried_out"))));
    }

    private static Stream<RuleCase> onKindsOfClauses() {
        return Stream.of(
                clause("russian_police_named", it -> it.category("kind", "RUSSIAN_MP"),
                        it -> it.actor("obliged", "RUSSIAN_MILITARY_POLICE")),
                clause("extent_is_of_weapons", it -> it.category("weapon_extent", "partial").category("kind", "AID"),
                        it -> it.category("kind", "WPN_MEDIUM")),
                clause("many_kinds_are_parted",
                        it -> it.category("kind", "SETTLEMENT", "CONSCRIPTION", "DEFECTORS", "WPN_ALL"),
                        it -> it.part("obligations", "Obligation", part -> part.category("kind", "DEFECTORS"))),
                new RuleCase("kind_of_obligation_is_of_its_clause", "Obligation", it -> it.category("kind", "FLAG"),
                        it -> it.category("kind", "AID")),
                clause("scope_is_no_commitment", it -> it.category("kind", "SCOPE").category("polarity", "affirmative"),
                        it -> it.category("polarity", "scope")),
                clause("all_weapons_or_their_classes", it -> it.category("kind", "WPN_ALL", "WPN_HEAVY"),
                        it -> it.category("kind", "WPN_HEAVY")),
                clause("light_weapons_kept_or_handed_over", it -> it.category("kind", "WPN_RETAIN", "WPN_LIGHT"),
                        it -> it.category("kind", "WPN_RETAIN", "WPN_HEAVY")),
                clause("head_count_is_no_measure",
                        it -> it.category("kind", "WPN_HEAVY").persons("persons", 23, "fighter"),
                        it -> it.category("kind", "WPN_HEAVY", "EVACUATION")));
    }

    private static Stream<RuleCase> onStances() {
        return Stream.concat(onPairs(), Stream.of(
                stance("silence_has_evidence", it -> it.position("silent"), it -> it.passage()),
                stance("reading_is_inferred", it -> it.category("attribution", "authors_reading").position("rejects")
                        .basis(Basis.STATED), it -> it.basis(Basis.INFERRED)),
                stance("reading_names_the_reader", it -> it.category("attribution", "others_reading"),
                        it -> it.actor("speaker", "ANALYSTS")),
                stance("holder_is_not_its_own_speaker", it -> it.actor("holder", "RUSSIA").actor("speaker", "RUSSIA"),
                        it -> it.actor("speaker", "CHRISTIAN_WENAWESER")),
                stance("stance_coded_once",
                        it -> it.other("STA-2", other -> other.actor("holder", "IRAN").category("level", "official"))
                                .actor("holder", "IRAN").category("level", "official"),
                        it -> it.category("level", "practical")),
                stance("pull_quote_counts_once", it -> it.pullQuote(), it -> it.passage())));
    }

    private static Stream<RuleCase> onPairs() {
        return Stream.of(
                pair("levels_of_a_pair_differ", it -> it.category("level", "practical"),
                        it -> it.category("level", "official")),
                pair("pair_is_of_one_holder", it -> it.actor("holder", "IRAN"), it -> it.actor("holder", "TURKEY")),
                pair("positions_of_a_pair_differ", it -> it.position("supports"), it -> it.position("rejects")),
                stance("use_stands_beside_words", it -> it.yes("instrumental"), it -> it.link("paired_with", "STA-2")));
    }

    private static Stream<RuleCase> onExchanges() {
        return Stream.of(
                exchange("exchange_names_return", it -> it.category("order", "joint"),
                        it -> it.text("return_gift", "a")),
                exchange("one_way_returns_nothing", it -> it.category("order", "one_way").text("return_gift", "a"),
                        it -> it.missing("return_gift", "not_applicable")),
                exchange("denial_names_who_denies", it -> it.category("standing", "denied"),
                        it -> it.actor("denied_by", "US")));
    }

    private static RuleCase agreement(String rule, Consumer<StandardRecord> mistake, Consumer<StandardRecord> remedy) {
        return new RuleCase(rule, "Agreement", mistake, remedy);
    }

    private static RuleCase clause(String rule, Consumer<StandardRecord> mistake, Consumer<StandardRecord> remedy) {
        return new RuleCase(rule, "Clause", mistake, remedy);
    }

    /** An evacuation that is agreed on, of which no more is coded. */
    private static RuleCase evacuation(String rule, Consumer<StandardRecord> remedy) {
        return clause(rule, it -> it.category("kind", "EVACUATION").category("polarity", "affirmative"), remedy);
    }

    private static RuleCase stance(String rule, Consumer<StandardRecord> mistake, Consumer<StandardRecord> remedy) {
        return new RuleCase(rule, "Stance", mistake, remedy);
    }

    /** The practical stance of Turkey, who supports what this one is about. */
    private static RuleCase pair(String rule, Consumer<StandardRecord> mistake, Consumer<StandardRecord> remedy) {
        return stance(rule, it -> mistake.accept(it.other("STA-2", other -> other.category("level", "practical")
                .actor("holder", "TURKEY").position("supports")).link("paired_with", "STA-2")), remedy);
    }

    private static RuleCase exchange(String rule, Consumer<StandardRecord> mistake, Consumer<StandardRecord> remedy) {
        return new RuleCase(rule, "Exchange", mistake, remedy);
    }
}
