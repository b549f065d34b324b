/// What can be set, by the employee and by central management, and where each value came from.
package nl.baliewijzer.settings;
