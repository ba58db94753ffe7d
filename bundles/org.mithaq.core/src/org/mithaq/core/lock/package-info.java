/** Files that keep two processes, also of several computers with one shared folder, from writing the same thing. */
package org.mithaq.core.lock;
