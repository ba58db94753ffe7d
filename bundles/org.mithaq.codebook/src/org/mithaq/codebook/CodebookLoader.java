package org.mithaq.codebook;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.formatting.Formatting;
import org.mithaq.codebook.load.Loading;
import org.mithaq.codebook.load.LoadingSetup;

/**
 * Reads the codebook of a project. It sets up the language once and may be used again and again, by one thread at a
 * time. It needs no workbench and no display.
 */
public final class CodebookLoader {

    private final Injector injector;

    /** A loader that reports issues in English. */
    public CodebookLoader() {
        this(Locale.ENGLISH);
    }

    /**
     * @param locale the language that issues are reported in
     */
    public CodebookLoader(Locale locale) {
        injector = new LoadingSetup(locale).createInjector();
    }

    /**
     * Reads, links and validates the files of a project together. What is broken is reported by
     * {@link LoadedCodebook#issues()} and left out; the rest is there to work with.
     *
     * @param files all codebook files of the project
     * @return what could be read; never fails for a broken or missing file
     */
    public LoadedCodebook load(List<Path> files) {
        return load(files, Map.of());
    }

    /**
     * As the other one.
     *
     * @param texts what counts in place of the contents of some of the files, by their absolute and normal paths
     */
    public LoadedCodebook load(List<Path> files, Map<Path, String> texts) {
        return injector.getInstance(Loading.class).load(files, texts);
    }

    /**
     * Lays out the text of a codebook file; nothing but blanks and line ends changes.
     *
     * @param text what is in the file
     * @return the same in its layout; empty when the text has syntax errors
     */
    public Optional<String> format(String text) {
        return injector.getInstance(Formatting.class).format(text);
    }
}
