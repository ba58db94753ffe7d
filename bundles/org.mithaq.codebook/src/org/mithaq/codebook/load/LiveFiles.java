package org.mithaq.codebook.load;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.mithaq.codebook.CodebookIssue;

/** Reads texts that are being edited, as often as they change, the way that files are read. */
public class LiveFiles {

    /**
     * A file that was read.
     *
     * @param path how users know it: for a codebook that comes with the program its path below {@code standard}
     * @param resource what is in it; empty when its text cannot be parsed at all
     * @param issues what kept it from being read
     */
    public record LiveFile(Path path, Optional<XtextResource> resource, List<CodebookIssue> issues) {
    }

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private FileReader reader;
    @Inject
    private StandardImports standardImports;

    /** A home for files that see each other. */
    public XtextResourceSet newSet() {
        return resourceSets.get();
    }

    /**
     * Reads a text. References stay unresolved until they are followed.
     *
     * @param into where the file belongs; another reading of the same file has to be taken out before
     */
    public LiveFile read(Path path, String text, XtextResourceSet into) {
        var issues = new ArrayList<CodebookIssue>();
        var uri = URI.createFileURI(path.toAbsolutePath().normalize().toString());
        try {
            var read = reader.read(FileReader.asWritten(text), uri, path, false, into, issues);
            return new LiveFile(path, read.map(SourceFile::resource), List.copyOf(issues));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the standard codebooks that the files of a set import, directly or not, and that are not in it yet. */
    public List<LiveFile> readStandardImports(XtextResourceSet into) {
        return standardImports.complete(into, new ArrayList<>()).stream()
                .map(file -> new LiveFile(file.path(), Optional.of(file.resource()), List.of())).toList();
    }
}
