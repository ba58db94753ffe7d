package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.SourceText;
import org.mithaq.model.codebook.Rule;

/** The rules that records have to meet. */
record RuleSection(List<Rule> declarations, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "rules";
    }

    @Override
    public void write() throws IOException {
        PageWriter page = both.page();
        for (Rule rule : declarations) {
            page.open("article", "id", PageLink.anchor(rule), "class", "rule").open("h3").code(rule.getName()).text(" ")
                    .open("small");
            both.words("severity." + rule.getSeverity().getLiteral());
            page.close().close();
            both.texts("definition", rule.getLabels());
            both.explanation(rule);
            page.open("p", "class", "note");
            if (rule.getContext() != null) {
                both.words("page.for");
                page.text(" ").links(List.of(PageLink.to(rule.getContext())));
            }
            expression("page.when", rule.getCondition());
            expression("page.require", rule.getRequirement());
            page.close().close();
        }
    }

    private void expression(String key, EObject expression) throws IOException {
        if (expression != null) {
            both.page().single("br");
            both.words(key);
            both.page().text(" ").code(SourceText.of(expression));
        }
    }
}
