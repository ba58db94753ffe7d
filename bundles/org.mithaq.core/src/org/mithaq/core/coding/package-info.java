/** The codings of a project and the one way to change them: undoable, journaled, told to all who look on. */
package org.mithaq.core.coding;
