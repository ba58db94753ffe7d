package org.mithaq.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.core.id.CoderName;

/** Whose codings a verb reads. */
record CoderChoice(Verb verb) {

    /**
     * @param known who has coded in the project
     * @param named as typed
     * @throws UserErrorException when one of them has not
     * @throws org.mithaq.core.message.RefusedException when one of them cannot be a name
     */
    List<CoderName> of(List<CoderName> known, List<String> named) throws UserErrorException {
        List<CoderName> chosen = named.stream().map(CoderName::new).toList();
        for (CoderName coder : chosen) {
            if (!known.contains(coder)) {
                throw known.isEmpty() ? verb.userError("error.noCoders", coder)
                        : verb.userError("error.noCoder", coder,
                                known.stream().map(CoderName::value).collect(Collectors.joining(", ")));
            }
        }
        return chosen;
    }
}
