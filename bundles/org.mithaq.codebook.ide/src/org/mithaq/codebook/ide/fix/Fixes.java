package org.mithaq.codebook.ide.fix;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.source.Source;
import org.mithaq.codebook.ide.source.SourceSet;
import org.mithaq.codebook.message.SyntaxMessages;
import org.mithaq.codebook.message.UnknownNameMessages;
import org.mithaq.codebook.validation.issue.IssueCode;

/** The ways to put problems right, by their codes. */
public class Fixes {

    private final IdeMessages messages;
    private final Map<String, Fixer> byCode = new HashMap<>();

    @Inject
    Fixes(IdeMessages messages, NameFixes names) {
        this.messages = messages;
        byCode.put(UnknownNameMessages.CODE, names::similar);
        byCode.put(SyntaxMessages.WORD, SyntaxFixes::word);
        byCode.put(SyntaxMessages.TEXT, SyntaxFixes::text);
        byCode.put(SyntaxMessages.OPERATOR, SyntaxFixes::operator);
        byCode.put(SyntaxMessages.EXTENSION, SyntaxFixes::extension);
        put(IssueCode.UNKNOWN_FUNCTION, names::similarFunction);
        put(IssueCode.DUPLICATE_NAME, names::another);
        put(IssueCode.DUPLICATE_ID, names::another);
        put(IssueCode.DUPLICATE_FEATURE, names::another);
        put(IssueCode.DUPLICATE_COLUMN, names::anotherColumn);
        put(IssueCode.UNNAMED_COLUMN, names::anotherColumn);
        put(IssueCode.MISSING_LABEL, LabelFixes::missing);
        put(IssueCode.UNDECLARED_LANGUAGE, LabelFixes::undeclared);
        put(IssueCode.DUPLICATE_LABEL, LabelFixes::duplicate);
        put(IssueCode.UNEXPLAINED_DEPRECATION, DeprecationFixes::unexplained);
        put(IssueCode.DEPRECATED_REPLACEMENT, DeprecationFixes::deprecatedReplacement);
        put(IssueCode.TREE, StructureFixes::tree);
        put(IssueCode.UNUSED, StructureFixes::unused);
        put(IssueCode.BACKWARDS, StructureFixes::backwards);
        put(IssueCode.BOUNDS, StructureFixes::bounds);
    }

    /** The ways to put a problem right; none when the file cannot be read at all. */
    public List<QuickFix> of(SourceSet sources, Source source, Problem problem) {
        var fixer = byCode.getOrDefault(problem.code(), context -> List.of());
        return source.resource().map(resource -> fixer.fixes(
                new FixContext(sources, source, resource, problem, messages))).orElse(List.of());
    }

    private void put(IssueCode code, Fixer fixer) {
        byCode.put(code.id(), fixer);
    }
}
