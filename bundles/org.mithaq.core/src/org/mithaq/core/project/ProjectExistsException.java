package org.mithaq.core.project;

import java.nio.file.Path;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;

/** A project cannot be made where one is already, or where something stands in the way. */
public final class ProjectExistsException extends MithaqException {

    private static final long serialVersionUID = 1L;

    ProjectExistsException(Path inTheWay) {
        super(Messages.of("project.exists", inTheWay));
    }
}
