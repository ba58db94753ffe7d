package org.mithaq.codebook.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.codebook.CodebookFiles;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.StandardRuleCases.RuleCase;
import org.mithaq.model.codebook.Rule;

@DisplayName("The rules of the standard codebook")
class StandardRulesTest {

    @TempDir
    private static Path folder;

    private static LoadedCodebook codebook;
    private static Evaluator evaluator;

    @BeforeAll
    static void loadAProjectThatImportsIt() {
        codebook = new CodebookFiles(folder)
                .file("own.codebook", "codebook own version 1.0 languages en import mithaq.standard").load();
        evaluator = new Evaluator(codebook);
    }

    static Stream<RuleCase> cases() {
        return StandardRuleCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("are broken by the mistake that they are for, and kept once it is put right:")
    void areBrokenByAMistakeAndKeptAfterTheRemedy(RuleCase each) {
        StandardRecord it = record(each.type());
        each.mistake().accept(it);
        assertTrue(isBroken(each, it), "broken by the mistake");

        each.remedy().accept(it);
        assertFalse(isBroken(each, it), "kept after the remedy");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("are not broken by a record that nobody has coded:")
    void areNotBrokenByARecordThatNobodyHasCoded(RuleCase each) {
        assertFalse(isBroken(each, record(each.type())));
    }

    @Test
    void haveACaseEach() {
        assertEquals(codebook.rules().stream().map(Rule::getName).sorted().toList(),
                cases().map(RuleCase::rule).sorted().toList());
    }

    private static boolean isBroken(RuleCase each, StandardRecord it) {
        return evaluator.rules(it.record(), it.project())
                .isBroken(evaluator.compiled(CodebookFiles.rule(codebook, each.rule())));
    }

    /** A record of a type; parts have their owners, an obligation that of a clause on aid. */
    private static StandardRecord record(String type) {
        CodedProject project = new CodedProject();
        StandardRecord agreement = new StandardRecord(project, project.record("Agreement", "AGR-0"));
        return switch (type) {
            case "Clause" -> part(agreement, "clauses", type);
            case "Obligation" ->
                part(part(agreement, "clauses", "Clause").category("kind", "AID"), "obligations", type);
            default -> new StandardRecord(project, project.record(type, "REC-1"));
        };
    }

    private static StandardRecord part(StandardRecord owner, String feature, String type) {
        return new StandardRecord(owner.project(), owner.project().part(owner.record(), feature, type, type + "-1"));
    }
}
