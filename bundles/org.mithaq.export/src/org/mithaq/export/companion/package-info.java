/** What can stand beside the tables of an export, and which of it is chosen. */
package org.mithaq.export.companion;
