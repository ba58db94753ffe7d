package org.mithaq.codebook.evaluation.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.Code;

/** The codes of a list or scale as results, made once; of several of one name the first. */
public final class CodeResults {

    /** Of what has no list: no code is declared. */
    public static final CodeResults NONE = new CodeResults(List.of());

    private final Map<String, Result.Code> codes = new HashMap<>();

    CodeResults(Collection<? extends Code> declared) {
        declared.forEach(code -> codes.putIfAbsent(code.getName(), new Result.Code(code.getName(), Optional.of(code))));
    }

    /** A code; without an element when none of this name is declared. */
    public Result.Code of(String id) {
        Result.Code known = codes.get(id);
        return known == null ? new Result.Code(id, Optional.empty()) : known;
    }
}
