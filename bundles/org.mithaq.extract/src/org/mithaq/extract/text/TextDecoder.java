package org.mithaq.extract.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionProblem;

/** Makes characters of bytes, strictly: a byte that the encoding does not know is an error, never a question mark. */
public final class TextDecoder {

    private TextDecoder() {
    }

    /**
     * @param told the encoding that a person has named; it goes before what the bytes say
     * @throws ExtractionException with {@link ExtractionProblem#BROKEN_ENCODING} when the bytes do not fit
     */
    public static DecodedText decode(byte[] bytes, Optional<Charset> told) throws ExtractionException {
        Charset encoding = told.orElseGet(() -> EncodingDetector.detect(bytes));
        int mark = ByteOrderMark.of(bytes).filter(found -> found.isOf(encoding)).map(ByteOrderMark::length).orElse(0);
        return new DecodedText(strictly(bytes, mark, encoding), encoding);
    }

    private static String strictly(byte[] bytes, int start, Charset encoding) throws ExtractionException {
        CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil((bytes.length - start) * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new ExtractionException(ExtractionProblem.BROKEN_ENCODING, encoding.name(), in.position());
        }
        return out.flip().toString();
    }

    /** Whether bytes are well-formed in an encoding. */
    static boolean fits(byte[] bytes, Charset encoding) {
        try {
            strictly(bytes, 0, encoding);
            return true;
        } catch (ExtractionException e) {
            return false;
        }
    }

    /** Whether bytes are well-formed UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        return fits(bytes, StandardCharsets.UTF_8);
    }
}
