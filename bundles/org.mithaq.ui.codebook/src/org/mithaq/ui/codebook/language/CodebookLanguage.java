package org.mithaq.ui.codebook.language;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.codebook.ide.CodebookWorkspace;

/**
 * What the language knows about the codebook of the open project, unsaved texts included. Get it from a site with
 * {@code getService(CodebookLanguage.class)}. To be called on the UI thread.
 */
public interface CodebookLanguage {

    /** A question that may take a while. */
    @FunctionalInterface
    interface Question<T> {
        T ask(CodebookWorkspace workspace);
    }

    /** The services; empty without a project and until its files are read. May be asked for on any thread. */
    Optional<CodebookWorkspace> workspace();

    /** Takes over a text that is being edited. Costs next to nothing. */
    void edited(Path file, String text);

    /** Forgets the text that was edited: what counts is the file again. */
    void closed(Path file);

    /**
     * Asks in the background. Nothing is answered without a project, when nothing can be known, or once another project
     * is open.
     *
     * @param what what users read while they wait for it
     * @param answered gets the answer on the UI thread
     */
    <T> void ask(String what, Question<T> question, Consumer<T> answered);

    /** Is told when the services know the project's files, and when they were read again. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
