/// The program itself: what starts when, and what happens when something fails.
package nl.baliewijzer.app;
