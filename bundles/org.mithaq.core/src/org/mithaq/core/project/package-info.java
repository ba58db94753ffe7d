/** An open project: its reports, its codebook, its codings, and the lock that keeps two writers apart. */
package org.mithaq.core.project;
