/** What the commands of the report editor do; each asks the editor that was active last. */
package org.mithaq.ui.annotation.editor.handlers;
