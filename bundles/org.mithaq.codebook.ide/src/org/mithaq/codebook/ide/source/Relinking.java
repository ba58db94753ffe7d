package org.mithaq.codebook.ide.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;

/** Makes files look their names up anew, without parsing them. */
class Relinking {

    /** The files that see one of these, directly or through others. */
    List<Source> seeing(Collection<Path> changed, List<Source> all) {
        Set<String> names = new HashSet<>();
        Set<Source> found = new HashSet<>();
        all.stream().filter(source -> changed.contains(source.path())).forEach(source -> names.add(name(source)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Source source : all) {
                var header = source.header();
                if (!found.contains(source) && header.stream().skip(1).anyMatch(names::contains)) {
                    found.add(source);
                    names.add(name(source));
                    grown = true;
                }
            }
        }
        return List.copyOf(found);
    }

    void relink(List<XtextResource> resources) {
        for (XtextResource resource : resources) {
            resource.getErrors().removeIf(Relinking::isOfLinking);
            resource.getWarnings().removeIf(Relinking::isOfLinking);
            resource.relink();
        }
    }

    private static String name(Source source) {
        var header = source.header();
        return header.isEmpty() ? "" : header.getFirst();
    }

    private static boolean isOfLinking(Resource.Diagnostic diagnostic) {
        return diagnostic instanceof XtextLinkingDiagnostic || diagnostic instanceof ExceptionDiagnostic;
    }
}
