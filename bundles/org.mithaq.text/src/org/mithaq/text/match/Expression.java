package org.mithaq.text.match;

import java.util.List;

/** A regular expression, as far as one has to know it to tell what its matches can begin with. */
sealed interface Expression {

    /** One of a few characters. */
    record Letters(List<Character> letters) implements Expression {
    }

    /** Any character of a class that is not looked into. */
    record Something() implements Expression {
    }

    /** Any character of a word: no blank. */
    record WordPart() implements Expression {
    }

    /** What takes no room: borders, and looks ahead and behind. */
    record Nothing() implements Expression {
    }

    record Sequence(List<Expression> parts) implements Expression {
    }

    record Choice(List<Expression> options) implements Expression {
    }

    /**
     * @param max -1 for any number
     */
    record Repeated(Expression part, int min, int max) implements Expression {
    }
}
