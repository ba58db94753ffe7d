package org.mithaq.codebook.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookFiles;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.CodedRecord;

@DisplayName("What a codebook says about records")
class LanguageTest {

    private static final String DECLARATIONS = """
            list Kind tree en "Kind" {
            	weapons en "Weapons" { heavy en "Heavy" light en "Light" valid from "2015" }
            	release en "Release"
            	aid en "Aid" valid to "2016-06"
            }
            scale Attitude en "Attitude" { supports = 2 en "Supports" rejects = -2 en "Rejects" off scale silent en "Silent" }
            registry Actor en "Actor" { regime en "Regime" opposition en "Opposition" russia en "Russia" }
            registry Issue en "Issue" { ^return en "Return" }
            agreement Deal en "Deal" dated by either(signed, announced) template when kind = "template" {
            	text kind en "Kind of deal"
            	text title en "Title"
            	date signed en "Signed"
            	date announced en "Announced"
            	role party of Actor [*] en "Party" { text spokesman = "unknown" en "Spokesman" }
            	parts clauses of Clause en "Clauses"
            	link follows of Deal [*] acyclic en "Follows"
            	link model of Deal [*] acyclic inherits clauses except without en "Model"
            	link without of Clause [*] en "Without"
            }
            part Clause en "Clause" {
            	category kind of Kind [*] en "Kind"
            	reference obliged of Actor [*] = regime when kind = release, opposition when within(kind, weapons) en "Obliged"
            	category first_kind of Kind = heavy when obliged = opposition, aid en "First kind"
            }
            stance View en "View" {
            	role holder of Actor en "Holder"
            	reference target of Issue | Deal | Actor en "Target" allowed type != Actor when position = rejects
            	position position of Attitude en "Position"
            	category topic of Kind [*] en "Topic" allowed within(itself, weapons), itself != light when position = supports
            }
            rule probe for Deal error require %s en "Probe"
            rule everything for project error require %s en "All"
            """;

    @TempDir
    private Path folder;
    private final CodedProject project = new CodedProject();
    private CodedRecord deal;

    @BeforeEach
    void aDeal() {
        deal = project.record("Deal", "D-1");
    }

    private LoadedCodebook codebook(String requirement, String ofProject) {
        var codebook = new CodebookFiles(folder).declaring(DECLARATIONS.formatted(requirement, ofProject)).load();
        assertEquals(List.of(), codebook.issues());
        return codebook;
    }

    private LoadedCodebook codebook() {
        return codebook("title is empty", "Deal is empty");
    }

    private Truth ask(String condition) {
        var codebook = codebook(condition, "Deal is empty");
        var evaluator = new Evaluator(codebook);
        return evaluator.test(CodebookFiles.requirement(codebook, "probe"), evaluator.subject(deal), project);
    }

    private boolean isBrokenForTheProject(String requirement) {
        var codebook = codebook("title is empty", requirement);
        return isBrokenForTheProject(codebook, "coder");
    }

    private boolean isBrokenForTheProject(LoadedCodebook codebook, String coder) {
        var evaluator = new Evaluator(codebook);
        return evaluator.isBroken(evaluator.compiled(CodebookFiles.rule(codebook, "everything")), coder, project);
    }

    @Nested
    @DisplayName("Defaults")
    class DefaultsOfVariables {

        private final CodedRecord clause = project.part(deal(), "clauses", "Clause", "C-1");

        private CodedRecord deal() {
            return project.record("Deal", "D-9");
        }

        private List<String> defaults(String variable) {
            var codebook = codebook();
            var type = codebook.recordType("Clause").orElseThrow();
            return new Evaluator(codebook).defaults((Variable) codebook.feature(type, variable).orElseThrow(), clause,
                    project).stream().map(each -> ((NameReference) each).getElement().getName()).toList();
        }

        @Test
        void dependOnWhatIsCoded() {
            assertEquals(List.of(), defaults("obliged"));
            CodedProject.category(clause, "kind", "heavy");
            assertEquals(List.of("opposition"), defaults("obliged"));
        }

        @Test
        void areSeveralWhereSeveralMayBe() {
            CodedProject.category(clause, "kind", "release");
            CodedProject.category(clause, "kind", "light");
            assertEquals(List.of("regime", "opposition"), defaults("obliged"));
        }

        @Test
        void areTheUnconditionalOneWhenNoConditionHolds() {
            assertEquals(List.of("aid"), defaults("first_kind"));
            CodedProject.entry(clause, "obliged", "Actor", "opposition");
            assertEquals(List.of("heavy"), defaults("first_kind"));
        }
    }

    @Nested
    @DisplayName("Restrictions")
    class AllowedValues {

        private final CodedRecord view = project.record("View", "V-1");

        private boolean allows(String feature, String registryOrList, String id) {
            var codebook = codebook();
            var evaluator = new Evaluator(codebook);
            var candidate = registryOrList.equals("Kind")
                    ? evaluator.candidate(codebook.category(codebook.list("Kind").orElseThrow(), id).orElseThrow())
                    : evaluator.candidate(codebook.entry(codebook.registry(registryOrList).orElseThrow(), id).orElseThrow());
            return evaluator.isAllowed(codebook.feature(codebook.recordType("View").orElseThrow(), feature).orElseThrow(),
                    view, candidate, project);
        }

        @Test
        void applyUnderTheirConditionOnly() {
            assertTrue(allows("target", "Actor", "regime"));
            CodedProject.position(view, "position", "rejects");
            assertFalse(allows("target", "Actor", "regime"));
            assertTrue(allows("target", "Issue", "return"));
        }

        @Test
        void applyTogether() {
            assertFalse(allows("topic", "Kind", "release"));
            assertTrue(allows("topic", "Kind", "light"));
            CodedProject.position(view, "position", "supports");
            assertFalse(allows("topic", "Kind", "light"));
            assertTrue(allows("topic", "Kind", "heavy"));
        }
    }

    @Nested
    @DisplayName("Validity in time")
    class Validity {

        @Test
        void isAskedByTheDateThatTheRecordTypeNames() {
            CodedProject.date(deal, "announced", "2014-05");
            var evaluator = new Evaluator(codebook());
            assertEquals(Truth.FALSE, ValidTime.of("2015", "").holds(evaluator.date(deal, project)));
            assertEquals(Truth.TRUE, ValidTime.of("", "2016-06").holds(evaluator.date(deal, project)));
        }

        @Test
        void isThatOfTheOwnerForAPart() {
            CodedProject.date(deal, "signed", "2016");
            var clause = project.part(deal, "clauses", "Clause", "C-1");
            var date = new Evaluator(codebook()).date(clause, project);
            assertEquals(Truth.UNKNOWN, ValidTime.of("", "2016-06").holds(date));
            assertEquals(Truth.TRUE, ValidTime.of("2016", "2016").holds(date));
        }
    }

    @Nested
    @DisplayName("Chains")
    class Chains {

        private final CodedRecord second = project.record("Deal", "D-2");
        private final CodedRecord third = project.record("Deal", "D-3");
        private final CodedRecord other = project.record("Deal", "D-4");

        @BeforeEach
        void ofThree() {
            CodedProject.link(second, "follows", "D-1");
            CodedProject.link(third, "follows", "D-2");
            CodedProject.link(third, "follows", "D-4");
        }

        private Truth askThird(String condition) {
            deal = third;
            return ask(condition);
        }

        @Test
        void areFollowedBack() {
            assertEquals(Truth.TRUE, ask("count(chain_back(follows)) = 2"));
            assertEquals(Truth.TRUE, ask("referring(follows).id = \"D-2\""));
            assertEquals(Truth.TRUE, askThird("count(chain_back(follows)) = 0"));
        }

        @Test
        void areOneNetworkWhicheverWay() {
            deal = other;
            assertEquals(Truth.TRUE, ask("count(network(follows)) = 4 and first(network(follows)).id = \"D-1\""));
        }

        @Test
        void haveADepth() {
            assertEquals(Truth.TRUE, ask("depth(follows) = 0"));
            assertEquals(Truth.TRUE, askThird("depth(follows) = 2"));
        }

        @Test
        void thatGoRoundInACircleComeToAnEnd() {
            CodedProject.link(deal, "follows", "D-3");
            assertEquals(Truth.TRUE, ask("count(chain_back(follows)) = 3 and count(network(follows)) = 4 and depth(follows) < 5"));
        }

        @Test
        void leadBackFromOtherTypes() {
            CodedProject.link(project.record("View", "V-1"), "target", "D-1");
            assertEquals(Truth.TRUE, ask("count(referring(View.target)) = 1"));
            assertEquals(Truth.TRUE, askThird("referring(View.target) is empty"));
        }
    }

    @Nested
    @DisplayName("Inherited parts")
    class InheritedParts {

        private final CodedRecord template = project.record("Deal", "D-7");

        @BeforeEach
        void ofATemplate() {
            CodedProject.text(template, "kind", "template");
            project.part(template, "clauses", "Clause", "C-1");
            project.part(template, "clauses", "Clause", "C-2");
            CodedProject.link(deal, "model", "D-7");
            project.part(deal, "clauses", "Clause", "C-3");
        }

        @Test
        void areNotCountedUnlessAskedFor() {
            assertEquals(Truth.TRUE, ask("count(clauses) = 1 and count(inherited(clauses)) = 2"));
            assertEquals(Truth.TRUE, ask("count(union(clauses, inherited(clauses))) = 3"));
        }

        @Test
        void areWithoutTheExceptions() {
            CodedProject.link(deal, "without", "C-2");
            assertEquals(Truth.TRUE, ask("inherited(clauses).id = \"C-1\" and count(inherited(clauses)) = 1"));
        }

        @Test
        void areExceptedForTheLinkAloneThatExceptsThem() {
            var one = project.record("Deal", "D-8");
            CodedProject.link(one, "model", "D-7");
            CodedProject.link(one, "without", "C-2");
            var other = project.record("Deal", "D-9");
            CodedProject.link(other, "model", "D-7");
            deal = project.record("Deal", "D-10");
            CodedProject.link(deal, "model", "D-8");
            CodedProject.link(deal, "model", "D-9");
            assertEquals(Truth.TRUE, ask("count(inherited(clauses)) = 2"));
        }

        @Test
        void comeToAnEndWhereRecordsInheritFromEachOther() {
            CodedProject.link(template, "model", "D-1");
            assertEquals(Truth.TRUE, ask("count(inherited(clauses)) = 2"));
        }

        @Test
        void comeFromTemplatesThatSayThatTheyAreOne() {
            assertEquals(Truth.FALSE, ask("is_template"));
            assertEquals(Truth.TRUE, ask("model.is_template = true"));
        }

        @Test
        void comeFromNobodyKnowsWhatWhereNoModelIsThere() {
            deal = project.record("Deal", "D-11");
            assertEquals(Truth.UNKNOWN, ask("model.is_template = false"));
            CodedProject.link(deal, "model", "D-99");
            assertEquals(Truth.UNKNOWN, ask("model.is_template = false"));
        }
    }

    @Nested
    @DisplayName("Duplicates")
    class DuplicatesOfRecords {

        private final CodedRecord other = project.record("Deal", "D-2");

        @BeforeEach
        void ofATitleAndTwoParties() {
            for (CodedRecord each : List.of(deal, other)) {
                CodedProject.text(each, "title", "A");
                CodedProject.date(each, "signed", "2015-11-30");
            }
            CodedProject.role(deal, "party", "Actor", "regime");
            CodedProject.role(deal, "party", "Actor", "opposition");
            CodedProject.role(other, "party", "Actor", "opposition");
            CodedProject.role(other, "party", "Actor", "regime");
        }

        @Test
        void haveTheSameValuesInWhateverOrder() {
            assertEquals(Truth.TRUE, ask("duplicates(title, signed, party).id = \"D-2\""));
            CodedProject.role(other, "party", "Actor", "russia");
            assertEquals(Truth.TRUE, ask("duplicates(title, signed, party) is empty"));
            assertEquals(Truth.TRUE, ask("count(duplicates(title, signed.year)) = 1"));
        }

        @Test
        void haveNothingWhereTheOtherHasNothing() {
            assertEquals(Truth.TRUE, ask("count(duplicates(title, announced)) = 1"));
            CodedProject.date(other, "announced", "2015");
            assertEquals(Truth.TRUE, ask("count(duplicates(title, announced)) = 0"));
        }

        @Test
        void areNoneOfARecordInWhichNothingOfItIsCoded() {
            assertEquals(Truth.TRUE, ask("count(duplicates(kind, announced)) = 0"));
        }

        @Test
        void areOfOneTypeAndReport() {
            CodedProject.text(project.recordOf("report-2", "Deal", "D-3"), "title", "A");
            CodedProject.text(project.record("View", "V-1"), "title", "A");
            assertEquals(Truth.TRUE, ask("count(duplicates(title)) = 1"));
        }

        @Test
        void amongPartsAreOfOneOwnerWhereTheOwnerIsNamed() {
            for (String id : List.of("C-1", "C-2")) {
                CodedProject.category(project.part(deal, "clauses", "Clause", id), "kind", "aid");
            }
            CodedProject.category(project.part(other, "clauses", "Clause", "C-3"), "kind", "aid");
            assertEquals(Truth.TRUE, ask("clauses all count(duplicates(kind)) = 2"));
            assertEquals(Truth.TRUE, ask("clauses all count(duplicates(owner, kind)) = 1"));
        }
    }

    @Nested
    @DisplayName("Rules for the project")
    class RulesForTheProject {

        @Test
        void seeAllRecordsOfATypeThatOneCoderMade() {
            CodedProject.text(deal, "title", "A");
            CodedProject.text(project.record("Deal", "D-2"), "title", "A");
            assertTrue(isBrokenForTheProject("repeated(Deal.title) is empty"));
            assertFalse(isBrokenForTheProject("count(Deal) = 2 and View is empty"));
            assertFalse(isBrokenForTheProject(codebook("title is empty", "Deal is empty"), "somebody"));
        }

        @Test
        void cannotGoThroughAllRecordsForEachRecord() {
            var files = new CodebookFiles(folder).declaring(
                    DECLARATIONS.formatted("title is empty", "Deal exists (Deal exists title is empty)"));
            assertEquals(List.of("unknown-name"), files.issueCodes());
        }
    }

    @Nested
    @DisplayName("Functions")
    class Functions {

        @Test
        void countWholeMonthsAndYears() {
            CodedProject.date(deal, "signed", "2014-01-31");
            CodedProject.date(deal, "announced", "2016-03-01");
            assertEquals(Truth.TRUE, ask("months(signed, announced).min = 25 and years(signed, announced).max = 2"));
            assertEquals(Truth.TRUE, ask("months(on \"2014\", on \"2015-06\").min = 5 and months(on \"2014\", on \"2015-06\").max = 17"));
        }

        @Test
        void moveDatesAndKeepTheirBounds() {
            CodedProject.date(deal, "signed", "2016-01");
            assertEquals(Truth.TRUE, ask("days_after(signed, 30) = on \"2016-01-31/2016-03-01\""));
            assertEquals(Truth.TRUE, ask("months_after(on \"2016-01-31\", 1) = on \"2016-02-29\""));
            assertEquals(Truth.TRUE, ask("days_after(on \"2016-01-01\", -1) = on \"2015-12-31\""));
        }

        @Test
        void doNotMoveDatesBeyondTheYearsThatADateCanTell() {
            assertEquals(Truth.TRUE, ask("days_after(on \"9999-12-31\", 1) is empty"));
            assertEquals(Truth.TRUE, ask("months_after(on \"0000-01\", -1) is empty"));
            assertEquals(Truth.FALSE, ask("months_after(on \"9998-12\", 1) is empty"));
        }

        @Test
        void takeListsAsSets() {
            CodedProject.role(deal, "party", "Actor", "regime");
            CodedProject.role(deal, "party", "Actor", "opposition");
            assertEquals(Truth.TRUE, ask("count(minus(party, regime)) = 1 and intersect(party, regime) = regime"));
            assertEquals(Truth.TRUE, ask("count(union(party, party)) = 2 and minus(party, party) is empty"));
            assertEquals(Truth.TRUE, ask("count(among(party.registry, \"Actor\")) = 2 and count(intersect(party.registry, \"Actor\")) = 1"));
            assertEquals(Truth.TRUE, ask("minus(party, model.party).entry.id = \"regime\""));
        }

        @Test
        void matchPatterns() {
            CodedProject.text(deal, "title", "هدنة حي برزة");
            assertEquals(Truth.TRUE, ask("matches(title, \"^هدنة .*برزة$\")"));
            assertEquals(Truth.FALSE, ask("matches(title, \"^اتفاق\")"));
            assertEquals(Truth.UNKNOWN, ask("matches(kind, \"x\")"));
        }

        @Test
        void giveUpPatternsThatRunOnAndOn() {
            CodedProject.text(deal, "title", "a".repeat(60) + "b");
            assertThrows(EvaluationLimitException.class, () -> ask("matches(title, \"(a|aa|a?a)*\\\\1c$\")"));
        }

        @Test
        void tellTheDefault() {
            assertEquals(Truth.TRUE, ask("clauses is empty"));
            var clause = project.part(deal, "clauses", "Clause", "C-1");
            CodedProject.category(clause, "kind", "release");
            assertEquals(Truth.FALSE, ask("clauses exists obliged is coded"));
            assertEquals(Truth.TRUE, ask("clauses exists default(obliged) = regime"));
        }
    }
}
