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
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NameReference;
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

    private boolean needs(CodedRecord record, String feature) {
        Feature declared = codebook.recordType(record.getType()).orElseThrow().getFeatures().stream()
                .filter(each -> each.getName().equals(feature)).findFirst().orElseThrow();
        return evaluator.isRequired(declared, record, project);
    }

    private List<Map<String, String>> table(String name, String... columns) {
        Dataset dataset = CodebookFiles.dataset(codebook, name);
        RowEvaluator rows = new RowEvaluator(codebook, project);
        return rows.rows(dataset, project.records()).map(row -> {
            Map<String, String> cells = new TreeMap<>();
            dataset.getColumns().stream().filter(column -> List.of(columns).contains(name(column)))
                    .forEach(column -> cells.put(name(column), Shown.of(rows.evaluate(column.getExpression(), row))));
            return cells;
        }).toList();
    }

    /** A column without a name of its own is called after what it shows. */
    private static String name(Column column) {
        return column.getName().isEmpty() && column.getExpression() instanceof NameReference shown
                ? shown.getElement().getName() : column.getName();
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
        void ofBreachesByTheDaysSinceTheSigning() {
            CodedProject.date(agreement, "signed", "2015-02-09");
            var breach = project.part(agreement, "breaches", "Breach", "BRE-0001");
            CodedProject.entry(breach, "by", "Actor", "REGIME");
            CodedProject.date(breach, "date", "2015-05-03");
            assertEquals(List.of(Map.of("agreement", "AGR-0001", "number", "1", "by", "coded REGIME",
                    "days_after_signing", "83..83")),
                    table("breaches", "agreement", "number", "by", "days_after_signing"));
        }

        @Test
        void ofObligationsWithTheirClausesAndAgreements() {
            var clause = project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.category(clause, "polarity", "affirmative");
            var first = project.part(clause, "obligations", "Obligation", "OBL-0001");
            var second = project.part(clause, "obligations", "Obligation", "OBL-0002");
            CodedProject.category(first, "kind", "DEFECTORS");
            CodedProject.category(second, "kind", "CONSCRIPTION");
            assertEquals(List.of(
                    Map.of("agreement", "AGR-0001", "clause", "CLA-0001", "number", "1", "kind", "coded DEFECTORS"),
                    Map.of("agreement", "AGR-0001", "clause", "CLA-0001", "number", "2", "kind",
                            "coded CONSCRIPTION")),
                    table("obligations", "agreement", "clause", "number", "kind"));
        }

        @Test
        void ofWhatEachSideCallsAnAgreement() {
            CodedProject.entry(project.part(agreement, "names", "Naming", "NAM-0001"), "used_by", "Actor", "REGIME");
            assertEquals(List.of(Map.of("agreement", "AGR-0001", "used_by", "coded REGIME")),
                    table("agreement_names", "agreement", "used_by"));
        }

        @Test
        void ofAgreementsWithTheFamiliesThatTheyInherit() {
            var model = project.record("Agreement", "AGR-0002");
            for (String kind : List.of("AID", "WPN_ALL")) {
                var clause = project.part(model, "clauses", "Clause", "CLA-" + kind);
                CodedProject.category(clause, "kind", kind);
                CodedProject.category(clause, "polarity", "affirmative");
            }
            CodedProject.link(agreement, "inherits_from", "AGR-0002");
            CodedProject.link(agreement, "not_inherited", "CLA-AID");
            assertEquals(Map.of("inherited_family", "coded WPN_ALL"),
                    table("agreements", "inherited_family").getFirst());
        }

        @Test
        void ofStancesWithScoresButNoneOffTheScale() {
            CodedProject.position(project.record("Stance", "STA-0001"), "position", "reserves");
            CodedProject.position(project.record("Stance", "STA-0002"), "position", "silent");
            assertEquals(List.of(Map.of("score", "-1"), Map.of("score", "-")), table("stances", "score"));
        }
    }

    @Nested
    @DisplayName("fills in")
    class Defaults {

        @Test
        void theKindImpliesWhoIsObliged() {
            var clause = project.part(agreement, "clauses", "Clause", "CLA-0001");
            CodedProject.category(clause, "kind", "DETAINEE_RELEASE");
            var type = codebook.recordType("Clause").orElseThrow();
            var implied = (org.mithaq.model.codebook.Variable) codebook.feature(type, "obliged_implied").orElseThrow();
            var values = evaluator.defaults(implied, clause, project);
            assertEquals(List.of("REGIME"), values.stream().map(NameReference.class::cast)
                    .map(each -> each.getElement().getName()).toList());
        }
    }
}
