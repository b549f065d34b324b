# Installs the MSI beside this script, silently. Ends with the answer of msiexec: 0 good, 1602 stopped, 1603 refused or failed,
# 1618 another installation is going on, 3010 good and a restart is wanted (only when files were in use at an uninstall).
#   install.ps1 -Municipality Delft -Edge left -Autostart false
param([string] $Municipality, [string] $Edge, [string] $Autostart, [string] $Kiosk, [string] $SummonKey, [string] $HideKey,
    [string] $ContentDir, [string] $Log = "$env:windir\Temp\baliewijzer-msi.log")

$msi = Get-ChildItem -LiteralPath $PSScriptRoot -Filter 'baliewijzer-*.msi' |
    Where-Object Name -Match '^baliewijzer-\d+\.\d+\.\d+\.msi$' |
    Sort-Object { [version] ($_.BaseName -replace '^baliewijzer-') } | Select-Object -Last 1
if (-not $msi) { Write-Error 'Naast dit script staat geen baliewijzer-*.msi.'; exit 2 }
$words = @('/i', "`"$($msi.FullName)`"", '/qn', '/norestart', '/l*v', "`"$Log`"")
foreach ($pair in @(@('MUNICIPALITY', $Municipality), @('EDGE', $Edge), @('AUTOSTART', $Autostart), @('KIOSK', $Kiosk), @('SUMMONKEY', $SummonKey),
        @('HIDEKEY', $HideKey), @('CONTENTDIR', $ContentDir))) {
    if ($pair[1]) { $words += "$($pair[0])=`"$($pair[1])`"" }
}
exit (Start-Process -FilePath "$env:windir\System32\msiexec.exe" -ArgumentList $words -Wait -PassThru).ExitCode
