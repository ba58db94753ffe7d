package org.mithaq.app.welcome;

import org.mithaq.app.AppMessages;
import org.mithaq.ui.input.KeyedInput;

/** The one input of the welcome page. */
final class WelcomeInput extends KeyedInput {

    WelcomeInput() {
        super("welcome", AppMessages.Welcome_title, AppMessages.Welcome_what);
    }
}
