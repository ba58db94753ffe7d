package org.mithaq.codebook.validation;

import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.Negation;

/** Only numbers are computed with. */
class ArithmeticChecks extends TypeChecksBase {

    @Override
    void addTo(CheckTable table) {
        table.add(BinaryOperation.class, this::operandsAreNumbers);
        table.add(Negation.class, this::operandIsANumber);
    }

    private void operandsAreNumbers(BinaryOperation operation) {
        switch (operation.getOperator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> {
                needNumber(operation.getLeft());
                needNumber(operation.getRight());
            }
            default -> {
            }
        }
    }

    private void operandIsANumber(Negation negation) {
        needNumber(negation.getOperand());
    }
}
