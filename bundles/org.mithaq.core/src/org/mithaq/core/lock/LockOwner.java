package org.mithaq.core.lock;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * Who holds a lock.
 *
 * @param host the name of the computer
 * @param pid the process on that computer
 * @param started when the process was started, as numbers of processes are used again; the epoch when unknown
 * @param user the name of the user on that computer
 * @param since when the lock was taken
 */
public record LockOwner(String host, long pid, Instant started, String user, Instant since) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    /** This process, from now on. */
    static LockOwner self(Instant now) {
        ProcessHandle process = ProcessHandle.current();
        return new LockOwner(hostName(), process.pid(), started(process), System.getProperty("user.name", ""),
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Without asking the network where that can be avoided: it may take seconds to answer. */
    private static String hostName() {
        try {
            Path kernel = Path.of("/proc/sys/kernel/hostname");
            if (Files.isReadable(kernel)) {
                return Files.readString(kernel).strip();
            }
            String windows = System.getenv("COMPUTERNAME");
            return windows != null ? windows : InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a process of this computer that no longer runs. Of other computers nothing is known. */
    boolean isDead() {
        return host.equals(hostName()) && ProcessHandle.of(pid).filter(this::isSame).isEmpty();
    }

    private boolean isSame(ProcessHandle process) {
        Instant running = started(process);
        return process.isAlive() && (started.equals(Instant.EPOCH) || running.equals(Instant.EPOCH)
                || Duration.between(started, running).abs().compareTo(CLOCK_TOLERANCE) <= 0);
    }

    String toText() {
        return "host=" + escaped(host) + "\npid=" + pid + "\nstarted=" + started + "\nuser=" + escaped(user)
                + "\nsince=" + since + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", " ");
    }

    /** Empty when the text is no complete description, as after a crash while it was written. */
    static Optional<LockOwner> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return Optional.of(new LockOwner(required(properties, "host"),
                    Long.parseLong(required(properties, "pid")), Instant.parse(required(properties, "started")),
                    required(properties, "user"), Instant.parse(required(properties, "since"))));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("No " + key);
        }
        return value;
    }
}
