/// The privacy brake: finds what could identify a person in what an employee types, so that it can be marked quietly
/// and left out of what is read aloud or copied.
///
/// [nl.baliewijzer.guide.brake.Brake] is the door. It is a help, not a guarantee: a name that is no known name and has
/// nothing around it passes.
package nl.baliewijzer.guide.brake;
