package org.mithaq.codebook.validation;

import org.eclipse.xtext.validation.Check;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.Negation;

/** Only numbers are computed with. */
public class ArithmeticChecks extends TypeChecksBase {

    @Check
    public void operandsAreNumbers(BinaryOperation operation) {
        switch (operation.getOperator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> {
                needNumber(operation.getLeft());
                needNumber(operation.getRight());
            }
            default -> {
            }
        }
    }

    @Check
    public void operandIsANumber(Negation negation) {
        needNumber(negation.getOperand());
    }
}
