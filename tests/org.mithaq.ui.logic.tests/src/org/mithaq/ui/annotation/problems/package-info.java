/** Tests of what the list of problems shows and tells. */
package org.mithaq.ui.annotation.problems;
