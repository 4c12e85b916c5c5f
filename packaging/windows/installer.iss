; The installer for Windows (Inno Setup 6.3 or newer): packaging/installers.py calls
; ISCC /DVersion=… /DNumbers=… /DBundle=… /DIcon=… /DOutput=… /DFileName=…
; For one person without an administrator's rights, or for everyone, as the person chooses.

#define AppName "MigrateIQ Desktop"
#define Program "migrateiq-desktop.exe"
#define ProgId "MigrateIQ.Migration"

[Setup]
; never change it: by it Windows knows a newer version from another program
AppId={{6C0C5C1E-6E59-4E0B-9C1F-3C8D0A6F7B52}
AppName={#AppName}
AppVersion={#Version}
AppVerName={#AppName} {#Version}
AppPublisher=MigrateIQ contributors
VersionInfoVersion={#Numbers}
DefaultDirName={autopf}\{#AppName}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#AppName}
OutputDir={#Output}
OutputBaseFilename={#FileName}
ChangesAssociations=yes
ChangesEnvironment=yes
; a window that is open is asked to close, and is opened again
CloseApplications=yes
RestartApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.PathTask=Add the command migrateiq to the &PATH
de.PathTask=Den Befehl migrateiq in den &PATH aufnehmen
en.MigrationFile=MigrateIQ migration
de.MigrationFile=MigrateIQ-Migration

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "path"; Description: "{cm:PathTask}"

[InstallDelete]
; what an older version brought and a newer one doesn't would still be found by Python
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; Windows knows a file by what follows its last dot: the program is offered for YAML, and takes nothing over
Root: HKA; Subkey: "Software\Classes\{#ProgId}"; ValueType: string; ValueData: "{cm:MigrationFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ProgId}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#ProgId}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.yaml\OpenWithProgids"; ValueType: string; ValueName: "{#ProgId}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.yml\OpenWithProgids"; ValueType: string; ValueName: "{#ProgId}"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
{ The folder on the PATH: of the person, or of everyone when it is installed for everyone. }

function EnvironmentKey: String;
begin
  if IsAdminInstallMode then
    Result := 'System\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function WithoutFolder(Path, Folder: String): String;
var
  Part: String;
  At: Integer;
begin
  Result := '';
  while Path <> '' do
  begin
    At := Pos(';', Path);
    if At = 0 then
      At := Length(Path) + 1;
    Part := Copy(Path, 1, At - 1);
    Delete(Path, 1, At);
    if (Part <> '') and (CompareText(RemoveBackslash(Part), RemoveBackslash(Folder)) <> 0) then
    begin
      if Result <> '' then
        Result := Result + ';';
      Result := Result + Part;
    end;
  end;
end;

procedure PutOnPath(Wanted: Boolean);
var
  Before, After, Folder: String;
begin
  Folder := ExpandConstant('{app}');
  if not RegQueryStringValue(HKA, EnvironmentKey, 'Path', Before) then
    Before := '';
  After := WithoutFolder(Before, Folder);
  if Wanted then
  begin
    if After <> '' then
      After := After + ';';
    After := After + Folder;
  end;
  if After <> Before then
    RegWriteExpandStringValue(HKA, EnvironmentKey, 'Path', After);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then
    PutOnPath(WizardIsTaskSelected('path'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usUninstall then
    PutOnPath(False);
end;
