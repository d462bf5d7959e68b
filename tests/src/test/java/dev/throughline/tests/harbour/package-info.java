/** Models that have in common what interfaces say of them. */
package dev.throughline.tests.harbour;
