package org.mithaq.codebook.ide.source;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.validation.issue.IssueCode;

/** Finds what is wrong in a file. */
public class Problems {

    @Inject
    private IResourceValidator validator;

    /** What is wrong, in the order of the text. */
    public List<Problem> of(Source source, Cancellation cancellation) {
        var read = source.issues().stream().map(issue -> new Problem(source.path(), new TextRange(0, 0), issue.line(),
                issue.column(), issue.severity(), issue.code(), issue.message(), List.of()));
        var checked = source.resource().stream().flatMap(resource -> validated(source, resource, cancellation));
        var problems = Stream.concat(read, checked).distinct().sorted(
                Comparator.comparingInt((Problem problem) -> problem.range().start()).thenComparing(Problem::code)
                        .thenComparing(Problem::message)).toList();
        cancellation.check();
        return problems;
    }

    private Stream<Problem> validated(Source source, XtextResource resource, Cancellation cancellation) {
        return validator.validate(resource, CheckMode.ALL, cancellation::isCancelled).stream()
                .map(issue -> convert(source, issue));
    }

    private static Problem convert(Source source, Issue issue) {
        int length = source.text().length();
        int start = Math.min(length, orElse(issue.getOffset(), 0));
        int end = Math.min(length, start + orElse(issue.getLength(), 0));
        var data = issue.getData() == null ? List.<String>of() : Arrays.asList(issue.getData());
        return new Problem(source.path(), new TextRange(start, end), orElse(issue.getLineNumber(), 1),
                orElse(issue.getColumn(), 1), severity(issue.getSeverity()),
                issue.getCode() == null ? IssueCode.UNCHECKED.id() : issue.getCode(), issue.getMessage(),
                data.stream().filter(java.util.Objects::nonNull).toList());
    }

    private static int orElse(Integer number, int other) {
        return number == null || number < other ? other : number;
    }

    private static CodebookIssue.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> CodebookIssue.Severity.ERROR;
            case WARNING -> CodebookIssue.Severity.WARNING;
            case INFO, IGNORE -> CodebookIssue.Severity.INFO;
        };
    }
}
