package org.mithaq.core.dossier;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.Span;

/**
 * The bytes of a dossier as text.
 *
 * @param text what could be read
 * @param problem where the bytes are no UTF-8, if anywhere; the text ends there
 */
public record DossierFile(String text, Optional<DossierProblem> problem) {

    public static DossierFile decode(byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        return new DossierFile(text, result.isError()
                ? Optional.of(DossierProblem.error(new Span(text.length(), text.length()), "dossier.encoding"))
                : Optional.empty());
    }

}
