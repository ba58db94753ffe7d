package org.mithaq.codebook.load;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.StandardCodebooks;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Import;

/** Brings in the standard codebooks that a project imports and has no copy of. */
class StandardImports {

    private static final String FOLDER = "standard";

    @Inject
    private FileReader reader;

    List<SourceFile> complete(ResourceSet resourceSet, List<CodebookIssue> issues) {
        var added = new ArrayList<SourceFile>();
        var tried = new HashSet<String>();
        for (var missing = missing(resourceSet); tried.addAll(missing); missing = missing(resourceSet)) {
            for (String name : missing) {
                read(name, resourceSet, added, issues);
            }
        }
        return added;
    }

    private void read(String name, ResourceSet resourceSet, List<SourceFile> added, List<CodebookIssue> issues) {
        var fileName = StandardCodebooks.fileName(name).orElseThrow();
        try (var in = StandardCodebooks.open(name)) {
            var uri = URI.createURI("mithaq:/" + FOLDER + "/" + fileName);
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            reader.read(text, uri, Path.of(FOLDER, fileName), true, resourceSet, issues).ifPresent(added::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> missing(ResourceSet resourceSet) {
        var present = codebooks(resourceSet).map(Codebook::getName).collect(Collectors.toSet());
        var standard = Set.copyOf(StandardCodebooks.names());
        return codebooks(resourceSet).flatMap(codebook -> codebook.getImports().stream())
                .map(StandardImports::importedName).filter(name -> standard.contains(name) && !present.contains(name))
                .collect(Collectors.toSet());
    }

    private static Stream<Codebook> codebooks(ResourceSet resourceSet) {
        return resourceSet.getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(Codebook.class::isInstance).map(Codebook.class::cast);
    }

    /** The name as it is written, since resolving the link now would fail and be remembered. */
    private static String importedName(Import imported) {
        return NodeModelUtils.findNodesForFeature(imported, CodebookPackage.Literals.IMPORT__CODEBOOK).stream()
                .map(NodeModelUtils::getTokenText).collect(Collectors.joining()).replace("^", "");
    }
}
