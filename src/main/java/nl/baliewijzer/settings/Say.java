package nl.baliewijzer.settings;

/// Who has the last word on a setting.
public enum Say {
    /// The employee; a central value is only the default.
    EMPLOYEE,
    /// Central management when it gives a value, else the employee.
    CENTRAL_FIRST,
    /// Central management alone.
    CENTRAL
}
