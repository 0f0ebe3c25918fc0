; The installer for Windows, for one user, without administrator rights. Built by Inno Setup 6.3 or newer:
;   iscc /DVersion=0.1.0 /DArchitecture=x64 tools\installers\windows\armatic-setup.iss
; With /DSigned and /Ssign=COMMAND it signs itself and its uninstaller. .github/workflows/package.yml does all that.
#ifndef Version
  #error Version is not given
#endif
#ifndef Architecture
  #error Architecture is not given: x64 or arm64
#endif
#define Name "Armatic Setup"
#define Slug "armatic-setup"
#define Root "..\..\.."
#if Architecture == "arm64"
  #define Allowed "arm64"
#else
  #define Allowed "x64compatible"
#endif

[Setup]
AppId={{6C0D5B1E-6D6B-4B57-9E7B-0E1D2C7A9F43}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=Armatic
AppPublisherURL=https://www.armatic.com
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed={#Allowed}
ArchitecturesInstallIn64BitMode={#Allowed}
MinVersion=10.0.17763
OutputDir={#Root}\dist
OutputBaseFilename={#Slug}-{#Version}-windows-{#Architecture}
SetupIconFile={#Slug}.ico
UninstallDisplayIcon={app}\{#Slug}.exe
UninstallDisplayName={#Name}
WizardStyle=modern
WizardImageFile=wizard-100.bmp,wizard-150.bmp,wizard-200.bmp
WizardSmallImageFile=wizard-small-100.bmp,wizard-small-150.bmp,wizard-small-200.bmp
LicenseFile={#Root}\LICENSE
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OpenReview=Open in Armatic Setup
de.OpenReview=In Armatic Setup öffnen
es.OpenReview=Abrir en Armatic Setup
fr.OpenReview=Ouvrir dans Armatic Setup
en.DeleteData=Armatic Setup saved your answers, synced data and log in %1, and maybe passwords in your keychain.%n%nDelete them too? They cannot be brought back.
de.DeleteData=Armatic Setup hat Ihre Antworten, synchronisierte Daten und das Protokoll in %1 gespeichert, vielleicht auch Passwörter in Ihrem Schlüsselbund.%n%nSollen sie auch gelöscht werden? Sie lassen sich nicht zurückholen.
es.DeleteData=Armatic Setup guardó sus respuestas, los datos sincronizados y el registro en %1, y quizá contraseñas en su llavero.%n%n¿Eliminarlos también? No se pueden recuperar.
fr.DeleteData=Armatic Setup a enregistré vos réponses, les données synchronisées et le journal dans %1, et peut-être des mots de passe dans votre trousseau.%n%nLes supprimer aussi ? Ils ne pourront pas être récupérés.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Files of an earlier version that this one does not have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\{#Slug}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "review-file.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Slug}.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Slug}.exe"; Tasks: desktopicon

[Registry]
; Windows knows a file by what stands after its last dot: a review file that ends in .armaticreview opens by a
; double click. All .json files are of one kind to it. The program is offered for them under "Open with", and a
; review file among them has its own entry in the menu of the right mouse button.
Root: HKA; Subkey: "Software\Classes\Armatic.Review"; ValueType: string; ValueData: "Armatic review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Armatic.Review\DefaultIcon"; ValueType: string; ValueData: "{app}\review-file.ico"
Root: HKA; Subkey: "Software\Classes\Armatic.Review\shell\open\command"; ValueType: string; ValueData: """{app}\{#Slug}.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.armaticreview"; ValueType: string; ValueData: "Armatic.Review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.armaticreview"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.armatic.review+json"
Root: HKA; Subkey: "Software\Classes\.armaticreview\OpenWithProgids"; ValueType: string; ValueName: "Armatic.Review"
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "Armatic.Review"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\{#Slug}.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Slug}.exe\SupportedTypes"; ValueType: string; ValueName: ".json"
Root: HKA; Subkey: "Software\Classes\Applications\{#Slug}.exe\SupportedTypes"; ValueType: string; ValueName: ".armaticreview"
Root: HKA; Subkey: "Software\Classes\Applications\{#Slug}.exe\shell\open\command"; ValueType: string; ValueData: """{app}\{#Slug}.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.json\shell\ArmaticReview"; ValueType: string; ValueData: "{cm:OpenReview}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.json\shell\ArmaticReview"; ValueType: string; ValueName: "AppliesTo"; ValueData: "System.FileName:~>"".armatic-review.json"""
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.json\shell\ArmaticReview"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\{#Slug}.exe"
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.json\shell\ArmaticReview\command"; ValueType: string; ValueData: """{app}\{#Slug}.exe"" ""%1"""

[Run]
Filename: "{app}\{#Slug}.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
{ The names of the entries in the keychain stand in the data, so the entries go first. A silent removal keeps all. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Data: String;
  Ended: Integer;
begin
  Data := ExpandConstant('{localappdata}\{#Slug}');
  if (CurUninstallStep = usUninstall) and DirExists(Data) and not UninstallSilent then
    if MsgBox(FmtMessage(CustomMessage('DeleteData'), [Data]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
    begin
      Exec(ExpandConstant('{app}\{#Slug}-cli.exe'), 'key remove-all', '', SW_HIDE, ewWaitUntilTerminated, Ended);
      DelTree(Data, True, True, True);
    end;
end;
