package org.mithaq.codebook.load;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
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
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.message.Messages;

/** Reads one file into a resource set. Links stay unresolved until all files are there. */
class FileReader {

    private static final Logger LOG = Logger.getLogger(FileReader.class);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Inject
    private Provider<XtextResource> resources;
    @Inject
    private Nesting nesting;
    @Inject
    private Messages messages;

    Optional<SourceFile> read(Path file, Map<Path, String> texts, ResourceSet into, List<CodebookIssue> issues) {
        try {
            var text = texts.get(file.toAbsolutePath().normalize());
            var bytes = text == null ? Files.readAllBytes(file) : text.getBytes(StandardCharsets.UTF_8);
            brokenByte(bytes).ifPresent(offset -> issues.add(atStart(file, "encoding", offset)));
            var uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
            return read(bytes, uri, file, false, into, issues);
        } catch (IOException e) {
            issues.add(atStart(file, "unreadable", e.getMessage()));
            return Optional.empty();
        }
    }

    Optional<SourceFile> read(byte[] bytes, URI uri, Path path, boolean standard, ResourceSet into,
            List<CodebookIssue> issues) throws IOException {
        var resource = resources.get();
        resource.setURI(uri);
        into.getResources().add(resource);
        try {
            resource.load(withoutMark(bytes), Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
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

    private static ByteArrayInputStream withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1] && bytes[2] == BYTE_ORDER_MARK[2];
        int skipped = marked ? BYTE_ORDER_MARK.length : 0;
        return new ByteArrayInputStream(bytes, skipped, bytes.length - skipped);
    }

    private static Optional<Integer> brokenByte(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer);
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of(buffer.position());
        }
    }
}
