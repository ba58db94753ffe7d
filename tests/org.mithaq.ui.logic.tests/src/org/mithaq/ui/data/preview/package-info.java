/** Tests of the preview of tables without a display. */
package org.mithaq.ui.data.preview;
