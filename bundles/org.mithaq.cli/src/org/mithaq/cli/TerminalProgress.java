package org.mithaq.cli;

import java.time.Duration;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;

/**
 * Tells the person now and then what work that takes long has come to; quick work says nothing. Ctrl+C ends the process,
 * so nothing is ever cancelled here.
 */
final class TerminalProgress implements ProgressMonitor, AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final Messages messages;
    private final Thread telling;
    private Message task = locale -> "";
    private int total;
    private int done;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(terminal.locale());
        this.telling = Thread.ofVirtual().start(this::tellNowAndThen);
    }

    private void tellNowAndThen() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                tell();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells it now. Nothing before work has begun. */
    synchronized void tell() {
        String text = task.in(terminal.locale());
        if (!text.isEmpty()) {
            terminal.note(total > 1 ? messages.text("progress.of", text, done, total) : messages.text("progress.at", text));
        }
    }

    @Override
    public synchronized void begin(Message begun, int totalWork) {
        task = begun;
        total = totalWork;
        done = 0;
    }

    @Override
    public synchronized void worked(int work) {
        done += work;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        telling.interrupt();
    }
}
