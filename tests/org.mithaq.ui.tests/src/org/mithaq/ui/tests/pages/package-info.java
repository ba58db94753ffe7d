/** The areas of the workbench as tests speak of them. */
package org.mithaq.ui.tests.pages;
