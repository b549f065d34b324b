/// The question in which municipality the employee works, and the picker that answers it.
package nl.baliewijzer.view.municipality;
