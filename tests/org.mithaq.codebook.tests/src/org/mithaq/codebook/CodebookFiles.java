package org.mithaq.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Rule;

/** Codebook files written for a test, in a folder that the test gives. */
public final class CodebookFiles {

    /** Setting up the language takes longer than most tests, so that they share it. */
    private static final Map<Locale, CodebookLoader> LOADERS = new ConcurrentHashMap<>();

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private Locale locale = Locale.ENGLISH;

    /** Files in a folder, none at first. */
    public CodebookFiles(Path folder) {
        this.folder = folder;
    }

    /** Adds a file. */
    public CodebookFiles file(String name, String text) {
        try {
            files.add(Files.writeString(folder.resolve(name), text));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file of declarations; its heading declares the language en alone. */
    public CodebookFiles declaring(String declarations) {
        return file("test.codebook", "codebook test version 1.0 languages en\n" + declarations);
    }

    /** Reports issues in another language. */
    public CodebookFiles in(Locale otherLocale) {
        locale = otherLocale;
        return this;
    }

    /** Reads the files. */
    public LoadedCodebook load() {
        return LOADERS.computeIfAbsent(locale, CodebookLoader::new).load(files);
    }

    /** What is wrong in the files: the codes, in the order of the files. */
    public List<String> issueCodes() {
        return load().issues().stream().map(CodebookIssue::code).toList();
    }

    /** What is wrong in the files, as text. */
    public List<String> messages() {
        return load().issues().stream().map(CodebookIssue::message).toList();
    }

    /** What a rule requires. */
    public static Expression requirement(LoadedCodebook codebook, String rule) {
        return rule(codebook, rule).getRequirement();
    }

    /** A rule by its name. */
    public static Rule rule(LoadedCodebook codebook, String name) {
        return codebook.rules().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    /** A dataset by its name. */
    public static Dataset dataset(LoadedCodebook codebook, String name) {
        return codebook.datasets().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }
}
