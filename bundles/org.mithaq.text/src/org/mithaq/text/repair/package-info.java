/**
 * Makes readings: {@link org.mithaq.text.repair.ReadingMaker} takes small steps, each a class of its own.
 *
 * <p>Where a model of the corpus is known, the first one is {@link org.mithaq.text.repair.LineRepair}: it reads the
 * runs of each printed line in the order that {@link org.mithaq.text.repair.order} finds or that a coder decided on.
 * All others do only what is certain.
 */
package org.mithaq.text.repair;
