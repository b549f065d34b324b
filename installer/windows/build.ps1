# For those who package on Windows: the program as an app-image and an MSI by jpackage, from the same option file.
#
# NOT YET SEEN: nobody has run this script on a real Windows. The MSI that is tested is that of script/package --windows.
# Wanted: a JDK 25 (JAVA_HOME), Maven, WiX 3.14 or 5.0 in PATH.
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot\..\.."
$version = ([xml](Get-Content "$root\pom.xml")).project.version
$work = "$root\target\jpackage"

function Invoke-Tool([string] $Tool, [string[]] $Words) {
    & $Tool @Words
    if ($LASTEXITCODE -ne 0) { Write-Error "$Tool ended with $LASTEXITCODE" }
}
# the lines of a list without its comments
function Get-Entry([string] $File) { Get-Content $File | Where-Object { $_ -and -not $_.StartsWith('#') } }

Invoke-Tool 'mvn' @('-B', '-q', '-f', "$root\pom.xml", '-DskipTests', 'clean', 'package')
New-Item -ItemType Directory -Force "$work\app", "$work\bin" | Out-Null
Copy-Item "$root\target\baliewijzer-$version.jar" "$work\app"
# without the empty jars that only name the system they are for
Get-ChildItem "$root\target\lib" -Filter '*.jar' | Where-Object Name -NotMatch '^javafx-[a-z]+-[0-9.]+\.jar$' | Copy-Item -Destination "$work\app"

# beside the folder of the jars JavaFX finds its libraries; otherwise it would copy them to the profile of the user
Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-ChildItem "$work\app" -Filter 'javafx-*.jar') {
    $zip = [IO.Compression.ZipFile]::OpenRead($jar.FullName)
    try {
        foreach ($entry in $zip.Entries | Where-Object Name -Like '*.dll') {
            [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$work\bin\$($entry.Name)", $true)
        }
    } finally { $zip.Dispose() }
}

# PDFBox has no module descriptor, which jlink wants: so only Java is linked, and the program stays on a module path.
# java.net.http is named by ControlsFX, and never used.
$modules = @(Get-Entry "$root\installer\modules.txt" | Where-Object { $_ -match '^(java|jdk)\.' }) + 'java.net.http'
Invoke-Tool "$env:JAVA_HOME\bin\jlink" @('--output', "$work\runtime", '--add-modules', ($modules -join ','), '--strip-native-commands',
    '--no-header-files', '--no-man-pages', '--strip-debug', '--include-locales', 'nl')

$words = @('--type', 'app-image', '--name', 'Baliewijzer', '--app-version', $version, '--vendor', 'Baliewijzer',
    '--icon', "$PSScriptRoot\baliewijzer.ico", '--dest', $work, '--runtime-image', "$work\runtime", '--input', "$work\app",
    '--main-jar', "baliewijzer-$version.jar", '--main-class', 'nl.baliewijzer.Main',
    '--app-content', "$root\styles\fonts,$work\bin")
$options = @(Get-Entry "$root\installer\java-options.txt") + @('--module-path=$APPDIR', '--add-modules=nl.baliewijzer',
    '-Dbaliewijzer.home=$ROOTDIR', '-Dbaliewijzer.build=testversie', '-Dprism.lcdtext=false')
foreach ($option in $options) { $words += @('--java-options', $option) }
Invoke-Tool "$env:JAVA_HOME\bin\jpackage" $words
# with this file there, a user could change the options of Java in a folder of one's own
Remove-Item "$work\Baliewijzer\app\.package" -ErrorAction SilentlyContinue
Invoke-Tool "$env:JAVA_HOME\bin\jpackage" @('--type', 'msi', '--app-image', "$work\Baliewijzer", '--name', 'Baliewijzer',
    '--app-version', $version, '--vendor', 'Baliewijzer', '--win-upgrade-uuid', '0E8B1E9C-5D2B-4B50-9B38-2E6E5B0C9A41', '--win-menu',
    '--dest', $work)
