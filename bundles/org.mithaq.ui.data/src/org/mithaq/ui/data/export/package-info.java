/** The wizard that writes tables. It calls the very class that the command line calls. */
package org.mithaq.ui.data.export;
