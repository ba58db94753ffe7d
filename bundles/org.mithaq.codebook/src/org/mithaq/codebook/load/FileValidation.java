package org.mithaq.codebook.load;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.mithaq.codebook.CodebookIssue;
import org.mithaq.codebook.validation.issue.IssueCode;

/** Finds what is wrong in a file: words that do not fit, names that stand for nothing, and what the checks say. */
class FileValidation {

    @Inject
    private IResourceValidator validator;

    List<CodebookIssue> validate(SourceFile file) {
        return validator.validate(file.resource(), CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> convert(file, issue)).toList();
    }

    private static CodebookIssue convert(SourceFile file, Issue issue) {
        return new CodebookIssue(file.path(), orOne(issue.getLineNumber()), orOne(issue.getColumn()),
                severity(issue.getSeverity()), issue.getCode() == null ? IssueCode.UNCHECKED.id() : issue.getCode(),
                issue.getMessage());
    }

    private static int orOne(Integer position) {
        return position == null || position < 1 ? 1 : position;
    }

    private static CodebookIssue.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> CodebookIssue.Severity.ERROR;
            case WARNING -> CodebookIssue.Severity.WARNING;
            case INFO, IGNORE -> CodebookIssue.Severity.INFO;
        };
    }
}
