package org.mithaq.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.Message;

/** What the session asks and tells the user. */
interface SessionQuestions {

    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /** What to do with changes that a crash left behind. */
    enum LeftByCrash {
        RECOVER, DISCARD, CANCEL
    }

    /**
     * Asks for the name that the user codes under.
     *
     * @return nothing when the user cancelled
     */
    Optional<CoderName> coder(CoderName proposal);

    /** Asks whether to open read only, as somebody else writes. */
    boolean openReadOnly(Message why);

    Unsaved unsavedChanges(Path project);

    LeftByCrash changesLeftByCrash(Recovery what);

    /** Tells that something failed: in the words of the core where these are known. */
    void failed(String task, Throwable why);

    /** Tells something that the user should know. */
    void tell(String title, String what);
}
