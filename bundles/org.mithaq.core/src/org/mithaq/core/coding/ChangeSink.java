package org.mithaq.core.coding;

import java.util.Map;
import java.util.Set;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Is told what changed, document by document. */
@FunctionalInterface
public interface ChangeSink {

    /**
     * @param roots the records at the top that changed, came or went; none for a document of which only refused
     *     suggestions changed
     * @param refusals the documents of which the refused suggestions changed, all of them among the first ones
     */
    void changed(Map<Coding, Set<CodedRecord>> roots, Set<Coding> refusals);
}
