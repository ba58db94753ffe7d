/** Tests of the report editor's decisions. */
package org.mithaq.ui.annotation.editor;
