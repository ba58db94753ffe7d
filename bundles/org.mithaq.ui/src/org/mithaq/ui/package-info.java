/** Colours, images, bidirectional text, jobs, dialogs and preferences that all parts of the workbench share. */
package org.mithaq.ui;
