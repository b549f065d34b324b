# How this installation stands, for a remediation of Intune or a baseline of SCCM: prints what --health says. Ends with 1
# when it has to be repaired: something older than was meant is in use, it is broken, or it is not installed. Else with 0, also when
# somebody has to look at a setting or a contact, for which a repair is no help. Run it as the employee: rights, settings and the
# panel differ for each user.
$found = Get-ItemProperty -Path 'HKLM:\Software\Baliewijzer\Installatie' -Name versie, map -ErrorAction SilentlyContinue
if (-not $found) { Write-Output 'Baliewijzer is niet geïnstalleerd.'; exit 1 }
$cli = Join-Path $found.map "$($found.versie)\baliewijzer-cli.exe"
if (-not (Test-Path -LiteralPath $cli)) { Write-Output "Er ontbreekt een bestand: $cli"; exit 1 }
[Console]::OutputEncoding = [Text.Encoding]::UTF8
& $cli --health
if ($LASTEXITCODE -gt 1) { exit 1 }
exit 0
