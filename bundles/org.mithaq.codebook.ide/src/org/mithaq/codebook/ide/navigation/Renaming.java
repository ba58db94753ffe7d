package org.mithaq.codebook.ide.navigation;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.codebook.ide.element.ReservedWords;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Import;

/** Gives an element another name wherever it is written, and in the coded data by a change of the codebook. */
public class Renaming {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern QUALIFIED = Pattern.compile(ID + "(\\." + ID + ")*");

    private final Names names;
    private final IdeMessages messages;
    private final ReservedWords reserved;

    @Inject
    Renaming(Names names, IdeMessages messages, ReservedWords reserved) {
        this.names = names;
        this.messages = messages;
        this.reserved = reserved;
    }

    /** The edits that rename what is named at a place, or why it cannot be. */
    public RenameResult rename(SourceSet sources, NamedAt at, String name, UsageCounts usages,
            Cancellation cancellation) {
        var element = at.element();
        var declared = names.declaration(sources, element);
        if (declared.isEmpty() || sources.find(declared.get().file()).orElseThrow().standard()) {
            return new RenameResult.Refused(messages.text("rename.standard", element.getName()));
        }
        if (!(element instanceof Codebook ? QUALIFIED : ID).matcher(name).matches()) {
            return new RenameResult.Refused(messages.text("rename.invalid", name));
        }
        if (Siblings.of(element).anyMatch(sibling -> sibling != element && name.equals(sibling.getName()))) {
            return new RenameResult.Refused(messages.text("rename.taken", name));
        }
        var places = new ArrayList<Location>();
        places.add(declared.get());
        places.addAll(names.references(sources, element, cancellation));
        var written = element instanceof Codebook ? name : reserved.written(name, element);
        var edits = edits(places, written);
        main(sources).ifPresent(main -> {
            var recorded = new RecordedRename(element, name, reserved::inChanges).in(main, usages);
            if (!recorded.isEmpty()) {
                edits.computeIfAbsent(main.path(), file -> new ArrayList<>()).addAll(recorded);
            }
        });
        return new RenameResult.Edits(new FileEdits(edits));
    }

    /** The project's codebook that no other one imports: its version is the one that records know. */
    private static Optional<Source> main(SourceSet sources) {
        var own = sources.all().stream().filter(source -> !source.standard() && source.codebook().isPresent()).toList();
        var imported = own.stream().flatMap(source -> source.codebook().orElseThrow().getImports().stream())
                .map(Import::getCodebook).toList();
        return own.stream().filter(source -> !imported.contains(source.codebook().orElseThrow())).findFirst();
    }

    private static Map<Path, List<TextEdit>> edits(List<Location> places, String text) {
        Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
        places.forEach(place -> edits.computeIfAbsent(place.file(), file -> new ArrayList<>())
                .add(new TextEdit(place.range(), text)));
        return edits;
    }
}
