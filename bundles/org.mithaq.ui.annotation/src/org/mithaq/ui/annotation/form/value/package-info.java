/**
 * Editors of single values, one small class for each kind of variable. {@link ValueEditors} names the editor of each
 * kind: that is the place to add one.
 */
package org.mithaq.ui.annotation.form.value;
