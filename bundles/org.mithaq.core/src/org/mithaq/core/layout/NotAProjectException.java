package org.mithaq.core.layout;

import java.nio.file.Path;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;

/** The folder is missing, or holds none of the folders of a project. */
public final class NotAProjectException extends MithaqException {

    private static final long serialVersionUID = 1L;

    NotAProjectException(Path folder) {
        super(Messages.of("project.none", folder));
    }
}
