# Is this version or a newer one installed? For Intune (detection script) and SCCM (detection method): prints and ends with 0
# when it is, prints nothing and ends with 1 when it is not.
param([version] $Wanted = '1.0.0')

$found = Get-ItemProperty -Path 'HKLM:\Software\Baliewijzer\Installatie' -Name versie, map -ErrorAction SilentlyContinue
if (-not $found) { exit 1 }
if ([version] $found.versie -lt $Wanted) { exit 1 }
if (-not (Test-Path -LiteralPath (Join-Path $found.map "$($found.versie)\Baliewijzer.exe"))) { exit 1 }
Write-Output "Baliewijzer $($found.versie)"
exit 0
