package org.mithaq.codebook.formatting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Lays out whole files. */
public class Formatting {

    @Inject
    private Provider<XtextResource> resources;
    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private Provider<IFormatter2> formatters;
    @Inject
    private Provider<FormatterRequest> requests;
    @Inject
    private Provider<TextRegionAccessBuilder> regions;

    /**
     * Lays out the text of a file.
     *
     * @param text what is in the file
     * @return the same in its layout; empty when the text has syntax errors, since a layout could tear apart what does
     *         not fit
     */
    public Optional<String> format(String text) {
        var resource = resources.get();
        resource.setURI(URI.createURI("mithaq:/text.codebook"));
        resourceSets.get().getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            return format(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | StackOverflowError e) {
            // As when loading: a text that nests so deeply is no codebook.
            return Optional.empty();
        }
    }

    /**
     * What laying a file out would change.
     *
     * @param resource a file that was read
     * @return replacements of blanks and line ends; none when the text has syntax errors
     */
    public List<ITextReplacement> replacements(XtextResource resource) {
        var parsed = resource.getParseResult();
        return parsed == null || parsed.hasSyntaxErrors() || resource.getContents().isEmpty() ? List.of()
                : replacements(regions.get().forNodeModel(resource).create());
    }

    private Optional<String> format(XtextResource resource) {
        var parsed = resource.getParseResult();
        if (parsed == null || parsed.hasSyntaxErrors() || resource.getContents().isEmpty()) {
            return Optional.empty();
        }
        var access = regions.get().forNodeModel(resource).create();
        return Optional.of(access.getRewriter().renderToString(replacements(access)));
    }

    private List<ITextReplacement> replacements(ITextRegionAccess access) {
        var request = requests.get();
        request.setTextRegionAccess(access);
        return formatters.get().format(request);
    }
}
