# SPDX-License-Identifier: MIT
# make-setup.ps1 -Build BUILD -Qt PREFIX: completes the installed tree of BUILD with Qt and packs it by NSIS.
param([Parameter(Mandatory)][string]$Build, [Parameter(Mandatory)][string]$Qt)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$version = (Select-String -Path CMakeLists.txt -Pattern '^project\(Latchkey VERSION ([0-9.]+)').Matches[0].Groups[1].Value
$tree = Join-Path $Build 'setup-tree'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $tree
cmake --install $Build --config Release --prefix "$Build/installed"
New-Item -ItemType Directory $tree | Out-Null
Copy-Item "$Build/installed/bin/latchkey.exe", "$Build/installed/bin/latchkey-server.exe" $tree
Copy-Item LICENSE "$tree/LICENSE.txt"
& "$Qt/tools/Qt6/bin/windeployqt.exe" --release --no-opengl-sw --no-system-d3d-compiler "$tree/latchkey.exe"
# What is not Qt's, windeployqt does not know.
Copy-Item "$Qt/bin/*.dll" $tree -Exclude 'Qt6*'
Copy-Item "$Qt/bin/qt6keychain.dll" $tree -ErrorAction SilentlyContinue
makensis -WX "-DTREE=$(Resolve-Path $tree)" "-DVERSION=$version" "-DOUTPUT=$pwd\latchkey-$version-setup.exe" installer/windows/latchkey.nsi
