/// The verbs of the command line, for the coordinator and the administrator; none of them loads JavaFX.
package nl.baliewijzer.cli;
