/** Tests in the running workbench. */
package org.mithaq.ui.tests;
