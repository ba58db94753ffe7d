package org.mithaq.ui.codebook.compare;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.mithaq.core.committed.CommittedFile;
import org.mithaq.ui.input.KeyedInput;

/** A codebook file and what the last commit has of it. Equal when file and commit are. */
final class CompareInput extends KeyedInput {

    private final Path file;
    private final CommittedFile.Found committed;

    private record Key(Path file, String commit) {
    }

    CompareInput(Path file, CommittedFile.Found committed) {
        super(new Key(file, committed.commit()), NLS.bind(CompareMessages.Name, file.getFileName()),
                NLS.bind(CompareMessages.Tool_tip, file.getFileName(), committed.commit()));
        this.file = file;
        this.committed = committed;
    }

    Path file() {
        return file;
    }

    CommittedFile.Found committed() {
        return committed;
    }
}
