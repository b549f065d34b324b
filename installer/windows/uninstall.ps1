# Takes every installed version away, silently. Ends with the answer of msiexec, or 0 when nothing is installed.
$upgradeCode = '{6C1D3A52-8E0B-4C5D-9C4E-3B0B7F1A2D64}'
$installer = New-Object -ComObject WindowsInstaller.Installer
$answer = 0
foreach ($product in @($installer.RelatedProducts($upgradeCode))) {
    $words = @('/x', $product, '/qn', '/norestart')
    $code = (Start-Process -FilePath "$env:windir\System32\msiexec.exe" -ArgumentList $words -Wait -PassThru).ExitCode
    if ($code -ne 0) { $answer = $code }
}
exit $answer
