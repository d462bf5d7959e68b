/** Students, and the courses that they attend. */
package dev.throughline.tools.school;
