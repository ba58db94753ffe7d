package org.mithaq.core.coding;

import java.util.Map;
import java.util.Set;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Is told, for each document, which records at its top changed, came or went. */
@FunctionalInterface
public interface ChangeSink {

    void changed(Map<Coding, Set<CodedRecord>> roots);
}
