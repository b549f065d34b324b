/// The logic of an appointment: plain Java on the domain, with the clock passed in and nothing of the screen.
package nl.baliewijzer.guide;
