/** Tests of the package of the same name. */
package org.mithaq.ui.annotation.editor.find;
