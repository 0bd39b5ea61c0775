; The installer for Windows, with Inno Setup 6: iscc /DVersion=0.1.0 packaging\gdsim.iss
; It installs for the user who runs it, without an administrator, or for all by /ALLUSERS.
; Silent: gdsim-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS, and the same switches for unins000.exe.
#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
; Tells this program from all others; it stays the same in all versions, so that a newer one takes the older one's place.
AppId={{E28A8438-2A5F-4B91-BADE-FDEBFFB4E028}
AppName=gdsim
AppVersion={#Version}
DefaultDirName={autopf}\gdsim
DefaultGroupName=gdsim
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..
OutputDir=dist
OutputBaseFilename=gdsim-{#Version}-windows-setup
SetupIconFile=build\gdsim.ico
UninstallDisplayIcon={app}\gdsim.exe
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Files]
Source: "build\bundle\gdsim\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\gdsim"; Filename: "{app}\gdsim.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.gdsim"; ValueType: string; ValueData: "gdsim.experiment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\gdsim.experiment"; ValueType: string; ValueData: "gdsim experiment"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\gdsim.experiment\DefaultIcon"; ValueType: string; ValueData: "{app}\gdsim.exe,0"
Root: HKA; Subkey: "Software\Classes\gdsim.experiment\shell\open\command"; ValueType: string; ValueData: """{app}\gdsim.exe"" ""%1"""

[Run]
Filename: "{app}\gdsim.exe"; Description: "Start gdsim"; Flags: nowait postinstall skipifsilent
