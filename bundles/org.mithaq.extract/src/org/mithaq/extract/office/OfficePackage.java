package org.mithaq.extract.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;

/** The parts of a document, each unpacked only when it is wanted and never beyond the limit. */
final class OfficePackage implements AutoCloseable {

    private final ZipFile zip;
    private final long limit;
    private long unpacked;

    private OfficePackage(ZipFile zip, long limit) {
        this.zip = zip;
        this.limit = limit;
    }

    static OfficePackage open(Path file, ExtractionLimits limits) throws ExtractionException, IOException {
        try {
            return new OfficePackage(new ZipFile(file.toFile()), limits.unpackedBytes());
        } catch (ZipException e) {
            throw ExtractionException.damaged(e);
        }
    }

    /** A part by its path, as XML; empty where there is none. */
    Optional<XmlCursor> part(String name) throws ExtractionException, IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(XmlCursor.of(new Limited(zip.getInputStream(entry))));
    }

    /**
     * A part that every document of its kind has.
     *
     * @throws ExtractionException when this one has not
     */
    XmlCursor required(String name) throws ExtractionException, IOException {
        return part(name).orElseThrow(() -> new ExtractionException(ExtractionProblem.DAMAGED, name + " is missing"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More was unpacked than the limit. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** All parts together have one limit. */
    private final class Limited extends FilterInputStream {

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws TooLargeException {
            unpacked += bytes;
            if (unpacked > limit) {
                throw new TooLargeException();
            }
        }
    }
}
