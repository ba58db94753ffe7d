/** Measures how fast the program is, each time beside a floor that is measured in the same run. */
package org.mithaq.benchmarks;
