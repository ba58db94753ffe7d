/** A project: its folder, its reports, its codings, and the lock that keeps two writers apart. */
package org.mithaq.core.project;
