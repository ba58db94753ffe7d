package org.mithaq.codebook.load;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.message.Messages;

/** Reads one file into a resource set. Links stay unresolved until all files are there. */
class FileReader {

    private static final Logger LOG = Logger.getLogger(FileReader.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    private Provider<XtextResource> resources;
    @Inject
    private Nesting nesting;
    @Inject
    private Messages messages;

    Optional<SourceFile> read(Path file, Map<Path, String> texts, ResourceSet into, List<CodebookIssue> issues) {
        try {
            var text = texts.get(file.toAbsolutePath().normalize());
            var uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
            return read(text == null ? decoded(file, issues) : asWritten(text), uri, file, false, into, issues);
        } catch (IOException e) {
            issues.add(atStart(file, "unreadable", e.getMessage()));
            return Optional.empty();
        }
    }

    Optional<SourceFile> read(String text, URI uri, Path path, boolean standard, ResourceSet into,
            List<CodebookIssue> issues) throws IOException {
        var resource = resources.get();
        resource.setURI(uri);
        into.getResources().add(resource);
        try {
            resource.load(new LazyStringInputStream(withoutMark(text)), Map.of());
            if (!nesting.isTooDeep(resource)) {
                if (!resource.getErrors().isEmpty()) {
                    MissingTexts.fill(resource);
                }
                return Optional.of(new SourceFile(path, resource, standard));
            }
        } catch (ParseException | StackOverflowError e) {
            // The parser descends as deep as the text is nested. Nothing but a text made to break it gets here.
            LOG.debug("Cannot parse " + path, e);
        }
        into.getResources().remove(resource);
        issues.add(atStart(path, "too-deep"));
        return Optional.empty();
    }

    private CodebookIssue atStart(Path file, String code, Object... arguments) {
        return new CodebookIssue(file, 1, 1, CodebookIssue.Severity.ERROR, code, messages.text(code, arguments));
    }

    /** A text as it is once it has been written to a file and read again: without halves of characters. */
    static String asWritten(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** The text of a file; what is no UTF-8 is reported and replaced. */
    private String decoded(Path file, List<CodebookIssue> issues) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            issues.add(atStart(file, "encoding", bytes.position()));
            return StandardCharsets.UTF_8.decode(bytes.rewind()).toString();
        }
    }
}
