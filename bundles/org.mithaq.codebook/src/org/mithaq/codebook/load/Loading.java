package org.mithaq.codebook.load;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.model.codebook.Codebook;

/** One reading of the files of a project. */
public class Loading {

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private FileReader reader;
    @Inject
    private StandardImports standardImports;
    @Inject
    private FileValidation validation;
    @Inject
    private ExpressionTypes types;
    @Inject
    private PropertyLibrary library;

    /**
     * Reads files, links them with each other and with the standard codebooks that they import, and validates them.
     *
     * @param texts what counts in place of the contents of some of the files
     */
    public LoadedCodebook load(List<Path> files, Map<Path, String> texts) {
        var resourceSet = resourceSets.get();
        var issues = new ArrayList<CodebookIssue>();
        var opened = new ArrayList<SourceFile>();
        for (Path file : files) {
            reader.read(file, texts, resourceSet, issues).ifPresent(opened::add);
        }
        opened.addAll(standardImports.complete(resourceSet, issues));
        opened.forEach(file -> issues.addAll(validation.validate(file)));
        if (issues.stream().anyMatch(issue -> issue.severity() == CodebookIssue.Severity.ERROR)) {
            opened.forEach(file -> UnnamedElements.remove(file.resource()));
            opened.forEach(file -> BrokenReferences.clear(file.resource()));
            opened.forEach(file -> file.resource().getCache().clear(file.resource()));
        }
        issues.sort(Comparator.comparingInt((CodebookIssue issue) -> position(opened, issue.file()))
                .thenComparing(issue -> issue.file().toString()).thenComparingInt(CodebookIssue::line)
                .thenComparingInt(CodebookIssue::column).thenComparing(CodebookIssue::code)
                .thenComparing(CodebookIssue::message));
        var own = opened.stream().filter(file -> !file.standard()).map(SourceFile::resource)
                .map(Loading::codebook).flatMap(Optional::stream).toList();
        var standard = opened.stream().filter(SourceFile::standard).map(SourceFile::resource)
                .map(Loading::codebook).flatMap(Optional::stream).toList();
        var all = Stream.concat(own.stream(), standard.stream()).toList();
        Adaptations.apply(all);
        return new LoadedCodebook(own, all, issues.stream().distinct().toList(), types, library);
    }

    private static int position(List<SourceFile> opened, Path file) {
        for (int i = 0; i < opened.size(); i++) {
            if (opened.get(i).path().equals(file)) {
                return i;
            }
        }
        return opened.size();
    }

    private static Optional<Codebook> codebook(Resource resource) {
        return resource.getContents().stream().filter(Codebook.class::isInstance).map(Codebook.class::cast)
                .findFirst();
    }
}
