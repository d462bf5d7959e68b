/** Models for tables that were there before, beside the classes that jOOQ's code generator makes of all tables. */
package library;
