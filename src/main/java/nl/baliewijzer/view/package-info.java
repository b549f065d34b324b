/// The window: one FXML file, one thin controller and one model without nodes for each screen.
package nl.baliewijzer.view;
