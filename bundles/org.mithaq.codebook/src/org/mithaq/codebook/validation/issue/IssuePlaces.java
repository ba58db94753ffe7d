package org.mithaq.codebook.validation.issue;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.DiagnosticConverterImpl;
import org.eclipse.xtext.validation.Issue;

/**
 * Says where in a text something is wrong: at which line and column it begins, and how long it is. Xtext would tell the
 * line and column of its end as well, for which it looks behind a carriage return for a line feed; where the text ends
 * there it fails, and with it everything that was found in the file is lost.
 */
public class IssuePlaces extends DiagnosticConverterImpl {

    @Override
    public void convertResourceDiagnostic(Resource.Diagnostic diagnostic, Severity severity, IAcceptor<Issue> acceptor) {
        var issue = new Issue.IssueImpl();
        issue.setSeverity(severity);
        issue.setMessage(diagnostic.getMessage());
        issue.setLineNumber(diagnostic.getLine());
        issue.setColumn(diagnostic.getColumn());
        issue.setType(CheckType.FAST);
        if (diagnostic instanceof AbstractDiagnostic found) {
            issue.setOffset(found.getOffset());
            issue.setLength(found.getLength());
            issue.setUriToProblem(found.getUriToProblem());
            issue.setCode(found.getCode());
            issue.setData(found.getData());
        }
        acceptor.accept(issue);
    }

    @Override
    protected IssueLocation getLocationForNode(INode node, int offset, int length) {
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, offset);
        var location = new IssueLocation();
        location.offset = offset;
        location.length = length;
        location.lineNumber = start.getLine();
        location.column = start.getColumn();
        return location;
    }
}
