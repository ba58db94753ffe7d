package org.mithaq.core.message;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written. */
public final class Failures {

    private Failures() {
    }

    /**
     * The reason alone, for a message that names the file; no name of a class and no path. A failure that says itself what to
     * do next is told in its words.
     */
    public static Message of(Throwable failure) {
        return switch (failure) {
            case ToldFailure known -> known.userMessage();
            case AccessDeniedException denied -> Messages.of("failure.denied");
            case NoSuchFileException missing -> Messages.of("failure.missing");
            case FileAlreadyExistsException exists -> Messages.of("failure.exists");
            case NotDirectoryException file -> Messages.of("failure.notAFolder");
            case DirectoryNotEmptyException folder -> Messages.of("failure.folder");
            case CharacterCodingException other -> Messages.of("failure.notUtf8");
            case FileSystemException other when other.getReason() != null -> told(other.getReason());
            default -> failure.getMessage() == null ? Messages.of("failure.unknown") : told(failure.getMessage());
        };
    }

    private static Message told(String bySystem) {
        return Messages.literal(VisibleText.of(bySystem));
    }
}
