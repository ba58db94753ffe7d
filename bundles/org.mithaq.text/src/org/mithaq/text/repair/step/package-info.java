/**
 * Steps from one reading to the next one, each for one kind of damage: parted letters and marks, mirrored brackets,
 * digits glued to words, what a page puts between the words of its text.
 */
package org.mithaq.text.repair.step;
