; setup.exe. Called by nsis.py with -DVERSION, -DNUMBERS, -DFOLDER (app-VERSION), -DPAYLOAD, -DICON, -DKILOBYTES, -DOUT; -DQUICK packs less well, -DSIGN signs.
;
; What is on the machine stays usable whatever happens: the new version is unpacked beside the old one and written
; through to the disk, then the file "current" is replaced in one step, and only then the old one goes. A disk that is
; full, a cut of the power or a program that will not quit leave the old version as it was.
;
; Exit codes: 0 done, 1 given up by whoever sat there, 2 it could not be unpacked (disk full, no rights to the folder),
; 3 the program runs and did not quit, 4 a newer version is installed, 5 /ALLUSERS without the rights for it.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
SetDateSave on
AllowSkipFiles off
CRCCheck force

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include Sections.nsh

!define TITLE "Call Companion"
!define KEY "CallCompanion"
!define WINDOW "CallCompanion.exe"
!define CONSOLE "call-companion.exe"
!define SETTINGS "Software\${KEY}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${TITLE}"
OutFile "${OUT}"
InstallDir ""
Icon "${ICON}"
UninstallIcon "${ICON}"
BrandingText "${TITLE} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
VIAddVersionKey "CompanyName" "${TITLE}"
VIAddVersionKey "FileDescription" "${TITLE}, installation"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"

Page directory
Page components
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var ForAll      ; "1": for everybody on the machine
Var Autostart   ; "1", "0" or "": as it is
Var Before      ; what "current" says before, or ""
Var New         ; the folder of this version
Var WasRunning
Var EntryKey    ; the key of this installation in the list of programs

; End with a sentence and an exit code.
!macro EndWith CODE SENTENCE
  SetErrorLevel ${CODE}
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}"
  ${EndIf}
  Quit
!macroend

; $0: "1" while a program of this folder runs: what runs cannot be opened for writing.
!macro LookAt PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $0 "1"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!macro DefineForBoth UN
; $0: "1" while a program of this folder runs.
Function ${UN}IsRunning
  StrCpy $0 ""
  !insertmacro LookAt "${WINDOW}"
  !insertmacro LookAt "${CONSOLE}"
  ClearErrors
FunctionEnd

; Ask a running program to quit, by its own command, and wait for it; $0: "1" when it runs all the same.
Function ${UN}QuitProgram
  Call ${UN}IsRunning
  ${If} $0 == "1"
    StrCpy $WasRunning "1"
    nsExec::Exec /TIMEOUT=20000 '"$INSTDIR\${CONSOLE}" quit'
    Pop $1
    StrCpy $2 0
    ${Do}
      Sleep 500
      Call ${UN}IsRunning
      IntOp $2 $2 + 1
      ${If} $2 > 40
        ${Break}
      ${EndIf}
    ${LoopWhile} $0 == "1"
  ${EndIf}
FunctionEnd

; The key in the list of programs: one installation is the usual one, each in another folder has its own.
Function ${UN}NameKey
  StrCpy $EntryKey "${KEY}"
  ReadRegStr $0 SHCTX "${SETTINGS}" "InstallDir"
  ${If} $0 != $INSTDIR
    ${${UN}WordReplace} "$INSTDIR" "\" "/" "+" $1
    StrCpy $EntryKey "${KEY} $1"
  ${EndIf}
FunctionEnd
!macroend

!insertmacro DefineForBoth ""
!insertmacro DefineForBoth "un."

; Put a new file in the place of an old one, in one step that survives a cut of the power.
!macro Replace FROM TO
  System::Call 'kernel32::MoveFileExW(w "${FROM}", w "${TO}", i 9) i .r0'  ; 9: replace, and written through
  ${If} $0 = 0
    Call GiveUp
  ${EndIf}
!macroend

; Write a file through to the disk; $R9 names it. Called for every file that was unpacked.
Function FlushOne
  System::Call 'kernel32::CreateFileW(w "$R9", i 0x40000000, i 3, p 0, i 3, i 0, p 0) p .r0'
  ${If} $0 <> -1
    System::Call 'kernel32::FlushFileBuffers(p r0)'
    System::Call 'kernel32::CloseHandle(p r0)'
  ${EndIf}
  Push ""
FunctionEnd

; Take away what was unpacked; the old version is as it was.
Function TidyUp
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\$New.part"
  Delete "$INSTDIR\*.new"
  ${If} $New != ""
  ${AndIf} $New != $Before
    ${If} $Before != ""
    ${OrIfNot} ${FileExists} "$INSTDIR\current"
      RMDir /r "$INSTDIR\$New"
    ${EndIf}
  ${EndIf}
  RMDir "$INSTDIR"
FunctionEnd

Function GiveUp
  Call TidyUp
  !insertmacro EndWith 2 "${TITLE} could not be installed in $INSTDIR. Is the disk full, or may you not write there? What was installed before is as it was."
FunctionEnd

Function .onInit
  SetRegView 64
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $ForAll "1"
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      !insertmacro EndWith 5 "To install ${TITLE} for everybody, start this with the rights of an administrator."
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART=" $Autostart
  ClearErrors
  StrCpy $R2 "$LOCALAPPDATA\Programs\${TITLE}"
  SetShellVarContext current
  ${If} $ForAll == "1"
    SetShellVarContext all
    StrCpy $R2 "$PROGRAMFILES64\${TITLE}"
  ${EndIf}
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${SETTINGS}" "InstallDir"
    ${IfNot} ${FileExists} "$INSTDIR\${WINDOW}"
      StrCpy $INSTDIR $R2
    ${EndIf}
  ${EndIf}
  Call ChooseAutostart
FunctionEnd

Section "${TITLE}"
  SectionIn RO
  Call Unpack
  Call Switch
  Call Register
SectionEnd

Section /o "Start with the desktop" SectionAutostart
SectionEnd

; The box starts as it was asked for, or as it is.
Function ChooseAutostart
  ReadRegStr $0 SHCTX "${RUN}" "${KEY}"
  ${If} $Autostart == "1"
  ${OrIf} $0 == '"$INSTDIR\${WINDOW}"'
    ${If} $Autostart != "0"
      !insertmacro SelectSection ${SectionAutostart}
    ${EndIf}
  ${EndIf}
FunctionEnd

Function Unpack
  StrCpy $Before ""
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\current"
    FileOpen $0 "$INSTDIR\current" r
    FileRead $0 $Before
    FileClose $0
    ${WordReplace} $Before "$\r" "" "+" $Before
    ${WordReplace} $Before "$\n" "" "+" $Before
  ${EndIf}
  ; "app-0.1.0-2" is version 0.1.0, installed once more.
  StrCpy $0 $Before "" 4
  ${WordFind} $0 "-" "+1" $0
  ${If} $Before != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro EndWith 4 "${TITLE} $0 is installed in $INSTDIR, which is newer than ${VERSION}. Remove it first."
    ${EndIf}
  ${EndIf}
  StrCpy $New "${FOLDER}"
  ${If} $Before == $New
    StrCpy $New "${FOLDER}-2"
  ${EndIf}
  RMDir /r "$INSTDIR\$New"
  RMDir /r "$INSTDIR\$New.part"
  ClearErrors
  SetOutPath "$INSTDIR\$New.part"
  File /r "${PAYLOAD}\${FOLDER}\*.*"
  SetOutPath "$INSTDIR"
  File "/oname=${WINDOW}.new" "${PAYLOAD}\${WINDOW}"
  File "/oname=${CONSOLE}.new" "${PAYLOAD}\${CONSOLE}"
  WriteUninstaller "$INSTDIR\uninstall.exe.new"
  FileOpen $0 "$INSTDIR\current.new" w
  FileWrite $0 "$New$\r$\n"
  FileClose $0
  ${If} ${Errors}
    Call GiveUp
  ${EndIf}
  SetOutPath "$TEMP"
  ${Locate} "$INSTDIR" "/L=F" "FlushOne"
  ClearErrors
  Rename "$INSTDIR\$New.part" "$INSTDIR\$New"
  ${If} ${Errors}
    Call GiveUp
  ${EndIf}
FunctionEnd

Function Switch
  Call QuitProgram
  ${If} $0 == "1"
    Call TidyUp
    !insertmacro EndWith 3 "${TITLE} is running and did not quit. Quit it, then install again. Nothing was changed."
  ${EndIf}
  ; Each of these starts the old version as well as the new one, until "current" is replaced.
  !insertmacro Replace "$INSTDIR\${CONSOLE}.new" "$INSTDIR\${CONSOLE}"
  !insertmacro Replace "$INSTDIR\${WINDOW}.new" "$INSTDIR\${WINDOW}"
  !insertmacro Replace "$INSTDIR\uninstall.exe.new" "$INSTDIR\uninstall.exe"
  !insertmacro Replace "$INSTDIR\current.new" "$INSTDIR\current"
  ; Whatever other version lies here has had its time.
  FindFirst $1 $2 "$INSTDIR\app-*"
  ${DoWhile} $2 != ""
    ${If} $2 != $New
      RMDir /r "$INSTDIR\$2"
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
  ClearErrors
FunctionEnd

Function Register
  ; The first folder is the usual one: it has the entry in the menu, and is where a later version goes by itself.
  ReadRegStr $0 SHCTX "${SETTINGS}" "InstallDir"
  ${IfNot} ${FileExists} "$0\${WINDOW}"
    WriteRegStr SHCTX "${SETTINGS}" "InstallDir" "$INSTDIR"
    StrCpy $0 $INSTDIR
  ${EndIf}
  ${If} $0 == $INSTDIR
    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${WINDOW}"
  ${EndIf}
  ${If} ${SectionIsSelected} ${SectionAutostart}
    WriteRegStr SHCTX "${RUN}" "${KEY}" '"$INSTDIR\${WINDOW}"'
  ${Else}
    ReadRegStr $0 SHCTX "${RUN}" "${KEY}"
    ${If} $0 == '"$INSTDIR\${WINDOW}"'
      DeleteRegValue SHCTX "${RUN}" "${KEY}"
    ${EndIf}
  ${EndIf}
  Call NameKey
  StrCpy $0 "${UNINSTALL}\$EntryKey"
  StrCpy $1 "${TITLE}"
  ${If} $EntryKey != "${KEY}"
    StrCpy $1 "${TITLE} ($INSTDIR)"
  ${EndIf}
  WriteRegStr SHCTX $0 "DisplayName" "$1"
  WriteRegStr SHCTX $0 "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX $0 "Publisher" "${TITLE}"
  WriteRegStr SHCTX $0 "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX $0 "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX $0 "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX $0 "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX $0 "NoModify" 1
  WriteRegDWORD SHCTX $0 "NoRepair" 1
  WriteRegDWORD SHCTX $0 "EstimatedSize" ${KILOBYTES}
  SetErrorLevel 0
  ; With rights that the agent does not have it is not started again.
  ${If} $WasRunning == "1"
  ${AndIf} $ForAll != "1"
    Exec '"$INSTDIR\${WINDOW}"'
  ${EndIf}
FunctionEnd

; A disk that fills up while a file is written ends everything here.
Function .onInstFailed
  Call TidyUp
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
  Call un.NameKey
  ReadRegStr $0 SHCTX "${UNINSTALL}\$EntryKey" "InstallLocation"
  ${If} $0 != $INSTDIR
    SetShellVarContext current
    Call un.NameKey
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.QuitProgram
  ${If} $0 == "1"
    !insertmacro EndWith 3 "${TITLE} is running and did not quit. Quit it, then remove it again. Nothing was changed."
  ${EndIf}
  ReadRegStr $0 SHCTX "${SETTINGS}" "InstallDir"
  ${If} $0 == $INSTDIR
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey SHCTX "${SETTINGS}"
  ${EndIf}
  ReadRegStr $0 SHCTX "${RUN}" "${KEY}"
  ${If} $0 == '"$INSTDIR\${WINDOW}"'
    DeleteRegValue SHCTX "${RUN}" "${KEY}"
  ${EndIf}
  DeleteRegKey SHCTX "${UNINSTALL}\$EntryKey"
  FindFirst $1 $2 "$INSTDIR\app-*"
  ${DoWhile} $2 != ""
    RMDir /r "$INSTDIR\$2"
    FindNext $1 $2
  ${Loop}
  FindClose $1
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\current"
  Delete "$INSTDIR\*.new"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
