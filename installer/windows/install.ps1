# Installs the MSI beside this script, silently. Ends with the answer of msiexec: 0 good, 1602 stopped, 1603 refused or failed,
# 1618 another installation is going on, 3010 good and a restart is wanted (only when files were in use at an uninstall).
#   install.ps1 -Municipality Delft -Edge left -ContentDir C:\ProgramData\Baliewijzer\gemeente -Autostart false
param([string] $Municipality, [string] $Edge, [string] $Autostart, [string] $ContentDir, [string] $Log = "$env:windir\Temp\baliewijzer-msi.log")

$msi = Get-ChildItem -Path $PSScriptRoot -Filter 'baliewijzer-[0-9]*.msi' | Sort-Object Name | Select-Object -Last 1
if (-not $msi) { Write-Error 'Naast dit script staat geen baliewijzer-*.msi.'; exit 2 }
$words = @('/i', "`"$($msi.FullName)`"", '/qn', '/norestart', '/l*v', "`"$Log`"")
foreach ($pair in @(@('MUNICIPALITY', $Municipality), @('EDGE', $Edge), @('AUTOSTART', $Autostart), @('CONTENTDIR', $ContentDir))) {
    if ($pair[1]) { $words += "$($pair[0])=`"$($pair[1])`"" }
}
exit (Start-Process -FilePath "$env:windir\System32\msiexec.exe" -ArgumentList $words -Wait -PassThru).ExitCode
