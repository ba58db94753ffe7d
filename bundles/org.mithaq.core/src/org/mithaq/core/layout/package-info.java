/** Where things lie in the folder of a project. */
package org.mithaq.core.layout;
