/** Tests of the rows of sections. */
package org.mithaq.ui.annotation.sections;
