package org.mithaq.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.Extractor;
import org.mithaq.extract.SourceFormat;

/**
 * Extracts text in a process of its own, which is started with the first file that needs it, is kept for those that follow,
 * and is replaced when a file has broken it. Plain text is read here. Not for several threads at once.
 */
public final class ExtractionProcess implements AutoCloseable {

    /** What a JVM ends with that was told to end when its memory is used up. */
    private static final int OUT_OF_MEMORY = 3;
    private static final long LOOK = 50;

    private final ExtractionLimits limits;
    private Optional<Process> process = Optional.empty();

    public ExtractionProcess(ExtractionLimits limits) {
        this.limits = limits;
    }

    /** Asked again and again while a file is read. */
    @FunctionalInterface
    public interface Cancellation {
        /** Throws an exception of the caller's, which ends the extraction and is passed on. */
        void check();
    }

    /**
     * @param encoding what the user says about the encoding; empty to detect it
     * @throws ExtractionException when no text is to be had
     * @throws IOException when the file is not there, or no process can be started
     */
    public Extraction extract(Path file, SourceFormat format, Optional<Charset> encoding, Cancellation cancellation)
            throws ExtractionException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (format.isPlain()) {
            return new Extractor(limits).extract(file, format, encoding);
        }
        Process running = running();
        boolean answered = false;
        try {
            Extraction extraction = answer(running, ask(running, new Wire.Request(file.toAbsolutePath(), format, encoding)), cancellation);
            answered = true;
            return extraction;
        } catch (ExtractionException e) {
            answered = e.problem() != ExtractionProblem.TOO_SLOW && e.problem() != ExtractionProblem.READER_FAILED
                    && e.problem() != ExtractionProblem.TOO_MUCH_MEMORY;
            throw e;
        } finally {
            if (!answered) {
                close();
            }
        }
    }

    private Process running() throws IOException {
        if (process.filter(Process::isAlive).isEmpty()) {
            process = Optional.of(new ProcessBuilder(WorkerCommand.of(limits)).redirectError(Redirect.DISCARD).start());
        }
        return process.orElseThrow();
    }

    private CompletableFuture<Extraction> ask(Process running, Wire.Request request) {
        CompletableFuture<Extraction> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("extraction").start(() -> {
            try {
                Wire.write(request, new DataOutputStream(new BufferedOutputStream(running.getOutputStream())));
                answer.complete(Wire.readAnswer(new DataInputStream(new BufferedInputStream(running.getInputStream())),
                        limits.characters()));
            } catch (ExtractionException | IOException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private Extraction answer(Process running, CompletableFuture<Extraction> answer, Cancellation cancellation)
            throws ExtractionException {
        long end = System.nanoTime() + limits.time().toNanos();
        while (true) {
            cancellation.check();
            try {
                return answer.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() > end) {
                    throw new ExtractionException(ExtractionProblem.TOO_SLOW, limits.time().toSeconds());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException | CompletionException e) {
                throw e.getCause() instanceof ExtractionException problem ? problem : failure(running);
            }
        }
    }

    private ExtractionException failure(Process running) throws ExtractionException {
        try {
            if (running.waitFor(2, TimeUnit.SECONDS) && running.exitValue() == OUT_OF_MEMORY) {
                return new ExtractionException(ExtractionProblem.TOO_MUCH_MEMORY, limits.heapMegabytes());
            }
            return new ExtractionException(ExtractionProblem.READER_FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Ends the process, in the middle of a file if need be. */
    @Override
    public void close() {
        process.ifPresent(Process::destroyForcibly);
        process = Optional.empty();
    }
}
