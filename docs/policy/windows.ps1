$ErrorActionPreference = 'Stop'
$keys = @(
  'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\EXTENSION_ID\policy',
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\EXTENSION_ID\policy'
)
foreach ($key in $keys) {
  if (Test-Path $key) { Remove-Item -Path $key -Recurse }
  New-Item -Path $key -Force | Out-Null
  Set-ItemProperty -Path $key -Name 'language' -Type String -Value 'nl'
  Set-ItemProperty -Path $key -Name 'roles' -Type String -Value '["behandelaar"]'
  Set-ItemProperty -Path $key -Name 'autoOffer' -Type DWord -Value 0
  Set-ItemProperty -Path $key -Name 'practice' -Type DWord -Value 1
  Set-ItemProperty -Path $key -Name 'disabled' -Type String -Value '["recording","studio"]'
  Set-ItemProperty -Path $key -Name 'threshold' -Type DWord -Value 20
  Set-ItemProperty -Path $key -Name 'retentionDays' -Type DWord -Value 30
}
