/**
 * The text of a file in any of the formats that reports come in. The libraries that know these formats are seen by this
 * bundle alone; files of strangers are read in a process of their own, see {@link org.mithaq.extract.worker}.
 */
package org.mithaq.extract;
