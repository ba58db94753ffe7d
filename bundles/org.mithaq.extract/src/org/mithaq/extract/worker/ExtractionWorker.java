package org.mithaq.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.Extractor;

/**
 * The process that reads files: one after the other as it is asked to, until nobody asks any more. It ends by itself when a
 * file takes too long, so that nothing is left running when the one who asked is killed.
 */
public final class ExtractionWorker {

    private static final int TOO_SLOW = 4;

    private ExtractionWorker() {
    }

    /**
     * @param arguments the limits: bytes of a file, bytes unpacked, UTF-16 units of text, seconds for a file
     */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        ExtractionLimits limits = new ExtractionLimits(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[2]), 0, Duration.ofSeconds(Long.parseLong(arguments[3])));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(ExtractionWorker::daemon)) {
            serve(in, out, new Extractor(limits), watch, limits.time().toSeconds());
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out, Extractor extractor, ScheduledExecutorService watch,
            long seconds) throws IOException {
        while (true) {
            Wire.Request request;
            try {
                request = Wire.readRequest(in);
            } catch (EOFException e) {
                return;
            }
            ScheduledFuture<?> end = watch.schedule(() -> Runtime.getRuntime().halt(TOO_SLOW), seconds + 5, TimeUnit.SECONDS);
            answer(request, extractor, out);
            end.cancel(false);
        }
    }

    private static void answer(Wire.Request request, Extractor extractor, DataOutputStream out) throws IOException {
        Extraction extraction;
        try {
            extraction = extractor.extract(request.file(), request.format(), request.encoding());
        } catch (ExtractionException e) {
            Wire.write(e, out);
            return;
        } catch (IOException e) {
            Wire.write(ExtractionException.damaged(e), out);
            return;
        }
        Wire.write(extraction, out);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "time limit");
        thread.setDaemon(true);
        return thread;
    }
}
