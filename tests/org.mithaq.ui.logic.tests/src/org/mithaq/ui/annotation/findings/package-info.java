/** Tests of what is told beside fields. */
package org.mithaq.ui.annotation.findings;
