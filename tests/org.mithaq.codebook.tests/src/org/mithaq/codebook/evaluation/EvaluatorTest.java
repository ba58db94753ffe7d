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
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.model.codebook.Presence;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;

@DisplayName("Expressions on coded records")
class EvaluatorTest {

    private static final String DECLARATIONS = """
            list Kind tree en "Kind" {
            	weapons en "Weapons" { heavy en "Heavy" light en "Light" }
            	ceasefire en "Ceasefire"
            }
            list ActorKind en "Kind of actor" { state en "State" group en "Group" }
            list Unit en "Unit" { person en "Person" family en "Family" }
            scale Attitude en "Attitude" {
            	supports = 2 en "Supports"
            	rejects = -2 en "Rejects"
            	off scale silent en "Silent"
            }
            missing Reasons en "Reasons" { not_stated en "Not stated" unclear en "Unclear" }
            registry Actor en "Actor" kinds ActorKind {
            	russia en "Russia" kind state { police en "Military police" kind group }
            	army en "Army" kind group
            }
            agreement Deal en "Deal" {
            	text title en "Title"
            	yesno secret en "Secret"
            	number stated en "Stated"
            	date signed en "Signed"
            	date broken en "Broken"
            	position attitude of Attitude en "Attitude"
            	quantity persons unit Unit en "Persons"
            	quantity counted unit Unit [*] en "Counted"
            	reference places of Actor [*] en "Places"
            	role party of Actor [*] en "Party" { text spokesman en "Spokesman" }
            	role guarantor of Actor [*] en "Guarantor"
            	parts clauses of Clause en "Clauses"
            	link follows of Deal [*] en "Follows"
            	derived listed = count(clauses) en "Listed"
            	derived kinds = clauses.kind en "Kinds"
            	derived round = listed + looping en "Round"
            	derived looping = round en "Looping"
            	text why en "Why" required unless secret = true
            	text proof en "Proof" required when stated > 3
            }
            part Clause en "Clause" { category kind of Kind [*] en "Kind" number men en "Men" }
            rule probe for Deal error require %s en "Probe"
            rule guaranteed for Deal warning when clauses exists kind = ceasefire require guarantor is not empty en "G"
            rule short for Deal error require stated < 10 en "Short"
            dataset parties of Deal.roles en "Parties" where entry.kind = state {
            	column deal = owner.id en "Deal"
            	column role en "Role"
            	column entry en "Entry"
            	column spokesman en "Spokesman"
            }
            dataset days of groups of Deal by day = signed en "Days" {
            	column day en "Day"
            	column deals = count(members) en "Deals"
            }
            dataset proof of all.evidence en "Evidence" {
            	column record = owner.id en "Record"
            	column variable en "Variable"
            	column segments en "Segments"
            	column start en "Start"
            	column end en "End"
            	column quote en "Quote"
            }
            """;

    @TempDir
    private Path folder;

    private final CodedProject project = new CodedProject();
    private CodedRecord deal;

    @BeforeEach
    void startWithADealOfThreeClauses() {
        deal = project.record("Deal", "DEA-0001");
        var first = project.part(deal, "clauses", "Clause", "CLA-0001");
        CodedProject.category(first, "kind", "heavy");
        CodedProject.category(first, "kind", "ceasefire");
        CodedProject.number(first, "men", "40");
        var second = project.part(deal, "clauses", "Clause", "CLA-0002");
        CodedProject.category(second, "kind", "light");
        CodedProject.number(second, "men", "2.5");
        project.part(deal, "clauses", "Clause", "CLA-0003");
    }

    private LoadedCodebook codebook(String probe) {
        return new CodebookFiles(folder).declaring(DECLARATIONS.formatted(probe)).load();
    }

    /** The result of an expression on the deal, written as a table would show it. */
    private String value(String expression) {
        var codebook = codebook(expression);
        assertFalse(codebook.issues().stream().anyMatch(issue -> issue.code().equals("unknown-name")),
                () -> codebook.issues().toString());
        var evaluator = new Evaluator(codebook);
        return Shown.of(evaluator.evaluate(CodebookFiles.requirement(codebook, "probe"), evaluator.subject(deal), project));
    }

    @Nested
    @DisplayName("keep missing and not coded apart")
    class Absence {

        @Test
        void aVariableWithoutAValueIsNotCoded() {
            assertEquals("-", value("stated"));
            assertEquals("true", value("stated is empty"));
            assertEquals("false", value("stated is coded"));
            assertEquals("false", value("stated is missing"));
        }

        @Test
        void aMissingReasonIsCodedAndEmpty() {
            CodedProject.missing(deal, "stated", "unclear");
            assertEquals("<unclear>", value("stated"));
            assertEquals("true", value("stated is empty"));
            assertEquals("true", value("stated is coded"));
            assertEquals("true", value("stated is missing"));
            assertEquals("unclear", value("stated.missing_reason"));
            assertEquals("true", value("stated.missing_reason = unclear"));
        }

        @Test
        void comparingNothingIsUnknown() {
            assertEquals("-", value("stated > 3"));
            assertEquals("-", value("not stated > 3"));
            assertEquals("-", value("stated > 3 and count(clauses) = 3"));
            assertEquals("false", value("stated > 3 and count(clauses) = 4"));
            assertEquals("true", value("stated > 3 or count(clauses) = 3"));
        }

        @Test
        void computingWithAMissingNumberIsMissing() {
            CodedProject.missing(deal, "stated", "unclear");
            assertEquals("<unclear>", value("stated + 1"));
            assertEquals("<unclear>", value("-stated"));
        }

        @Test
        void noRolesAreNotCodedButNoPartsAreNone() {
            assertEquals("-", value("count(party)"));
            deal.getParts().clear();
            assertEquals("0", value("count(clauses)"));
            assertEquals("false", value("clauses exists kind = heavy"));
            assertEquals("-", value("party exists kind = state"));
        }
    }

    @Nested
    @DisplayName("compute")
    class Computing {

        @Test
        void numbers() {
            CodedProject.number(deal, "stated", "7");
            assertEquals("17", value("(stated + 1) * 2 + 1"));
            assertEquals("3.5", value("stated / 2"));
            assertEquals("-", value("stated / 0"));
        }

        @Test
        void overParts() {
            assertEquals("3", value("count(clauses)"));
            assertEquals("42.5", value("sum(clauses.men)"));
            assertEquals("21.25", value("average(clauses.men)"));
            assertEquals("2.5", value("lowest(clauses.men)"));
            assertEquals("40", value("highest(clauses.men)"));
            assertEquals("heavy|ceasefire|light", value("clauses.kind"));
            assertEquals("weapons|ceasefire", value("distinct(clauses.kind.family)"));
            assertEquals("1", value("count(clauses where men > 10)"));
        }

        @Test
        void daysBetweenExactDatesAreExact() {
            CodedProject.date(deal, "signed", "2016-02-28");
            CodedProject.date(deal, "broken", "2016-03-01");
            assertEquals("2..2", value("days(signed, broken)"));
        }

        @Test
        void daysBetweenVagueDatesHaveBounds() {
            CodedProject.date(deal, "signed", "2016-02");
            CodedProject.date(deal, "broken", "2016-03-01");
            assertEquals("1..29", value("days(signed, broken)"));
        }

        @Test
        void derivedVariables() {
            assertEquals("3", value("listed"));
        }

        @Test
        void conditionsAndAlternatives() {
            assertEquals("many", value("if(count(clauses) > 2, \"many\", \"few\")"));
            assertEquals("few", value("if(count(clauses) > 3, \"many\", \"few\")"));
            assertEquals("-", value("if(stated > 3, \"many\", \"few\")"));
            assertEquals("3", value("either(stated, listed)"));
        }
    }

    @Nested
    @DisplayName("compare")
    class Comparing {

        @Test
        void datesByTheirBounds() {
            CodedProject.date(deal, "signed", "2016");
            assertEquals("true", value("signed < on \"2017-01-01\""));
            assertEquals("false", value("signed < on \"2016-01-01\""));
            assertEquals("-", value("signed < on \"2016-06\""));
            assertEquals("-", value("signed = on \"2016-06\""));
            assertEquals("true", value("signed = on \"2016\""));
            assertEquals("2016-12-31", value("signed.end"));
            assertEquals("year", value("signed.precision"));
        }

        @Test
        void positionsByTheirValues() {
            CodedProject.position(deal, "attitude", "rejects");
            assertEquals("true", value("attitude < supports"));
            assertEquals("-2", value("attitude.value"));
        }

        @Test
        void aCodeOffTheScaleWithNothing() {
            CodedProject.position(deal, "attitude", "silent");
            assertEquals("-", value("attitude < supports"));
            assertEquals("true", value("attitude = silent"));
            assertEquals("-", value("attitude.value"));
        }

        @Test
        void quantitiesByTheirBounds() {
            CodedProject.quantity(deal, "persons", "100", "200");
            assertEquals("true", value("persons >= 100"));
            assertEquals("-", value("persons > 150"));
            assertEquals("100", value("persons.min"));
        }

        @Test
        void quantitiesOfDifferentUnitsWithNothing() {
            CodedProject.unit(CodedProject.quantity(deal, "persons", "100", "100"), "person");
            CodedProject.unit(CodedProject.quantity(deal, "counted", "40", "40"), "family");
            assertEquals("-", value("persons > counted"));
            assertEquals("-", value("persons = counted"));
            CodedProject.unit(CodedProject.quantity(deal, "counted", "100.0", "100"), "family");
            assertEquals("0", value("count(intersect(counted, persons))"));
            assertEquals("-", value("highest(union(counted, persons))"));
            CodedProject.unit(CodedProject.quantity(deal, "counted", "40", "40"), "person");
            assertEquals("true", value("persons > counted"));
            assertEquals("2", value("count(distinct(counted where min = 40))"));
        }

        @Test
        void whatHasNoUnitByItsNumberAlone() {
            CodedProject.unit(CodedProject.quantity(deal, "persons", "100", "100"), "person");
            CodedProject.quantity(deal, "counted", "40", "40");
            assertEquals("true", value("persons > counted and persons > 99"));
        }

        @Test
        void listsByAnyOfTheirElements() {
            assertEquals("true", value("clauses.kind = light"));
            assertEquals("false", value("clauses.kind != light"));
            assertEquals("true", value("clauses.kind in (light, weapons)"));
            assertEquals("true", value("within(clauses.kind, weapons)"));
            assertEquals("false", value("clauses.kind = weapons"));
        }

        @Test
        void everyElementOfAList() {
            assertEquals("false", value("clauses all men > 10"));
            assertEquals("-", value("clauses all men > 1"));
        }
    }

    @Nested
    @DisplayName("follow")
    class Following {

        @Test
        void rolesToActorsAndTheirWholes() {
            var police = CodedProject.role(deal, "party", "Actor", "police");
            CodedProject.text(police, "spokesman", "a general");
            police.setBasis(Basis.INFERRED);
            assertEquals("group", value("party.kind"));
            assertEquals("russia", value("party.part_of"));
            assertEquals("police", value("party.entry"));
            assertEquals("russia", value("party.part_of.entry"));
            assertEquals("true", value("within(party, russia)"));
            assertEquals("false", value("party = russia"));
            assertEquals("a general", value("party.spokesman"));
            assertEquals("inferred", value("party.basis"));
            assertEquals("true", value("roles exists role = party"));
            assertEquals("DEA-0001", value("party.owner.id"));
        }

        @Test
        void linksToRecordsEachOnceEvenInACircle() {
            var second = project.record("Deal", "DEA-0002");
            var third = project.record("Deal", "DEA-0003");
            CodedProject.link(deal, "follows", "DEA-0002");
            CodedProject.link(second, "follows", "DEA-0003");
            CodedProject.link(third, "follows", "DEA-0001");
            CodedProject.date(second, "signed", "2014");
            assertEquals("DEA-0002", value("follows"));
            assertEquals("2014", value("follows.signed"));
            assertEquals("DEA-0002|DEA-0003|DEA-0001", value("chain(follows)"));
        }

        @Test
        void aLinkThatLeadsNowhereKeepsItsId() {
            CodedProject.link(deal, "follows", "DEA-0999");
            assertEquals("DEA-0999", value("follows"));
            assertEquals("DEA-0999", value("follows.id"));
            assertEquals("-", value("follows.title"));
        }

        @Test
        void severalValuesOfASingleVariableAreAllKept() {
            CodedProject.text(deal, "title", "one");
            CodedProject.text(deal, "title", "two");
            assertEquals("one|two", value("title"));
        }

        @Test
        void recordsToTheirReport() {
            assertEquals("report-1", value("report"));
            assertEquals("A report", value("report.title"));
            assertEquals("2020-03-01", value("report.date.start"));
        }

        @Test
        void partsToTheirOwnerAndPlace() {
            assertEquals("1|2|3", value("clauses.number"));
            assertEquals("DEA-0001|DEA-0001|DEA-0001", value("clauses.owner"));
            assertEquals("Clause", value("distinct(clauses.type)"));
            assertEquals("clauses", value("distinct(clauses.feature)"));
        }
    }

    @Nested
    @DisplayName("make")
    class Deciding {

        @Test
        void aRuleBrokenWhenItsRequirementFails() {
            assertTrue(isBroken("guaranteed"));
            CodedProject.role(deal, "guarantor", "Actor", "russia");
            assertFalse(isBroken("guaranteed"));
        }

        @Test
        void aRuleUnbrokenWhileItsRequirementIsUnknown() {
            assertFalse(isBroken("short"));
            CodedProject.missing(deal, "stated", "unclear");
            assertFalse(isBroken("short"));
            deal.getValues().clear();
            CodedProject.number(deal, "stated", "11");
            assertTrue(isBroken("short"));
        }

        @Test
        void aVariableRequiredOnlyWhenItsConditionIsKnown() {
            assertFalse(isRequired("why"));
            assertFalse(isRequired("proof"));
            CodedProject.number(deal, "stated", "5");
            assertTrue(isRequired("proof"));
            CodedProject.yes(deal, "secret");
            assertFalse(isRequired("why"));
        }

        @Test
        void anEndOfWhatDependsOnItself() {
            var codebook = codebook("true");
            var evaluator = new Evaluator(codebook);
            var round = codebook.feature(codebook.recordType("Deal").orElseThrow(), "round").orElseThrow();
            assertThrows(EvaluationLimitException.class, () -> evaluator.evaluate(
                    ((org.mithaq.model.codebook.DerivedVariable) round).getExpression(), evaluator.subject(deal), project));
        }

        private boolean isBroken(String rule) {
            var codebook = codebook("true");
            var evaluator = new Evaluator(codebook);
            return evaluator.rules(deal, project).isBroken(evaluator.compiled(CodebookFiles.rule(codebook, rule)));
        }

        private boolean isRequired(String feature) {
            var codebook = codebook("true");
            return new Evaluator(codebook).isRequired(
                    codebook.feature(codebook.recordType("Deal").orElseThrow(), feature).orElseThrow(), deal, project);
        }
    }

    @Nested
    @DisplayName("fill tables")
    class Tables {

        @Test
        void withARowForEachUnitThatTheFilterLetsThrough() {
            CodedProject.role(deal, "guarantor", "Actor", "russia");
            CodedProject.role(deal, "party", "Actor", "army");
            CodedProject.role(deal, "party", "Actor", "russia");
            CodedProject.role(deal, "party", "Actor", "unheard_of");
            assertEquals(List.of("DEA-0001,party,russia,-", "DEA-0001,guarantor,russia,-"), table("parties"));
        }

        @Test
        void withEveryPassageInCodePoints() {
            deal.getEvidence().add(CodedProject.anchor("the deal", 20, 26, 4, 10));
            var party = CodedProject.role(deal, "party", "Actor", "russia");
            party.getEvidence().add(CodedProject.anchor("Russia", 40, 44));
            CodedProject.text(party, "spokesman", "x").getEvidence().add(CodedProject.anchor("said", 50, 52));
            deal.getParts().getFirst().getEvidence().add(CodedProject.anchor("a clause", 60, 64));
            assertEquals(List.of("DEA-0001,-,10-13;2-5,2,13,the deal", "DEA-0001,party,20-22,20,22,Russia",
                    "DEA-0001,party.spokesman,25-26,25,26,said", "CLA-0001,-,30-32,30,32,a clause"), table("proof"));
        }

        @Test
        void withOneGroupForADayWhateverTheWordsOfTheReport() {
            ((DateValue) CodedProject.date(deal, "signed", "2015-11-30")).setText("30 November");
            ((DateValue) CodedProject.date(project.record("Deal", "DEA-2"), "signed", "2015-11-30")).setText("the last");
            ((DateValue) CodedProject.date(project.record("Deal", "DEA-3"), "signed", "2015-11")).setText("30 November");
            assertEquals(List.of("2015-11-30,2", "2015-11,1"), table("days"));
        }

        @Test
        void withWhatADerivedVariableLeavesOutSinceItIsNotKnown() {
            var codebook = codebook("kinds is empty");
            var evaluator = new Evaluator(codebook);
            var kinds = evaluator.compiled(
                    ((Presence) CodebookFiles.requirement(codebook, "probe")).getOperand());
            var found = new RowEvaluator(codebook, project).occurrences(kinds, evaluator.subject(deal));
            assertEquals(List.of("coded heavy", "coded ceasefire", "coded light"),
                    found.certain().stream().map(Shown::of).toList());
            assertEquals(1, found.absent().size(), "the third clause has no kind");
        }

        private List<String> table(String name) {
            var codebook = codebook("true");
            var evaluator = new RowEvaluator(codebook, project);
            var dataset = CodebookFiles.dataset(codebook, name);
            return evaluator.rows(dataset, project.records())
                    .map(row -> String.join(",", dataset.getColumns().stream()
                            .map(column -> Shown.of(evaluator.evaluate(column.getExpression(), row))).toList()))
                    .toList();
        }
    }
}
