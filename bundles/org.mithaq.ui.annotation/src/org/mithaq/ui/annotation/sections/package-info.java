/** The view of the sections of the report that is open in the editor. */
package org.mithaq.ui.annotation.sections;
