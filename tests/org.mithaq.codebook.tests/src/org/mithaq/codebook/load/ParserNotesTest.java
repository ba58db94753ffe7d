package org.mithaq.codebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.codebook.StandardCodebooks;
import org.mithaq.codebook.resource.CodebookResource;
import org.mithaq.codebook.resource.FileElements;

@DisplayName("What the parser notes of a text")
class ParserNotesTest {

    private final Injector language = new LoadingSetup(Locale.ENGLISH).createInjector();
    private final LiveFiles files = language.getInstance(LiveFiles.class);
    private final FileElements elements = language.getInstance(FileElements.class);

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("is what is in a standard codebook")
    void standardCodebooks(String name) throws IOException {
        try (var in = StandardCodebooks.open(name)) {
            checkNotes(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static List<String> names() {
        return StandardCodebooks.names();
    }

    @Test
    @DisplayName("is what is in a text with names of several words, words of the language as names, and comments")
    void namesOfAllForms() {
        var resource = read("""
                codebook x languages en import a.b import a . b /* c */ . d
                list ^when en "L" { a en "A" deprecated use /* b */ ^b b en "B" }
                agreement T en "T" {
                	category kind of ^when = a en "K"
                	category list of ^when [*] en "L"
                	link follows of T [*] acyclic en "F"
                	derived n = count(follows where (kind = a) and not (list = b)) + 1 - n en "N"
                }
                rule r for T error require follows exists kind in (a, ^b) or n + 1 + 2 > 3 en "R"
                """);
        checkNotes(resource);
        assertTrue(resource.references().size() > 15);
    }

    private static void assertSound(CodebookResource resource) {
        assertEquals(Set.of(), Set.copyOf(resource.getErrors()));
    }

    private CodebookResource read(String text) {
        var resource = (CodebookResource) files.read(Path.of("test.codebook"), text, files.newSet()).resource()
                .orElseThrow();
        assertSound(resource);
        return resource;
    }

    private void checkNotes(CodebookResource resource) {
        var root = resource.getContents().getFirst();
        var noted = elements.all(root);
        Set<EObject> held = new HashSet<>(Set.of(root));
        root.eAllContents().forEachRemaining(held::add);
        assertEquals(held.size(), noted.size());
        assertEquals(held, Set.copyOf(noted));
        var references = described(resource);
        resource.relink();
        assertEquals(described(resource), references);
    }

    private static List<String> described(CodebookResource resource) {
        return resource.references().stream().map(each -> describe(resource, each)).sorted().toList();
    }

    private static String describe(CodebookResource resource, Triple<EObject, EReference, INode> written) {
        INode words = written.getThird();
        return resource.getURIFragment(written.getFirst()) + " " + written.getSecond().getName() + " "
                + words.getOffset() + " " + words.getLength();
    }
}
