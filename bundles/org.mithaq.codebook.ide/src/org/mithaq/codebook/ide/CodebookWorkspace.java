package org.mithaq.codebook.ide;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.mithaq.codebook.ide.format.Comments;
import org.mithaq.codebook.ide.navigation.NamedAt;
import org.mithaq.codebook.ide.result.FoldedRange;
import org.mithaq.codebook.ide.result.Hover;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.codebook.ide.structure.Folding;
import org.mithaq.codebook.ide.structure.Outline;
import org.mithaq.codebook.usage.CodedNames;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.codebook.usage.UsageCounts;

/**
 * The codebook files of a project while they are being edited: what is wrong in them, what may stand where, what names
 * stand for. Files are known by the paths that they were opened with. A codebook that the program brings along and the
 * project has no copy of is known by its path below {@code standard}; it can be read and not changed.
 *
 * <p>All methods may be called by any thread. Those that tell of a new text return at once, so that the thread that
 * people type in may call them. All others bring the workspace up to date first and may take a while: call them in the
 * background. They answer for the texts as they are when they begin. A {@link Cancellation} ends them early by a
 * {@link CancellationException}. About a file that is not in the workspace they know nothing and answer so.
 */
public final class CodebookWorkspace {

    private final Services services;
    private final SourceSet sources;
    private final UsageCounts usages;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Map<Path, Checked> checked = new LinkedHashMap<>();

    private record Checked(long generation, List<Problem> problems) {
    }

    private CodebookWorkspace(Injector injector, UsageCounts usages) {
        services = injector.getInstance(Services.class);
        sources = injector.getInstance(SourceSet.class);
        this.usages = usages;
    }

    /** A workspace without files. */
    public static CodebookWorkspace empty(Locale locale, UsageCounts usages) {
        return new CodebookWorkspace(new CodebookIdeSetup(locale).createInjector(), usages);
    }

    /**
     * A workspace of a project's files.
     *
     * @param files all codebook files of the project
     * @param locale the language of messages, labels and documentation
     * @param usages knows where coded data uses what the files declare
     * @throws IOException when a file cannot be read
     */
    public static CodebookWorkspace open(Collection<Path> files, Locale locale, UsageCounts usages)
            throws IOException {
        var workspace = empty(locale, usages);
        for (Path file : files) {
            workspace.read(file);
        }
        return workspace;
    }

    /** Takes over what is in a file on the disk. */
    public void read(Path file) throws IOException {
        update(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Takes over a text that is being edited, whether the file was known or not. Returns at once. */
    public void update(Path file, String text) {
        synchronized (texts) {
            texts.put(file, text);
        }
    }

    /** Takes a file out. Returns at once. */
    public void remove(Path file) {
        synchronized (texts) {
            texts.remove(file);
        }
    }

    /** The project's files. */
    public List<Path> files() {
        return List.copyOf(texts().keySet());
    }

    /** The text of a file, as it was last told or, of a standard codebook, as the program brings it along. */
    public Optional<String> text(Path file) {
        return Optional.ofNullable(texts().get(file)).or(() -> ask(() -> sources.find(file).map(Source::text)));
    }

    /** Whether a file comes with the program and cannot be changed. */
    public boolean isStandard(Path file) {
        return !texts().containsKey(file) && ask(() -> sources.find(file).isPresent());
    }

    /** What is wrong in a file, in the order of its text. Ends early as well when the file is changed meanwhile. */
    public List<Problem> problems(Path file, Cancellation cancellation) {
        return ask(file, source -> {
            var known = checked.get(file);
            if (known == null || known.generation() != sources.generation()) {
                known = new Checked(sources.generation(), services.problems.of(source,
                        () -> cancellation.isCancelled() || isOutdated(source)));
                checked.put(file, known);
            }
            return known.problems();
        }).orElse(List.of());
    }

    private boolean isOutdated(Source source) {
        synchronized (texts) {
            return !source.standard() && !source.text().equals(texts.get(source.path()));
        }
    }

    /** What may stand at an offset, the best first. */
    public List<Proposal> proposals(Path file, int offset, Cancellation cancellation) {
        return ask(file, source -> services.completion.at(sources, source, within(source, offset), usages,
                cancellation)).orElse(List.of());
    }

    /** What there is to say about the word at an offset. */
    public Optional<Hover> hover(Path file, int offset) {
        return askParsed(file, (source, resource) -> services.hovers.at(resource, within(source, offset), usages))
                .flatMap(Function.identity());
    }

    /** The elements of a file as a tree. */
    public List<OutlineNode> outline(Path file) {
        return ask(file, source -> source.codebook().map(codebook -> Outline.of(codebook, services.messages.locale()))
                .orElse(List.of())).orElse(List.of());
    }

    /** What of a file can be shown as one line. */
    public List<FoldedRange> folding(Path file) {
        return askParsed(file, (source, resource) -> Folding.of(resource)).orElse(List.of());
    }

    /** The name at an offset; empty when there is none. */
    public Optional<TextRange> nameAt(Path file, int offset) {
        return named(file, offset, NamedAt::range);
    }

    /** Where the name at an offset is declared. */
    public Optional<Location> declaration(Path file, int offset) {
        return named(file, offset, at -> services.names.declaration(sources, at.element()))
                .flatMap(Function.identity());
    }

    /** All places that refer to what is named at an offset, without its declaration. */
    public List<Location> references(Path file, int offset, Cancellation cancellation) {
        return named(file, offset, at -> services.names.references(sources, at.element(), cancellation))
                .orElse(List.of());
    }

    /**
     * Where coded data uses what is named at an offset.
     *
     * @param most how many uses are wanted at most
     */
    public List<CodedUse> codedUses(Path file, int offset, int most) {
        return named(file, offset, at -> CodedNames.of(at.element())).flatMap(Function.identity())
                .map(name -> usages.uses(name, most)).orElse(List.of());
    }

    /**
     * What has to be edited to give what is named at an offset another name, or why it cannot be. Where coded data uses
     * the name, the edits hold a change of the main codebook that carries the data along.
     */
    public RenameResult rename(Path file, int offset, String name, Cancellation cancellation) {
        return named(file, offset, at -> services.renaming.rename(sources, at, name, usages, cancellation))
                .orElseGet(() -> new RenameResult.Refused(services.messages.text("rename.nothing")));
    }

    /** The ways to put a problem right. */
    public List<QuickFix> quickFixes(Problem problem) {
        return ask(problem.file(), source -> problem.range().end() > source.text().length() ? List.<QuickFix>of()
                : services.fixes.of(sources, source, problem)).orElse(List.of());
    }

    /** Edits that lay out what a range touches; none when the text has syntax errors. */
    public List<TextEdit> format(Path file, TextRange range) {
        return askParsed(file, (source, resource) -> services.layout.edits(resource, source.text(), range))
                .orElse(List.of());
    }

    /** The tokens of a file with what its names stand for. */
    public List<Token> highlighting(Path file, Cancellation cancellation) {
        return askParsed(file, (source, resource) -> services.semanticTokens.of(resource, cancellation))
                .orElse(List.of());
    }

    /** Edits that turn the lines that a range touches into comments, or back. */
    public static List<TextEdit> toggleComment(String text, TextRange range) {
        return Comments.toggle(text, range);
    }

    private <T> Optional<T> named(Path file, int offset, Function<NamedAt, T> question) {
        return askParsed(file, (source, resource) -> services.names.at(resource, within(source, offset)).map(question))
                .flatMap(Function.identity());
    }

    private <T> Optional<T> askParsed(Path file, java.util.function.BiFunction<Source, XtextResource, T> question) {
        return ask(file, source -> source.resource().map(resource -> question.apply(source, resource)))
                .flatMap(Function.identity());
    }

    private <T> Optional<T> ask(Path file, Function<Source, T> question) {
        return ask(() -> sources.find(file).map(question));
    }

    private <T> T ask(Supplier<T> question) {
        lock.lock();
        try {
            sources.update(texts());
            return question.get();
        } catch (OperationCanceledException | OperationCanceledError e) {
            throw (CancellationException) new CancellationException().initCause(e);
        } finally {
            lock.unlock();
        }
    }

    private Map<Path, String> texts() {
        synchronized (texts) {
            return new LinkedHashMap<>(texts);
        }
    }

    private static int within(Source source, int offset) {
        return Math.max(0, Math.min(offset, source.text().length()));
    }
}
