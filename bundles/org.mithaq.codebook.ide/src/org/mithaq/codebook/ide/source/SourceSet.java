package org.mithaq.codebook.ide.source;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.mithaq.codebook.load.LiveFiles;
import org.mithaq.codebook.load.LiveFiles.LiveFile;
import org.mithaq.model.codebook.Import;

/**
 * The files of a workspace, parsed and linked with each other. After a change only the changed file is parsed, and only
 * the files that see it are linked again. One thread uses it at a time.
 */
public class SourceSet {

    private final LiveFiles reader;
    private final Relinking relinking;
    private final Map<Path, Source> own = new LinkedHashMap<>();
    private final Map<Path, Source> standard = new LinkedHashMap<>();
    private final XtextResourceSet resources;
    private long generation;

    @Inject
    SourceSet(LiveFiles reader, Relinking relinking) {
        this.reader = reader;
        this.relinking = relinking;
        resources = reader.newSet();
    }

    /** A number that grows whenever a text changed. */
    public long generation() {
        return generation;
    }

    /** The file of a path. */
    public Optional<Source> find(Path path) {
        return Optional.ofNullable(own.getOrDefault(path, standard.get(path)));
    }

    /** All files: those of the project first, then the standard ones that they import from the program. */
    public List<Source> all() {
        var all = new ArrayList<>(own.values());
        all.addAll(standard.values());
        return all;
    }

    /** The file that holds a resource. */
    public Optional<Source> of(Object resource) {
        return all().stream().filter(source -> source.resource().filter(each -> each == resource).isPresent())
                .findFirst();
    }

    /**
     * Takes over the texts of the project's files.
     *
     * @param texts the text of every file of the project
     */
    public void update(Map<Path, String> texts) {
        var changed = changed(texts);
        var headers = new LinkedHashMap<Path, List<String>>();
        changed.forEach(path -> headers.put(path, headerOf(path)));
        changed.forEach(this::remove);
        changed.stream().filter(texts::containsKey).forEach(path -> read(path, texts.get(path)));
        if (changed.isEmpty()) {
            return;
        }
        generation++;
        // What one file remembers may be about all of them.
        resources.getResources().stream().map(XtextResource.class::cast)
                .forEach(resource -> resource.getCache().clear(resource));
        var moved = changed.stream().anyMatch(path -> !headers.get(path).equals(headerOf(path)));
        if (moved) {
            completeStandard();
            relinking.relink(linked(all()));
        } else {
            relinking.relink(linked(relinking.seeing(changed, all())));
        }
    }

    /**
     * Asks about a file as if it had another text, without telling anybody.
     *
     * @return empty when such a text cannot be parsed
     */
    public <T> Optional<T> instead(Path path, String text, Function<XtextResource, Optional<T>> question) {
        // Nobody may find the probe by looking an import up while it is there.
        all().stream().flatMap(source -> source.codebook().stream())
                .forEach(codebook -> codebook.getImports().forEach(Import::getCodebook));
        var present = find(path).flatMap(Source::resource);
        int position = present.map(resources.getResources()::indexOf).orElse(resources.getResources().size());
        present.ifPresent(resources.getResources()::remove);
        var probe = reader.read(path, text, resources).resource();
        try {
            return probe.flatMap(question);
        } finally {
            probe.ifPresent(resources.getResources()::remove);
            present.ifPresent(resource -> resources.getResources().add(position, resource));
        }
    }

    private List<Path> changed(Map<Path, String> texts) {
        var changed = new ArrayList<Path>();
        texts.forEach((path, text) -> {
            if (!own.containsKey(path) || !own.get(path).text().equals(text)) {
                changed.add(path);
            }
        });
        own.keySet().stream().filter(path -> !texts.containsKey(path)).forEach(changed::add);
        return changed;
    }

    private List<String> headerOf(Path path) {
        return Optional.ofNullable(own.get(path)).map(Source::header).orElse(List.of());
    }

    private void remove(Path path) {
        Optional.ofNullable(own.remove(path)).flatMap(Source::resource).ifPresent(resources.getResources()::remove);
    }

    private void read(Path path, String text) {
        LiveFile read = reader.read(path, text, resources);
        own.put(path, new Source(path, text, read.resource(), read.issues(), false));
    }

    /** What comes with the program is left out as soon as the project has a codebook of the same name. */
    private void completeStandard() {
        standard.values().forEach(source -> source.resource().ifPresent(resources.getResources()::remove));
        standard.clear();
        for (LiveFile file : reader.readStandardImports(resources)) {
            var text = file.resource().map(resource -> resource.getParseResult().getRootNode().getText()).orElse("");
            standard.put(file.path(), new Source(file.path(), text, file.resource(), file.issues(), true));
        }
    }

    private static List<XtextResource> linked(Collection<Source> sources) {
        return sources.stream().map(Source::resource).flatMap(Optional::stream).toList();
    }
}
