/** Tests of files beside their last commit. */
package org.mithaq.core.committed;
