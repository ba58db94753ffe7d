package org.mithaq.codebook.validation.expression;

import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.Negation;

/** Only numbers are computed with. */
class ArithmeticChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
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
