package org.mithaq.codebook.ide.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Import;

/**
 * A file as it was last read.
 *
 * @param path how users know it
 * @param text what is in it
 * @param resource what it declares; empty when it cannot be parsed at all
 * @param issues what kept it from being read
 * @param standard whether it came with the program and is no file of the project
 */
public record Source(Path path, String text, Optional<XtextResource> resource, List<CodebookIssue> issues,
        boolean standard) {

    /** The codebook that the file holds. */
    public Optional<Codebook> codebook() {
        return resource.stream().map(XtextResource::getContents).flatMap(Collection::stream)
                .filter(Codebook.class::isInstance).map(Codebook.class::cast).findFirst();
    }

    /** Its name and what it imports, as written: what decides which files see each other. */
    List<String> header() {
        return codebook().map(codebook -> java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Objects.toString(codebook.getName(), "")),
                codebook.getImports().stream().map(Source::importedName)).toList()).orElse(List.of());
    }

    private static String importedName(Import imported) {
        var nodes = NodeModelUtils.findNodesForFeature(imported, CodebookPackage.Literals.IMPORT__CODEBOOK);
        return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.getFirst());
    }
}
