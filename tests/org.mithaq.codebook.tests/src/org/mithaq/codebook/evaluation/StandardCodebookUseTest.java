package org.mithaq.codebook.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookFiles;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.coding.CodedRecord;

@DisplayName("The standard codebook, used on coded records,")
class StandardCodebookUseTest {

    @TempDir
    private static Path folder;

    private static LoadedCodebook codebook;
    private static Evaluator evaluator;

    private final CodedProject project = new CodedProject();
    private CodedRecord agreement;

    @BeforeAll
    static void loadAProjectThatImportsIt() {
        codebook = new CodebookFiles(folder)
                .file("own.codebook", "codebook own version 1.0 languages en import mithaq.standard").load();
        evaluator = new Evaluator(codebook);
    }

    @BeforeEach
    void startWithAnAgreement() {
        agreement = project.record("Agreement", "AGR-0001");
    }

    private boolean breaks(CodedRecord record, String rule) {
        return evaluator.isBroken(CodebookFiles.rule(codebook, rule), record, project);
    }

    private boolean needs(CodedRecord record, String feature) {
        Feature declared = codebook.recordType(record.getType()).orElseThrow().getFeatures().stream()
                .filter(each -> each.getName().equals(feature)).findFirst().orElseThrow();
        return evaluator.isRequired(declared, record, project);
    }

    private List<Map<String, String>> table(String name, String... columns) {
        Dataset dataset = CodebookFiles.dataset(codebook, name);
        return evaluator.rows(dataset, project).map(row -> {
            Map<String, String> cells = new TreeMap<>();
            dataset.getColumns().stream().filter(column -> List.of(columns).contains(column.getName()))
                    .forEach(column -> cells.put(column.getName(), Shown.of(evaluator.cell(column, row, project))));
            return cells;
        }).toList();
    }

    @Nested
    @DisplayName("warns")
    class Rules {

        @Test
        void ofAGuaranteeWithoutGuarantor() {
            var clause = project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.category(clause, "kind", "GUARANTOR");
            assertTrue(breaks(agreement, "guarantee_has_guarantor"));

            CodedProject.role(clause, "guarantor", "Actor", "LOCAL_NOTABLES");
            assertFalse(breaks(agreement, "guarantee_has_guarantor"));
        }

        @Test
        void ofASignedAgreementWithoutPartiesUntilTheyAreCodedAsMissing() {
            CodedProject.category(agreement, "status", "signed");
            assertTrue(breaks(agreement, "signed_has_parties"));

            CodedProject.missing(agreement, "party", "not_stated");
            assertFalse(breaks(agreement, "signed_has_parties"));
        }

        @Test
        void ofABreachThatTheOutcomeDoesNotTell() {
            CodedProject.entry(agreement, "breached_by", "Actor", "REGIME");
            CodedProject.category(agreement, "outcome", "held");
            assertTrue(breaks(agreement, "breach_has_author"));

            CodedProject.category(agreement, "outcome", "breached");
            assertFalse(breaks(agreement, "breach_has_author"));
        }

        @Test
        void ofDatesInTheWrongOrderButNotOfThoseThatMayBeInOrder() {
            CodedProject.date(agreement, "signed", "2016-03-12");
            CodedProject.date(agreement, "effective", "2016-03");
            assertFalse(breaks(agreement, "signed_before_effective"));

            CodedProject.date(agreement, "first_breach", "2016-02");
            assertTrue(breaks(agreement, "breach_after_signing"));
        }

        @Test
        void ofMoreClausesThanTheReportSaysThereAre() {
            project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.number(agreement, "clauses_stated", "1");
            assertFalse(breaks(agreement, "no_more_clauses_than_stated"));

            project.part(agreement, "clauses", "Clause", "CLA-0002");
            assertTrue(breaks(agreement, "no_more_clauses_than_stated"));
        }

        @Test
        void ofAPairOfStancesOnOneLevel() {
            var official = project.record("Stance", "STA-0001");
            var other = project.record("Stance", "STA-0002");
            CodedProject.category(official, "level", "official");
            CodedProject.category(other, "level", "official");
            CodedProject.link(official, "paired_with", "STA-0002");
            assertTrue(breaks(official, "levels_of_a_pair_differ"));
        }

        @Test
        void ofSilenceWithoutAPassageThatSaysSo() {
            var stance = project.record("Stance", "STA-0001");
            CodedProject.position(stance, "position", "silent");
            assertTrue(breaks(stance, "silence_has_evidence"));

            stance.getEvidence().add(CodedProject.anchor("لم يعلّق", 0, 8));
            assertFalse(breaks(stance, "silence_has_evidence"));
        }
    }

    @Nested
    @DisplayName("asks")
    class Requirements {

        @Test
        void forTheDateOfSigningOnceAnAgreementIsSigned() {
            CodedProject.category(agreement, "status", "offered");
            assertFalse(needs(agreement, "signed"));
            agreement.getValues().clear();
            CodedProject.category(agreement, "status", "signed");
            assertTrue(needs(agreement, "signed"));
        }

        @Test
        void whoBreachedABreachedAgreement() {
            assertFalse(needs(agreement, "breached_by"));
            CodedProject.category(agreement, "outcome", "breached");
            assertTrue(needs(agreement, "breached_by"));
        }

        @Test
        void forTheConditionsOfAConditionalStance() {
            var stance = project.record("Stance", "STA-0001");
            CodedProject.position(stance, "position", "supports_conditionally");
            assertTrue(needs(stance, "conditions"));
        }
    }

    @Nested
    @DisplayName("gives tables")
    class Tables {

        @Test
        void ofPlacesWithTheirGovernorates() {
            CodedProject.entry(agreement, "places", "Place", "QABOUN");
            CodedProject.entry(agreement, "places", "Place", "DUMAYR");
            assertEquals(List.of(
                    Map.of("agreement", "AGR-0001", "place", "QABOUN", "governorate", "DAMASCUS_GOVERNORATE"),
                    Map.of("agreement", "AGR-0001", "place", "DUMAYR", "governorate", "RURAL_DAMASCUS")),
                    table("agreement_places", "agreement", "place", "governorate"));
        }

        @Test
        void ofActorsInEachOfTheirRoles() {
            CodedProject.role(agreement, "party", "Actor", "RUSSIA");
            CodedProject.role(agreement, "guarantor", "Actor", "RUSSIA");
            assertEquals(List.of(
                    Map.of("agreement", "AGR-0001", "actor", "RUSSIA", "actor_kind", "state"),
                    Map.of("agreement", "AGR-0001", "actor", "RUSSIA", "actor_kind", "state")),
                    table("agreement_parties", "agreement", "actor", "actor_kind"));
        }

        @Test
        void ofStancesWithScoresButNoneOffTheScale() {
            CodedProject.position(project.record("Stance", "STA-0001"), "position", "reserves");
            CodedProject.position(project.record("Stance", "STA-0002"), "position", "silent");
            assertEquals(List.of(Map.of("score", "-1"), Map.of("score", "-")), table("stances", "score"));
        }
    }

    @Nested
    @DisplayName("rules on hard cases:")
    class HardCases {

        @Test
        void anOfferIsNotSigned() {
            CodedProject.category(agreement, "kind", "offer");
            CodedProject.category(agreement, "status", "offered");
            assertFalse(breaks(agreement, "offer_is_not_signed"));
            var signed = project.record("Agreement", "AGR-0002");
            CodedProject.category(signed, "kind", "offer");
            CodedProject.category(signed, "status", "signed");
            assertTrue(breaks(signed, "offer_is_not_signed"));
        }

        @Test
        void anAcceptanceInheritsTheClausesOfTheOffer() {
            project.record("Agreement", "AGR-0002");
            CodedProject.category(agreement, "status", "signed");
            CodedProject.link(agreement, "answers", "AGR-0002");
            assertTrue(breaks(agreement, "acceptance_inherits"));
            CodedProject.link(agreement, "inherits_from", "AGR-0002");
            assertFalse(breaks(agreement, "acceptance_inherits"));
        }

        @Test
        void whatIsInheritedIsNotCopied() {
            var source = project.record("Agreement", "AGR-0002");
            CodedProject.text(project.part(source, "clauses", "Clause", "CLA-0001"), "text", "a");
            CodedProject.link(agreement, "inherits_from", "AGR-0002");
            CodedProject.text(project.part(agreement, "clauses", "Clause", "CLA-0002"), "text", "b");
            assertFalse(breaks(agreement, "inherited_is_not_copied"));
            CodedProject.text(project.part(agreement, "clauses", "Clause", "CLA-0003"), "text", "a");
            assertTrue(breaks(agreement, "inherited_is_not_copied"));
        }

        @Test
        void aTemplateIsNoEvent() {
            CodedProject.date(agreement, "signed", "2018-07");
            assertFalse(breaks(agreement, "template_is_no_event"));
            CodedProject.category(agreement, "kind", "template");
            assertTrue(breaks(agreement, "template_is_no_event"));
        }

        @Test
        void whatWasAcceptedUnderForceIsSigned() {
            CodedProject.yes(agreement, "coerced");
            assertFalse(breaks(agreement, "force_leads_to_acceptance"));
            CodedProject.category(agreement, "status", "refused");
            assertTrue(breaks(agreement, "force_leads_to_acceptance"));
        }

        @Test
        void aClaimHasAClaimant() {
            CodedProject.category(agreement, "truth", "unverified");
            assertTrue(breaks(agreement, "claim_has_claimant"));
            CodedProject.entry(agreement, "claimed_by", "Actor", "REGIME");
            assertFalse(breaks(agreement, "claim_has_claimant"));
        }

        @Test
        void theExtentOfAHandOverIsForWeapons() {
            var clause = project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.category(clause, "weapon_extent", "partial");
            CodedProject.category(clause, "kind", "WPN_MEDIUM");
            assertFalse(breaks(clause, "extent_is_of_weapons"));
            var other = project.part(agreement, "clauses", "Clause", "CLA-0002");
            CodedProject.category(other, "weapon_extent", "partial");
            CodedProject.category(other, "kind", "AID");
            assertTrue(breaks(other, "extent_is_of_weapons"));
        }

        @Test
        void anEvacuationSaysWhoLeaves() {
            var clause = project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.category(clause, "kind", "EVACUATION");
            CodedProject.category(clause, "polarity", "affirmative");
            assertTrue(breaks(clause, "evacuation_says_who"));
            CodedProject.category(clause, "population", "fighters");
            assertFalse(breaks(clause, "evacuation_says_who"));
        }

        @Test
        void makingUseOfItIsAnotherStance() {
            var stance = project.record("Stance", "STA-0001");
            assertFalse(breaks(stance, "use_stands_beside_words"));
            CodedProject.yes(stance, "instrumental");
            assertTrue(breaks(stance, "use_stands_beside_words"));
            CodedProject.link(stance, "paired_with", "STA-0002");
            assertFalse(breaks(stance, "use_stands_beside_words"));
        }

        @Test
        void theKindImpliesWhoIsObliged() {
            var clause = project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.category(clause, "kind", "DETAINEE_RELEASE");
            var type = codebook.recordType("Clause").orElseThrow();
            var implied = (org.mithaq.model.codebook.Variable) codebook.feature(type, "obliged_implied").orElseThrow();
            var values = evaluator.defaults(implied, clause, project);
            assertEquals(List.of("REGIME"), values.stream().map(org.mithaq.model.codebook.NameReference.class::cast)
                    .map(each -> each.getElement().getName()).toList());
        }
    }
}
