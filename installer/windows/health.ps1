# How this installation stands, for a remediation of Intune or a baseline of SCCM: prints the report of the program and ends
# with its answer: 0 good, 1 somebody has to look, 2 broken or not installed.
$found = Get-ItemProperty -Path 'HKLM:\Software\Baliewijzer\Installatie' -Name versie, map -ErrorAction SilentlyContinue
if (-not $found) { Write-Output 'Baliewijzer is niet geïnstalleerd.'; exit 2 }
$cli = Join-Path $found.map "$($found.versie)\baliewijzer-cli.exe"
if (-not (Test-Path -LiteralPath $cli)) { Write-Output "Er ontbreekt een bestand: $cli"; exit 2 }
[Console]::OutputEncoding = [Text.Encoding]::UTF8
& $cli --report
exit $LASTEXITCODE
