package org.mithaq.codebook.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.codebook.CodebookFiles;
import org.mithaq.codebook.validation.issue.IssueCode;

@DisplayName("Validation")
class ValidationTest {

    /** Declarations without any mistake, to which each case adds one. */
    private static final String SOUND = """
            list Kind tree en "Kind" { weapons en "Weapons" { heavy en "Heavy" } ceasefire en "Ceasefire" }
            list Other en "Other" { other en "Other" }
            scale Attitude en "Attitude" { supports = 2 en "Supports" rejects = -2 en "Rejects" off scale silent en "Silent" }
            missing Reasons en "Reasons" { unclear en "Unclear" code ".u" }
            registry Actor en "Actor" kinds Other { russia en "Russia" kind other valid from "1991" army en "Army" }
            registry Topic en "Topic" { return en "Return" }
            agreement Deal en "Deal" {
            	text title en "Title" required
            	yesno secret en "Secret"
            	number stated en "Stated"
            	date signed en "Signed" required unless secret = true
            	category kind of Kind [*] en "Kind"
            	category ^other of Other = other en "Other"
            	position attitude of Attitude en "Attitude"
            	quantity persons unit Other en "Persons"
            	reference places of Actor [*] en "Places"
            	role party of Actor [1..*] en "Party" { text spokesman en "Spokesman" }
            	parts clauses of Clause en "Clauses"
            	link follows of Deal [*] acyclic en "Follows"
            	derived listed = count(clauses) en "Listed"
            }
            part Clause en "Clause" { category kind of Kind en "Kind" parts clauses of Clause en "Clauses" }
            stance View en "View" {
            	role holder of Actor en "Holder"
            	reference target of Topic | Deal en "Target"
            	position position of Attitude en "Position"
            }
            rule guaranteed for Deal warning when clauses exists kind = ceasefire require party is not empty en "A"
            dataset deals of Deal en "Deals" where signed >= on "2013" sorted by signed descending, title key deal
                missing unclear "-99", not coded "-1" {
                column deal = id column kind dummies column persons.min
                column clause = clauses.kind dummies level 1 inherited
                column clauses spread 2 en "Clause" { column kind ids column number }
            }
            dataset months of months of Deal by actor = party from signed to signed event repeated at signed en "Months"
                where in_force references deals by deal {
                column actor column month column deal = first(members).id column n = count(repeated)
            }
            dataset pairs of directed dyads of Deal.party by kind = kind en "Pairs" where first.owner = second.owner {
                column kind column one = first column other = second.owner.title
            }
            dataset kinds of groups of Deal by kind = kind en "Kinds" { column kind column n = count(members) }
            dataset decisions of all.decisions en "Decisions" { column id column content column zone = evidence.zone }
            """;

    @TempDir
    private Path folder;

    @Test
    void findsNothingInASoundCodebook() {
        assertEquals(List.of(), new CodebookFiles(folder).declaring(SOUND).messages());
    }

    @Test
    void saysNothingAboutTheNameOfATypeThatHasNone() {
        var messages = new CodebookFiles(folder).declaring(SOUND + "agreement { } stance { }").messages();
        assertFalse(messages.isEmpty());
        messages.forEach(message -> assertFalse(message.contains("null"), message));
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @MethodSource
    void finds(String code, String declaration) {
        var issues = new CodebookFiles(folder).declaring(SOUND + declaration).load().issues();
        assertEquals(List.of(code), issues.stream().map(issue -> issue.code()).distinct().toList(), issues::toString);
    }

    static Stream<Arguments> finds() {
        return Stream.of(
                arguments("unknown-name", "rule r for Deal error require kind = ceasefir en \"R\""),
                arguments("unknown-name", "rule r for Deal error require clauses exists party = russia en \"R\""),
                arguments("unknown-name", "record X en \"X\" { category c of Knd en \"C\" }"),
                arguments("unknown-name", "record X en \"X\" { category c of Kind = other en \"C\" }"),
                arguments("unknown-name", "dataset d of Deal.claws en \"D\" { column id }"),
                arguments("unknown-name", "entries of Actor { x en \"X\" kind weapons }"),
                arguments("unknown-name", "entries of Actor { x en \"X\" part of y }"),
                arguments("duplicate-name", "rule guaranteed for Deal error require secret en \"G\""),
                arguments("duplicate-name", "registry Deal en \"Deal\" { }"),
                arguments("duplicate-id", "missing M en \"M\" { a en \"A\" a en \"A\" }"),
                arguments("duplicate-id", "entries of Actor { russia en \"Russia\" }"),
                arguments("duplicate-feature", "record X en \"X\" { text a en \"A\" number a en \"A\" }"),
                arguments("duplicate-feature", "record X en \"X\" { role r of Actor en \"R\" { text a en \"A\" text a en \"A\" } }"),
                arguments("duplicate-column", "dataset d of Deal en \"D\" { column id column id = title }"),
                arguments("duplicate-label", "record X en \"X\" en \"Y\" { }"),
                arguments("hidden-property", "record X en \"X\" { text owner en \"Owner\" }"),
                arguments("missing-label", "record X { }"),
                arguments("undeclared-language", "record X en \"X\" fr \"X\" { }"),
                arguments("bounds", "record X en \"X\" { text a [3..2] en \"A\" }"),
                arguments("bounds", "record X en \"X\" { text a [3] en \"A\" }"),
                arguments("bounds", "record X en \"X\" { text a [0..0] en \"A\" }"),
                arguments("requirement", "record X en \"X\" { text a [0..2] en \"A\" required }"),
                arguments("requirement", "record X en \"X\" { text b en \"B\" text a [1..2] en \"A\" required when b = \"\" }"),
                arguments("unexplained-deprecation", "missing M en \"M\" { a en \"A\" deprecated }"),
                arguments("deprecated-replacement", "missing M en \"M\" { a en \"A\" deprecated use b b en \"B\" deprecated use c c en \"C\" }"),
                arguments("replacement-cycle", "missing M en \"M\" { a en \"A\" deprecated use b b en \"B\" deprecated use a }"),
                arguments("equal-points", "scale S en \"S\" { a = 1 en \"A\" b = 1.0 en \"B\" } record X en \"X\" { position p of S en \"P\" }"),
                arguments("few-points", "scale S en \"S\" { a = 1 en \"A\" } record X en \"X\" { position p of S en \"P\" }"),
                arguments("tree", "list L en \"L\" { a en \"A\" { b en \"B\" } } record X en \"X\" { category p of L en \"P\" }"),
                arguments("entry-cycle", "entries of Actor { x en \"X\" part of y y en \"Y\" part of x }"),
                arguments("entry-cycle", "entries of Actor { x en \"X\" part of y { y en \"Y\" } }"),
                arguments("coordinates", "entries of Actor { x en \"X\" at 91, 10 }"),
                arguments("date", "entries of Actor { x en \"X\" valid from \"2015-13\" }"),
                arguments("date", "rule r for Deal error require signed > on \"lately\" en \"R\""),
                arguments("backwards", "entries of Actor { x en \"X\" valid from \"2015\" to \"2014\" }"),
                arguments("pattern", "entries of Actor { x en \"X\" also pattern \"(a\" }"),
                arguments("empty-cue", "entries of Actor { x en \"X\" also pattern \"a*\" }"),
                arguments("empty-cue", "entries of Actor { x en \"X\" also \" \" }"),
                arguments("incomplete-type", "stance S en \"S\" { role holder of Actor en \"H\" reference target of Topic en \"T\" }"),
                arguments("incomplete-type", "agreement S en \"S\" { }"),
                arguments("part-cycle", "part P en \"P\" { parts ps of Q [1..*] en \"Q\" } part Q en \"Q\" { parts qs of P [1..*] en \"P\" }"),
                arguments("derived-cycle", "record X en \"X\" { derived a = b + 1 en \"A\" derived b = a + 1 en \"B\" }"),
                arguments("wrong-type", "rule r for Deal error require title en \"R\""),
                arguments("wrong-type", "rule r for Deal error require title = 3 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require title > \"a\" en \"R\""),
                arguments("wrong-type", "rule r for Deal error require signed > 3 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require persons + 1 > 3 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require not stated en \"R\""),
                arguments("wrong-type", "rule r for Deal error require signed exists year = 3 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require sum(kind) = 3 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require days(signed, 3) = 3 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require kind in (heavy, 3) en \"R\""),
                arguments("wrong-type", "record X en \"X\" { number n = \"three\" en \"N\" }"),
                arguments("wrong-type", "dataset d of Deal en \"D\" { column title dummies }"),
                arguments("wrong-type", "dataset d of Deal.title en \"D\" { column owner }"),
                arguments("unknown-function", "rule r for Deal error require size(clauses) = 3 en \"R\""),
                arguments("arguments", "rule r for Deal error require count(clauses, kind) = 3 en \"R\""),
                arguments("unknown-name", "dataset d of Deal en \"D\" key other { column id }"),
                arguments("unknown-name", "dataset d of Deal en \"D\" missing lost \"-1\" { column id }"),
                arguments("wrong-type", "dataset d of months of Deal from title en \"D\" { column month }"),
                arguments("wrong-type", "dataset d of Deal en \"D\" sorted by clauses.number { column id }"),
                arguments("wrong-type", "dataset d of groups of Deal by p = persons en \"D\" { column n = count(members) }"),
                arguments("unit", "dataset d of dyads of Deal en \"D\" { column a = first.id }"),
                arguments("unit", "dataset d of months of Deal en \"D\" { column month }"),
                arguments("unit", "dataset d of Deal by k = kind en \"D\" { column id }"),
                arguments("unit", "dataset d of groups of Deal by k = kind from signed en \"D\" { column k }"),
                arguments("unit", "dataset d of directed groups of Deal by k = kind en \"D\" { column k }"),
                arguments("column-form", "dataset d of Deal en \"D\" { column party dummies leaves }"),
                arguments("column-form", "dataset d of Deal en \"D\" { column clauses spread }"),
                arguments("column-form", "dataset d of Deal en \"D\" { column clauses { column number } }"),
                arguments("column-form", "dataset d of Deal en \"D\" { column signed spread { column start } }"),
                arguments("table-reference", "dataset d of Deal en \"D\" references months by id { column id }"),
                arguments("table-reference", "dataset d of Deal en \"D\" references deals by id, title { column id column title }"),
                arguments("unnamed-column", "dataset d of Deal en \"D\" { column stated + 1 }"),
                arguments("nesting", "rule r for Deal error require " + "not ".repeat(101) + "secret en \"R\""),
                arguments("unused", "list L en \"L\" { a en \"A\" }"),
                arguments("changes-order", "changes from 1.2 to 1.2 { }"),
                arguments("changes-order", "changes from 8 to 9.1 { }"),
                arguments("changes-order", "changes from 0.1 to 0.3 { } changes from 0.2 to 0.4 { }"),
                arguments("changes-subject", "changes from 0.1 to 1 { rename category truce to ceasefire }"),
                arguments("changes-subject", "changes from 0.1 to 1 { rename variable title to title }"),
                arguments("changes-subject", "changes from 0.1 to 1 { rename list Kind.a to Kind }"),
                arguments("changes-subject", "changes from 0.1 to 1 { merge list A, B into Kind }"),
                arguments("changes-subject", "changes from 0.1 to 1 { narrow variable Deal.kind to 1 keep best }"),
                arguments("contradicting-changes", "changes from 0.1 to 1 { retire category Kind.a rename category Kind.a to heavy }"),
                arguments("contradicting-changes", "changes from 0.1 to 1 { rename category Kind.a to heavy rename category Kind.b to heavy }"),
                arguments("unknown-target", "changes from 0.1 to 1 { rename category Kind.a to b }"),
                arguments("unknown-target", "changes from 0.1 to 0.2 { rename variable Act.a to b } changes from 0.2 to 1 { rename record Act to Deal }"),
                arguments("still-declared", "changes from 0.1 to 1 { rename category Kind.weapons to heavy }"),
                arguments("split-condition", "changes from 0.1 to 1 { split category Kind.a into heavy when secret, weapons }"),
                arguments("split-condition", "changes from 0.1 to 1 { split category Kind.a for Deal into heavy, weapons when secret }"),
                arguments("unreachable-default", "record X en \"X\" { category c of Other = other, other when c = other en \"C\" }"),
                arguments("inheritance", "record X en \"X\" { parts ps of Clause en \"P\" link l of Deal acyclic inherits ps en \"L\" }"),
                arguments("inheritance", "record X en \"X\" { parts ps of Clause en \"P\" link l of X inherits ps en \"L\" }"),
                arguments("inheritance", "record X en \"X\" { parts ps of Clause en \"P\" link d of Deal en \"D\" "
                        + "link l of X acyclic inherits ps except d en \"L\" }"),
                arguments("adaptation", "extend Deal.party { link l of Deal en \"L\" }"),
                arguments("adaptation", "override list Kind off"),
                arguments("adaptation", "override Deal { secret cue \"a\" }"),
                arguments("duplicate-id", "extend list Kind { in weapons { heavy en \"Heavy\" } }"),
                arguments("duplicate-id", "extend scale Attitude { silent = 1 en \"Silent\" }"),
                arguments("duplicate-id", "extend missing Reasons { unclear en \"Unclear\" }"),
                arguments("duplicate-feature", "extend Deal { text title en \"Title\" }"),
                arguments("duplicate-feature", "extend Deal.party { text spokesman en \"Spokesman\" }"),
                arguments("tree", "extend list Other { in other { more en \"More\" } }"),
                arguments("unknown-name", "extend list Kind { in peace { more en \"More\" } }"),
                arguments("unknown-name", "extend Deal.parties { text a en \"A\" }"),
                arguments("unknown-name", "override rule guarantee off"),
                arguments("unknown-name", "override list Kind { armour en \"Armour\" }"),
                arguments("unknown-name", "rule r for project error require Deals is empty en \"R\""),
                arguments("backwards", "record X en \"X\" include en \"text\" in \"report\" 12..3 { }"),
                arguments("backwards", "extend list Kind { a en \"A\" valid from \"2015\" to \"2014\" }"),
                arguments("date", "extend list Kind { a en \"A\" valid from \"lately\" }"),
                arguments("pattern", "rule r for Deal error require matches(title, \"(a\") en \"R\""),
                arguments("wrong-type", "rule r for Deal error require matches(title, title) en \"R\""),
                arguments("wrong-type", "rule r for Deal error require count(chain_back(clauses)) = 1 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require inherited(follows) is empty en \"R\""),
                arguments("wrong-type", "rule r for Deal error require default(title) = \"a\" en \"R\""),
                arguments("wrong-type", "rule r for Deal error require months(signed, stated).min = 1 en \"R\""),
                arguments("wrong-type", "rule r for Deal error require minus(party, kind) is empty en \"R\""),
                arguments("wrong-type", "rule r for Deal error require duplicates(evidence) is empty en \"R\""),
                arguments("wrong-type", "rule r for project error require duplicates(Deal) is empty en \"R\""),
                arguments("wrong-type", "record X en \"X\" dated by name { text name en \"N\" }"),
                arguments("wrong-type", "record X en \"X\" template when name { text name en \"N\" }"),
                arguments("wrong-type", "record X en \"X\" { text a en \"A\" allowed 3 }"),
                arguments("wrong-type", "record X en \"X\" { number n = 3 when n en \"N\" }"),
                arguments("syntax", "record X en \"X\" { text }"),
                arguments("value", "record X en \"a \\q b\" { }"));
    }

    @Test
    void hasACaseForEveryMistake() {
        var tried = finds().map(each -> (String) each.get()[0]).collect(Collectors.toSet());
        tried.add("changes-ignored");
        tried.add("unchecked"); // a mistake of the program, which no text should lead to
        assertEquals(List.of(), Arrays.stream(IssueCode.values()).map(IssueCode::id)
                .filter(id -> !tried.contains(id)).toList());
    }

    @Test
    void saysThatChangesOfAnImportedCodebookDoNotCount() {
        assertEquals(List.of("changes-ignored"), new CodebookFiles(folder).file("a.codebook", """
                codebook base version 1.0 languages en
                missing Reasons en "Reasons" { unclear en "Unclear" }
                changes from 0.1 to 1.0 { rename missing vague to unclear }
                """).file("b.codebook", "codebook main version 1.0 languages en import base").issueCodes());
    }

    @Test
    void letsNamesBeExchangedAndChangedAgainLater() {
        assertEquals(List.of(), new CodebookFiles(folder).declaring(SOUND + """
                changes from 0.1 to 0.2 { rename category Kind.heavy to weapons rename category Kind.weapons to heavy }
                changes from 0.2 to 0.3 { rename category Sort.truce to halt rename list Sort to Art }
                changes from 0.3 to 1 { rename list Art to Kind rename category Art.halt to ceasefire retire variable Deal.mood }
                """).issueCodes());
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        assertEquals(List.of("There is no category 'ceasfire' in list Kind. Did you mean 'ceasefire'?"),
                new CodebookFiles(folder).declaring(SOUND + "rule r for Deal error require kind = ceasfire en \"R\"")
                        .messages());
    }

    @Test
    void saysOneMistakeOnce() {
        assertEquals(1, new CodebookFiles(folder).declaring(SOUND + """
                rule r for Deal error require nothing.start.year + 1 > nothing.end.year and sum(nothing) = 3 en "R"
                """).load().issues().stream().filter(issue -> issue.column() == 31).count());
    }

    @Test
    void namesThePlace() {
        var issue = new CodebookFiles(folder).declaring("\n  record X en \"X\" { category a of b en \"A\" }").load().issues().getFirst();
        assertEquals(3, issue.line());
        assertEquals(35, issue.column());
        assertTrue(issue.toString().startsWith(folder.resolve("test.codebook") + ":3:35: error: "), issue.toString());
    }
}
