# How this installation stands, for a remediation of Intune or a baseline of SCCM: prints what --health says and ends with its
# answer: 0 good, 1 somebody has to look, 2 something older than was meant is in use, 3 broken or not installed. Run it as the
# employee: rights, settings and the panel differ for each user.
$found = Get-ItemProperty -Path 'HKLM:\Software\Baliewijzer\Installatie' -Name versie, map -ErrorAction SilentlyContinue
if (-not $found) { Write-Output 'Baliewijzer is niet geïnstalleerd.'; exit 3 }
$cli = Join-Path $found.map "$($found.versie)\baliewijzer-cli.exe"
if (-not (Test-Path -LiteralPath $cli)) { Write-Output "Er ontbreekt een bestand: $cli"; exit 3 }
[Console]::OutputEncoding = [Text.Encoding]::UTF8
& $cli --health
exit $LASTEXITCODE
