/** What views and editors have in common. */
package org.mithaq.ui.parts;
