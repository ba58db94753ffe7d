package org.mithaq.codebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookFiles;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.StandardCodebooks;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PartFeature;

@DisplayName("A project's codebook")
class LoadingTest {

    @TempDir
    private Path folder;

    private CodebookFiles files() {
        return new CodebookFiles(folder);
    }

    @Test
    void tellsWhatIsWrongInFilesThatEndInTheMiddleOfALineEnd() {
        var files = new CodebookFiles(folder).file("a.codebook", "codebook test version 1.0 languages en list K { a en \"نص\r");
        assertTrue(files.issueCodes().contains("syntax"));
    }

    @Test
    void tellsVariablesThatAreComputedFromEachOtherThroughFunctions() {
        var files = new CodebookFiles(folder).declaring("""
                record R en "R" {
                	derived a = either(b, 1) en "A"
                	derived b = if(a = 1, a, b) en "B"
                }
                rule r for R error require a > 1 en "a"
                """);
        assertEquals(List.of("derived-cycle", "derived-cycle"), files.issueCodes());
    }

    @Test
    void readsCodebooksThatAreNamedLikeWordsOfTheLanguage() {
        var files = new CodebookFiles(folder).file("a.codebook", "codebook project version 1.0 languages en")
                .file("b.codebook", "codebook scale.text version 1.0 languages en import project");
        assertEquals(List.of(), files.load().issues());
    }

    @Test
    void isReadFromFilesThatImportEachOther() {
        var codebook = files().file("lists.codebook", "codebook lists list Kind { a b }")
                .file("main.codebook", "codebook main version 2.1 languages en, ar import middle "
                        + "record X { category kind of Kind = b } ")
                .file("middle.codebook", "codebook middle import lists import main").load();
        assertEquals(List.of(), errors(codebook));
        assertEquals("b", ((org.mithaq.model.codebook.NameReference) ((CategoryVariable) codebook.recordType("X")
                .orElseThrow().getFeatures().getFirst()).getDefaults().getFirst().getValue()).getElement().getName());
    }

    @Test
    void seesNothingThatItDoesNotImport() {
        assertEquals(List.of("There is no list 'Kind'. Declare it, or import the codebook that does."),
                files().file("lists.codebook", "codebook lists list Kind { a b }")
                        .file("main.codebook", "codebook main record X { category kind of Kind }").load().issues()
                        .stream().filter(issue -> issue.code().equals("unknown-name")).map(issue -> issue.message())
                        .toList());
    }

    @Test
    void isNamedAfterTheFileThatNoOtherImports() {
        var codebook = files().file("a.codebook", "codebook lists version 9")
                .file("b.codebook", "codebook main version 2.1 languages en, ar import lists").load();
        assertEquals("main", codebook.name());
        assertEquals("2.1", codebook.version());
        assertEquals(List.of("en", "ar"), codebook.languages());
    }

    @Test
    void findsStandardCodebooksThatItHasNoCopyOf() {
        var codebook = files().file("main.codebook", "codebook main import mithaq.standard").load();
        assertEquals(List.of(), codebook.issues());
        assertEquals("main", codebook.name());
        assertEquals(StandardCodebooks.names().size() + 1, codebook.codebooks().size());
    }

    @Test
    void prefersItsOwnCopyOfAStandardCodebook() {
        var codebook = files().file("main.codebook", "codebook main import mithaq.standard.lists")
                .file("lists.codebook", "codebook mithaq.standard.lists list Own { a }").load();
        assertEquals(2, codebook.codebooks().size());
        assertTrue(codebook.list("Own").isPresent());
    }

    @Test
    void listsEveryStandardFileOnceAndAfterWhatItImports() throws IOException {
        var loader = new CodebookLoader();
        for (int count = 1; count <= StandardCodebooks.names().size(); count++) {
            var name = StandardCodebooks.names().get(count - 1);
            Path file = folder.resolve(StandardCodebooks.fileName(name).orElseThrow());
            try (var in = StandardCodebooks.open(name)) {
                Files.copy(in, file);
            }
            var loaded = loader.load(List.of(file));
            assertEquals(name, loaded.name());
            assertTrue(StandardCodebooks.names().subList(0, count).containsAll(loaded.codebooks().stream()
                    .map(NamedElement::getName).toList()), name);
        }
    }

    @Test
    void collectsTheEntriesOfARegistryFromAllFiles() {
        var codebook = files().file("a.codebook", "codebook a registry Place { syria { damascus } }")
                .file("b.codebook", "codebook b import a entries of Place { daraa part of syria { balad } }").load();
        var places = codebook.registry("Place").orElseThrow();
        assertEquals(List.of("syria", "damascus", "daraa", "balad"),
                codebook.entries(places).stream().map(Entry::getName).toList());
        var daraa = codebook.entry(places, "daraa").orElseThrow();
        assertEquals("syria", codebook.whole(daraa).orElseThrow().getName());
        assertSame(places, codebook.registryOf(daraa).orElseThrow());
    }

    @Test
    void knowsTheWayToACategoryAndItsLabels() {
        var codebook = files().declaring("list L tree { a ar \"أ\" en \"A\" { b { c } } }").load();
        var list = codebook.list("L").orElseThrow();
        assertEquals(List.of("a", "b", "c"), codebook.categories(list).stream().map(Category::getName).toList());
        var c = codebook.category(list, "c").orElseThrow();
        assertEquals(List.of("a", "b", "c"), codebook.categoryPath(c).stream().map(Category::getName).toList());
        var a = codebook.categoryPath(c).getFirst();
        assertEquals("A", codebook.label(a, "en"));
        assertEquals("أ", codebook.label(a, "fr"));
        assertEquals("c", codebook.label(c, "en"));
    }

    @Test
    void readsEscapesAndBoundsAndNamesThatAreWords() {
        var codebook = files().declaring("""
                list ^list { ^code en "a \\"b\\" \\\\ c\\nd" }
                part P { text text category date of ^list [2..*] text one [1] parts parts of P parts some of P [0..2] }
                """).load();
        assertEquals(List.of(), errors(codebook));
        var code = codebook.categories(codebook.list("list").orElseThrow()).getFirst();
        assertEquals("code", code.getName());
        assertEquals("a \"b\" \\ c\nd", codebook.label(code, "en"));
        var features = codebook.recordType("P").orElseThrow().getFeatures();
        assertEquals(List.of(1, -1, 1, -1, 2), features.stream().map(feature -> feature.getUpper()).toList());
        assertTrue(features.getLast() instanceof PartFeature);
    }

    @Test
    void isStillThereWhenAFileIsBroken() {
        var codebook = files().file("a.codebook", "codebook a record X { category c of Nowhere } list {{{")
                .file("b.codebook", "codebook b record Y { text t }").load();
        assertTrue(codebook.hasErrors());
        assertTrue(codebook.recordType("Y").isPresent());
        assertNull(((CategoryVariable) codebook.recordType("X").orElseThrow().getFeatures().getFirst()).getList());
    }

    @Test
    void saysWhichFileCannotBeReadAndWhichByteIsBroken() throws IOException {
        Path broken = folder.resolve("broken.codebook");
        var bytes = "codebook b record Y en \"é\" { }".getBytes(StandardCharsets.UTF_8);
        bytes[25] = (byte) 0xC3;
        Files.write(broken, bytes);
        var codebook = new CodebookLoader().load(List.of(folder.resolve("missing.codebook"), broken));
        assertEquals(List.of("encoding", "unreadable"),
                codebook.issues().stream().map(issue -> issue.code()).sorted().toList());
        assertTrue(codebook.issues().stream().anyMatch(issue -> issue.message().contains("byte 24")),
                () -> codebook.issues().toString());
    }

    @Test
    void mayBeEmpty() {
        var codebook = new CodebookLoader().load(List.of());
        assertEquals("", codebook.name());
        assertEquals("", codebook.version());
        assertFalse(codebook.hasErrors());
    }

    private static List<String> errors(org.mithaq.codebook.LoadedCodebook codebook) {
        return codebook.issues().stream()
                .filter(issue -> issue.severity() == org.mithaq.codebook.CodebookIssue.Severity.ERROR)
                .map(Object::toString).toList();
    }
}
