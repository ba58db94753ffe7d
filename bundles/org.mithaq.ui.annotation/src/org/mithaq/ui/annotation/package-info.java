/** The report editor and its views. */
package org.mithaq.ui.annotation;
