package org.mithaq.extract.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.SourceFormat;

/** What the two processes say to each other: a request, then its answer, and so on. */
final class Wire {

    private static final byte TEXT = 'T';
    private static final byte PROBLEM = 'P';
    private static final int MOST_BYTES_OF_A_UNIT = 3;

    private Wire() {
    }

    /** A file to read. */
    record Request(Path file, SourceFormat format, Optional<Charset> encoding) {
    }

    static void write(Request request, DataOutputStream out) throws IOException {
        out.writeUTF(request.file().toString());
        out.writeUTF(request.format().name());
        out.writeUTF(request.encoding().map(Charset::name).orElse(""));
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        Path file = Path.of(in.readUTF());
        SourceFormat format = SourceFormat.valueOf(in.readUTF());
        return new Request(file, format, optional(in.readUTF()).map(Charset::forName));
    }

    static void write(Extraction extraction, DataOutputStream out) throws IOException {
        byte[] text = extraction.text().getBytes(StandardCharsets.UTF_8);
        out.writeByte(TEXT);
        out.writeUTF(extraction.format().name());
        out.writeUTF(extraction.encoding().orElse(""));
        out.writeInt(extraction.pages());
        out.writeInt(text.length);
        out.write(text);
        out.flush();
    }

    static void write(ExtractionException problem, DataOutputStream out) throws IOException {
        out.writeByte(PROBLEM);
        out.writeUTF(problem.problem().name());
        out.writeByte(problem.details().size());
        for (String detail : problem.details()) {
            out.writeUTF(detail);
        }
        out.flush();
    }

    /**
     * @param limit the most UTF-16 units of text
     * @throws ExtractionException when that is the answer
     * @throws IOException when the other side is gone or says what it should not
     */
    static Extraction readAnswer(DataInputStream in, int limit) throws ExtractionException, IOException {
        byte kind = in.readByte();
        if (kind == PROBLEM) {
            throw readProblem(in);
        }
        SourceFormat format = SourceFormat.valueOf(in.readUTF());
        Optional<String> encoding = optional(in.readUTF());
        int pages = in.readInt();
        int length = in.readInt();
        if (kind != TEXT || length < 0 || length > (long) limit * MOST_BYTES_OF_A_UNIT) {
            throw new IOException("No answer");
        }
        return new Extraction(new String(in.readNBytes(length), StandardCharsets.UTF_8), format, encoding, pages);
    }

    private static ExtractionException readProblem(DataInputStream in) throws IOException {
        ExtractionProblem problem = ExtractionProblem.valueOf(in.readUTF());
        Object[] details = new Object[in.readByte()];
        for (int i = 0; i < details.length; i++) {
            details[i] = in.readUTF();
        }
        return new ExtractionException(problem, details);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
