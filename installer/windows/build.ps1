# For those who package on Windows: the program as an app-image and an MSI by jpackage, from the same option file.
#
# NOT YET SEEN: nobody has run this script on a real Windows. The MSI that is tested is that of script/package --windows.
# Wanted: a JDK 25 with jmods or a run-time image (JAVA_HOME), Maven, WiX 3.14 or 5.0 in PATH.
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot\..\.."
$version = ([xml](Get-Content "$root\pom.xml")).project.version
$work = "$root\target\jpackage"

& mvn -B -q -f "$root\pom.xml" -DskipTests package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$work\app" | Out-Null
Copy-Item "$root\target\baliewijzer-$version.jar" "$work\app"
Copy-Item "$root\target\lib\*.jar" "$work\app"

$words = @('--type', 'app-image', '--name', 'Baliewijzer', '--app-version', $version, '--vendor', 'Baliewijzer',
    '--icon', "$PSScriptRoot\baliewijzer.ico", '--dest', $work, '--module-path', "$work\app",
    '--module', 'nl.baliewijzer/nl.baliewijzer.Main', '--app-content', "$root\styles\fonts")
foreach ($option in Get-Content "$root\installer\java-options.txt") {
    if ($option -and -not $option.StartsWith('#')) { $words += @('--java-options', $option) }
}
$words += @('--java-options', '-Dbaliewijzer.home=$ROOTDIR', '--java-options', '-Dprism.lcdtext=false')
& "$env:JAVA_HOME\bin\jpackage" @words
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
# with this file there, a user could change the options of Java in a folder of one's own
Remove-Item "$work\Baliewijzer\app\.package" -ErrorAction SilentlyContinue
& "$env:JAVA_HOME\bin\jpackage" --type msi --app-image "$work\Baliewijzer" --name Baliewijzer --app-version $version `
    --vendor Baliewijzer --win-upgrade-uuid 0E8B1E9C-5D2B-4B50-9B38-2E6E5B0C9A41 --win-menu --dest $work
exit $LASTEXITCODE
