# For those who package on Windows: the program as an app-image and an MSI by jpackage, from the same option file.
#
# NIET GEZIEN: nobody has run this script on a real Windows. The MSI that is tested is that of script/package --windows.
# Wanted: a JDK 25 with jmods (JAVA_HOME), Maven, WiX 5.0.2 in PATH, the rights of an administrator (the cache has to be made where
# the program will stand), and in -Launchers the two programs that script/package --windows leaves in target/windows/stage.
param([Parameter(Mandatory)] [string] $Launchers)
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot\..\.."
$version = ([xml](Get-Content "$root\pom.xml")).project.version
$work = "$root\target\jpackage"
$place = "$env:ProgramFiles\Baliewijzer"

function Invoke-Tool([string] $Tool, [string[]] $Words) {
    & $Tool @Words
    if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}
# the lines of a list without its comments
function Get-Entry([string] $File) { Get-Content $File | Where-Object { $_ -and -not $_.StartsWith('#') } }

# out of the way of `clean`, for they may stand in the target folder of this tree
$kept = New-Item -ItemType Directory -Force "$env:TEMP\baliewijzer-launchers"
Copy-Item -Force "$Launchers\Baliewijzer.exe", "$Launchers\baliewijzer-cli.exe" $kept
Invoke-Tool 'mvn' @('-B', '-q', '-f', "$root\pom.xml", '-DskipTests', 'clean', 'package')
New-Item -ItemType Directory -Force "$work\app", "$work\bin", "$work\resources", "$work\third-party" | Out-Null
# by the names that the launcher and script/package --windows use
Copy-Item "$root\target\baliewijzer-$version.jar" "$work\app\baliewijzer.jar"
# without the empty jars that only name the system they are for
Get-ChildItem "$root\target\lib" -Filter '*.jar' | Where-Object Name -NotMatch '^javafx-[a-z]+-[0-9.]+\.jar$' | Copy-Item -Destination "$work\app"

# beside the folder of the jars JavaFX finds its libraries; otherwise it would copy them to the profile of the user
Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-ChildItem "$work\app" -Filter 'javafx-*.jar') {
    $zip = [IO.Compression.ZipFile]::Open($jar.FullName, 'Update')
    try {
        foreach ($entry in @($zip.Entries | Where-Object Name -Like '*.dll')) {
            [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$work\bin\$($entry.Name)", $true)
            $entry.Delete()
        }
    } finally { $zip.Dispose() }
}
# the cache refuses a jar with another time than it was trained with, and the launcher sets this one after installing
$time = [DateTimeOffset]::Parse(([xml](Get-Content "$root\pom.xml")).project.properties.'project.build.outputTimestamp').UtcDateTime
Get-ChildItem "$work\app" | ForEach-Object { $_.LastWriteTimeUtc = $time }

# PDFBox has no module descriptor, which jlink wants: so only Java is linked, and the program stays on a module path.
# java.net.http is named by ControlsFX, and never used.
$modules = @(Get-Entry "$root\installer\modules.txt" | Where-Object { $_ -match '^(java|jdk)\.' }) + 'java.net.http'
Invoke-Tool "$env:JAVA_HOME\bin\jlink" @('--output', "$work\runtime", '--add-modules', ($modules -join ','),
    '--no-header-files', '--no-man-pages', '--strip-debug')

# whose work it is: the table of licences, their texts, and those that Java carries
Copy-Item "$root\installer\licences\*", "$root\styles\fonts\OFL*.txt" "$work\third-party"
Copy-Item -Recurse "$env:JAVA_HOME\legal" "$work\third-party\java"

# what a municipality starts its own content with, and reads for that
New-Item -ItemType Directory "$work\doc" | Out-Null
Copy-Item "$root\docs\inhoud.md", "$root\docs\velden.md" "$work\doc"
Copy-Item -Recurse "$root\content" "$work\doc"

Invoke-Tool "$env:JAVA_HOME\bin\jpackage" @('--type', 'app-image', '--name', 'Baliewijzer', '--app-version', $version, '--vendor', 'Baliewijzer',
    '--icon', "$PSScriptRoot\baliewijzer.ico", '--dest', $work, '--runtime-image', "$work\runtime", '--input', "$work\app",
    '--main-jar', 'baliewijzer.jar', '--main-class', 'nl.baliewijzer.Main', '--app-content', "$root\styles\fonts,$work\bin,$work\doc,$work\third-party,$root\LICENSE,$root\LICENSES")
$image = "$work\Baliewijzer"

# The launcher of jpackage takes options of Java from a file of the user, and from JAVA_TOOL_OPTIONS; ours takes none.
foreach ($program in 'Baliewijzer.exe', 'baliewijzer-cli.exe') { Copy-Item -Force "$kept\$program" $image }
Remove-Item "$image\app\Baliewijzer.cfg"

# the cache, where the program will stand, with the options that are in the launcher
if (Test-Path $place) { throw "There is something at $place already; the cache has to be made there." }
Move-Item $image $place
try {
    $options = @(Get-Entry "$root\installer\java-options.txt") + @("--module-path=$place\app", '--add-modules=nl.baliewijzer', '-Djdk.module.main=nl.baliewijzer',
        "-Dbaliewijzer.home=$place", '-Dprism.lcdtext=false', "-XX:AOTCacheOutput=$place\app\baliewijzer.aot")
    Invoke-Tool "$place\runtime\bin\java.exe" ($options + @('--module', 'nl.baliewijzer/nl.baliewijzer.Main', '--tour', '--content', "$root\content\gemeente\voorbeeld"))
} finally { Move-Item $place $image }
if (-not (Test-Path "$image\app\baliewijzer.aot")) { throw 'The tour left no AOT cache.' }
(Get-Item "$image\app\baliewijzer.aot").LastWriteTimeUtc = $time
# with java.exe anybody could start any jar, past the rules of AppLocker
Get-ChildItem "$image\runtime" -Recurse -Filter '*.exe' | Remove-Item

# jpackage writes app\.package while it makes the MSI; with that file there its launcher, if anybody puts one back, reads options from the
# profile of the user. So its own template gets an action that takes the file away once it is installed.
Invoke-Tool "$env:JAVA_HOME\bin\jimage" @('extract', '--dir', "$work\templates", '--include', 'regex:.*/main\.wxs', "$env:JAVA_HOME\lib\modules")
$template = Get-Content -Raw (Get-ChildItem "$work\templates" -Recurse -Filter 'main.wxs' | Select-Object -First 1).FullName
$actions = @'
<CustomAction Id="DropPackageFile" Directory="INSTALLDIR" ExeCommand="&quot;[SystemFolder]cmd.exe&quot; /c del /f /q app\.package" Execute="deferred" Impersonate="no" Return="check"/>
    <CustomAction Id="SettleTimes" Directory="INSTALLDIR" ExeCommand="&quot;[INSTALLDIR]baliewijzer-cli.exe&quot; --launcher-settle" Execute="deferred" Impersonate="no" Return="ignore"/>
    <InstallExecuteSequence>
      <Custom Action="DropPackageFile" After="InstallFiles">NOT REMOVE</Custom>
      <Custom Action="SettleTimes" After="DropPackageFile">NOT REMOVE</Custom>
'@
if (-not $template.Contains('<InstallExecuteSequence>')) { throw 'The template of jpackage is not what it was: there is no InstallExecuteSequence.' }
Set-Content "$work\resources\main.wxs" $template.Replace('<InstallExecuteSequence>', $actions)
Invoke-Tool "$env:JAVA_HOME\bin\jpackage" @('--type', 'msi', '--app-image', $image, '--name', 'Baliewijzer', '--resource-dir', "$work\resources",
    '--app-version', $version, '--vendor', 'Baliewijzer', '--win-upgrade-uuid', '0E8B1E9C-5D2B-4B50-9B38-2E6E5B0C9A41', '--win-menu',
    '--dest', $work)
