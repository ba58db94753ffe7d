/** The reports of a project: their text as it was imported, how it is read, and whether it can be trusted. */
package org.mithaq.core.report;
