package org.mithaq.core.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.FormatFinder;
import org.mithaq.extract.text.EncodingDetector;
import org.mithaq.extract.worker.ExtractionProcess;

/** The text of files to import, and what can be told of it before. What goes wrong is told in the words of users. */
public final class FileText implements AutoCloseable {

    private static final int SAMPLE = 1 << 18;

    private final ExtractionLimits limits;
    private final ExtractionProcess process;

    FileText(ExtractionLimits limits) {
        this.limits = limits;
        this.process = new ExtractionProcess(limits);
    }

    /** The endings of the names of files that can be imported, without the dot. */
    public static Set<String> endings() {
        return FormatFinder.endings();
    }

    /** Whether the name of a file says that it can be imported. */
    public static boolean isKnown(Path file) {
        return FormatFinder.isKnown(file);
    }

    /** The encodings that files of reports have, for a person to choose from. */
    public static List<Charset> usualEncodings() {
        return Stream.of("UTF-8", "windows-1256", "UTF-16LE", "UTF-16BE", "ISO-8859-6", "windows-1252").map(Charset::forName).toList();
    }

    /** The encoding that a file seems to have; empty where its format has none or it cannot be read. */
    public static Optional<Charset> encodingOf(Path file) {
        try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            return Files.isRegularFile(file) && FormatFinder.find(file).isEncoded()
                    ? Optional.of(EncodingDetector.detect(wholeLines(in.readNBytes(SAMPLE)))) : Optional.empty();
        } catch (ExtractionException | IOException e) {
            // importing the file tells what is wrong with it
            return Optional.empty();
        }
    }

    /** A sample must not end inside of a character. */
    private static byte[] wholeLines(byte[] sample) {
        int end = sample.length;
        while (sample.length == SAMPLE && end > SAMPLE / 2 && sample[end - 1] < 0) {
            end--;
        }
        return Arrays.copyOf(sample, end - end % 2);
    }

    /**
     * @param shown what messages call the file
     * @param file the file itself, or its copy
     */
    Extraction extract(Path shown, Path file, Optional<Charset> encoding, ProgressMonitor progress)
            throws ImportException, IOException {
        try {
            return process.extract(file, FormatFinder.find(file), encoding, progress::checkCancelled);
        } catch (ExtractionException e) {
            throw problem(shown, e);
        }
    }

    /** Looks at a file before it is copied: whether its format is known, and its size no danger. */
    void require(Path file) throws ImportException, IOException {
        try {
            FormatFinder.find(file);
            limits.requireSize(file);
        } catch (ExtractionException e) {
            throw problem(file, e);
        }
    }

    private static ImportException problem(Path shown, ExtractionException e) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(shown);
        arguments.addAll(e.details());
        if (e.details().isEmpty()) {
            arguments.add("." + String.join(", .", FormatFinder.endings()));
        }
        return new ImportException(shown, Messages.of("import.problem." + e.problem(), arguments.toArray()));
    }

    @Override
    public void close() {
        process.close();
    }
}
