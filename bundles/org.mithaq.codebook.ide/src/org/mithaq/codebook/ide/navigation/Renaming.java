package org.mithaq.codebook.ide.navigation;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.NamedElement;

/** Gives an element another name wherever it is written. */
public class Renaming {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern QUALIFIED = Pattern.compile(ID + "(\\." + ID + ")*");

    private final Names names;
    private final IdeMessages messages;
    private final Set<String> keywords;

    @Inject
    Renaming(Names names, IdeMessages messages, IGrammarAccess grammarAccess) {
        this.names = names;
        this.messages = messages;
        Grammar grammar = grammarAccess.getGrammar();
        keywords = GrammarUtil.getAllKeywords(grammar);
    }

    /** The edits that rename what is named at a place, or why it cannot be. */
    public RenameResult rename(SourceSet sources, NamedAt at, String name, Cancellation cancellation) {
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
        return new RenameResult.Edits(edits(places, written(name, element)));
    }

    private String written(String name, NamedElement element) {
        return !(element instanceof Codebook) && keywords.contains(name) ? "^" + name : name;
    }

    private static FileEdits edits(List<Location> places, String text) {
        Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
        places.forEach(place -> edits.computeIfAbsent(place.file(), file -> new ArrayList<>())
                .add(new TextEdit(place.range(), text)));
        return new FileEdits(edits);
    }
}
