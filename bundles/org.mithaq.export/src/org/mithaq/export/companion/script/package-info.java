/** Scripts that load the tables into R, Stata and SPSS with labels and missing values. */
package org.mithaq.export.companion.script;
