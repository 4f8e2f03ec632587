; SPDX-License-Identifier: MIT
; The installer for Windows, over a tree that windeployqt has completed. For the person alone, without an administrator:
;
;   makensis -WX -DTREE=C:\latchkey\tree -DVERSION=0.1.0 -DOUTPUT=latchkey-0.1.0-setup.exe latchkey.nsi
;
; TREE has latchkey.exe, latchkey-server.exe, what windeployqt put beside them, and LICENSE.txt.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh

!ifndef TREE
    !error "TREE says where the installed tree is"
!endif
!ifndef VERSION
    !error "VERSION is missing"
!endif
!ifndef OUTPUT
    !define OUTPUT latchkey-${VERSION}-setup.exe
!endif
!ifndef SLASH
    !define SLASH "\"
!endif
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Latchkey"
!define SCHEME_KEY "Software\Classes\latchkey"

Name Latchkey
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Latchkey"
InstallDirRegKey HKCU "Software\Latchkey" InstallFolder
SetCompressor /SOLID lzma
ManifestDPIAware true

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName Latchkey
VIAddVersionKey FileDescription "Latchkey Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Latchkey developers, MIT licence"

!insertmacro MUI_PAGE_LICENSE "${TREE}${SLASH}LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\latchkey.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

; Files in use cannot be replaced: a window that runs is asked to be closed first. Opening for appending changes nothing.
!macro WaitUntilClosed
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "$INSTDIR\latchkey.exe"
            ${Break}
        ${EndIf}
        FileOpen $0 "$INSTDIR\latchkey.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${Break}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Latchkey is running. Close it, then choose Retry." /SD IDCANCEL IDRETRY +2
        Abort
    ${Loop}
!macroend
!include LogicLib.nsh

Section "Latchkey"
    !insertmacro WaitUntilClosed
    ; What an earlier version had and this one has not must not stay: an old plugin would be loaded.
    Call RemoveProgram
    SetOutPath "$INSTDIR"
    File /r "${TREE}${SLASH}*"
    CreateShortCut "$SMPROGRAMS\Latchkey.lnk" "$INSTDIR\latchkey.exe"
    WriteRegStr HKCU "Software\Latchkey" InstallFolder "$INSTDIR"

    ; Links in the mails of a project.
    WriteRegStr HKCU "${SCHEME_KEY}" "" "URL:Latchkey"
    WriteRegStr HKCU "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr HKCU "${SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\latchkey.exe,0"
    WriteRegStr HKCU "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\latchkey.exe" "%1"'

    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "Latchkey"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "The Latchkey developers"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\latchkey.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize $0
SectionEnd

; By name, and never the folder as a whole: whoever installs into a folder with other things in it keeps those.
!macro RemoveProgramFunction PREFIX
    Function ${PREFIX}RemoveProgram
        Delete "$INSTDIR\latchkey.exe"
        Delete "$INSTDIR\latchkey-server.exe"
        Delete "$INSTDIR\uninstall.exe"
        Delete "$INSTDIR\*.dll"
        Delete "$INSTDIR\LICENSE.txt"
        RMDir /r "$INSTDIR\generic"
        RMDir /r "$INSTDIR\iconengines"
        RMDir /r "$INSTDIR\imageformats"
        RMDir /r "$INSTDIR\networkinformation"
        RMDir /r "$INSTDIR\platforms"
        RMDir /r "$INSTDIR\printsupport"
        RMDir /r "$INSTDIR\styles"
        RMDir /r "$INSTDIR\tls"
        RMDir /r "$INSTDIR\translations"
    FunctionEnd
!macroend
!insertmacro RemoveProgramFunction ""
!insertmacro RemoveProgramFunction "un."

; Settings, the local server's data and the entries in the credential store are the person's and stay.
Section "Uninstall"
    !insertmacro WaitUntilClosed
    Call un.RemoveProgram
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Latchkey.lnk"
    ReadRegStr $0 HKCU "${SCHEME_KEY}\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\latchkey.exe" "%1"'
        DeleteRegKey HKCU "${SCHEME_KEY}"
    ${EndIf}
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "Software\Latchkey"
SectionEnd
