# Is this version or a newer one installed? For Intune (detection script) and SCCM (detection method): prints when it is, and
# prints nothing when it is not. It ends with 0 in both cases: to SCCM anything else means that the question failed.
param([version] $Wanted = '1.0.0')

$found = Get-ItemProperty -Path 'HKLM:\Software\Baliewijzer\Installatie' -Name versie, map -ErrorAction SilentlyContinue
if (-not $found) { exit 0 }
if ([version] $found.versie -lt $Wanted) { exit 0 }
if (-not (Test-Path -LiteralPath (Join-Path $found.map "$($found.versie)\Baliewijzer.exe"))) { exit 0 }
Write-Output "Baliewijzer $($found.versie)"
exit 0
