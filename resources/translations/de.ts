<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutPlace</name>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>About {name}</source>
            <translation>Über {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Takes a company from its first sign-in to receivables that tie out. It only reads.</source>
            <translation>Führt eine Firma von der ersten Anmeldung bis zu Forderungen, die stimmen. Es liest nur.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>&amp;Copy these facts</source>
            <translation>Diese Angaben &amp;kopieren</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Parts of o&amp;thers</source>
            <translation>Teile an&amp;derer</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Show the &amp;folder</source>
            <translation>&amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>&amp;License of Qt</source>
            <translation>&amp;Lizenz von Qt</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Qt and Qt for Python</source>
            <translation>Qt und Qt for Python</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>They are used under the GNU LGPL, version 3. Their libraries are files of their own. You may put modified ones of the same version in their place, here:</source>
            <translation>Sie werden unter der GNU LGPL, Version 3, verwendet. Ihre Bibliotheken sind eigene Dateien. Sie dürfen geänderte derselben Version an ihre Stelle setzen, hier:</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, built from commit {commit}</source>
            <translation>{version}, aus Commit {commit} gebaut</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, packaged</source>
            <translation>{version}, als Paket</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, run from source</source>
            <translation>{version}, aus dem Quelltext</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Qt {qt}, Qt for Python {pyside}, Python {python}</source>
            <translation>Qt {qt}, Qt for Python {pyside}, Python {python}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>MIT, for this program itself</source>
            <translation>MIT, für dieses Programm selbst</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>The facts are on the clipboard.</source>
            <translation>Die Angaben sind in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>No program of this computer shows folders. The path above can be copied.</source>
            <translation>Kein Programm dieses Computers zeigt Ordner. Der Pfad oben lässt sich kopieren.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>No browser opened. The address is {address}.</source>
            <translation>Es ging kein Browser auf. Die Adresse ist {address}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Stands on</source>
            <translation>Beruht auf</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
    </context>
    <context>
        <name>ActLine</name>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>{percent}%. {words}</source>
            <translation>{percent} %. {words}</translation>
        </message>
    </context>
    <context>
        <name>AgingCard</name>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Aged as of</source>
            <translation>Stand vom</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>&amp;Today</source>
            <translation>He&amp;ute</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>No invoice was open on that day.</source>
            <translation>An diesem Tag war keine Rechnung offen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Save as &amp;PDF</source>
            <translation>Als &amp;PDF sichern</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>&amp;Save as CSV</source>
            <translation>Als &amp;CSV sichern</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Print previe&amp;w</source>
            <translation>&amp;Druckvorschau</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Aging of open invoices</source>
            <translation>Fälligkeitsstruktur der offenen Rechnungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>As of</source>
            <translation>Stand vom</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>The same figures as a table</source>
            <translation>Dieselben Zahlen als Tabelle</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Every customer</source>
            <translation>Jeder Kunde</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Total {total} {currency}, 1 open invoice</source>
            <translation>Summe {total} {currency}, 1 offene Rechnung</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Total {total} {currency}, {count} open invoices</source>
            <translation>Summe {total} {currency}, {count} offene Rechnungen</translation>
        </message>
    </context>
    <context>
        <name>AgingChart</name>
        <message>
            <location filename="ui/widgets/aging_chart.py" />
            <source>Aging of open invoices in {currency}</source>
            <translation>Fälligkeitsstruktur der offenen Rechnungen in {currency}</translation>
        </message>
    </context>
    <context>
        <name>AgingCustomers</name>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Customer name or ID</source>
            <translation>Name oder ID des Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Aging by customer</source>
            <translation>Fälligkeitsstruktur nach Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{count} of 1 customer</source>
            <translation>{count} von 1 Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>1 customer</source>
            <translation>1 Kunde</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{count} of {total} customers</source>
            <translation>{count} von {total} Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{total} customers</source>
            <translation>{total} Kunden</translation>
        </message>
    </context>
    <context>
        <name>AnswersPlace</name>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Saved answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>What you entered and ticked, without any password. It is saved as you go.</source>
            <translation>Was Sie eingegeben und angekreuzt haben, ohne Passwörter. Es wird laufend gesichert.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>&amp;Export the answers…</source>
            <translation>Antworten &amp;exportieren…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>&amp;Import answers…</source>
            <translation>Antworten &amp;importieren…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>A small file for another computer, or to be safe. It is readable by you alone.</source>
            <translation>Eine kleine Datei für einen anderen Computer oder zur Sicherheit. Nur Sie können sie lesen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>They replace the answers of this computer, which are kept beside as a copy. Connection and sync are done on each computer anew.</source>
            <translation>Sie ersetzen die Antworten dieses Computers, die als Kopie daneben bleiben. Verbindung und Synchronisierung erledigt jeder Computer neu.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Take them along</source>
            <translation>Mitnehmen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Bring them in</source>
            <translation>Hereinholen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>The answers are in {name}. No password is in it.</source>
            <translation>Die Antworten sind in {name}. Kein Passwort ist darin.</translation>
        </message>
    </context>
    <context>
        <name>ArmaticDoor</name>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Open Armatic in the browser</source>
            <translation>Armatic im Browser ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Another address</source>
            <translation>Ei&amp;ne andere Adresse</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>Where you sign in to Armatic</source>
            <translation>Wo Sie sich bei Armatic anmelden</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>An https address. Empty means Armatic’s own site.</source>
            <translation>Eine https-Adresse. Leer bedeutet die Seite von Armatic selbst.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Keep the address</source>
            <translation>Adresse &amp;behalten</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>In practice it stays closed. Else it opens {address}.</source>
            <translation>In der Übung bleibt er geschlossen. Sonst öffnet er {address}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>It opens {address}. Nothing is sent along.</source>
            <translation>Er öffnet {address}. Nichts wird mitgesendet.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>No browser opened. The address is {address}.</source>
            <translation>Es ging kein Browser auf. Die Adresse ist {address}.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalCard</name>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>In Armatic</source>
            <translation>In Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Customers that have not arrived as they should</source>
            <translation>Kunden, die nicht angekommen sind, wie sie sollten</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Forget the access ke&amp;y</source>
            <translation>Zugangsschlüssel &amp;vergessen</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Look again every {minutes} minutes while this window is open, until all are there</source>
            <translation>Alle {minutes} Minuten noch einmal nachsehen, solange dieses Fenster offen ist, bis alle da sind</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>&amp;Look up a sample of {count}</source>
            <translation>Eine Stichpr&amp;obe von {count} suchen</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Look up all {count}, slowly</source>
            <translation>Alle {count} suchen, langsam</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up whether your customers are there.</source>
            <translation>Armatic liest Sage Intacct selbst; die erste Synchronisierung dort kann Stunden dauern. Hier wird nachgesehen, ob Ihre Kunden da sind.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. With an access key of Armatic, this looks up whether your customers are there. Without one, everything else works.</source>
            <translation>Armatic liest Sage Intacct selbst; die erste Synchronisierung dort kann Stunden dauern. Mit einem Zugangsschlüssel von Armatic wird hier nachgesehen, ob Ihre Kunden da sind. Ohne ihn geht alles andere.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The access key is used until you close.</source>
            <translation>Der Zugangsschlüssel gilt, bis Sie schließen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The practice Armatic answers. It needs no access key of yours.</source>
            <translation>Das Übungs-Armatic antwortet. Es braucht keinen Zugangsschlüssel von Ihnen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The access key is in this computer’s keychain.</source>
            <translation>Der Zugangsschlüssel ist im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Arrival in Armatic</source>
            <translation>Ankunft in Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>{arrived} arrived, {not_yet} not yet, {different} different, {unclear} unclear.</source>
            <translation>{arrived} angekommen, {not_yet} noch nicht, {different} anders, {unclear} unklar.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>1 was not looked up yet; the next look goes on there.</source>
            <translation>1 ist noch nicht gesucht; die nächste Suche macht dort weiter.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>{count} were not looked up yet; the next look goes on there.</source>
            <translation>{count} sind noch nicht gesucht; die nächste Suche macht dort weiter.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalKey</name>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic access key</source>
            <translation>Armatic-Zugangsschlüssel</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Remember it in this computer’s keychain</source>
            <translation>Im Schlüsselbund dieses Computers behalten</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>&amp;Look up my customers</source>
            <translation>Meine &amp;Kunden suchen</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic calls it a token. It goes to {address} only, encrypted.</source>
            <translation>Armatic nennt ihn „token“. Er geht nur an {address}, verschlüsselt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic calls it a token. It goes to {address} only, which is this computer.</source>
            <translation>Armatic nennt ihn ein Token. Er geht nur an {address}, das ist dieser Computer.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Enter the access key. Armatic gives it to you.</source>
            <translation>Geben Sie den Zugangsschlüssel ein. Armatic gibt ihn Ihnen.</translation>
        </message>
    </context>
    <context>
        <name>BranchAnswer</name>
        <message>
            <location filename="ui/widgets/branch_answer.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
    </context>
    <context>
        <name>BundleFiles</name>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>File of the bundle</source>
            <translation>Datei des Pakets</translation>
        </message>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>The file, line by line</source>
            <translation>Die Datei, Zeile für Zeile</translation>
        </message>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>The page as it stood</source>
            <translation>Die Seite, wie sie aussah</translation>
        </message>
    </context>
    <context>
        <name>CallPlace</name>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>On the phone</source>
            <translation>Am Telefon</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Their words at the left, yours at the right. Ctrl and an arrow key lead on.</source>
            <translation>Links, was der Kunde sieht, rechts, was Sie sagen. Strg und eine Pfeiltaste führen weiter.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Opening</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Saving</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Closing</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Part of the call</source>
            <translation>Teil des Gesprächs</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>&amp;Save the review record</source>
            <translation>&amp;Prüfprotokoll sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>1 point open.</source>
            <translation>1 Punkt offen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>{left} points open.</source>
            <translation>{left} Punkte offen.</translation>
        </message>
    </context>
    <context>
        <name>CallSide</name>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>What the customer says</source>
            <translation>Was der Kunde sagt</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Row before</source>
            <translation>Vorige Zeile</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Next row</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Tick the row</source>
            <translation>Zeile ankreuzen</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>What the customer says of {row}</source>
            <translation>Was der Kunde zu {row} sagt</translation>
        </message>
    </context>
    <context>
        <name>ChangesCard</name>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Before</source>
            <translation>Zuvor</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Open receivables</source>
            <translation>Offene Forderungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Open receivables before and now</source>
            <translation>Offene Forderungen vorher und jetzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Read this time</source>
            <translation>Diesmal gelesen</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Records before and now</source>
            <translation>Datensätze vorher und jetzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>What changed since the sync {when}</source>
            <translation>Was sich seit der Synchronisierung {when} geändert hat</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. {read} rows were looked at again.</source>
            <translation>Nichts: weder die Zahl der Datensätze noch ein offener Betrag. {read} Zeilen wurden noch einmal angesehen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>{read} rows were read, new or looked at again.</source>
            <translation>{read} Zeilen wurden gelesen, neu oder noch einmal.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. No row is new or changed.</source>
            <translation>Nichts: weder die Zahl der Datensätze noch ein offener Betrag. Keine Zeile ist neu oder geändert.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>No row is new or changed. Rows deleted in Intacct are gone here, too.</source>
            <translation>Keine Zeile ist neu oder geändert. In Intacct gelöschte Zeilen sind auch hier weg.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. One row was looked at again.</source>
            <translation>Nichts: weder die Zahl der Datensätze noch ein offener Betrag. Eine Zeile wurde noch einmal angesehen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>One row was read, new or looked at again.</source>
            <translation>Eine Zeile wurde gelesen, neu oder noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <location filename="ui/widgets/check_list.py" />
            <source>Connection checks</source>
            <translation>Prüfungen der Verbindung</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_list.py" />
            <source>Check {number} of {total}</source>
            <translation>Prüfung {number} von {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Failed</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Look at this</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Not applicable</source>
            <translation>Nicht nötig</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Right missing</source>
            <translation>Recht fehlt</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Cannot tell</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>look at it</source>
            <translation>ansehen</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>more than needed</source>
            <translation>mehr als nötig</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Run again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Not tested</source>
            <translation>Nicht getestet</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Intacct is busy, next try in {time}</source>
            <translation>Intacct ist ausgelastet, nächster Versuch in {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Next try in {time}</source>
            <translation>Nächster Versuch in {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Parts of {check}</source>
            <translation>Teile von {check}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Run again: {check}</source>
            <translation>Erneut prüfen: {check}</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <location filename="ui/widgets/check_section.py" />
            <source>Run this check again</source>
            <translation>Diese Prüfung wiederholen</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_section.py" />
            <source>Run this check again: {check}</source>
            <translation>Diese Prüfung wiederholen: {check}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <location filename="ui/widgets/checklist.py" />
            <source>Permission checklist</source>
            <translation>Berechtigungs-Checkliste</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBoard</name>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;User-based</source>
            <translation>&amp;Benutzerbasiert</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Role-based</source>
            <translation>&amp;Rollenbasiert</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How your company grants rights</source>
            <translation>Wie Ihre Firma Rechte erteilt</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;One entity</source>
            <translation>Eine E&amp;ntität</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Several</source>
            <translation>Me&amp;hrere</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How many entities keep their books</source>
            <translation>Wie viele Entitäten eigene Bücher führen</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Full</source>
            <translation>&amp;Vollständig</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Read-only e&amp;valuation</source>
            <translation>Nur &amp;lesen, zur Probe</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How much to grant</source>
            <translation>Umfang der Rechte</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Find a row by any name</source>
            <translation>Zeile suchen</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Which one am I?</source>
            <translation>Was trifft auf mich zu?</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>There is nothing to do here yet.</source>
            <translation>Hier ist noch nichts zu tun.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDesk</name>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Nothing is saved on this computer. Save a review file elsewhere to keep it.</source>
            <translation>Auf diesem Computer wird nichts gespeichert. Sichern Sie eine Prüfdatei an anderer Stelle, um alles zu behalten.</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>not in this company</source>
            <translation>nicht in dieser Firma</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Permission type</source>
            <translation>Art der Berechtigung</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>How much to grant</source>
            <translation>Umfang der Rechte</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Pasted table, {rows}</source>
            <translation>Eingefügte Tabelle, {rows}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Review file, {count} taken</source>
            <translation>Prüfdatei, {count} übernommen</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Undone: {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Done again: {what}</source>
            <translation>Wiederholt: {what}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>granted today</source>
            <translation>heute erteilt</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>granted</source>
            <translation>erteilt</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>{count} missing</source>
            <translation>{count} fehlen</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>{row}, {state}. {granted} of {total} rows ticked.</source>
            <translation>{row}, {state}. {granted} von {total} Zeilen angekreuzt.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDetails</name>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Called here</source>
            <translation>Heißt hier</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>My company has no such row</source>
            <translation>Diese Zeile gibt es in meiner Firma nicht</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Forget what was entered</source>
            <translation>Eintrag vergessen</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Your company's name for {row}</source>
            <translation>Name Ihrer Firma für {row}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Note on {row}</source>
            <translation>Notiz zu {row}</translation>
        </message>
    </context>
    <context>
        <name>ChecklistHeader</name>
        <message>
            <location filename="ui/widgets/checklist_header.py" />
            <source>Columns of the permission checklist</source>
            <translation>Spalten der Berechtigungs-Checkliste</translation>
        </message>
    </context>
    <context>
        <name>ChecklistLegend</name>
        <message>
            <location filename="ui/widgets/checklist_legend.py" />
            <source>What the boxes mean</source>
            <translation>Was die Kästchen bedeuten</translation>
        </message>
    </context>
    <context>
        <name>ChecklistPage</name>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Places of the checklist</source>
            <translation>Bereiche der Checkliste</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>**Practice company.** Made-up books on this computer.</source>
            <translation>**Übungsfirma.** Erfundene Bücher auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>{granted} of {total}</source>
            <translation>{granted} von {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>What to grant</source>
            <translation>Was zu erteilen ist</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Granted today</source>
            <translation>Heute erteilt</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>With somebody else</source>
            <translation>Mit anderen</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Hand over</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>On the phone</source>
            <translation>Am Telefon</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Review files</source>
            <translation>Prüfdateien</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Before</source>
            <translation>Zuvor</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>ChecksColumn</name>
        <message>
            <location filename="ui/widgets/checks_column.py" />
            <source>Show what each check saw</source>
            <translation>Zeigen, was jede Prüfung sah</translation>
        </message>
        <message>
            <location filename="ui/widgets/checks_column.py" />
            <source>Hide what each check saw</source>
            <translation>Ausblenden, was jede Prüfung sah</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <location filename="ui/closing.py" />
            <source>&amp;Keep going</source>
            <translation>&amp;Weiterlaufen lassen</translation>
        </message>
        <message>
            <location filename="ui/closing.py" />
            <source>C&amp;lose now</source>
            <translation>&amp;Jetzt schließen</translation>
        </message>
    </context>
    <context>
        <name>CompanyCard</name>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Your company</source>
            <translation>Ihre Firma</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>This is the company that answered</source>
            <translation>Diese Firma hat geantwortet</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Company ID</source>
            <translation>Firmen-ID</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>, and others</source>
            <translation>, und andere</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Base currency</source>
            <translation>Basiswährung</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>signed in to {entity} only</source>
            <translation>nur bei {entity} angemeldet</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>one</source>
            <translation>eine</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>{names} · and {left} more</source>
            <translation>{names} · und {left} weitere</translation>
        </message>
    </context>
    <context>
        <name>ConnectArmatic</name>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Proven: the customer that was looked up was found in Armatic {when}.</source>
            <translation>Nachgewiesen: Der gesuchte Kunde wurde in Armatic gefunden, {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Proven: {arrived} of {asked} customers were found in Armatic {when}.</source>
            <translation>Nachgewiesen: {arrived} von {asked} Kunden wurden in Armatic gefunden, {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Only an https address is opened.</source>
            <translation>Nur eine https-Adresse wird geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>ConnectEntry</name>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the company ID.</source>
            <translation>Geben Sie die Firmen-ID ein.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the password from Intacct’s mail.</source>
            <translation>Geben Sie das Passwort aus der E-Mail von Intacct ein.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the key, or open the key file.</source>
            <translation>Geben Sie den Schlüssel ein, oder öffnen Sie die Schlüsseldatei.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Send the password once more?</source>
            <translation>Das Passwort noch einmal senden?</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>The practice company’s own. Type another one to see what happens.</source>
            <translation>Das der Übungsfirma. Geben Sie ein anderes ein, um zu sehen, was geschieht.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>At hand for this company. Type to use another one.</source>
            <translation>Für diese Firma vorhanden. Tippen Sie, um ein anderes zu verwenden.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>The wait is over. {why}</source>
            <translation>Die Wartezeit ist vorbei. {why}</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried once.</source>
            <translation>Einmal versucht.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried twice.</source>
            <translation>Zweimal versucht.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried {n} times.</source>
            <translation>{n}-mal versucht.</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Company ID</source>
            <translation>Firmen-ID</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>User ID</source>
            <translation>Benutzer-ID</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Armatic connection key</source>
            <translation>Verbindungsschlüssel von Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Armatic gives it to you as a file or as text.</source>
            <translation>Sie erhalten ihn von Armatic als Datei oder als Text.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Open key file…</source>
            <translation>Schlüsseldatei &amp;öffnen…</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Use another key</source>
            <translation>Anderen Schlüssel verwenden</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Proxy user name</source>
            <translation>Benutzername am Proxy</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Proxy password</source>
            <translation>Passwort am Proxy</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>For your company’s proxy alone. It is not sent to Intacct.</source>
            <translation>Nur für den Proxy Ihrer Firma. An Intacct geht es nicht.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Entity ID</source>
            <translation>Entitäts-ID</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Empty means the top level, which sees every entity.</source>
            <translation>Leer heißt: oberste Ebene, die jede Entität sieht.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Sign in to one entity only</source>
            <translation>Nur bei einer Entität anmelden</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Keep in this computer’s keychain</source>
            <translation>Im Schlüsselbund dieses Computers behalten</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Test the connection</source>
            <translation>Verbindung &amp;testen</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Send &amp;it once</source>
            <translation>Einmal &amp;senden</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Not no&amp;w</source>
            <translation>Jetzt &amp;nicht</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>From the mail Intacct sent when the user was saved.</source>
            <translation>Aus der E-Mail, die Intacct beim Speichern des Benutzers sandte.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>The practice company has its own connection key.</source>
            <translation>Die Übungsfirma hat einen eigenen Verbindungsschlüssel.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>The Armatic connection key is in place.</source>
            <translation>Der Verbindungsschlüssel von Armatic ist vorhanden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Testing…</source>
            <translation>Test läuft…</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Run all checks again</source>
            <translation>Alle Prüfungen &amp;wiederholen</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Sent only to Intacct, encrypted. A wrong password is tried once, so the user is not locked out.</source>
            <translation>Geht verschlüsselt und nur an Intacct. Ein falsches Passwort wird einmal gesendet, damit der Benutzer nicht gesperrt wird.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>A Web Services user cannot be tried in a browser. Intacct refuses it there.</source>
            <translation>Ein Web-Services-Benutzer lässt sich nicht durch Anmelden im Browser testen. Intacct lehnt ihn dort ab.</translation>
        </message>
    </context>
    <context>
        <name>ConnectOutcome</name>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Testing. Nothing is changed in Intacct.</source>
            <translation>Der Test läuft. In Intacct wird nichts geändert.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The next test waits, so that the user is not locked out.</source>
            <translation>Der nächste Test wartet, damit der Benutzer nicht gesperrt wird.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The test was canceled. Nothing was changed.</source>
            <translation>Der Test wurde abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The connection works.</source>
            <translation>Die Verbindung funktioniert.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Run the checks to go on.</source>
            <translation>Führen Sie die Prüfungen aus, um fortzufahren.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>1 of {total} checks failed</source>
            <translation>1 von {total} Prüfungen nicht bestanden</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>{failed} of {total} checks failed</source>
            <translation>{failed} von {total} Prüfungen nicht bestanden</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>, {missed} not reached</source>
            <translation>, {missed} nicht erreicht</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Testing the connection. Escape cancels.</source>
            <translation>Die Verbindung wird getestet. Escape bricht ab.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The connection works. No check failed.</source>
            <translation>Die Verbindung funktioniert. Alle Prüfungen sind bestanden.</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Cancel the test</source>
            <translation>Test &amp;abbrechen</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Save report for support</source>
            <translation>Bericht für den &amp;Support sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Save report</source>
            <translation>Bericht &amp;sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>The connection works. What to enter in Armatic stands below.</source>
            <translation>Die Verbindung funktioniert. Was Sie in Armatic eingeben, steht unten.</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy {name} {value}</source>
            <translation>{name} {value} kopieren</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy {value}</source>
            <translation>{value} kopieren</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Armatic Setup met a fault of its own</source>
            <translation>Armatic Setup hat einen eigenen Fehler</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>It is not your fault and not Intacct's. Nothing in Sage Intacct was changed.</source>
            <translation>Es liegt weder an Ihnen noch an Intacct. In Sage Intacct wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Save a support bundle</source>
            <translation>&amp;Supportpaket sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Restart</source>
            <translation>&amp;Neu starten</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Restart in safe &amp;mode</source>
            <translation>Im &amp;abgesicherten Modus neu starten</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Safe mode starts without your saved answers and leaves them as they are.</source>
            <translation>Der abgesicherte Modus startet ohne Ihre gespeicherten Antworten und lässt sie, wie sie sind.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>**Nothing is lost.** What you entered is saved, and so is every row that was read.</source>
            <translation>**Nichts ist verloren.** Was Sie eingegeben haben, ist gesichert, ebenso jede gelesene Zeile.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>**What you entered is not saved**, and stays only while you go on.</source>
            <translation>**Was Sie eingegeben haben, ist nicht gesichert** und bleibt nur, solange Sie weitermachen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>It happened {count} times since the start. A restart is the better way on then.</source>
            <translation>Es ist seit dem Start {count}-mal geschehen. Dann ist ein Neustart der bessere Weg.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>The record is in {folder}. It holds no password and no data.</source>
            <translation>Die Aufzeichnung liegt in {folder}. Sie enthält weder Passwörter noch Daten.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Go on</source>
            <translation>&amp;Weitermachen</translation>
        </message>
    </context>
    <context>
        <name>CustomerPlace</name>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Customer's screen</source>
            <translation>Kundenbildschirm</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>A support bundle, a review file or the saved answers show the same pages, read only.</source>
            <translation>Ein Supportpaket, eine Prüfdatei oder die gespeicherten Antworten zeigen dieselben Seiten, nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>&amp;Choose a file…</source>
            <translation>Datei &amp;wählen…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Open &amp;another…</source>
            <translation>&amp;Anderes öffnen…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Show the customer's &amp;screen</source>
            <translation>&amp;Bildschirm des Kunden zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>{file}, saved {when}</source>
            <translation>{file}, gesichert {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Done.</source>
            <translation>Erledigt.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Open.</source>
            <translation>Offen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Not yet possible.</source>
            <translation>Noch nicht möglich.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>To be fixed.</source>
            <translation>Zu beheben.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>**They are here.**</source>
            <translation>**Hier stehen sie.**</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Synced</source>
            <translation>Synchronisiert</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Show &amp;in folder</source>
            <translation>&amp;Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>E&amp;xport as CSV</source>
            <translation>Als CSV e&amp;xportieren</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Hand over to Armatic…</source>
            <translation>An Armatic &amp;übergeben…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Verify an export…</source>
            <translation>Einen Export prüfe&amp;n…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete the local data…</source>
            <translation>Lokale Daten &amp;löschen…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Delete the data</source>
            <translation>Daten löschen</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The data as it was before an upgrade is kept as {name}.</source>
            <translation>Die Daten von vor der Umstellung bleiben als {name} erhalten.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>A damaged file was set aside as {name}.</source>
            <translation>Eine beschädigte Datei wurde als {name} beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Everything, a file each</source>
            <translation>Alles, je eine Datei</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>What to export</source>
            <translation>Was exportiert wird</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>How to hand over</source>
            <translation>Wie übergeben wird</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>CSV in one ZIP file</source>
            <translation>CSV in einer ZIP-Datei</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>CSV in a folder</source>
            <translation>CSV in einem Ordner</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>JSON Lines in one ZIP file</source>
            <translation>JSON Lines in einer ZIP-Datei</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>JSON Lines in a folder</source>
            <translation>JSON Lines in einem Ordner</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>For Armatic’s onboarding team: every record, with totals and hashes that anybody can verify.</source>
            <translation>Für das Onboarding-Team von Armatic: jeder Datensatz, mit Summen und Hashes, die jeder prüfen kann.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Only you may read it. Any SQLite browser opens it.</source>
            <translation>Nur Sie dürfen sie lesen. Jeder SQLite-Browser öffnet sie.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The data on this computer</source>
            <translation>Die Daten auf diesem Computer</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Delete the synced data from this computer?</source>
            <translation>Die synchronisierten Daten von diesem Computer löschen?</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>These files go: {files}.</source>
            <translation>Diese Dateien werden gelöscht: {files}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Sage Intacct and Armatic are not touched. Your answers, passwords and exported files stay.</source>
            <translation>Sage Intacct und Armatic bleiben unberührt. Ihre Antworten, Passwörter und exportierten Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The next sync reads everything anew.</source>
            <translation>Die nächste Synchronisierung liest alles neu.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete 1 file, {size}</source>
            <translation>1 Datei &amp;löschen, {size}</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete {count} files, {size}</source>
            <translation>{count} Dateien &amp;löschen, {size}</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Nothing was deleted.</source>
            <translation>Nichts wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {name}</source>
            <translation>Wird geschrieben: {name}</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Verifying {name}</source>
            <translation>{name} wird geprüft</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Deleting the data</source>
            <translation>Die Daten werden gelöscht</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Verified {done} of {rows}</source>
            <translation>{done} von {rows} geprüft</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {label}, {done} of {rows} in all</source>
            <translation>Wird geschrieben: {label}, {done} von {rows} insgesamt</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {label}, {rows}</source>
            <translation>Wird geschrieben: {label}, {rows}</translation>
        </message>
    </context>
    <context>
        <name>DecodedList</name>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>The text leaves open which of these it is. Look for the words that tell them apart.</source>
            <translation>Der Text lässt offen, welche davon es ist. Achten Sie auf die Worte, die sie unterscheiden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>Support ID for Sage, if they ask for it:</source>
            <translation>Support-ID für Sage, falls danach gefragt wird:</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>, {n} times in this text</source>
            <translation>, {n}-mal in diesem Text</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>How to tell:</source>
            <translation>Woran man es erkennt:</translation>
        </message>
    </context>
    <context>
        <name>DecoderPage</name>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Decode an error</source>
            <translation>Fehler entschlüsseln</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste what Intacct said. It is read on this computer alone, and nothing is sent.</source>
            <translation>Fügen Sie ein, was Intacct gemeldet hat. Es wird nur auf diesem Computer gelesen, nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Error text</source>
            <translation>Fehlertext</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>A number, a message, a whole reply, a log or a mail. Passwords in it are masked at once.</source>
            <translation>Eine Nummer, eine Meldung, eine ganze Antwort, ein Protokoll oder eine E-Mail. Passwörter darin werden sofort verdeckt.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>De&amp;code</source>
            <translation>&amp;Entschlüsseln</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Em&amp;pty the box</source>
            <translation>Feld &amp;leeren</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>S&amp;how an example</source>
            <translation>&amp;Beispiel zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste or type an error first.</source>
            <translation>Fügen Sie zuerst einen Fehler ein, oder tippen Sie ihn.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Secrets in the text are masked.</source>
            <translation>Geheimes im Text ist verdeckt.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>What stood there is kept nowhere.</source>
            <translation>Was dort stand, wird nirgends aufbewahrt.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>{number} errors found</source>
            <translation>{number} Fehler gefunden</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>It may be one of {number} causes</source>
            <translation>Es kann eine von {number} Ursachen sein</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>There is no error in this text that we know.</source>
            <translation>In diesem Text steht kein Fehler, den wir kennen.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste more of it: the lines with the number, and those around them.</source>
            <translation>Fügen Sie mehr davon ein: die Zeilen mit der Nummer und die darum herum.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCard</name>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Deliver &amp;now</source>
            <translation>&amp;Jetzt liefern</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Deliver &amp;everything again</source>
            <translation>&amp;Alles noch einmal liefern</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>St&amp;op delivering</source>
            <translation>Lieferung anhal&amp;ten</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>The practice Armatic takes it. It needs no address and access key of yours.</source>
            <translation>Das Übungs-Armatic nimmt es an. Es braucht weder Adresse noch Zugangsschlüssel von Ihnen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Delivery of synced data (a proposal)</source>
            <translation>Lieferung synchronisierter Daten (ein Vorschlag)</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Nothing is delivered: no address and access key are set.</source>
            <translation>Nichts wird geliefert: Adresse und Zugangsschlüssel sind nicht gesetzt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Everything goes to {address}.</source>
            <translation>Alles geht an {address}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Nothing waits to be delivered.</source>
            <translation>Nichts wartet auf die Lieferung.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>1 record waits to be delivered.</source>
            <translation>1 Datensatz wartet auf die Lieferung.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>{count} records wait to be delivered.</source>
            <translation>{count} Datensätze warten auf die Lieferung.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Armatic reads Sage Intacct by itself. Nothing has to be delivered for that.</source>
            <translation>Armatic liest Sage Intacct selbst. Dafür muss nichts geliefert werden.</translation>
        </message>
    </context>
    <context>
        <name>DeliverySetUp</name>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>An https address that Armatic gave you for this.</source>
            <translation>Eine https-Adresse, die Armatic Ihnen dafür gab.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Address for deliveries</source>
            <translation>Adresse für Lieferungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>It goes to this address only, encrypted unless it stays on this computer. This computer’s keychain keeps it.</source>
            <translation>Er geht nur an diese Adresse, verschlüsselt, außer er bleibt auf diesem Computer. Der Schlüsselbund dieses Computers bewahrt ihn auf.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Secret access key</source>
            <translation>Geheimer Zugangsschlüssel</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Set &amp;up the delivery</source>
            <translation>Liefe&amp;rung einrichten</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Enter the address that Armatic gave you.</source>
            <translation>Geben Sie die Adresse ein, die Armatic Ihnen gab.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Enter the access key that belongs to the address.</source>
            <translation>Geben Sie den Zugangsschlüssel ein, der zur Adresse gehört.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosesPlace</name>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Diagnoses</source>
            <translation>Diagnosen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Each with its ready e-mail, and the customer's view of it where it can be shown.</source>
            <translation>Jede mit fertiger E-Mail und, wo es geht, mit der Ansicht des Kunden.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Words, number or identifier</source>
            <translation>Wörter, Nummer oder Kennung</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>No diagnosis is found. Try fewer words.</source>
            <translation>Keine Diagnose gefunden. Versuchen Sie es mit weniger Wörtern.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>&amp;Copy the e-mail</source>
            <translation>E-Mail &amp;kopieren</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Show me what they &amp;see</source>
            <translation>Zeigen, was sie &amp;sehen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>{count} of {total} diagnoses</source>
            <translation>{count} von {total} Diagnosen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Subject and text of the e-mail are on the clipboard.</source>
            <translation>Betreff und Text der E-Mail sind in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Theirs, in place of mine</source>
            <translation>Von dort, statt meiner</translation>
        </message>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Theirs, added to mine</source>
            <translation>Von dort, zusätzlich zu meiner</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPlace</name>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Their review and mine</source>
            <translation>Deren Prüfung und meine</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose row by row which one stands. Newer proof is never replaced by older.</source>
            <translation>Wählen Sie Zeile für Zeile, welche gilt. Neuere Nachweise werden nie durch ältere ersetzt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose all of &amp;theirs</source>
            <translation>Alle von &amp;dort wählen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose what only &amp;adds</source>
            <translation>Nur &amp;Ergänzungen wählen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose all of &amp;mine</source>
            <translation>Alle &amp;meine wählen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>To the &amp;checklist</source>
            <translation>Zur &amp;Checkliste</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>&amp;Take {chosen} of {all}</source>
            <translation>{chosen} von {all} &amp;übernehmen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose something of theirs first.</source>
            <translation>Wählen Sie zuerst etwas von dort.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Undo brings mine back.</source>
            <translation>„Rückgängig“ holt meine zurück.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>One of the two reviews is a rehearsal on the practice company.</source>
            <translation>Eine der beiden Prüfungen ist ein Probelauf mit der Übungsfirma.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>It is of another company, user or entity. Its proofs are not taken.</source>
            <translation>Sie gilt für eine andere Firma, einen anderen Benutzer oder eine andere Entität. Ihre Nachweise werden nicht übernommen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Both reviews say the same.</source>
            <translation>Beide Prüfungen sagen dasselbe.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>a company without a name</source>
            <translation>eine Firma ohne Namen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source> by {name}</source>
            <translation> von {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>, reviewed{by}, saved {when}.</source>
            <translation>, geprüft{by}, gesichert {when}.</translation>
        </message>
    </context>
    <context>
        <name>DoneActs</name>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>The preview shows totals only. The PDF has every customer.</source>
            <translation>Die Vorschau zeigt nur Summen. Das PDF enthält jeden Kunden.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>As it was written: {files}, {rows}, every hash and every total.</source>
            <translation>Wie geschrieben: {files}, {rows}, jeder Hash und jede Summe.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>This export is not as it was written. {first} Ask for it again, or export again.</source>
            <translation>Dieser Export ist nicht, wie er geschrieben wurde. {first} Bitten Sie noch einmal um ihn, oder exportieren Sie neu.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>No file manager opened. The folder is {folder}.</source>
            <translation>Es öffnete sich keine Dateiverwaltung. Der Ordner ist {folder}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Saved as {name}.</source>
            <translation>Gesichert als {name}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>{count} files are in the folder {folder}, {rows}.</source>
            <translation>{count} Dateien sind im Ordner {folder}, {rows}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Excel shows the first 1,048,575 rows only: {names}.</source>
            <translation>Excel zeigt nur die ersten 1.048.575 Zeilen: {names}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Angehalten. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Stopped. The same export goes on from here, if nothing is synced meanwhile.</source>
            <translation>Angehalten. Derselbe Export geht hier weiter, wenn inzwischen nichts synchronisiert wird.</translation>
        </message>
    </context>
    <context>
        <name>DoneArrival</name>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>looked up {when}</source>
            <translation>nachgesehen {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>The access key is forgotten. What was found stays.</source>
            <translation>Der Zugangsschlüssel ist vergessen. Was gefunden wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking customers up in Armatic</source>
            <translation>Kunden werden in Armatic gesucht</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking up 1 customer in Armatic</source>
            <translation>1 Kunde wird in Armatic gesucht</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking up {count} customers in Armatic</source>
            <translation>{count} Kunden werden in Armatic gesucht</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looked up {done} of {count}: {customer}</source>
            <translation>{done} von {count} gesucht: {customer}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Armatic wants a pause of {time}</source>
            <translation>Armatic wünscht eine Pause von {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Stopped. Who was found stays found, and the next look goes on there.</source>
            <translation>Angehalten. Wer gefunden wurde, bleibt gefunden; die nächste Suche macht dort weiter.</translation>
        </message>
    </context>
    <context>
        <name>DoneDelivery</name>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivering to {address}</source>
            <translation>Lieferung an {address}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>The receiver wants a pause of {time}</source>
            <translation>Der Empfänger wünscht eine Pause von {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivered {done} of 1 record</source>
            <translation>{done} von 1 Datensatz geliefert</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivered {done} of {count} records</source>
            <translation>{done} von {count} Datensätzen geliefert</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Stopped. What was acknowledged stays delivered, and the next delivery goes on there.</source>
            <translation>Angehalten. Was bestätigt ist, bleibt geliefert; die nächste Lieferung macht dort weiter.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>From now on, the delivery goes to {address}.</source>
            <translation>Von jetzt an geht die Lieferung an {address}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Address and key are deleted.</source>
            <translation>Adresse und Schlüssel sind gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <location filename="ui/pages/done.py" />
            <source>&amp;Finish</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>&amp;Go to the sync</source>
            <translation>Zur S&amp;ynchronisierung</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sync &amp;again</source>
            <translation>&amp;Erneut synchronisieren</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The sync is to be done again.</source>
            <translation>Die Synchronisierung ist erneut auszuführen.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sync again to settle what differs.</source>
            <translation>Synchronisieren Sie erneut, um die Differenzen zu klären.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Save &amp;report</source>
            <translation>Bericht &amp;sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**The delivery is still running.** Close now, and the next delivery goes on from here. Everything acknowledged stays delivered.</source>
            <translation>**Die Lieferung läuft noch.** Schließen Sie jetzt, geht die nächste Lieferung hier weiter. Alles Bestätigte bleibt geliefert.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**The export is still being written.** Close now, and the same export goes on from here, if nothing is synced meanwhile.</source>
            <translation>**Der Export wird noch geschrieben.** Schließen Sie jetzt, geht derselbe Export hier weiter, wenn inzwischen nichts synchronisiert wird.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**Files are still being written.** Close now, and nothing of them remains.</source>
            <translation>**Dateien werden noch geschrieben.** Schließen Sie jetzt, bleibt nichts von ihnen.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Connected, and not everything could be read</source>
            <translation>Verbunden, aber nicht alles konnte gelesen werden</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Connected, and some totals still differ</source>
            <translation>Verbunden, aber einige Summen weichen noch ab</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{rows}, tied out {when}.</source>
            <translation>{rows}, abgestimmt {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{rows}, synced {when}.</source>
            <translation>{rows}, synchronisiert {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>By due date.</source>
            <translation>Nach Fälligkeit.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>By due date, from what was read up to {when}.</source>
            <translation>Nach Fälligkeit, aus dem, was bis {when} gelesen wurde.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Aged as of {day}</source>
            <translation>Fälligkeitsstruktur zum {day}</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The local data is deleted</source>
            <translation>Die lokalen Daten sind gelöscht</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sage Intacct and Armatic were not touched.</source>
            <translation>Sage Intacct und Armatic blieben unberührt.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>1 file is gone.</source>
            <translation>1 Datei ist gelöscht.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{count} files are gone.</source>
            <translation>{count} Dateien sind gelöscht.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The next sync reads everything anew.</source>
            <translation>Die nächste Synchronisierung liest alles neu.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{rows} in {time}.</source>
            <translation>{rows} in {time}.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{names} and {left} more</source>
            <translation>{names} und {left} weitere</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>One was skipped</source>
            <translation>Eines wurde übersprungen</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{number} were skipped</source>
            <translation>{number} wurden übersprungen</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>The data file was damaged. It is kept as {name}; everything is read anew.</source>
            <translation>Die Datendatei war beschädigt. Sie bleibt als {name} erhalten; alles wird neu gelesen.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>The data file is of this version now; {name} is as it was before.</source>
            <translation>Die Datendatei hat jetzt die Form dieser Version; {name} ist ihr früherer Stand.</translation>
        </message>
    </context>
    <context>
        <name>DrawingDeck</name>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>Show me where</source>
            <translation>Zeigen, wo</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>Goes through the numbers on the drawing one by one.</source>
            <translation>Geht die Nummern der Zeichnung einzeln durch.</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>{at} of {count}, on the form {form}. {words}</source>
            <translation>{at} von {count}, im Formular {form}. {words}</translation>
        </message>
    </context>
    <context>
        <name>DrawingPanel</name>
        <message>
            <location filename="ui/widgets/drawing_panel.py" />
            <source>Enlarge</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_panel.py" />
            <source>Enlarge the drawing</source>
            <translation>Zeichnung vergrößern</translation>
        </message>
    </context>
    <context>
        <name>DrawingPicker</name>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form on the drawing</source>
            <translation>Formular der Zeichnung</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form before</source>
            <translation>Voriges Formular</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form after</source>
            <translation>Nächstes Formular</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
    </context>
    <context>
        <name>DrawingWindow</name>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Where to click: {form}</source>
            <translation>Wohin klicken: {form}</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Drawing, scrolls with the arrow keys</source>
            <translation>Zeichnung, rollt mit den Pfeiltasten</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>DriftNotice</name>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>What changed since the test {when}</source>
            <translation>Was sich seit dem Test {when} geändert hat</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>{number} more</source>
            <translation>{number} weitere</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Gained</source>
            <translation>Gewonnen</translation>
        </message>
    </context>
    <context>
        <name>EntityPicker</name>
        <message>
            <location filename="ui/widgets/entity_picker.py" />
            <source>Entity</source>
            <translation>Entität</translation>
        </message>
        <message>
            <location filename="ui/widgets/entity_picker.py" />
            <source>Not tested yet: run all checks again.</source>
            <translation>Noch nicht getestet: Wiederholen Sie alle Prüfungen.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Use {value}</source>
            <translation>{value} verwenden</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Error: {words}</source>
            <translation>Fehler: {words}</translation>
        </message>
    </context>
    <context>
        <name>FileNotice</name>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>De&amp;tails</source>
            <translation>De&amp;tails</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>The files are {first} and {second}, in the folder {folder}.</source>
            <translation>Die Dateien heißen {first} und {second} und liegen im Ordner {folder}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>The file is {name}, in the folder {folder}.</source>
            <translation>Die Datei heißt {name} und liegt im Ordner {folder}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>No file manager opened. The folder stands in the details.</source>
            <translation>Es ging keine Dateiverwaltung auf. Der Ordner steht in den Details.</translation>
        </message>
    </context>
    <context>
        <name>FilePlace</name>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Review files</source>
            <translation>Prüfdateien</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Pass your review on, or open somebody's. A file holds no password.</source>
            <translation>Geben Sie Ihre Prüfung weiter, oder öffnen Sie eine andere. Eine Datei enthält kein Passwort.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>&amp;Save the review</source>
            <translation>Prüfung &amp;sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>&amp;Open a review</source>
            <translation>Prüfung &amp;öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Pass mine on</source>
            <translation>Meine weitergeben</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Ticks, notes, what is granted today, what a test proved, and who reviewed it.</source>
            <translation>Häkchen, Notizen, was heute erteilt ist, was ein Test bewies, und wer geprüft hat.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Open somebody's</source>
            <translation>Eine andere öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Choose the file, or drop it anywhere on this page. You see the differences row by row and take what you want.</source>
            <translation>Wählen Sie die Datei, oder ziehen Sie sie auf diese Seite. Sie sehen die Unterschiede Zeile für Zeile und übernehmen, was Sie wollen.</translation>
        </message>
    </context>
    <context>
        <name>FixItCard</name>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Test again</source>
            <translation>Erneut &amp;testen</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;E-mail the steps</source>
            <translation>Schritte &amp;mailen</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Show me where</source>
            <translation>&amp;Zeigen, wo</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Details</source>
            <translation>&amp;Details</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Decode this te&amp;xt</source>
            <translation>Text &amp;entschlüsseln</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>about 1 minute</source>
            <translation>etwa 1 Minute</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>about {n} minutes</source>
            <translation>etwa {n} Minuten</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Where rights are granted through roles:</source>
            <translation>Wo Rechte über Rollen erteilt werden:</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Older menus: {path}</source>
            <translation>Ältere Menüs: {path}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
    </context>
    <context>
        <name>FixPlace</name>
        <message>
            <location filename="ui/widgets/fix_place.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Nochmals versuchen</translation>
        </message>
    </context>
    <context>
        <name>FoldButton</name>
        <message>
            <location filename="ui/widgets/fold_button.py" />
            <source>expanded</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <location filename="ui/widgets/fold_button.py" />
            <source>collapsed</source>
            <translation>zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="ui/widgets/footer.py" />
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="ui/widgets/footer.py" />
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
    </context>
    <context>
        <name>ForecastText</name>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Asking Intacct how much there is</source>
            <translation>Intacct wird gefragt, wie viel es gibt</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>This reads no records.</source>
            <translation>Dabei werden keine Datensätze gelesen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>How long it takes is not known yet.</source>
            <translation>Wie lange es dauert, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>The sync counts first. The time left appears as soon as the first pages are read.</source>
            <translation>Die Synchronisierung zählt zuerst. Die Restzeit erscheint, sobald die ersten Seiten gelesen sind.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows}: probably {time}.</source>
            <translation>{rows}: wahrscheinlich {time}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Nothing changed since the last sync.</source>
            <translation>Seit der letzten Synchronisierung hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>About {requests} requests. They may count as {least} to {most} API transactions.</source>
            <translation>Etwa {requests} Anfragen. Sie können als {least} bis {most} API-Transaktionen zählen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Intacct may be closed {when}, until {end}. The sync waits and goes on by itself.</source>
            <translation>Intacct ist vielleicht {when} geschlossen, bis {end}. Die Synchronisierung wartet und geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows} still to read.</source>
            <translation>{rows} sind noch zu lesen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows} still to read: {time}.</source>
            <translation>Noch zu lesen: {rows}, {time}.</translation>
        </message>
    </context>
    <context>
        <name>FormDrawing</name>
        <message>
            <location filename="ui/widgets/drawing.py" />
            <source>Drawing of {form}</source>
            <translation>Zeichnung von {form}</translation>
        </message>
    </context>
    <context>
        <name>GrantGuide</name>
        <message>
            <location filename="ui/widgets/grant_guide.py" />
            <source>Where to tick them in Intacct</source>
            <translation>Wo sie in Intacct anzukreuzen sind</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <location filename="ui/pages/guide_page.py" />
            <source>Not confirmed yet. Connect tests it.</source>
            <translation>Noch nicht bestätigt. „Verbinden“ testet es.</translation>
        </message>
        <message>
            <location filename="ui/pages/guide_page.py" />
            <source>Mend it here, then run the checks again.</source>
            <translation>Beheben Sie es hier, und führen Sie die Prüfungen dann erneut aus.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPlace</name>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Hand over</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>A sheet for whoever administers Intacct, with boxes to tick and room to sign.</source>
            <translation>Ein Blatt für die Intacct-Administration, mit Kästchen zum Ankreuzen und Platz für die Unterschrift.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Only what is &amp;missing</source>
            <translation>Nur was &amp;fehlt</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Everything</source>
            <translation>&amp;Alles</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>What is on the sheet</source>
            <translation>Was auf dem Blatt steht</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Recommended rows as well</source>
            <translation>Auch empfohlene Zeilen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>A&amp;4</source>
            <translation>A&amp;4</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Letter</source>
            <translation>&amp;Letter</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>File format</source>
            <translation>Dateiformat</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Asked by</source>
            <translation>Angefragt von</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Print</source>
            <translation>&amp;Drucken</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Pre&amp;view</source>
            <translation>&amp;Vorschau</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>E-mail &amp;this</source>
            <translation>Per E-&amp;Mail senden</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Copy as text</source>
            <translation>Als Text &amp;kopieren</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Save as {format}</source>
            <translation>Als {format} &amp;sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>No row is missing.</source>
            <translation>Keine Zeile fehlt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>1 row on the sheet.</source>
            <translation>1 Zeile auf dem Blatt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>{rows} rows on the sheet.</source>
            <translation>{rows} Zeilen auf dem Blatt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Who asks</source>
            <translation>Wer anfragt</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Or at once</source>
            <translation>Oder sofort</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The mail program has the text. Add who it is for.</source>
            <translation>Der Text steht im E-Mail-Programm. Tragen Sie ein, für wen er ist.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The mail has the beginning. The whole text is on the clipboard.</source>
            <translation>Die E-Mail enthält den Anfang. Der ganze Text ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>No mail program opened. The whole text is on the clipboard.</source>
            <translation>Es öffnete sich kein E-Mail-Programm. Der ganze Text ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The sheet is on the clipboard.</source>
            <translation>Das Blatt ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>1 page is printed.</source>
            <translation>1 Seite ist gedruckt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>{pages} pages are printed.</source>
            <translation>{pages} Seiten sind gedruckt.</translation>
        </message>
    </context>
    <context>
        <name>HeadedPage</name>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>&amp;Send this step to an administrator</source>
            <translation>Schritt an einen &amp;Administrator senden</translation>
        </message>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>&amp;Send this step</source>
            <translation>Schritt &amp;senden</translation>
        </message>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
    </context>
    <context>
        <name>HelpPlace</name>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Help and support</source>
            <translation>Hilfe und Support</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Chat in Armatic, or call {phone}. What you entered stays as it is.</source>
            <translation>Chat in Armatic oder Telefon {phone}. Was Sie eingegeben haben, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Save a support bundle</source>
            <translation>&amp;Supportpaket sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>What support needs to help. You see all of it before it is written.</source>
            <translation>Was der Support zum Helfen braucht. Sie sehen alles, bevor es geschrieben wird.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Decode an error</source>
            <translation>Fehler &amp;entschlüsseln</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Paste what Intacct said. You get the meaning and where to click.</source>
            <translation>Fügen Sie ein, was Intacct gemeldet hat. Sie erfahren, was es heißt und wohin Sie klicken.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>The &amp;log</source>
            <translation>&amp;Protokoll</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>How much is written down, and where it is.</source>
            <translation>Wie viel aufgezeichnet wird, und wo es liegt.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Stored &amp;passwords</source>
            <translation>Gespeicherte Pass&amp;wörter</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Where they are kept, and how to delete all of them by one click.</source>
            <translation>Wo sie liegen, und wie Sie alle mit einem Klick löschen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Open a support bundle</source>
            <translation>Supportpaket ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>What happened at a customer's, the diagnosis first.</source>
            <translation>Was bei einem Kunden geschah, die Diagnose zuerst.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Abo&amp;ut this program</source>
            <translation>Ü&amp;ber dieses Programm</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Version, newer versions, and the licenses of its parts.</source>
            <translation>Version, neuere Versionen und die Lizenzen der Teile.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Tools for support reps</source>
            <translation>Werkzeuge für &amp;den Support</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Help is one key away everywhere: **F1**.</source>
            <translation>Hilfe ist überall eine Taste entfernt: **F1**.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Shown at the left. Choose this again to hide them.</source>
            <translation>Links zu sehen. Wählen Sie dies erneut, um sie auszublenden.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>A customer's screen, what to say at each step, every diagnosis.</source>
            <translation>Der Bildschirm eines Kunden, was in jedem Schritt zu sagen ist, jede Diagnose.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Ticks, entries, names and notes since this window was opened. Each can be taken back.</source>
            <translation>Häkchen, Einträge, Namen und Notizen, seit dieses Fenster offen ist. Alles lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Nothing was changed yet.</source>
            <translation>Noch wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>What was changed</source>
            <translation>Was geändert wurde</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Stands</source>
            <translation>Gilt</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Changes, newest first</source>
            <translation>Änderungen, neueste zuerst</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>stands</source>
            <translation>gilt</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>InArmatic</name>
        <message>
            <location filename="ui/widgets/armatic_card.py" />
            <source>In practice there is nothing to enter in Armatic. This is what you will do.</source>
            <translation>Im Probelauf ist in Armatic nichts einzutragen. Dies werden Sie tun.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_card.py" />
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
    </context>
    <context>
        <name>InitialSyncPage</name>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Sync again</source>
            <translation>&amp;Erneut synchronisieren</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Start the sync</source>
            <translation>&amp;Synchronisierung starten</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Go on with the sync</source>
            <translation>Synchronisierung &amp;fortsetzen</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync has started</source>
            <translation>Die Synchronisierung hat begonnen</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync is paused</source>
            <translation>Die Synchronisierung ist unterbrochen</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync is complete. Every total ties out.</source>
            <translation>Die Synchronisierung ist abgeschlossen. Alle Summen stimmen überein.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>No network at {time}</source>
            <translation>Kein Netz um {time}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>Asked again at {time}</source>
            <translation>Erneut gefragt um {time}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>Waited at {time} for {seconds}</source>
            <translation>Um {time} gewartet, {seconds} lang</translation>
        </message>
    </context>
    <context>
        <name>InstructionList</name>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>{number}. {text}</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>My menus look different</source>
            <translation>Meine Menüs sehen anders aus</translation>
        </message>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
    </context>
    <context>
        <name>JourneyBar</name>
        <message>
            <location filename="ui/widgets/journey_bar.py" />
            <source>{done} of {steps} steps done</source>
            <translation>{done} von {steps} Schritten erledigt</translation>
        </message>
    </context>
    <context>
        <name>KeysAndPlaces</name>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Where your data is</source>
            <translation>Wo Ihre Daten sind</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Answers, log and synced data are in one folder, for your eyes only. No password is in it.</source>
            <translation>Antworten, Protokoll und synchronisierte Daten liegen in einem Ordner, nur für Ihre Augen. Kein Passwort ist darin.</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>folder of the data</source>
            <translation>Ordner der Daten</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="ui/widgets/language_menu.py" />
            <source>Language: {language}</source>
            <translation>Sprache: {language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/language_menu.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
    </context>
    <context>
        <name>LedgerPicture</name>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Drawing: Armatic reads your books in Sage Intacct, and the totals agree to the cent.</source>
            <translation>Zeichnung: Armatic liest Ihre Bücher in Sage Intacct, und die Summen stimmen auf den Cent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Sage Intacct</source>
            <translation>Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>your books</source>
            <translation>Ihre Bücher</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Open receivables, USD</source>
            <translation>Offene Forderungen, USD</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>reads only</source>
            <translation>liest nur</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Armatic</source>
            <translation>Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>ties out to the cent</source>
            <translation>stimmt auf den Cent</translation>
        </message>
    </context>
    <context>
        <name>LogPlace</name>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>What was asked, when, and how it ended. No password, no name, no amount.</source>
            <translation>Was gefragt wurde, wann, und wie es ausging. Kein Passwort, kein Name, kein Betrag.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Off</source>
            <translation>A&amp;us</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Detailed</source>
            <translation>&amp;Ausführlich</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>How much is written</source>
            <translation>Wie viel aufgezeichnet wird</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Show the &amp;folder</source>
            <translation>&amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Where it is</source>
            <translation>Wo es liegt</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Nothing is written, not even a crash. Support can help less then.</source>
            <translation>Nichts wird aufgezeichnet, auch kein Absturz. Der Support kann dann weniger helfen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Each request and check with its time and result. It is never over 5 MB.</source>
            <translation>Jede Anfrage und Prüfung mit Zeit und Ergebnis. Nie mehr als 5 MB.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Each page of a sync, too. It is never over 5 MB.</source>
            <translation>Auch jede Seite einer Synchronisierung. Nie mehr als 5 MB.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>It holds {size} now.</source>
            <translation>Es umfasst jetzt {size}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>It is empty.</source>
            <translation>Es ist leer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>The folder is not there yet: nothing was written so far.</source>
            <translation>Den Ordner gibt es noch nicht: Bisher wurde nichts aufgezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Where it is in today's menus and in older ones</source>
            <translation>Wo es in heutigen und in älteren Menüs steht</translation>
        </message>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPlace</name>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Parts of others</source>
            <translation>Teile anderer</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>What this installation is made of, each part under its own license.</source>
            <translation>Woraus diese Installation besteht, jeder Teil unter seiner eigenen Lizenz.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Name or license</source>
            <translation>Name oder Lizenz</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>No part is found. Try a piece of its name.</source>
            <translation>Kein Bestandteil gefunden. Versuchen Sie es mit einem Teil seines Namens.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>The license, line by line</source>
            <translation>Die Lizenz, Zeile für Zeile</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>{count} of {total} parts</source>
            <translation>{count} von {total} Teilen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Several licenses; the text tells which one holds for what.</source>
            <translation>Mehrere Lizenzen; der Text sagt, welche wofür gilt.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>This part brings no text of its license.</source>
            <translation>Dieser Teil bringt keinen Lizenztext mit.</translation>
        </message>
    </context>
    <context>
        <name>OpenPlace</name>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Open a support bundle</source>
            <translation>Supportpaket öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Choose the file, or drop it on this page. It is only read, on this computer.</source>
            <translation>Wählen Sie die Datei, oder ziehen Sie sie auf diese Seite. Sie wird nur gelesen, auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>&amp;Choose a bundle…</source>
            <translation>&amp;Paket wählen…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>What happened, line by line</source>
            <translation>Was geschah, Zeile für Zeile</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Show the customer's &amp;screen</source>
            <translation>&amp;Bildschirm des Kunden zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>{name}, written by version {version}.</source>
            <translation>{name}, geschrieben von Version {version}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Open &amp;another…</source>
            <translation>&amp;Anderes öffnen…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>&amp;Another…</source>
            <translation>&amp;Anderes…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The files</source>
            <translation>Die Dateien</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>This file is no bundle. The place Customer's screen shows it.</source>
            <translation>Diese Datei ist kein Paket. Der Bereich Kundenbildschirm zeigt sie.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Somebody changed these files: {names}.</source>
            <translation>Jemand hat diese Dateien geändert: {names}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The program died once: died.txt says where.</source>
            <translation>Das Programm stürzte einmal ab: died.txt sagt, wo.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Nothing is known to be wrong.</source>
            <translation>Soweit bekannt, ist nichts fehlerhaft.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The log is empty, so nothing is known.</source>
            <translation>Das Protokoll ist leer, also ist nichts bekannt.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Wrong as well, and not put right since:</source>
            <translation>Ebenfalls fehlerhaft und seither nicht behoben:</translation>
        </message>
    </context>
    <context>
        <name>PagePurpose</name>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>The page you came from</source>
            <translation>Die Seite, von der Sie kamen</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Hide the password</source>
            <translation>Passwort verbergen</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Show the password</source>
            <translation>Passwort zeigen</translation>
        </message>
    </context>
    <context>
        <name>PastePlace</name>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Paste a table</source>
            <translation>Tabelle einfügen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>From Intacct's window, a spreadsheet or a mail. Nothing changes before you take it.</source>
            <translation>Aus dem Fenster von Intacct, einer Tabellenkalkulation oder einer E-Mail. Nichts ändert sich, bevor Sie es übernehmen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Table of what is granted today</source>
            <translation>Tabelle dessen, was heute erteilt ist</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Read it</source>
            <translation>&amp;Einlesen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Open a file</source>
            <translation>Datei &amp;öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Empty the box</source>
            <translation>Feld &amp;leeren</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Granted today</source>
            <translation>Heute erteilt</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Against the need</source>
            <translation>Gegenüber dem Bedarf</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>What was read</source>
            <translation>Was gelesen wurde</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Not read: no row of ours has these names</source>
            <translation>Nicht gelesen: Keine unserer Zeilen heißt so</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take it</source>
            <translation>&amp;Übernehmen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take 1 row</source>
            <translation>1 Zeile &amp;übernehmen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take {count} rows</source>
            <translation>{count} Zeilen &amp;übernehmen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Paste or type a table first.</source>
            <translation>Fügen Sie zuerst eine Tabelle ein, oder tippen Sie sie.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>What was entered before is replaced in these rows. Undo brings it back.</source>
            <translation>Was vorher in diesen Zeilen eingetragen war, wird ersetzt. „Rückgängig“ holt es zurück.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>1 row read.</source>
            <translation>1 Zeile gelesen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>{count} rows read.</source>
            <translation>{count} Zeilen gelesen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>1 name is unknown.</source>
            <translation>1 Name ist unbekannt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>{count} names are unknown.</source>
            <translation>{count} Namen sind unbekannt.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Look through it, then take it.</source>
            <translation>Sehen Sie es durch, und übernehmen Sie es dann.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>PermissionsPage</name>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>All rows ticked. Connect will test them.</source>
            <translation>Alle Zeilen angekreuzt. „Verbinden“ testet sie.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>1 row open.</source>
            <translation>1 Zeile offen.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>{left} rows open.</source>
            <translation>{left} Zeilen offen.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>You can go on; Connect will test them.</source>
            <translation>Sie können fortfahren; „Verbinden“ testet sie.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;Hand-over sheet</source>
            <translation>&amp;Übergabeblatt</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;More: compare, review files</source>
            <translation>&amp;Mehr: vergleichen, Prüfdateien</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>The rows with a cross were refused. Tick them again once they are granted.</source>
            <translation>Die Zeilen mit Kreuz wurden abgelehnt. Kreuzen Sie sie wieder an, sobald sie erteilt sind.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <location filename="ui/pages/places.py" />
            <source>, shown</source>
            <translation>, angezeigt</translation>
        </message>
    </context>
    <context>
        <name>PlainWindow</name>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Armatic Setup met a fault of its own.</source>
            <translation>Armatic Setup hat einen eigenen Fehler.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Armatic Setup could not start.</source>
            <translation>Armatic Setup konnte nicht starten.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>What you entered is saved as you enter it, and nothing in Sage Intacct was changed. Safe mode starts without your saved answers and leaves them as they are.</source>
            <translation>Was Sie eingeben, wird sofort gesichert, und in Sage Intacct wurde nichts geändert. Der abgesicherte Modus startet ohne Ihre gespeicherten Antworten und lässt sie, wie sie sind.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>The record is in {folder}.</source>
            <translation>Die Aufzeichnung liegt in {folder}.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>&amp;Start again</source>
            <translation>&amp;Noch einmal starten</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Start in safe &amp;mode</source>
            <translation>Im &amp;abgesicherten Modus starten</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>&amp;E-mail the steps</source>
            <translation>Schritte &amp;mailen</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Show me what they &amp;see</source>
            <translation>Zeigen, was sie &amp;sehen</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Diagnosis</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Support ID</source>
            <translation>Support-ID</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Control ID</source>
            <translation>Control-ID</translation>
        </message>
    </context>
    <context>
        <name>RawText</name>
        <message>
            <location filename="ui/widgets/raw_text.py" />
            <source>Technical details</source>
            <translation>Technische Details</translation>
        </message>
    </context>
    <context>
        <name>ReportSaver</name>
        <message>
            <location filename="ui/report_saver.py" />
            <source>The report is saved as {name}. It holds no password.</source>
            <translation>Der Bericht ist gesichert als {name}. Er enthält kein Passwort.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message>
            <location filename="ui/review_desk.py" />
            <source>Permission checklist</source>
            <translation>Berechtigungs-Checkliste</translation>
        </message>
    </context>
    <context>
        <name>ReviewFiles</name>
        <message>
            <location filename="ui/pages/review_files.py" />
            <source>The review is saved as {name}. It holds no password.</source>
            <translation>Die Prüfung ist gesichert als {name}. Sie enthält kein Passwort.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_files.py" />
            <source>Saved as {name}.</source>
            <translation>Gesichert als {name}.</translation>
        </message>
    </context>
    <context>
        <name>RowsPlace</name>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>&amp;Hand over</source>
            <translation>&amp;Weitergeben</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>All rows ticked. Only a live test proves them.</source>
            <translation>Alle Zeilen angekreuzt. Nur ein Verbindungstest beweist sie.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>1 row open.</source>
            <translation>1 Zeile offen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>{left} rows open.</source>
            <translation>{left} Zeilen offen.</translation>
        </message>
    </context>
    <context>
        <name>SavePlace</name>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Save a support bundle</source>
            <translation>Supportpaket sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>You see every file and every replaced value first. Nothing is sent.</source>
            <translation>Sie sehen zuerst jede Datei und jeden ersetzten Wert. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>**Keep names**, company IDs, amounts and places as they are</source>
            <translation>**Namen behalten**, auch Firmen-IDs, Beträge und Orte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>**Add a picture** of the page you came from</source>
            <translation>**Bild beilegen** von der Seite, von der Sie kamen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>It shows names and amounts as they stand there. Password fields are blank.</source>
            <translation>Es zeigt Namen und Beträge, wie sie dort stehen. Passwortfelder sind leer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Putting it together…</source>
            <translation>Wird zusammengestellt…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>In the bundle</source>
            <translation>Im Paket</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Replaced values</source>
            <translation>Ersetzte Werte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>&amp;Save the bundle…</source>
            <translation>Paket &amp;sichern…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>{files}, {size}. Passwords are never in it.</source>
            <translation>{files}, {size}. Passwörter sind nie darin.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>What goes into it</source>
            <translation>Was hineinkommt</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>What is replaced</source>
            <translation>Was ersetzt wird</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Nothing: names, company IDs, amounts and places stand in it as they are.</source>
            <translation>Nichts: Namen, Firmen-IDs, Beträge und Orte stehen darin, wie sie sind.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>These values are not in the bundle. The same one has the same stand-in everywhere.</source>
            <translation>Diese Werte stehen nicht im Paket. Derselbe Wert hat überall denselben Ersatz.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Nothing: no name, amount or place is known yet.</source>
            <translation>Nichts: Noch ist kein Name, Betrag oder Ort bekannt.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>The bundle is written.</source>
            <translation>Das Paket ist geschrieben.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Mail it to Armatic support yourself: {path}</source>
            <translation>Senden Sie es selbst an den Armatic-Support: {path}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCard</name>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>There is no script for this row. It is recommended only.</source>
            <translation>Zu dieser Zeile gibt es keinen Leitfaden. Sie ist nur empfohlen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>Say</source>
            <translation>Sagen Sie</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>They should see</source>
            <translation>Zu sehen sein sollte</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>Where they get lost</source>
            <translation>Wo man sich verirrt</translation>
        </message>
    </context>
    <context>
        <name>ScriptsPlace</name>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Step scripts</source>
            <translation>Gesprächsleitfaden</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>What to say at each step. Ctrl and an arrow key lead on.</source>
            <translation>Was in jedem Schritt zu sagen ist. Strg und eine Pfeiltaste führen weiter.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Show this &amp;page</source>
            <translation>Diese &amp;Seite zeigen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Scripts of the &amp;rows</source>
            <translation>Leitfäden der &amp;Zeilen</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="ui/widgets/search_field.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>SecretsPlace</name>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>Stored passwords</source>
            <translation>Passwörter</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>They are in your system's keychain if you chose so, else in memory until you close.</source>
            <translation>Sie liegen im Schlüsselbund Ihres Systems, wenn Sie das gewählt haben, sonst bis zum Schließen im Speicher.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>&amp;Delete all passwords</source>
            <translation>Alle Passwörter &amp;löschen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>Delete all of them</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>The passwords of your web services users and Armatic's connection key, in keychain and memory. You type them again before the next test. A key file stays where it is.</source>
            <translation>Die Passwörter Ihrer Web-Services-Benutzer und der Verbindungsschlüssel von Armatic, in Schlüsselbund und Speicher. Vor dem nächsten Test geben Sie sie neu ein. Eine Schlüsseldatei bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>1 password is deleted from the keychain. None of this program's is left there.</source>
            <translation>1 Passwort ist aus dem Schlüsselbund gelöscht. Von diesem Programm ist dort keines mehr.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>{number} passwords are deleted from the keychain. None of this program's is left there.</source>
            <translation>{number} Passwörter sind aus dem Schlüsselbund gelöscht. Von diesem Programm ist dort keines mehr.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>The keychain held no password of this program. Those in memory are forgotten.</source>
            <translation>Im Schlüsselbund lag kein Passwort dieses Programms. Die im Speicher sind vergessen.</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>The sheet as it will be printed</source>
            <translation>Das Blatt, wie es gedruckt wird</translation>
        </message>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>{title}, 1 page, {rows}</source>
            <translation>{title}, 1 Seite, {rows}</translation>
        </message>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>{title}, {pages} pages, {rows}</source>
            <translation>{title}, {pages} Seiten, {rows}</translation>
        </message>
    </context>
    <context>
        <name>SheetPrinter</name>
        <message>
            <location filename="ui/paper/printing.py" />
            <source>Print preview: {title}</source>
            <translation>Druckvorschau: {title}</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="ui/shell.py" />
            <source>**Practice company.** Made-up books on this computer. Nothing reaches Sage Intacct.</source>
            <translation>**Übungsfirma.** Erfundene Bücher auf diesem Computer. Nichts erreicht Sage Intacct.</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>&amp;Next: {step}</source>
            <translation>&amp;Weiter: {step}</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>Not saved: {reason}</source>
            <translation>Nicht gespeichert: {reason}</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Tied out {when}</source>
            <translation>Abgeglichen {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Synced {when}</source>
            <translation>Synchronisiert {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Last test {when}</source>
            <translation>Letzter Test {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Setup saved {when}</source>
            <translation>Gespeichert {when}</translation>
        </message>
    </context>
    <context>
        <name>StagePage</name>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Back to &amp;support</source>
            <translation>Zurück zum &amp;Support</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Customer's screen</source>
            <translation>Kundenbildschirm</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Simulated: {diagnosis}.</source>
            <translation>Nachgestellt: {diagnosis}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>The practice company fails as the customer's does. Nothing is kept.</source>
            <translation>Die Übungsfirma scheitert wie die des Kunden. Nichts wird aufbewahrt.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>The customer's screen, read only.</source>
            <translation>Der Bildschirm des Kunden, nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Any step can be opened. What the file does not tell is empty.</source>
            <translation>Jeder Schritt lässt sich öffnen. Was die Datei nicht sagt, ist leer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Preparing the practice company. This takes a moment.</source>
            <translation>Die Übungsfirma wird vorbereitet. Das dauert einen Moment.</translation>
        </message>
    </context>
    <context>
        <name>StageShell</name>
        <message>
            <location filename="ui/support_stage.py" />
            <source>&amp;Next: {step}</source>
            <translation>&amp;Weiter: {step}</translation>
        </message>
        <message>
            <location filename="ui/support_stage.py" />
            <source>Read only.</source>
            <translation>Nur zum Lesen.</translation>
        </message>
    </context>
    <context>
        <name>StartContent</name>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Start over</source>
            <translation>&amp;Neu beginnen</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Or start with something else</source>
            <translation>Oder beginnen Sie mit etwas anderem</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;New connection</source>
            <translation>&amp;Neue Verbindung</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>About {minutes} minutes, plus the first sync. Have an Intacct administrator at hand.</source>
            <translation>Etwa {minutes} Minuten, dazu die erste Synchronisierung. Sie brauchen einen Intacct-Administrator.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Review the permission checklist</source>
            <translation>Berechtigungen &amp;prüfen</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>{applications} applications, {rows} rows, each with its reason. Tick, print or e-mail it.</source>
            <translation>{applications} Anwendungen, {rows} Zeilen, jede mit ihrem Grund. Ankreuzen, drucken oder mailen.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Works offline</source>
            <translation>Auch offline</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Decode an error</source>
            <translation>Fehler &amp;entschlüsseln</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Paste what Intacct said. You get the meaning and where to click.</source>
            <translation>Fügen Sie ein, was Intacct gemeldet hat. Sie erfahren, was es heißt und wohin Sie klicken.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Practice on a sample company</source>
            <translation>An einer &amp;Übungsfirma proben</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Help and support</source>
            <translation>&amp;Hilfe und Support</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>**Help.** Chat in Armatic, or call {phone}</source>
            <translation>**Hilfe.** Chat in Armatic oder Telefon {phone}</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Where would you like to start?</source>
            <translation>Womit möchten Sie beginnen?</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Pick up where you left off</source>
            <translation>Weiter, wo Sie aufgehört haben</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Goes on with **{step}**. Nothing leaves this computer.</source>
            <translation>Weiter mit **{step}**. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Replace the saved setup?</source>
            <translation>Die gespeicherte Einrichtung ersetzen?</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>The steps of {name} are forgotten.</source>
            <translation>Die Schritte von {name} gehen verloren.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Version {version} is available</source>
            <translation>Version {version} ist verfügbar</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Have ready</source>
            <translation>Bereithalten</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>your Intacct company ID, a mailbox for the password, the Armatic connection key</source>
            <translation>Ihre Intacct-Firmen-ID, ein Postfach für das Passwort, den Verbindungsschlüssel von Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>The whole journey with made-up books. Nothing leaves this computer.</source>
            <translation>Der ganze Weg mit erfundenen Büchern. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>saved {when}</source>
            <translation>gespeichert {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>Your company</source>
            <translation>Ihre Firma</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>Everything is done.</source>
            <translation>Alles ist erledigt.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>{granted} of {rows} rows ticked.</source>
            <translation>{granted} von {rows} Zeilen angekreuzt.</translation>
        </message>
    </context>
    <context>
        <name>StartDesk</name>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**The answers are taken.** Test the connection on this computer before the next sync.</source>
            <translation>**Die Antworten sind übernommen.** Testen Sie die Verbindung auf diesem Computer vor der nächsten Synchronisierung.</translation>
        </message>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**Looking for a saved setup.** This takes a moment.</source>
            <translation>**Eine gespeicherte Einrichtung wird gesucht.** Das dauert einen Moment.</translation>
        </message>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**Preparing the practice company.** This takes a moment.</source>
            <translation>**Die Übungsfirma wird vorbereitet.** Das dauert einen Moment.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="ui/pages/start.py" />
            <source>A file of this program is damaged. Install the program again.</source>
            <translation>Eine Datei dieses Programms ist beschädigt. Installieren Sie das Programm neu.</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>Connect Sage Intacct to Armatic</source>
            <translation>Sage Intacct mit Armatic verbinden</translation>
        </message>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>Seven steps, most of them in Intacct. Each one shows where to click, what to type and who has to do it.</source>
            <translation>Sieben Schritte, die meisten in Intacct. Jeder zeigt, wohin Sie klicken, was Sie eingeben und wer es tun muss.</translation>
        </message>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>**Setup only reads.** It cannot add, change or delete anything in your Intacct company.</source>
            <translation>**Die Einrichtung liest nur.** Sie kann in Ihrer Intacct-Firma nichts anlegen, ändern oder löschen.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <location filename="ui/widgets/step_list.py" />
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>Help and support</source>
            <translation>Hilfe und Support</translation>
        </message>
    </context>
    <context>
        <name>SupportDesk</name>
        <message>
            <location filename="ui/support_desk.py" />
            <source>Help and support</source>
            <translation>Hilfe und Support</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Places of help and support</source>
            <translation>Bereiche von Hilfe und Support</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Help and support</source>
            <translation>Hilfe und Support</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Support bundle</source>
            <translation>Supportpaket</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Save a bundle</source>
            <translation>Paket sichern</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Open a bundle</source>
            <translation>Paket öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Stored passwords</source>
            <translation>Passwörter</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Saved answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Parts of others</source>
            <translation>Teile anderer</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Customer's screen</source>
            <translation>Kundenbildschirm</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Step scripts</source>
            <translation>Gesprächsleitfaden</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Diagnoses</source>
            <translation>Diagnosen</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>For support reps</source>
            <translation>Für den Support</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Progress of the sync</source>
            <translation>Fortschritt der Synchronisierung</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Whole sync</source>
            <translation>Gesamte Synchronisierung</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Rows a minute</source>
            <translation>Zeilen je Minute</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>started {time}, elapsed {elapsed}</source>
            <translation>begonnen {time}, Dauer {elapsed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>then {time_left}</source>
            <translation>danach {time_left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{rows} still to read</source>
            <translation>Noch zu lesen: {rows}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{done} of {rows}</source>
            <translation>{done} von {rows}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Paused. Everything that arrived is kept.</source>
            <translation>Unterbrochen. Alles Eingetroffene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Asking Intacct how much there is</source>
            <translation>Intacct wird gefragt, wie viel es gibt</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Comparing with Intacct’s own totals</source>
            <translation>Vergleich mit den Summen von Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{object} changed meanwhile, comparing record by record</source>
            <translation>{object}: inzwischen geändert, Vergleich Datensatz für Datensatz</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Now: {object}, page {page} of {pages}</source>
            <translation>Jetzt: {object}, Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Now: {object}</source>
            <translation>Jetzt: {object}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>No network. The sync goes on by itself, {next}</source>
            <translation>Kein Netz. Die Synchronisierung geht von selbst weiter, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Intacct is closed for maintenance, {next}</source>
            <translation>Intacct ist wegen Wartung geschlossen, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>An answer got lost on the way, {next}</source>
            <translation>Eine Antwort ging unterwegs verloren, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Waiting for Intacct (busy), {next}</source>
            <translation>Warten auf Intacct (ausgelastet), {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>next try in {time}</source>
            <translation>nächster Versuch in {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>trying again now</source>
            <translation>nächster Versuch jetzt</translation>
        </message>
    </context>
    <context>
        <name>SyncFooter</name>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Everything arrived and ties out.</source>
            <translation>Alles ist angekommen und stimmt überein.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>The sync has to finish first.</source>
            <translation>Die Synchronisierung muss zuerst fertig werden.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Paused. The sync goes on when you say so.</source>
            <translation>Unterbrochen, bis Sie fortsetzen.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Pausing as soon as the page under way is saved.</source>
            <translation>Unterbrechung, sobald die laufende Seite gesichert ist.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Every page is saved as it arrives. This computer stays awake.</source>
            <translation>Jede Seite wird beim Eintreffen gesichert. Dieser Computer bleibt wach.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Every page is saved as it arrives.</source>
            <translation>Jede Seite wird beim Eintreffen gesichert.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>**The sync is still running.** Close now, and it goes on from here the next time. Everything that arrived is kept.</source>
            <translation>**Die Synchronisierung läuft noch.** Schließen Sie jetzt, geht sie beim nächsten Mal hier weiter. Alles Eingetroffene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Resume sync</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Pause sync</source>
            <translation>&amp;Unterbrechen</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Cancel sync</source>
            <translation>&amp;Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SyncManners</name>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Receivables are being read from Sage Intacct</source>
            <translation>Offene Forderungen werden aus Sage Intacct gelesen</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Every total ties out with Sage Intacct.</source>
            <translation>Alle Summen stimmen mit Sage Intacct überein.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Something is open. The window says what, and who acts.</source>
            <translation>Etwas ist offen. Das Fenster sagt, was, und wer handelt.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>The sync is complete</source>
            <translation>Die Synchronisierung ist abgeschlossen</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Everything that arrived is kept. The window says why it stopped, and who acts.</source>
            <translation>Alles Eingetroffene bleibt erhalten. Das Fenster sagt, warum es anhielt, und wer handelt.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>The sync has stopped</source>
            <translation>Die Synchronisierung hat angehalten</translation>
        </message>
    </context>
    <context>
        <name>SyncNotice</name>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Stopped at {percent}%.</source>
            <translation>Angehalten bei {percent}%.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Every page that arrived is kept, and the sync goes on from there.</source>
            <translation>Jede eingetroffene Seite bleibt erhalten; die Synchronisierung geht dort weiter.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Last sync {when}, {rows}. Another one reads only what changed.</source>
            <translation>Letzte Synchronisierung {when}, {rows}. Die nächste liest nur, was sich geändert hat.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Run the checks in step 5, Connect, then start the sync.</source>
            <translation>Führen Sie die Prüfungen in Schritt 5, Verbinden, aus, und starten Sie dann die Synchronisierung.</translation>
        </message>
    </context>
    <context>
        <name>SyncPainter</name>
        <message>
            <location filename="ui/sync_painter.py" />
            <source>{percent}%, {left}</source>
            <translation>{percent} %, {left}</translation>
        </message>
    </context>
    <context>
        <name>SyncPlan</name>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>&amp;Start the sync</source>
            <translation>&amp;Synchronisierung starten</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>Signing in…</source>
            <translation>Anmeldung…</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>The password is needed again.</source>
            <translation>Das Passwort wird noch einmal gebraucht.</translation>
        </message>
    </context>
    <context>
        <name>SyncTable</name>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Objects of the sync</source>
            <translation>Objekte der Synchronisierung</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>{rows} of {total}</source>
            <translation>{rows} von {total}</translation>
        </message>
    </context>
    <context>
        <name>TickedFigure</name>
        <message>
            <location filename="ui/widgets/ticked_figure.py" />
            <source>Permission rows ticked</source>
            <translation>Angekreuzte Berechtigungszeilen</translation>
        </message>
        <message>
            <location filename="ui/widgets/ticked_figure.py" />
            <source>of {total} rows ticked</source>
            <translation>von {total} Zeilen angekreuzt</translation>
        </message>
    </context>
    <context>
        <name>TieOutCard</name>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Currencies</source>
            <translation>Währungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Compared by</source>
            <translation>Verglichen nach</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Save the &amp;comparison as CSV</source>
            <translation>Vergleich als CSV sic&amp;hern</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>compared with Intacct’s own totals {when}</source>
            <translation>mit den Summen von Intacct verglichen {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Deleted records are found by Intacct’s audit history.</source>
            <translation>Gelöschte Datensätze werden im Audit-Verlauf von Intacct gefunden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>This user may not read Intacct’s audit history. The comparison finds deletions instead.</source>
            <translation>Dieser Benutzer darf den Audit-Verlauf von Intacct nicht lesen. Stattdessen findet der Vergleich Löschungen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Tie-out of open receivables</source>
            <translation>Abgleich der offenen Forderungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>No invoice is open.</source>
            <translation>Keine Rechnung ist offen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Intacct did not tell its totals per customer, so only currencies were compared.</source>
            <translation>Intacct nannte keine Summen je Kunde, deshalb wurden nur Währungen verglichen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The open receivables of the only customer agree, to the cent.</source>
            <translation>Die offenen Forderungen des einzigen Kunden stimmen auf den Cent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The open receivables of all {count} customers agree, to the cent.</source>
            <translation>Die offenen Forderungen aller {count} Kunden stimmen überein, auf den Cent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>No record differed from Intacct.</source>
            <translation>Kein Datensatz wich von Intacct ab.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{object}: Intacct’s own figure is not that of the records this user may see.</source>
            <translation>{object}: Die Zahl von Intacct ist nicht die der Datensätze, die dieser Benutzer sehen darf.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 row count agrees.</source>
            <translation>{agreeing} von 1 Zeilenzahl stimmt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} row counts agree.</source>
            <translation>{agreeing} von {total} Zeilenzahlen stimmen überein.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 sum agrees.</source>
            <translation>{agreeing} von 1 Summe stimmt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} sums agree.</source>
            <translation>{agreeing} von {total} Summen stimmen überein.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 customer agrees.</source>
            <translation>{agreeing} von 1 Kunden stimmt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} customers agree.</source>
            <translation>{agreeing} von {total} Kunden stimmen überein.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>1 record changed meanwhile, was read again and agrees now.</source>
            <translation>1 Datensatz änderte sich inzwischen, wurde neu gelesen und stimmt jetzt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{count} records changed meanwhile, were read again and agree now.</source>
            <translation>{count} Datensätze änderten sich inzwischen, wurden neu gelesen und stimmen jetzt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The company changed while we compared. Sync again to settle 1 record.</source>
            <translation>Das Unternehmen änderte sich während des Vergleichs. Synchronisieren Sie noch einmal, um 1 Datensatz zu klären.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The company changed while we compared. Sync again to settle {count} records.</source>
            <translation>Die Firma änderte sich während des Vergleichs. Synchronisieren Sie erneut, um {count} Datensätze zu klären.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>One document changed while it was read. The next sync reads it again.</source>
            <translation>Ein Beleg änderte sich, während er gelesen wurde. Die nächste Synchronisierung liest ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{count} documents changed while being read. The next sync reads them again.</source>
            <translation>{count} Belege änderten sich, während sie gelesen wurden. Die nächste Synchronisierung liest sie noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>TieOutLists</name>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Intacct</source>
            <translation>Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Copied here</source>
            <translation>Hier kopiert</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Row counts and sums</source>
            <translation>Zeilenzahlen und Summen</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Customers that differ</source>
            <translation>Kunden mit Differenz</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Was here</source>
            <translation>War hier</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Records that differed</source>
            <translation>Datensätze mit Differenz</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>agrees now</source>
            <translation>stimmt jetzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>differs still</source>
            <translation>weicht noch ab</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{object}: {cause}</source>
            <translation>{object}: {cause}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>no customer</source>
            <translation>kein Kunde</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{amount}, ties</source>
            <translation>{amount}, stimmt überein</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{amount}, differs</source>
            <translation>{amount}, weicht ab</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>TieOutTable</name>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Tie-out of open receivables</source>
            <translation>Abgleich der offenen Forderungen</translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>What is granted today</source>
            <translation>Was heute erteilt ist</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>Tick what Intacct shows today, or paste its table. The list compares it with the need.</source>
            <translation>Kreuzen Sie an, was Intacct heute zeigt, oder fügen Sie seine Tabelle ein. Die Liste vergleicht es mit dem Bedarf.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>&amp;Paste a table</source>
            <translation>&amp;Tabelle einfügen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>Open a &amp;table from a file</source>
            <translation>Tabelle aus Datei &amp;öffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>&amp;Hand over what is missing</source>
            <translation>&amp;Fehlendes weitergeben</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>The live test counts more than what is entered.</source>
            <translation>Der Verbindungstest zählt mehr als das Eingetragene.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>What it proved or refused stands in the boxes.</source>
            <translation>Was er bewies oder widerlegte, steht in den Kästchen.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>No live test has proven anything here yet.</source>
            <translation>Noch hat kein Verbindungstest hier etwas bewiesen.</translation>
        </message>
    </context>
    <context>
        <name>TrapLine</name>
        <message>
            <location filename="ui/widgets/trap_line.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ne&amp;ver</source>
            <translation>N&amp;ie</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Once a &amp;day</source>
            <translation>Einmal am &amp;Tag</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ask whether a newer version exists</source>
            <translation>Fragen, ob es eine neuere Version gibt</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ask &amp;now</source>
            <translation>&amp;Jetzt fragen</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Open its &amp;page</source>
            <translation>&amp;Seite der Version öffnen</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Newer versions</source>
            <translation>Neuere Versionen</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>No address is set for this installation, so nothing is asked.</source>
            <translation>Für diese Installation ist keine Adresse gesetzt, also wird nichts gefragt.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Nothing is asked. Nothing is ever downloaded or installed by itself.</source>
            <translation>Es wird nichts gefragt. Nichts wird je von selbst heruntergeladen oder installiert.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>{host} is asked at the start. Nothing about you is sent, nothing is downloaded or installed.</source>
            <translation>{host} wird beim Start gefragt. Nichts über Sie wird gesendet, nichts heruntergeladen oder installiert.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Asking…</source>
            <translation>Es wird gefragt…</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>**Version {version}** of {day} is available, signed by the vendor.</source>
            <translation>**Version {version}** vom {day} ist verfügbar, vom Hersteller signiert.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>This is the newest version, as asked on {day}.</source>
            <translation>Dies ist die neueste Version, gefragt am {day}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Asked on {day}, without an answer that could be used.</source>
            <translation>Gefragt am {day}, ohne brauchbare Antwort.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>It was not asked so far.</source>
            <translation>Bisher wurde nicht gefragt.</translation>
        </message>
    </context>
    <context>
        <name>WalkBar</name>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Previous</source>
            <comment>place on a drawing</comment>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Next</source>
            <comment>place on a drawing</comment>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>End</source>
            <comment>of the walk through a drawing</comment>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Previous place on the drawing</source>
            <translation>Vorige Stelle der Zeichnung</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>End showing where</source>
            <translation>Das Zeigen beenden</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Done</source>
            <comment>seen every place</comment>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Done, end showing where</source>
            <translation>Fertig, das Zeigen beenden</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Next place on the drawing</source>
            <translation>Nächste Stelle der Zeichnung</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="ui/window.py" />
            <source>**Safe mode.** Nothing saved is read, and nothing is kept when you close.</source>
            <translation>**Abgesicherter Modus.** Nichts Gespeichertes wird gelesen, und beim Schließen bleibt nichts.</translation>
        </message>
    </context>
    <context>
        <name>_ContinueCard</name>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Continue</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Company ID</source>
            <translation>Firmen-ID</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Next: {step}.</source>
            <translation>Weiter: {step}.</translation>
        </message>
    </context>
    <context>
        <name>_HomeButton</name>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>{product}, to the start page</source>
            <translation>{product}, zur Startseite</translation>
        </message>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>Start page</source>
            <translation>Startseite</translation>
        </message>
    </context>
    <context>
        <name>_Sums</name>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>The SHA-256 of its files, to compare with what you downloaded:</source>
            <translation>Die SHA-256 ihrer Dateien, zum Vergleich mit dem, was Sie heruntergeladen haben:</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic does not find this customer. Its first sync may take hours.</source>
            <translation>Armatic findet diesen Kunden nicht. Die erste Synchronisierung dort kann Stunden dauern.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>No public interface of Armatic tells amounts, so the totals are those of the tie-out with Sage Intacct.</source>
            <translation>Keine öffentliche Schnittstelle von Armatic nennt Beträge; die Summen sind die des Abgleichs mit Sage Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic's account number is compared with Intacct's customer ID, and the name where Armatic tells one.</source>
            <translation>Verglichen wird die Kontonummer in Armatic mit der Kunden-ID in Intacct, und der Name, wo Armatic einen nennt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of 1 sampled customer has arrived in Armatic</source>
            <translation>{arrived} von 1 Kunden der Stichprobe ist in Armatic angekommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of {asked} sampled customers have arrived in Armatic</source>
            <translation>{arrived} von {asked} Kunden der Stichprobe sind in Armatic angekommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of 1 customer has arrived in Armatic</source>
            <translation>{arrived} von 1 Kunden ist in Armatic angekommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of {asked} customers have arrived in Armatic</source>
            <translation>{arrived} von {asked} Kunden sind in Armatic angekommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals agree</source>
            <translation>die Summen stimmen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals differ</source>
            <translation>die Summen weichen ab</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals are not compared</source>
            <translation>die Summen sind nicht verglichen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>arrived</source>
            <translation>angekommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>different</source>
            <translation>anders</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds several customers like this one.</source>
            <translation>Armatic findet mehrere Kunden wie diesen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds a customer of this name, without an account number.</source>
            <translation>Armatic findet einen Kunden dieses Namens, ohne Kontonummer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic's answer has no list of customers.</source>
            <translation>In der Antwort von Armatic fehlt die Liste der Kunden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds many others, and may not show all of them.</source>
            <translation>Armatic findet viele andere und zeigt vielleicht nicht alle.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>The account number in Armatic is {theirs}, the customer ID in Intacct {ours}.</source>
            <translation>Die Kontonummer in Armatic ist {theirs}, die Kunden-ID in Intacct {ours}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>The name in Armatic is {theirs}, in Intacct {ours}.</source>
            <translation>Der Name in Armatic ist {theirs}, in Intacct {ours}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived}, {totals}.</source>
            <translation>{arrived}, {totals}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>what this program is made of, and under which licenses (works offline)</source>
            <translation>woraus dieses Programm besteht, und unter welchen Lizenzen (geht ohne Netz)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>Version and build, versions of Qt and Python, where Qt's libraries lie, and the notices of the parts of others.</source>
            <translation>Version und Build, die Versionen von Qt und Python, wo die Bibliotheken von Qt liegen, und die Hinweise zu den Teilen anderer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>list the parts of others; with words those they fit, and of a single one its license</source>
            <translation>die Teile anderer auflisten; mit Wörtern nur passende, und bei einem einzigen seine Lizenz</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>one JSON object: the summary</source>
            <translation>ein JSON-Objekt: die Zusammenfassung</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>No part fits these words. Leave them out to see all.</source>
            <translation>Kein Teil passt zu diesen Wörtern. Ohne sie sehen Sie alle.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>versions and folders</source>
            <translation>Versionen und Ordner</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>all parts of others</source>
            <translation>alle Teile anderer</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>one part with its license</source>
            <translation>ein Teil mit seiner Lizenz</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>no company yet</source>
            <translation>noch keine Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Test the connection on this computer before the next sync.</source>
            <translation>Testen Sie die Verbindung auf diesem Computer vor der nächsten Synchronisierung.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>write the saved answers to a file, or take them from one</source>
            <translation>die gespeicherten Antworten in eine Datei schreiben oder aus einer übernehmen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>The answers and ticks of the setup, without passwords: for another computer, or to be safe.</source>
            <translation>Die Antworten und Häkchen der Einrichtung, ohne Passwörter: für einen anderen Computer, oder zur Sicherheit.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>write the saved answers to a file</source>
            <translation>die gespeicherten Antworten in eine Datei schreiben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>take the answers in a file for the saved ones, which are kept as a copy</source>
            <translation>die Antworten einer Datei an Stelle der gespeicherten übernehmen, von denen eine Kopie bleibt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Nothing is saved yet.</source>
            <translation>Noch ist nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>add the technical facts that support asks for</source>
            <translation>die technischen Angaben dazu, nach denen der Support fragt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Your answers are in {file}. No password is in it.</source>
            <translation>Ihre Antworten sind in {file}. Kein Passwort ist darin.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>The answers are taken: {company}.</source>
            <translation>Die Antworten sind übernommen: {company}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>for another computer</source>
            <translation>für einen anderen Computer</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>what was saved before is kept beside, as a copy</source>
            <translation>das früher Gespeicherte bleibt daneben, als Kopie</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>which of the synced customers have arrived in Armatic</source>
            <translation>welche der synchronisierten Kunden in Armatic angekommen sind</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up a sample of the synced customers there, or all of them. It says who has arrived, who has not yet, and who is different. It changes nothing there. Stopped for whatever reason, it goes on. No public interface of Armatic tells amounts: the totals are those of the tie-out with Intacct.</source>
            <translation>Armatic liest Sage Intacct selbst; die erste Synchronisierung dort kann Stunden dauern. Dieser Befehl sucht dort eine Stichprobe der synchronisierten Kunden, oder alle. Er sagt, wer angekommen ist, wer noch nicht, und wer anders ist. Er ändert dort nichts. Bricht er ab, geht er später weiter. Keine öffentliche Schnittstelle von Armatic nennt Beträge: Die Summen sind die der Abstimmung mit Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>look all customers up, slowly; else a sample of 27</source>
            <translation>alle Kunden suchen, langsam; sonst eine Stichprobe von 27</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>a made-up company at the practice Armatic</source>
            <translation>eine erfundene Firma beim Übungs-Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>ask for the access key, and keep it in the keychain once Armatic takes it</source>
            <translation>nach dem Zugangsschlüssel fragen, und ihn im Schlüsselbund aufbewahren, sobald Armatic ihn annimmt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>delete the access key from the keychain; ask nobody</source>
            <translation>den Zugangsschlüssel aus dem Schlüsselbund löschen; niemanden fragen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>access key (token):</source>
            <translation>Zugangsschlüssel (Token):</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>It is never typed as an option. It is looked for in ARMATIC_ACCESS_KEY, then in this computer's keychain, then asked for. What is typed is used this once. Armatic gives it.</source>
            <translation>Er wird nie als Option eingegeben. Gesucht wird er in ARMATIC_ACCESS_KEY, dann im Schlüsselbund dieses Computers, dann wird nach ihm gefragt. Was eingegeben wird, gilt dieses eine Mal. Armatic gibt ihn Ihnen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>a sample of 27; the access key is asked for</source>
            <translation>eine Stichprobe von 27; nach dem Zugangsschlüssel wird gefragt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>everybody, two a second</source>
            <translation>alle, zwei in der Sekunde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>and the access key is kept in the keychain</source>
            <translation>und der Zugangsschlüssel bleibt im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>delete it there</source>
            <translation>ihn dort löschen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>see it work, no account needed</source>
            <translation>sehen, wie es geht, ohne Konto</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>for a program to read</source>
            <translation>zum Lesen durch ein Programm</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>address of Armatic, remembered; left out, the last one or {address}</source>
            <translation>Adresse von Armatic, wird gemerkt; ohne Angabe die letzte oder {address}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival_work.py" />
            <source>Armatic's access key is missing: set {variable}, or run the command in a terminal. Armatic gives it; without it everything else works.</source>
            <translation>Der Zugangsschlüssel von Armatic fehlt: Setzen Sie {variable}, oder starten Sie den Befehl in einem Terminal. Armatic gibt ihn Ihnen; alles andere geht ohne ihn.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>test the connection, and say what to do about what fails</source>
            <translation>die Verbindung prüfen, und sagen, was gegen jeden Fehler zu tun ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Signs in to Sage Intacct once and proves, in eight checks, that Armatic can work. It reads only. A refused password is sent once and not again. What was proven is kept, so that a later test can say what changed.</source>
            <translation>Meldet sich einmal bei Sage Intacct an und weist mit acht Prüfungen nach, dass Armatic arbeiten kann. Liest nur. Ein abgelehntes Passwort wird einmal gesendet und nicht wieder. Was nachgewiesen ist, wird aufbewahrt, damit ein späterer Test sagen kann, was sich geändert hat.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>say what changed since the last test that was kept here, or since the one in FILE</source>
            <translation>sagen, was sich seit dem letzten hier aufbewahrten Test geändert hat, oder seit dem in FILE</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>test only this check, part or permission row, and what it rests on; may be given again. The names are those of --json. Nothing of it is kept</source>
            <translation>nur diese Prüfung, diesen Teil oder diese Zeile der Rechte prüfen, und worauf sie beruhen; auch mehrmals. Die Namen sind die von --json. Nichts davon wird aufbewahrt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Only the practice company can pretend: add --practice.</source>
            <translation>Nur die Übungsfirma kann sich verstellen: Fügen Sie --practice hinzu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Only whole tests can be compared: leave out --only or --compare.</source>
            <translation>Nur ganze Tests lassen sich vergleichen: Lassen Sie --only oder --compare weg.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>the passwords are asked for</source>
            <translation>nach den Passwörtern wird gefragt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>with the saved journey</source>
            <translation>mit dem gespeicherten Stand</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>and what changed since the last test</source>
            <translation>und was sich seit dem letzten Test geändert hat</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>one row anew, after it was mended</source>
            <translation>eine Zeile noch einmal, nachdem sie behoben ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>what a customer with it sees</source>
            <translation>was ein Kunde damit sieht</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>There is no check "{name}"; there is {names}.</source>
            <translation>Es gibt keine Prüfung „{name}“; es gibt {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what is missing, and the sheet for the administrator</source>
            <translation>was fehlt, und das Blatt für den Administrator</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>These count what the saved journey and the latest live test know as granted, if there are any.</source>
            <translation>Hier zählt, was der gespeicherte Stand und der letzte Verbindungstest als erteilt kennen, wenn es sie gibt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>the permission rows to tick in Sage Intacct, offline</source>
            <translation>die Rechte, die in Sage Intacct anzukreuzen sind, ohne Netz</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>The permission checklist, grouped by application, as text or as a sheet to hand over. It works with no network and no settings. Where something is saved, the sheet knows what is granted: ticked by hand, entered and proven by the live test are told apart.</source>
            <translation>Die Liste der Rechte, nach Applikation, als Text oder als Blatt zum Weitergeben. Sie braucht weder Netz noch Einstellungen. Ist etwas gespeichert, weiß das Blatt, was erteilt ist: von Hand angekreuzt, eingetragen und durch den Verbindungstest bewiesen sind unterschieden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>add the rows that are recommended only</source>
            <translation>auch Zeilen, die nur empfohlen sind</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>several entities keep their books in the company</source>
            <translation>mehrere Entitäten führen ihre Bücher in der Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>one JSON object a line, a row each</source>
            <translation>ein JSON-Objekt je Zeile, eine Zeile der Rechte in jedem</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>only rows that are not known to be granted</source>
            <translation>nur Zeilen, die nicht als erteilt bekannt sind</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>write a sheet to hand over; the name ends in .pdf, .html, .md, .csv or .txt</source>
            <translation>ein Blatt zum Weitergeben schreiben; der Name endet auf .pdf, .html, .md, .csv oder .txt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>for .pdf and .html (default: a4)</source>
            <translation>für .pdf und .html (sonst: a4)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>count what this review file says, not what is saved here</source>
            <translation>zählen, was diese Review-Datei sagt, nicht was hier gespeichert ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>company ID on the sheet; left out, the saved one</source>
            <translation>Firmen-ID auf dem Blatt; ohne Angabe die gespeicherte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>who asks the administrator, on the sheet</source>
            <translation>wer den Administrator bittet, auf dem Blatt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>--paper goes together with --export.</source>
            <translation>--paper gehört zu --export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>The review file says which company it is about: leave out --company.</source>
            <translation>Die Review-Datei sagt, um welche Firma es geht: Lassen Sie --company weg.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>--company, --asked-by and --review go together with --export or --missing.</source>
            <translation>--company, --asked-by und --review gehören zu --export oder --missing.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what Armatic needs to work</source>
            <translation>was Armatic zum Arbeiten braucht</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what an evaluation needs</source>
            <translation>was eine Bewertung braucht</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>through roles, recommended rows included</source>
            <translation>über Rollen, mit den empfohlenen Zeilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what is not known to be granted yet</source>
            <translation>was noch nicht als erteilt bekannt ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>to print for the administrator</source>
            <translation>zum Drucken für den Administrator</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>to open in a browser</source>
            <translation>zum Öffnen in einem Browser</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>There is no folder {folder}.</source>
            <translation>Es gibt keinen Ordner {folder}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>{target} is a folder.</source>
            <translation>{target} ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>The file's name must end in {endings} or {last}.</source>
            <translation>Der Name der Datei muss auf {endings} oder {last} enden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The company ID is missing: add --company, or enter it in the window first.</source>
            <translation>Die Firmen-ID fehlt: Fügen Sie --company hinzu, oder geben Sie sie zuerst im Fenster ein.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>Nothing was typed, so nothing was sent.</source>
            <translation>Es wurde nichts eingegeben, also wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The password is missing: set {variable}, or run the command in a terminal.</source>
            <translation>Das Passwort fehlt: Setzen Sie {variable}, oder starten Sie den Befehl in einem Terminal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>This terminal cannot hide what is typed; use the variables instead.</source>
            <translation>Dieses Terminal kann Eingaben nicht verbergen; nehmen Sie die Variablen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The connection key file is for the sender ID {theirs}, not for {sender_id}.</source>
            <translation>Die Schlüsseldatei ist für die Sender-ID {theirs}, nicht für {sender_id}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>Armatic's connection key is missing: add --connection-key or set {variable}.</source>
            <translation>Der Verbindungsschlüssel von Armatic fehlt: Fügen Sie --connection-key hinzu, oder setzen Sie {variable}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>show, export, age or delete what was synced</source>
            <translation>zeigen, exportieren, altern oder löschen, was synchronisiert ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>What the sync brought is one SQLite file, which any SQLite browser opens (docs/data.md). These commands look at it; they work with no network and sign in nowhere.</source>
            <translation>Was die Synchronisierung brachte, ist eine SQLite-Datei, die jeder SQLite-Browser öffnet (docs/data.md). Diese Befehle sehen hinein; sie gehen ohne Netz und melden sich nirgends an.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what is stored, where, and how much</source>
            <translation>was gespeichert ist, wo, und wie viel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>write CSV files that Excel opens</source>
            <translation>CSV-Dateien schreiben, die Excel öffnet</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>Writes CSV files for people who work with Excel: headings in words, no formulas, views too. To hand everything over, exact and verifiable, see the command export.</source>
            <translation>Schreibt CSV-Dateien für alle, die mit Excel arbeiten: Überschriften in Worten, keine Formeln, auch Sichten. Um alles genau und prüfbar zu übergeben, nehmen Sie den Befehl export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what to write, such as invoices, open_invoices, customer_balances, payments_applied; or all</source>
            <translation>was zu schreiben ist, etwa invoices, open_invoices, customer_balances, payments_applied; oder all</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>where to; for all, a folder</source>
            <translation>wohin; für all ein Ordner</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>open receivables by days past due, as they stood on a day</source>
            <translation>offene Forderungen nach Tagen der Überfälligkeit, wie sie an einem Tag standen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>such as 2026-09-30; left out, today</source>
            <translation>etwa 2026-09-30; ohne Angabe heute</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>a line for each customer too</source>
            <translation>auch eine Zeile für jeden Kunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what the last comparison with Intacct's totals found</source>
            <translation>was der letzte Vergleich mit den Summen von Intacct fand</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>delete the synced data from this computer</source>
            <translation>die synchronisierten Daten von diesem Computer löschen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>of every company and entity</source>
            <translation>von jeder Firma und Entität</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>without a question</source>
            <translation>ohne Frage</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>write it into this file too, for Excel</source>
            <translation>es auch in diese Datei schreiben, für Excel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>replace files that are there already</source>
            <translation>Dateien ersetzen, die schon da sind</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>a day is written as 2026-09-30</source>
            <translation>ein Tag wird wie 2026-09-30 geschrieben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>for Excel</source>
            <translation>für Excel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>everything, a file for each kind of record</source>
            <translation>alles, eine Datei für jede Art von Datensatz</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>to be held against Intacct's AR aging report</source>
            <translation>zum Vergleich mit dem Bericht AR aging von Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what the last comparison found, record by record</source>
            <translation>was der letzte Vergleich fand, Datensatz für Datensatz</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>asks first, and says what goes</source>
            <translation>fragt zuerst, und sagt, was verschwindet</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_delete.py" />
            <source>Nobody is there to be asked: add --yes to delete the data.</source>
            <translation>Niemand ist da, den man fragen könnte: Fügen Sie --yes hinzu, um die Daten zu löschen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_delete.py" />
            <source>Add --everything, or say whose data, not both.</source>
            <translation>Fügen Sie --everything hinzu, oder sagen Sie, wessen Daten, nicht beides.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>There are no records called {word}. Choose all, or one of: {known}.</source>
            <translation>Es gibt keine Datensätze namens {word}. Wählen Sie all oder eines von: {known}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>{records} are not in this database: no sync has read them.</source>
            <translation>{records} sind nicht in dieser Datenbank: Keine Synchronisierung hat sie gelesen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>{name} is a file. For all, name a folder.</source>
            <translation>{name} ist eine Datei. Nennen Sie für all einen Ordner.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>No synced data is on this computer yet. Run the command sync first.</source>
            <translation>Auf diesem Computer sind noch keine synchronisierten Daten. Starten Sie zuerst den Befehl sync.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>Several companies' data are on this computer: add --company or --database.</source>
            <translation>Auf diesem Computer sind Daten mehrerer Firmen: Fügen Sie --company oder --database hinzu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>which data</source>
            <translation>welche Daten</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>Left out, it is the saved journey's company, or the only one that is stored.</source>
            <translation>Ohne Angabe ist es die Firma des gespeicherten Stands, oder die einzige gespeicherte.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>company ID, as on Intacct's sign-in page</source>
            <translation>Firmen-ID, wie auf der Anmeldeseite von Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>entity ID; leave it out for the top level</source>
            <translation>Entitäts-ID; für die oberste Ebene weglassen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>database file; left out, one per company in your data folder</source>
            <translation>Datenbankdatei; ohne Angabe eine je Firma in Ihrem Datenordner</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>Nothing is delivered: no address and access key are set. Armatic has no public interface that takes synced data in; see --practice.</source>
            <translation>Nichts wird geliefert: Adresse und Zugangsschlüssel sind nicht gesetzt. Armatic hat keine öffentliche Schnittstelle, die synchronisierte Daten annimmt; siehe --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver synced data to an intake: a proposal to Armatic</source>
            <translation>synchronisierte Daten an eine Annahme liefern: ein Vorschlag an Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>A PROPOSAL. Armatic has no public interface that takes synced data in; it reads Sage Intacct by itself. This delivers what was synced, each record exactly once, to an address that Armatic gave you for it. The contract is docs/armatic-intake.openapi.yaml. At the end the totals are compared. Off unless an address and an access key are set. Stopped for whatever reason, it goes on where the receiver stands.</source>
            <translation>EIN VORSCHLAG. Armatic hat keine öffentliche Schnittstelle, die synchronisierte Daten annimmt; es liest Sage Intacct selbst. Dieser Befehl liefert, was synchronisiert ist, jeden Datensatz genau einmal, an eine Adresse, die Armatic Ihnen dafür gab. Der Vertrag ist docs/armatic-intake.openapi.yaml. Am Ende werden die Summen verglichen. Aus, solange Adresse und Zugangsschlüssel nicht gesetzt sind. Bricht er ab, geht er dort weiter, wo der Empfänger steht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>a made-up company to the practice Armatic</source>
            <translation>eine erfundene Firma an das Übungs-Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver to this address from now on; asks for the access key</source>
            <translation>von jetzt an an diese Adresse liefern; fragt nach dem Zugangsschlüssel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>delete address and key; deliver no more</source>
            <translation>Adresse und Schlüssel löschen; nicht mehr liefern</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>how far it is; nobody is asked</source>
            <translation>wie weit sie ist; niemand wird gefragt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver everything again, in the place of whatever was delivered for this company</source>
            <translation>alles noch einmal liefern, an Stelle all dessen, was für diese Firma geliefert ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>access key:</source>
            <translation>Zugangsschlüssel:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>It is never typed as an option. It is looked for in ARMATIC_INTAKE_KEY, then in this computer's keychain.</source>
            <translation>Er wird nie als Option eingegeben. Gesucht wird er in ARMATIC_INTAKE_KEY, dann im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>see it work, on the practice company and the practice Armatic</source>
            <translation>sehen, wie es geht, mit der Übungsfirma und dem Übungs-Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>the access key is asked for</source>
            <translation>nach dem Zugangsschlüssel wird gefragt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>what changed since the last time, everything the first time</source>
            <translation>was sich seit dem letzten Mal geändert hat, beim ersten Mal alles</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>how much waits</source>
            <translation>wie viel wartet</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver no more</source>
            <translation>nicht mehr liefern</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver_work.py" />
            <source>The access key is missing: set {variable}, or run the command in a terminal.</source>
            <translation>Der Zugangsschlüssel fehlt: Setzen Sie {variable}, oder starten Sie den Befehl in einem Terminal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver_work.py" />
            <source>No synced data is there to deliver. Run the command sync first.</source>
            <translation>Es sind keine synchronisierten Daten zum Liefern da. Starten Sie zuerst den Befehl sync.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>say what an error text, a reply or a log of Intacct means (works offline)</source>
            <translation>sagen, was ein Fehlertext, eine Antwort oder ein Protokoll von Intacct bedeutet (geht ohne Netz)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>Takes an error text, a whole answer of Intacct or a piece of one, a log or a mail. It says what the cause is, whose job it is and where to click. It asks nobody and keeps nothing. Secrets in the text are hidden at once. Text after --text stays in your shell's history. Use a file or standard input where a password may be in it. It ends with 0 where a cause is known, or each it may be, and with 1 where none is.</source>
            <translation>Nimmt einen Fehlertext, eine ganze Antwort von Intacct oder ein Stück davon, ein Protokoll oder eine Mail. Sagt, was die Ursache ist, wessen Aufgabe es ist und wo zu klicken ist. Fragt niemanden und bewahrt nichts auf. Geheimnisse im Text werden sofort verborgen. Text nach --text bleibt im Verlauf Ihrer Shell. Nehmen Sie eine Datei oder die Standardeingabe, wo ein Passwort darin sein kann. Endet mit 0, wo eine Ursache bekannt ist, oder jede mögliche, und mit 1, wo keine es ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>a file with the text, or - for standard input, which is also read where nothing is named</source>
            <translation>eine Datei mit dem Text, oder - für die Standardeingabe, die auch gelesen wird, wo nichts genannt ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>the text itself</source>
            <translation>der Text selbst</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>Name a file or put the text after --text, not both.</source>
            <translation>Nennen Sie eine Datei, oder setzen Sie den Text nach --text, nicht beides.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>a file</source>
            <translation>eine Datei</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>standard input: a pipe, or what is pasted</source>
            <translation>die Standardeingabe: eine Pipe, oder was eingefügt wird</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>everything that was synced, for others to load and verify</source>
            <translation>alles Synchronisierte, damit andere es laden und prüfen können</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>Writes a folder or ZIP file that anybody can load without this program. It holds a file for each kind of record, a manifest with fields, rows, totals and hashes, and verify.py. That checks all of it with nothing but Python (docs/portable-export.md). Armatic's onboarding team can take it; Armatic has no public interface that takes data in. Broken off, the same command goes on. For Excel, and for single kinds of records, see the command data export.</source>
            <translation>Schreibt einen Ordner oder eine ZIP-Datei, die jeder ohne dieses Programm laden kann. Darin sind eine Datei für jede Art von Datensatz, ein Manifest mit Feldern, Zeilen, Summen und Hashes, und verify.py. Das prüft alles davon mit nichts als Python (docs/portable-export.md). Das Onboarding-Team von Armatic kann sie nehmen; Armatic hat keine öffentliche Schnittstelle, die Daten annimmt. Abgebrochen geht derselbe Befehl weiter. Für Excel, und für einzelne Arten von Datensätzen, siehe den Befehl data export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>a folder, or a ZIP file if its name ends with .zip</source>
            <translation>ein Ordner, oder eine ZIP-Datei, wenn der Name auf .zip endet</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>CSV or JSON Lines (default: csv)</source>
            <translation>CSV oder JSON Lines (sonst: csv)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>replace an earlier export</source>
            <translation>einen früheren Export ersetzen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>write nothing: verify the export that is there</source>
            <translation>nichts schreiben: den vorhandenen Export prüfen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>It is for whoever you hand it to: it holds all receivables, and nothing in it is hidden.</source>
            <translation>Er ist für den, dem Sie ihn übergeben: Er enthält alle Forderungen, und nichts darin ist verborgen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>one file to hand over</source>
            <translation>eine Datei zum Übergeben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>a folder of JSON Lines</source>
            <translation>ein Ordner mit JSON Lines</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>is everything there, and unchanged?</source>
            <translation>ist alles da, und unverändert?</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>again, after the next sync</source>
            <translation>noch einmal, nach der nächsten Synchronisierung</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export_work.py" />
            <source>There is no {name} to verify.</source>
            <translation>Es gibt kein {name} zum Prüfen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>Connects a company's Sage Intacct to Armatic. Without a command it opens the window, or goes through the practice company where there is no screen.</source>
            <translation>Verbindet das Sage Intacct einer Firma mit Armatic. Ohne Befehl öffnet es das Fenster, oder geht die Übungsfirma durch, wo es keinen Bildschirm gibt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>--lang de, es, fr or en with any command: guide, checklist, sheets, diagnoses and this help in that language. Left out: the one chosen in the window, else the system's. What is for programs (--json, CSV) stays English.</source>
            <translation>--lang de, es, fr oder en mit jedem Befehl: Anleitung, Liste der Rechte, Blätter, Diagnosen und diese Hilfe in dieser Sprache. Ohne Angabe: die im Fenster gewählte, sonst die des Systems. Was für Programme ist (--json, CSV), bleibt englisch.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>missing: {names}</source>
            <translation>es fehlt: {names}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} needs a value</source>
            <translation>{name} braucht einen Wert</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} is not known (choose from {known})</source>
            <translation>{name} ist nicht bekannt (zur Wahl: {known})</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} and {other} do not go together</source>
            <translation>{name} und {other} gehören nicht zusammen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} takes no value</source>
            <translation>{name} nimmt keinen Wert</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} does not take this value</source>
            <translation>{name} nimmt diesen Wert nicht</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>somebody must fix something; the text says who and where</source>
            <translation>jemand muss etwas beheben; der Text sagt, wer und wo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>the command line says too little, or contradicts itself</source>
            <translation>die Befehlszeile sagt zu wenig, oder widerspricht sich</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>it passes by itself: try again later</source>
            <translation>es geht von selbst vorbei: später noch einmal</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>a fault of Armatic Setup or of its sender ID: tell Armatic support</source>
            <translation>ein Fehler von Armatic Setup oder seiner Sender-ID: dem Armatic-Support melden</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>canceled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>what to click in Sage Intacct</source>
            <translation>was in Sage Intacct zu klicken ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>which rights to tick (works offline)</source>
            <translation>welche Rechte anzukreuzen sind (geht ohne Netz)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>is everything in place?</source>
            <translation>ist alles bereit?</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>read everything once, and compare the totals</source>
            <translation>alles einmal lesen, und die Summen vergleichen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>opens it without anything that was saved, and keeps nothing</source>
            <translation>öffnet es ohne alles Gespeicherte, und behält nichts</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>opens it with what support reps need</source>
            <translation>öffnet es mit dem, was Support-Mitarbeiter brauchen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>positional arguments</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{command}: {what}. More: {command} --help</source>
            <translation>{command}: {what}. Mehr: {command} --help</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>usual order:</source>
            <translation>übliche Reihenfolge:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>the window:</source>
            <translation>das Fenster:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>languages:</source>
            <translation>Sprachen:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>exit codes:</source>
            <translation>Exit-Codes:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>examples:</source>
            <translation>Beispiele:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>show this help, and end</source>
            <translation>diese Hilfe zeigen, und enden</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>Each command explains itself: {command}</source>
            <translation>Jeder Befehl erklärt sich selbst: {command}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>usage:</source>
            <translation>Aufruf:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>the whole setup in this terminal, step by step</source>
            <translation>die ganze Einrichtung in diesem Terminal, Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>The steps, the connection test and the sync, one after the other, without a window. With --practice nothing real is touched: a made-up company answers.</source>
            <translation>Die Schritte, der Verbindungstest und die Synchronisierung nacheinander, ohne Fenster. Mit --practice wird nichts Echtes berührt: Eine erfundene Firma antwortet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>rehearse on the practice company</source>
            <translation>mit der Übungsfirma proben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>a rehearsal, no account needed</source>
            <translation>eine Probe, ohne Konto</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>the real thing</source>
            <translation>der Ernstfall</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>move Armatic's connection key into this computer's keychain</source>
            <translation>den Verbindungsschlüssel von Armatic in den Schlüsselbund dieses Computers bringen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>An Armatic representative hands you a small file with the connection key. This moves the key into the keychain of this computer; afterwards, delete the file.</source>
            <translation>Ein Vertreter von Armatic gibt Ihnen eine kleine Datei mit dem Verbindungsschlüssel. Dieser Befehl bringt den Schlüssel in den Schlüsselbund dieses Computers; löschen Sie danach die Datei.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>move the key from the file into this computer's keychain</source>
            <translation>den Schlüssel aus der Datei in den Schlüsselbund dieses Computers bringen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>delete the key from this computer's keychain</source>
            <translation>den Schlüssel aus dem Schlüsselbund dieses Computers löschen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the sender ID, such as Pscore</source>
            <translation>die Sender-ID, etwa Pscore</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>keep the password that the company's proxy asks for; it is typed, unseen</source>
            <translation>das Passwort aufbewahren, nach dem der Proxy der Firma fragt; es wird verdeckt eingegeben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the user name at the proxy</source>
            <translation>der Benutzername am Proxy</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>delete every password and key that this program keeps in the keychain</source>
            <translation>alle Passwörter und Schlüssel löschen, die dieses Programm im Schlüsselbund aufbewahrt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>read the file once and keep the key</source>
            <translation>die Datei einmal lesen und den Schlüssel aufbewahren</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>forget the key</source>
            <translation>den Schlüssel vergessen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>for a proxy that wants a sign-in</source>
            <translation>für einen Proxy, der eine Anmeldung verlangt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>forget every password and key, of every company</source>
            <translation>alle Passwörter und Schlüssel vergessen, jeder Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the file, usually named {name}</source>
            <translation>die Datei, meist {name}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>passwords:</source>
            <translation>Passwörter:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>They are never typed as options. The user password is looked for in ARMATIC_USER_PASSWORD, then in this computer's keychain, then asked for.</source>
            <translation>Sie werden nie als Optionen eingegeben. Das Passwort des Benutzers wird in ARMATIC_USER_PASSWORD gesucht, dann im Schlüsselbund dieses Computers, dann wird danach gefragt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>The connection key (sender password) is looked for in --connection-key FILE, then in ARMATIC_SENDER_PASSWORD, the keychain, then asked for.</source>
            <translation>Der Verbindungsschlüssel (Sender-Passwort) wird in --connection-key FILE gesucht, dann in ARMATIC_SENDER_PASSWORD, im Schlüsselbund, dann wird danach gefragt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>Without a terminal nobody is asked, and the command ends with exit code 2.</source>
            <translation>Ohne Terminal wird niemand gefragt, und der Befehl endet mit dem Exit-Code 2.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>What is left out is taken from the saved journey (see: status).</source>
            <translation>Was fehlt, kommt aus dem gespeicherten Stand (siehe: status).</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>as for sync; this command does not open it</source>
            <translation>wie bei sync; dieser Befehl öffnet sie nicht</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>user ID of the web services user, such as xmlgw-armatic</source>
            <translation>Benutzer-ID des Web-Services-Benutzers, etwa xmlgw-armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>Armatic's sender ID; leave it out unless Armatic says so</source>
            <translation>die Sender-ID von Armatic; weglassen, außer Armatic sagt es anders</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>address of the XML gateway; leave it out for Intacct's own</source>
            <translation>Adresse des XML-Gateways; für das von Intacct weglassen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>connection key file from Armatic, used this once</source>
            <translation>Datei von Armatic mit dem Verbindungsschlüssel, dieses eine Mal benutzt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>sign in although Intacct refused it twice; only after the password or an ID was corrected</source>
            <translation>anmelden, obwohl Intacct es zweimal ablehnte; nur nachdem das Passwort oder eine ID berichtigt ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>full: what Armatic needs to work; read-only: what an evaluation needs (default: full)</source>
            <translation>full: was Armatic zum Arbeiten braucht; read-only: was eine Bewertung braucht (sonst: full)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>the company grants rights through roles</source>
            <translation>die Firma erteilt Rechte über Rollen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>one JSON object a line; the last one is the summary</source>
            <translation>ein JSON-Objekt je Zeile; das letzte ist die Zusammenfassung</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/outcome.py" />
            <source>More: {command} --help</source>
            <translation>Mehr: {command} --help</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>There is no input here: name a file, or put the text after --text.</source>
            <translation>Hier gibt es keine Eingabe: Nennen Sie eine Datei, oder setzen Sie den Text nach --text.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>There is no such file. To give the text itself, put it after --text.</source>
            <translation>Es gibt keine solche Datei. Um den Text selbst zu geben, setzen Sie ihn nach --text.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>The file cannot be read: {reason}.</source>
            <translation>Die Datei ist nicht zu lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>serve the practice company on this computer</source>
            <translation>die Übungsfirma auf diesem Computer bereitstellen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>A made-up company that answers like Sage Intacct, for rehearsal and tests. When it is ready it prints one JSON line with all that a connection needs. Ctrl+C ends it.</source>
            <translation>Eine erfundene Firma, die wie Sage Intacct antwortet, für Proben und Tests. Ist sie bereit, gibt sie eine JSON-Zeile mit allem aus, was eine Verbindung braucht. Strg+C beendet sie.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>port on this computer (default: a free one)</source>
            <translation>Port auf diesem Computer (sonst: ein freier)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>how many customers it has (default: 1000)</source>
            <translation>wie viele Kunden sie hat (sonst: 1000)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>how many invoices it has (default: 12000)</source>
            <translation>wie viele Rechnungen sie hat (sonst: 12000)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>the same seed gives the same books</source>
            <translation>derselbe Startwert gibt dieselben Bücher</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>answer that many milliseconds later</source>
            <translation>um so viele Millisekunden später antworten</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>serve its practice Armatic too, for the commands arrival and deliver</source>
            <translation>auch ihr Übungs-Armatic bereitstellen, für die Befehle arrival und deliver</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>misbehave in this way; may be repeated</source>
            <translation>sich so danebenbenehmen; auch mehrmals</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>list the names for --fault, and end</source>
            <translation>die Namen für --fault auflisten, und enden</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>a whole number is expected</source>
            <translation>eine ganze Zahl wird erwartet</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>on a free port</source>
            <translation>an einem freien Port</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>a small one</source>
            <translation>eine kleine</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>with the practice Armatic, address and key in the same line</source>
            <translation>mit dem Übungs-Armatic, Adresse und Schlüssel in derselben Zeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>what it can pretend to suffer from</source>
            <translation>woran sie zu leiden vorgeben kann</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>There is no fault named {name}; --list-faults lists them.</source>
            <translation>Es gibt keinen Fehler namens {name}; --list-faults listet sie auf.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>Port {port} cannot be used; choose another or leave it out.</source>
            <translation>Der Port {port} ist nicht zu benutzen; wählen Sie einen anderen, oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>passwords are not taken as options</source>
            <translation>Passwörter werden nicht als Optionen angenommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>a word too many</source>
            <translation>ein Wort zu viel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>show the version, and end</source>
            <translation>die Version zeigen, und enden</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>a command is missing</source>
            <translation>ein Befehl fehlt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>unknown option {option}</source>
            <translation>unbekannte Option {option}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/saved.py" />
            <source>Only what you type counts.</source>
            <translation>Nur was Sie tippen, zählt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/saved.py" />
            <source>The result cannot be kept with the saved answers.</source>
            <translation>Das Ergebnis lässt sich nicht bei den gespeicherten Antworten aufbewahren.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>does this installation work on this computer? (works offline)</source>
            <translation>geht diese Installation auf diesem Computer? (geht ohne Netz)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>Tries certificates, XML, database, files and keychain, and tests and syncs a small practice company. It opens and closes a window, or draws it in memory where there is no screen. Your data and passwords are neither read nor changed, and nothing leaves this computer. The word --self-test in the place of the command does the same.</source>
            <translation>Versucht Zertifikate, XML, Datenbank, Dateien und Schlüsselbund, prüft und synchronisiert eine kleine Übungsfirma, und öffnet und schließt ein Fenster, oder zeichnet es im Speicher, wo es keinen Bildschirm gibt. Ihre Daten und Passwörter werden weder gelesen noch geändert, und nichts verlässt diesen Computer. Das Wort --self-test an Stelle des Befehls tut dasselbe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>add the technical facts of what failed</source>
            <translation>die technischen Angaben zu dem, was scheiterte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>a table; it ends with 1 where something has to be fixed</source>
            <translation>eine Tabelle; sie endet mit 1, wo etwas zu beheben ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>with what support asks for</source>
            <translation>mit dem, wonach der Support fragt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>how far the setup is, and what was found out last</source>
            <translation>wie weit die Einrichtung ist, und was zuletzt herauskam</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>The saved journey: which steps are done, and how the last test and the last sync ended. It takes the options of check and sync. Company, entity and database decide which data it looks into; it signs in nowhere.</source>
            <translation>Der gespeicherte Stand: welche Schritte erledigt sind, und wie der letzte Test und die letzte Synchronisierung endeten. Nimmt die Optionen von check und sync. Firma, Entität und Datenbank bestimmen, welche Daten angesehen werden; angemeldet wird nirgends.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>of the saved journey</source>
            <translation>des gespeicherten Stands</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>and what is in this file</source>
            <translation>und was in dieser Datei ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>the setup guide, with what to click in Sage Intacct</source>
            <translation>die Anleitung, mit dem, was in Sage Intacct zu klicken ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>The steps of the setup guide: who does what, where to click, which values to type.</source>
            <translation>Die Schritte der Anleitung: wer was tut, wo zu klicken ist, welche Werte einzugeben sind.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>only this one, by its number or its name</source>
            <translation>nur diesen, nach Nummer oder Name</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>company ID to fill into the texts</source>
            <translation>Firmen-ID, in die Texte einzusetzen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>one JSON object a line, a step each</source>
            <translation>ein JSON-Objekt je Zeile, ein Schritt in jedem</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>There is no step {wanted}; the steps are {names}.</source>
            <translation>Es gibt keinen Schritt {wanted}; die Schritte sind {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>all of them</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>one of them</source>
            <translation>einer davon</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>with your company ID, for rights through roles</source>
            <translation>mit Ihrer Firmen-ID, für Rechte über Rollen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>pack what Armatic support needs to help, after showing it</source>
            <translation>packen, was der Armatic-Support zum Helfen braucht, nachdem es gezeigt ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>Packs versions, settings, results and the log into one ZIP file, and shows every file and every replaced value first. Passwords are never in it, and nothing is sent.</source>
            <translation>Packt Versionen, Einstellungen, Ergebnisse und das Protokoll in eine ZIP-Datei, und zeigt vorher jede Datei und jeden ersetzten Wert. Passwörter sind nie darin, und nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>the file to write; with --open, to read</source>
            <translation>die Datei, die geschrieben, oder mit --open gelesen wird</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>read a bundle: what is wrong first, then the rest</source>
            <translation>ein Paket lesen: zuerst, was fehlt, dann den Rest</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>only show what would be written; with a file's name, that whole file</source>
            <translation>nur zeigen, was geschrieben würde; mit dem Namen einer Datei diese ganz</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>leave names, company IDs, amounts and paths as they are; passwords are never in it</source>
            <translation>Namen, Firmen-IDs, Beträge und Pfade lassen, wie sie sind; Passwörter sind nie darin</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>write without asking</source>
            <translation>schreiben, ohne zu fragen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>The name of the file to write is missing.</source>
            <translation>Der Name der Datei, die geschrieben werden soll, fehlt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>The name of the file to read is missing.</source>
            <translation>Der Name der Datei, die gelesen werden soll, fehlt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>--open only reads: leave out --preview and --keep-names.</source>
            <translation>--open liest nur: Lassen Sie --preview und --keep-names weg.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>No file of the bundle has that name; there is {names}.</source>
            <translation>Keine Datei des Pakets heißt so; es gibt {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>shows, asks in a terminal, writes</source>
            <translation>zeigt, fragt in einem Terminal, schreibt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>only shows</source>
            <translation>zeigt nur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>this file as it would be written</source>
            <translation>diese Datei, wie sie geschrieben würde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>what happened, the diagnosis first</source>
            <translation>was geschah, die Diagnose zuerst</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>where the log is, and how much is written into it</source>
            <translation>wo das Protokoll ist, und wie viel hineingeschrieben wird</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>The log holds what was asked and how it ended: no passwords, no names, no amounts. It is never larger than 5 MB.</source>
            <translation>Das Protokoll hält fest, was gefragt wurde und wie es endete: keine Passwörter, keine Namen, keine Beträge. Es wird nie größer als 5 MB.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>how much to write from now on; detailed adds every page of a sync</source>
            <translation>wie viel von jetzt an zu schreiben ist; detailed auch jede Seite einer Synchronisierung</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>where it is</source>
            <translation>wo es ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>every page of a sync, too</source>
            <translation>auch jede Seite einer Synchronisierung</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>write nothing</source>
            <translation>nichts schreiben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>practice</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Nothing real is touched, and nothing is kept.</source>
            <translation>Nichts Echtes wird berührt, und nichts aufbewahrt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>test the practice company</source>
            <translation>die Übungsfirma prüfen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>with --practice: show what a customer with this diagnosis sees; alone it lists them</source>
            <translation>mit --practice: zeigen, was ein Kunde mit dieser Diagnose sieht; allein listet es sie auf</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Of a rehearsal nothing is kept: leave out --compare or --practice.</source>
            <translation>Von einer Probe bleibt nichts: Lassen Sie --compare oder --practice weg.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>{wanted} cannot be simulated. {why}</source>
            <translation>{wanted} lässt sich nicht nachstellen. {why}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Near it are {names}.</source>
            <translation>Ähnlich sind {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>There is no diagnosis "{wanted}". --practice --simulate lists them.</source>
            <translation>Es gibt keine Diagnose „{wanted}“. --practice --simulate listet sie auf.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>read everything once, later only what changed, and compare the totals</source>
            <translation>alles einmal lesen, später nur, was sich geändert hat, und die Summen vergleichen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>Reads receivables from Sage Intacct into a database file and compares the totals. It reads only. Stopped for whatever reason, the next run goes on where it was.</source>
            <translation>Liest Forderungen aus Sage Intacct in eine Datenbankdatei und vergleicht die Summen. Liest nur. Bricht es ab, geht der nächste Lauf dort weiter.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>only ask how much there is, and say how long the sync would take; no row is read</source>
            <translation>nur fragen, wie viel es ist, und sagen, wie lange es dauern würde; keine Zeile wird gelesen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>with the saved journey, into this file</source>
            <translation>mit dem gespeicherten Stand, in diese Datei</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>how much there is, and how long it would take</source>
            <translation>wie viel es ist, und wie lange es dauern würde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>does a newer version exist? Asked only if you want it</source>
            <translation>gibt es eine neuere Version? Gefragt wird nur, wenn Sie es wollen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>Asks the address of this installation for a short text about the newest version. It is shown only if its signature is the vendor's. Nothing is downloaded or installed, and nothing about you is sent.</source>
            <translation>Fragt die Adresse dieser Installation nach einem kurzen Text über die neueste Version, und zeigt ihn nur, wenn seine Signatur die des Herstellers ist. Nichts wird geladen oder installiert, und nichts über Sie wird gesendet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>ask now</source>
            <translation>jetzt fragen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>from now on the window asks once a day, and tells quietly</source>
            <translation>von jetzt an fragt das Fenster einmal am Tag, und meldet es leise</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>ask no more; so it is unless you choose --on</source>
            <translation>nicht mehr fragen; so ist es, bis Sie --on wählen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>add the technical facts of a failure</source>
            <translation>die technischen Angaben eines Fehlers</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>what is known, and whether it is asked daily</source>
            <translation>was bekannt ist, und ob täglich gefragt wird</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>let the window ask once a day</source>
            <translation>das Fenster einmal am Tag fragen lassen</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>A proposal: Armatic has no public interface that takes synced data in. This delivers only to an address that Armatic gave you for it, or to the practice Armatic.</source>
            <translation>Ein Vorschlag: Armatic hat keine öffentliche Schnittstelle, die synchronisierte Daten annimmt. Geliefert wird nur an eine Adresse, die Armatic Ihnen dafür gab, oder an das Übungs-Armatic.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds the same record, and every total.</source>
            <translation>Der Empfänger hat denselben Datensatz und jede Summe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds the same {count} records, and every total.</source>
            <translation>Der Empfänger hat dieselben {count} Datensätze und jede Summe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds something else:</source>
            <translation>Der Empfänger hat etwas anderes:</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Delivered 1 record.</source>
            <translation>1 Datensatz geliefert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Delivered {count} records.</source>
            <translation>{count} Datensätze geliefert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{object}, {what}: {ours} here, {theirs} there.</source>
            <translation>{object}, {what}: {ours} hier, {theirs} dort.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} was changed.</source>
            <translation>{file} wurde geändert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} is missing.</source>
            <translation>{file} fehlt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} does not belong to it.</source>
            <translation>{file} gehört nicht dazu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} cannot be read.</source>
            <translation>{file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Its manifest cannot be used.</source>
            <translation>Sein Manifest ist nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Intacct does not say which applications it has.</source>
            <translation>Intacct sagt nicht, welche Anwendungen es hat.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Subscribed.</source>
            <translation>Abonniert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>{number} of {total} are subscribed. Missing: {names}.</source>
            <translation>{number} von {total} sind abonniert. Es fehlen: {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Intacct does not say.</source>
            <translation>Intacct sagt es nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/candidates.py" />
            <source>It is this one if it lies here: {layer}.</source>
            <translation>Es ist diese, wenn es hier liegt: {layer}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>At the top level.</source>
            <translation>Auf der obersten Ebene.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>one entity</source>
            <translation>eine Entität</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>1 entity of several</source>
            <translation>1 Entität von mehreren</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency not shown</source>
            <translation>Basiswährung nicht angezeigt</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency {currency} and others</source>
            <translation>Basiswährung {currency} und andere</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency {currency}</source>
            <translation>Basiswährung {currency}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{names} and {count} more</source>
            <translation>{names} und {count} weitere</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>The company has no entities to choose from.</source>
            <translation>Die Firma hat keine Entitäten zur Auswahl.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>1 more entity</source>
            <translation>1 weitere Entität</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{number} more entities</source>
            <translation>{number} weitere Entitäten</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>time zone {zone}</source>
            <translation>Zeitzone {zone}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Signed in to entity {entity}.</source>
            <translation>Angemeldet bei Entität {entity}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>The user may enter {names}.</source>
            <translation>Der Benutzer darf diese betreten: {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Dates are written {order}, {zone}.</source>
            <translation>Datumsangaben stehen als {order}, {zone}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>entity {entity}</source>
            <translation>Entität {entity}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{number} entities</source>
            <translation>{number} Entitäten</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Not shown.</source>
            <translation>Nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>The earlier test was of {user_id} in {company_id}, entity {entity}, so it is not compared.</source>
            <translation>Der frühere Test galt {user_id} in {company_id}, Entität {entity}; deshalb wird er nicht verglichen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>The earlier test was of {user_id} in {company_id}, so it is not compared.</source>
            <translation>Der frühere Test galt {user_id} in {company_id}; deshalb wird er nicht verglichen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>"{check}" passed on {day} and fails now.</source>
            <translation>„{check}“ war am {day} bestanden und ist es jetzt nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>1 permission row was not tested this time, so nothing can be said of it.</source>
            <translation>1 Berechtigungszeile wurde diesmal nicht getestet, über sie lässt sich nichts sagen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>{count} permission rows were not tested this time, so nothing can be said of them.</source>
            <translation>{count} Berechtigungszeilen wurden diesmal nicht getestet, über sie lässt sich nichts sagen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>Intacct no longer lists the rights of this user, so only reading is compared.</source>
            <translation>Intacct führt die Rechte dieses Benutzers nicht mehr auf, deshalb wird nur das Lesen verglichen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>"{check}" failed on {day} and passes now.</source>
            <translation>„{check}“ war am {day} nicht bestanden und ist es jetzt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>Entity {entity} could be entered on {day} and cannot now.</source>
            <translation>Entität {entity} war am {day} zugänglich und ist es jetzt nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>Entity {entity} could not be entered on {day} and can now.</source>
            <translation>Entität {entity} war am {day} nicht zugänglich und ist es jetzt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The base currency was {before} on {day} and is {now} now.</source>
            <translation>Die Basiswährung war am {day} {before} und ist jetzt {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's date format was {before} on {day} and is {now} now.</source>
            <translation>Das Datumsformat des Benutzers war am {day} {before} und ist jetzt {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's clock was {before} on {day} and is {now} now.</source>
            <translation>Die Uhr des Benutzers stand am {day} auf {before} und steht jetzt auf {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's time zone was {before} on {day} and is {now} now.</source>
            <translation>Die Zeitzone des Benutzers war am {day} {before} und ist jetzt {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The company had a single entity on {day} and has several entities now.</source>
            <translation>Die Firma hatte am {day} eine einzige Entität und hat jetzt mehrere.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The company had several entities on {day} and has a single entity now.</source>
            <translation>Die Firma hatte am {day} mehrere Entitäten und hat jetzt eine einzige.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>On {day} the company had one currency and has several now.</source>
            <translation>Am {day} hatte die Firma eine Währung, jetzt hat sie mehrere.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>On {day} the company had several currencies and has one now.</source>
            <translation>Am {day} hatte die Firma mehrere Währungen, jetzt hat sie eine.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} was ticked by hand on {day}, but is not granted.</source>
            <translation>{path}: {rights} wurde am {day} von Hand angekreuzt, ist aber nicht erteilt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} were ticked by hand on {day}, but are not granted.</source>
            <translation>{path}: {rights} wurden am {day} von Hand angekreuzt, sind aber nicht erteilt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} could be read on {day} and cannot now.</source>
            <translation>{path} war am {day} lesbar und ist es jetzt nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} was granted on {day} and is not now.</source>
            <translation>{path}: {rights} war am {day} erteilt und ist es jetzt nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} were granted on {day} and are not now.</source>
            <translation>{path}: {rights} waren am {day} erteilt und sind es jetzt nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} could not be read on {day} and can now.</source>
            <translation>{path} war am {day} nicht lesbar und ist es jetzt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} is granted now and was not on {day}.</source>
            <translation>{path}: {rights} ist jetzt erteilt und war es am {day} nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} are granted now and were not on {day}.</source>
            <translation>{path}: {rights} sind jetzt erteilt und waren es am {day} nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} was there on {day} and does not apply to the company now.</source>
            <translation>{path} war am {day} da und trifft auf die Firma jetzt nicht zu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} did not apply to the company on {day} and is there now.</source>
            <translation>{path} traf am {day} nicht auf die Firma zu und ist jetzt da.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>1 sign-in</source>
            <translation>1 Anmeldung</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>{count} sign-ins</source>
            <translation>{count} Anmeldungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>1 second</source>
            <translation>1 Sekunde</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>{count} seconds</source>
            <translation>{count} Sekunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Who: {owner}, about {minutes} min</source>
            <translation>Wer: {owner}, etwa {minutes} min</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Who: {owner}</source>
            <translation>Wer: {owner}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>For support:</source>
            <translation>Für den Support:</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Sage Intacct and Armatic: {title}</source>
            <translation>Sage Intacct und Armatic: {title}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Where rights are granted through roles:</source>
            <translation>Wo Rechte über Rollen erteilt werden:</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Company ID: {company_id}</source>
            <translation>Firmen-ID: {company_id}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Value to enter, exactly: {value}</source>
            <translation>Genau einzugebender Wert: {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Where: {path}</source>
            <translation>Wo: {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>In older menus: {path}</source>
            <translation>In älteren Menüs: {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Company ID</source>
            <translation>Firmen-ID</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>User ID</source>
            <translation>Benutzer-ID</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Sender ID</source>
            <translation>Sender-ID</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Armatic connection key</source>
            <translation>Verbindungsschlüssel von Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Entity</source>
            <translation>Entität</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The way to Intacct</source>
            <translation>Der Weg zu Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The answer on its way back</source>
            <translation>Die Antwort auf dem Rückweg</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Intacct as a whole</source>
            <translation>Intacct im Ganzen</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>How busy Intacct is</source>
            <translation>Die Auslastung von Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Armatic's sender ID and key</source>
            <translation>Die Sender-ID von Armatic und ihr Schlüssel</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the company lets in</source>
            <translation>Was die Firma zulässt</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The user's sign-in</source>
            <translation>Die Anmeldung des Benutzers</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the company subscribes to</source>
            <translation>Was die Firma abonniert hat</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the user may do</source>
            <translation>Was der Benutzer darf</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The company's and the user's settings</source>
            <translation>Die Einstellungen von Firma und Benutzer</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the program asked for</source>
            <translation>Was das Programm angefragt hat</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Armatic, or the way to it</source>
            <translation>Armatic oder der Weg dorthin</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Can be read; there are none yet.</source>
            <translation>Lesbar; noch gibt es keine.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>1 record can be read.</source>
            <translation>1 Datensatz ist lesbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>{count} records can be read.</source>
            <translation>{count} Datensätze sind lesbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Not applicable: {application} is not subscribed.</source>
            <translation>Nicht nötig: {application} ist nicht abonniert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be told apart from {path}, which can be read.</source>
            <translation>Nicht zu unterscheiden von {path}, das lesbar ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be told apart from {path}, which cannot be read.</source>
            <translation>Nicht zu unterscheiden von {path}, das nicht lesbar ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be proven from here: see in Intacct that {rights} is ticked in the row {row} under {application}.</source>
            <translation>Von hier nicht nachweisbar: Sehen Sie in Intacct nach, ob {rights} in der Zeile {row} unter {application} angekreuzt ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be proven from here: see in Intacct that {rights} are ticked in the row {row} under {application}.</source>
            <translation>Von hier nicht nachweisbar: Sehen Sie in Intacct nach, ob {rights} in der Zeile {row} unter {application} angekreuzt sind.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Not applicable: the company does not use this feature.</source>
            <translation>Nicht nötig: Die Firma nutzt diese Funktion nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists List and View all the same: the user type may stand in the way.</source>
            <translation>Intacct führt List und View dennoch auf: Vielleicht steht der Benutzertyp im Weg.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists the row without {rights}.</source>
            <translation>Intacct führt die Zeile ohne {rights} auf.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists no row called {row}, so nobody can tell.</source>
            <translation>Intacct führt keine Zeile {row} auf, deshalb ist es nicht zu sagen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>{rights} cannot be proven without writing.</source>
            <translation>{rights} ist ohne Schreiben nicht nachweisbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Look at the row {row} under {application}.</source>
            <translation>Sehen Sie in der Zeile {row} unter {application} nach.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>No sync can run without it.</source>
            <translation>Ohne dies geht keine Synchronisierung.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists {right}, which is more than Armatic needs.</source>
            <translation>Intacct führt {right} auf; das ist mehr, als Armatic braucht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>More than Armatic needs: {rights}.</source>
            <translation>Mehr, als Armatic braucht: {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists {rights}.</source>
            <translation>Intacct führt {rights} auf.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>The sync goes on without {names}.</source>
            <translation>Die Synchronisierung geht ohne {names} weiter.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>No</source>
            <translation>Kein</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>One</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Two</source>
            <translation>Zwei</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Three</source>
            <translation>Drei</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Four</source>
            <translation>Vier</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Five</source>
            <translation>Fünf</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Six</source>
            <translation>Sechs</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Seven</source>
            <translation>Sieben</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Eight</source>
            <translation>Acht</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Nine</source>
            <translation>Neun</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Ten</source>
            <translation>Zehn</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The address is found</source>
            <translation>Die Adresse wird gefunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The way out of your network</source>
            <translation>Der Weg aus Ihrem Netz</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The connection opens</source>
            <translation>Die Verbindung öffnet sich</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>It is Intacct that answers</source>
            <translation>Es antwortet wirklich Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Encryption and certificate</source>
            <translation>Verschlüsselung und Zertifikat</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The clock of this computer</source>
            <translation>Die Uhr dieses Computers</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The company is known and lets Armatic in</source>
            <translation>Die Firma ist bekannt und lässt Armatic zu</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Internet addresses that may connect</source>
            <translation>Internetadressen, die sich verbinden dürfen</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Top level or entity</source>
            <translation>Oberste Ebene oder Entität</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User ID and password are accepted</source>
            <translation>Benutzer-ID und Passwort werden angenommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User type</source>
            <translation>Benutzertyp</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>A Web Services user</source>
            <translation>Ein Web-Services-Benutzer</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>It is the right company</source>
            <translation>Es ist die richtige Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Dates and time zone</source>
            <translation>Datum und Zeitzone</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Intacct answers</source>
            <translation>Intacct antwortet</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The connection is encrypted and genuine</source>
            <translation>Die Verbindung ist verschlüsselt und echt</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Intacct knows Armatic's sender ID</source>
            <translation>Intacct kennt die Sender-ID von Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User ID and password</source>
            <translation>Benutzer-ID und Passwort</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Currencies, time zone and entities</source>
            <translation>Währungen, Zeitzone und Entitäten</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Armatic may connect to {company}</source>
            <translation>Armatic darf sich mit {company} verbinden</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>{number} applications are subscribed</source>
            <translation>{number} Anwendungen sind abonniert</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>{number} permission rows can be read</source>
            <translation>{number} Berechtigungszeilen sind lesbar</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>your company</source>
            <translation>Ihrer Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's release {names} lies between the two tests; new rights arrive switched off.</source>
            <translation>Zwischen den beiden Tests liegt das Release {names} von Sage Intacct; neue Rechte kommen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's release {names} may lie between the two tests; new rights arrive switched off.</source>
            <translation>Zwischen den beiden Tests liegt vielleicht das Release {names} von Sage Intacct; neue Rechte kommen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's releases {names} lie between the two tests; new rights arrive switched off.</source>
            <translation>Zwischen den beiden Tests liegen die Releases {names} von Sage Intacct; neue Rechte kommen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's releases {names} may lie between the two tests; new rights arrive switched off.</source>
            <translation>Zwischen den beiden Tests liegen vielleicht die Releases {names} von Sage Intacct; neue Rechte kommen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{count} quarterly releases of Sage Intacct lie between the two tests; new rights arrive switched off.</source>
            <translation>Zwischen den beiden Tests liegen {count} Quartals-Releases von Sage Intacct; neue Rechte kommen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{number} of {year}</source>
            <comment>release</comment>
            <translation>{number} von {year}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of 1 row can be read.</source>
            <translation>{count} von 1 Zeile ist lesbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of {total} rows can be read.</source>
            <translation>{count} von {total} Zeilen sind lesbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 cannot be proven without looking.</source>
            <translation>1 ist ohne Nachsehen nicht nachweisbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} cannot be proven without looking.</source>
            <translation>{count} sind ohne Nachsehen nicht nachweisbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 does not apply to this company.</source>
            <translation>1 trifft auf diese Firma nicht zu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} do not apply to this company.</source>
            <translation>{count} treffen auf diese Firma nicht zu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 lacks another right.</source>
            <translation>1 fehlt ein weiteres Recht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} lack another right.</source>
            <translation>{count} fehlt ein weiteres Recht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 has more than Armatic needs.</source>
            <translation>1 hat mehr, als Armatic braucht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} have more than Armatic needs.</source>
            <translation>{count} haben mehr, als Armatic braucht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{rights} of 1 row cannot be proven without writing: look at them in Intacct.</source>
            <translation>{rights} von 1 Zeile ist ohne Schreiben nicht nachweisbar: Sehen Sie in Intacct nach.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{rights} of {count} rows cannot be proven without writing: look at them in Intacct.</source>
            <translation>{rights} von {count} Zeilen ist ohne Schreiben nicht nachweisbar: Sehen Sie in Intacct nach.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of 1 recommended row cannot be read.</source>
            <translation>{count} von 1 empfohlenen Zeile ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of {total} recommended rows cannot be read.</source>
            <translation>{count} von {total} empfohlenen Zeilen sind nicht lesbar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>The sync goes on without what was refused.</source>
            <translation>Die Synchronisierung geht ohne das Abgelehnte weiter.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/rules.py" />
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/rules.py" />
            <source>{row} (or {names})</source>
            <translation>{row} (oder {names})</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>This computer may connect. That does not prove it for Armatic's servers, where only known addresses may.</source>
            <translation>Dieser Computer darf sich verbinden. Für die Server von Armatic beweist das nichts, wenn nur bekannte Adressen zugelassen sind.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>The connection opens; who answers is not proven.</source>
            <translation>Die Verbindung öffnet sich; wer antwortet, ist nicht bewiesen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Intacct's answer leaves this open.</source>
            <translation>Die Antwort von Intacct lässt das offen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in at the top level.</source>
            <translation>Angemeldet auf der obersten Ebene.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in as {user_id}, in entity {entity}.</source>
            <translation>Angemeldet als {user_id}, bei Entität {entity}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in as {user_id}, at the top level.</source>
            <translation>Angemeldet als {user_id}, auf der obersten Ebene.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Sender ID {sender_id} is allowed.</source>
            <translation>Die Sender-ID {sender_id} ist zugelassen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Sender ID {sender_id} and its key are accepted.</source>
            <translation>Die Sender-ID {sender_id} und ihr Schlüssel werden angenommen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>Intacct does not show this user its own account, which is normal.</source>
            <translation>Intacct zeigt diesem Benutzer sein eigenes Konto nicht; das ist normal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>{type}, admin privileges {admin}.</source>
            <translation>{type}, Administratorrechte {admin}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>It is for programs only, so its password does not expire.</source>
            <translation>Er ist nur für Programme, deshalb läuft sein Passwort nicht ab.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>Check that User type is Business.</source>
            <translation>Sehen Sie nach, ob User type auf Business steht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Through the proxy {address}, set in this computer's environment.</source>
            <translation>Über den Proxy {address} aus den Umgebungsvariablen dieses Computers.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Through the proxy {address}, set in this computer's network settings.</source>
            <translation>Über den Proxy {address} aus den Netzwerkeinstellungen dieses Computers.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{time} slow</source>
            <translation>{time} nach</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{time} fast</source>
            <translation>{time} vor</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{address} takes the connection and passes it on to {host}.</source>
            <translation>{address} nimmt die Verbindung an und leitet sie an {host} weiter.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{address} takes the connection.</source>
            <translation>{address} nimmt die Verbindung an.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Practice company on this computer: nothing leaves it, so nothing is encrypted.</source>
            <translation>Übungsfirma auf diesem Computer: Nichts verlässt ihn, deshalb ist nichts verschlüsselt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>The certificate of {host} is genuine, issued by {issuer}{version}.</source>
            <translation>Das Zertifikat von {host} ist echt, ausgestellt von {issuer}{version}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>The certificate of {host} is genuine{version}.</source>
            <translation>Das Zertifikat von {host} ist echt{version}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} days</source>
            <translation>{number} Tage</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} hours</source>
            <translation>{number} Stunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} minutes</source>
            <translation>{number} Minuten</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} is found at {address}.</source>
            <translation>{host} ist unter {address} zu finden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>No proxy is set, so the connection is direct.</source>
            <translation>Kein Proxy ist eingestellt, die Verbindung ist also direkt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Intacct does not say what time it is.</source>
            <translation>Intacct sagt nicht, wie spät es ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>This computer's clock and Intacct's agree.</source>
            <translation>Die Uhren dieses Computers und von Intacct stimmen überein.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} answers as Intacct does.</source>
            <translation>{host} antwortet so wie Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} needs no looking up.</source>
            <translation>{host} muss nicht nachgeschlagen werden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>It looks up {host} itself.</source>
            <translation>Er schlägt {host} selbst nach.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{label}: choose {value}</source>
            <translation>{label}: {value} wählen</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>tick {label}</source>
            <translation>{label} ankreuzen</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {value} next to {label}</source>
            <translation>auf {value} neben {label} klicken</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Drawing of the form {title}, at {path}.</source>
            <translation>Zeichnung des Formulars {title}, unter {path}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{words} (only on some forms)</source>
            <translation>{words} (nur in manchen Formularen)</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Drawing of the window {title}, opened at {path}.</source>
            <translation>Zeichnung des Fensters {title}, geöffnet unter {path}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Also on the form: {fields}.</source>
            <translation>Außerdem im Formular: {fields}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{row}: tick {rights}</source>
            <translation>{row}: {rights} ankreuzen</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {label} beside each</source>
            <translation>jeweils daneben auf {label} klicken</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {label}</source>
            <translation>auf {label} klicken</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>choose {label}</source>
            <translation>{label} wählen</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/journey.py" />
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/stand_ins.py" />
            <source>your company ID</source>
            <translation>Ihre Firmen-ID</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>In a user-based company</source>
            <translation>In einer benutzerbasierten Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>In a role-based company</source>
            <translation>In einer rollenbasierten Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>{row}: {rights}. {why}. Source: {source}.</source>
            <translation>{row}: {rights}. {why}. Quelle: {source}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>{row} (also: {names})</source>
            <translation>{row} (auch: {names})</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>Skip it if your company has no such row.</source>
            <translation>Überspringen Sie sie, wenn es diese Zeile in Ihrer Firma nicht gibt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>(Source: {source}.)</source>
            <translation>(Quelle: {source}.)</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>Nobody has to act</source>
            <translation>Niemand muss handeln</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>You do this</source>
            <translation>Das tun Sie</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>About a minute</source>
            <translation>Etwa eine Minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>About {minutes} minutes</source>
            <translation>Etwa {minutes} Minuten</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>{owner} does this</source>
            <translation>{owner} erledigt das</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>An Intacct administrator</source>
            <translation>Ein Intacct-Administrator</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Your IT department</source>
            <translation>Ihre IT-Abteilung</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Armatic support</source>
            <translation>Der Armatic-Support</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Nobody, it passes by itself</source>
            <translation>Niemand, es vergeht von selbst</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Setup guide</source>
            <translation>Einrichtungsanleitung</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Vendor</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Sage</source>
            <translation>Sage</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Other guides</source>
            <translation>Andere Anleitungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Our reasoning</source>
            <translation>Unsere Überlegung</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>setup guide</source>
            <translation>Einrichtungsanleitung</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>vendor</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>other guides</source>
            <translation>andere Anleitungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>our reasoning</source>
            <translation>unsere Überlegung</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="armatic_setup/provisioning.py" />
            <source>The connection key for the sender ID {sender_id} is in your keychain now. Delete the file {file}: whoever has it can use the key.</source>
            <translation>Der Verbindungsschlüssel der Sender-ID {sender_id} liegt jetzt in Ihrem Schlüsselbund. Löschen Sie die Datei {file}: Wer sie hat, kann den Schlüssel benutzen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Why Armatic needs it</source>
            <translation>Warum nötig</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>also: {names}</source>
            <translation>auch: {names}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>here: {name}</source>
            <translation>hier: {name}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>not asked for</source>
            <translation>nicht gefordert</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Where:</source>
            <translation>Wo:</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_markdown.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_markdown.py" />
            <source>Without it: {breaks}</source>
            <translation>Ohne dies: {breaks}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_text.py" />
            <source>{row} (here: {name})</source>
            <translation>{row} (hier: {name})</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_text.py" />
            <source>Why: {why}.</source>
            <translation>Warum: {why}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>Nothing is missing</source>
            <translation>Nichts fehlt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is missing in 1 row</source>
            <translation>1 Recht fehlt in 1 Zeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are missing in 1 row</source>
            <translation>{count} Rechte fehlen in 1 Zeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are missing in {rows} rows</source>
            <translation>{count} Rechte fehlen in {rows} Zeilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is more than Armatic needs</source>
            <translation>1 Recht ist mehr, als Armatic braucht</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are more than Armatic needs</source>
            <translation>{count} Rechte sind mehr, als Armatic braucht</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is granted</source>
            <translation>1 Recht ist erteilt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are granted</source>
            <translation>{count} Rechte sind erteilt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Full</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Read-only evaluation</source>
            <translation>Nur lesen, zur Probe</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not in this company</source>
            <translation>nicht in dieser Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>{company_id}, user {user_id}</source>
            <translation>{company_id}, Benutzer {user_id}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Company and user</source>
            <translation>Firma und Benutzer</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>How rights are granted</source>
            <translation>Wie Rechte erteilt werden</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>How much to grant</source>
            <translation>Umfang der Rechte</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>ticked: {rights}</source>
            <translation>angekreuzt: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>granted today: {rights}</source>
            <translation>heute erteilt: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>proven {day}: {rights}</source>
            <translation>bewiesen am {day}: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not granted when tested {day}: {rights}</source>
            <translation>beim Test am {day} nicht erteilt: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>no such row when tested {day}</source>
            <translation>beim Test am {day} keine solche Zeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>For your Sage Intacct administrator</source>
            <translation>Für Ihre Sage-Intacct-Administration</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Sage Intacct and Armatic: what to set up in Intacct</source>
            <translation>Sage Intacct und Armatic: was in Intacct einzurichten ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Nothing is left to do in Intacct, as far as is known.</source>
            <translation>In Intacct ist nichts mehr zu tun, soweit bekannt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Done by</source>
            <translation>Erledigt von</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>No job needs your rights.</source>
            <translation>Keine Aufgabe braucht Ihre Rechte.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>One job needs your rights. It takes about {minutes} minutes and costs nothing extra in Intacct.</source>
            <translation>Eine Aufgabe braucht Ihre Rechte. Sie dauert etwa {minutes} Minuten und kostet in Intacct nichts extra.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Two jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct.</source>
            <translation>Zwei Aufgaben brauchen Ihre Rechte. Sie dauern etwa {minutes} Minuten und kosten in Intacct nichts extra.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Three jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct.</source>
            <translation>Drei Aufgaben brauchen Ihre Rechte. Sie dauern etwa {minutes} Minuten und kosten in Intacct nichts extra.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Your finance team connects Sage Intacct to Armatic, which automates accounts receivable.</source>
            <translation>Ihr Finanzteam verbindet Sage Intacct mit Armatic, das die Debitorenbuchhaltung automatisiert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Tick each box as you go.</source>
            <translation>Kreuzen Sie jedes Kästchen an, sobald es erledigt ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>{shown} of 1 required row</source>
            <translation>{shown} von 1 erforderlichen Zeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>{shown} of {total} required rows</source>
            <translation>{shown} von {total} erforderlichen Zeilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Grant the permissions</source>
            <translation>Berechtigungen erteilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Permission review</source>
            <translation>Prüfung der Berechtigungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Sage Intacct and Armatic: review of the permissions</source>
            <translation>Sage Intacct und Armatic: Prüfung der Berechtigungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>What Armatic needs in Sage Intacct, what is granted today, and what is open.</source>
            <translation>Was Armatic in Sage Intacct braucht, was heute erteilt ist und was offen ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Nothing is open.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>No live test has proven anything yet.</source>
            <translation>Noch hat kein Verbindungstest etwas bewiesen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Granted, or not in this company</source>
            <translation>Erteilt, oder nicht in dieser Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Reviewed by</source>
            <translation>Geprüft von</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Open points</source>
            <translation>Offene Punkte</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>1 required row open</source>
            <translation>1 erforderliche Zeile offen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>{count} required rows open</source>
            <translation>{count} erforderliche Zeilen offen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Reviewed on</source>
            <translation>Geprüft am</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>The sender ID {sender_id} is not known to be allowed.</source>
            <translation>Ob die Sender-ID {sender_id} zugelassen ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>to be granted</source>
            <translation>zu erteilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>ticked by hand</source>
            <translation>von Hand angekreuzt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>granted today, as entered</source>
            <translation>heute erteilt, wie eingetragen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>proven by the live test</source>
            <translation>durch den Verbindungstest bewiesen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>refused in the live test, to be granted</source>
            <translation>im Verbindungstest abgelehnt, zu erteilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>User-based</source>
            <translation>Benutzerbasiert</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Role-based</source>
            <translation>Rollenbasiert</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Several</source>
            <translation>Mehrere</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Full list</source>
            <translation>Vollständige Liste</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Said to be done, and not proven yet.</source>
            <translation>Als erledigt angegeben und noch nicht bewiesen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>The live test found it done.</source>
            <translation>Der Verbindungstest fand es erledigt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>The live test found that it is not done.</source>
            <translation>Der Verbindungstest fand, dass es nicht erledigt ist.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} of 1 required row is complete.</source>
            <translation>{number} von 1 erforderlichen Zeile ist vollständig.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} of {total} required rows are complete.</source>
            <translation>{number} von {total} erforderlichen Zeilen sind vollständig.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Of 1 right: {told}.</source>
            <translation>Von 1 Recht: {told}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Of {rights} rights: {told}.</source>
            <translation>Von {rights} Rechten: {told}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Permission type</source>
            <translation>Art der Berechtigung</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Profile</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} proven by the live test</source>
            <translation>{number} durch den Verbindungstest bewiesen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} granted as entered</source>
            <translation>{number} erteilt, wie eingetragen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} ticked by hand</source>
            <translation>{number} von Hand angekreuzt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} not in this company</source>
            <translation>{number} nicht in dieser Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} refused in the live test</source>
            <translation>{number} im Verbindungstest abgelehnt</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} to be granted</source>
            <translation>{number} zu erteilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>permission list of {month}</source>
            <translation>Berechtigungsliste vom {month}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{day} (UTC)</source>
            <translation>{day} (UTC)</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Asked by</source>
            <translation>Angefragt von</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Live test</source>
            <translation>Verbindungstest</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Recommended as well</source>
            <translation>Zusätzlich empfohlen</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Only where the newer package is installed</source>
            <translation>Nur wo das neuere Paket installiert ist</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Armatic works without these rows, in our reasoning. Skip them to grant the least.</source>
            <translation>Armatic funktioniert nach unserer Überlegung ohne diese Zeilen. Überspringen Sie sie, um möglichst wenig zu erteilen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>The vendor's newest text asks for this row. Skip it where the application is missing.</source>
            <translation>Der neueste Text des Herstellers verlangt diese Zeile. Überspringen Sie sie, wo die Anwendung fehlt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>The company has no such row.</source>
            <translation>Die Firma hat keine solche Zeile.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Said to be granted, but the live test found otherwise: {rights}.</source>
            <translation>Als erteilt angegeben, der Verbindungstest fand es anders: {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Granted and not needed: {rights}.</source>
            <translation>Erteilt und nicht nötig: {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Note: {note}</source>
            <translation>Notiz: {note}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>In a user-based company instead:</source>
            <translation>Stattdessen in einer benutzerbasierten Firma:</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>In a role-based company instead:</source>
            <translation>Stattdessen in einer rollenbasierten Firma:</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>Not confirmed</source>
            <translation>Nicht bestätigt</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the names of the other files, their sizes and their hashes</source>
            <translation>die Namen der anderen Dateien, ihre Größen und ihre Prüfsummen</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>what is wrong, and what happened when</source>
            <translation>was nicht stimmt und was wann geschah</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>versions of the program and of this computer's system</source>
            <translation>Versionen des Programms und des Systems dieses Computers</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>saved answers and steps, without notes and without secrets</source>
            <translation>gespeicherte Antworten und Schritte, ohne Notizen und ohne Geheimes</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the checks of the last test, with their diagnoses</source>
            <translation>die Prüfungen des letzten Tests mit ihren Diagnosen</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>what the tests proved</source>
            <translation>was die Tests bewiesen</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>how far the syncs came, and whether they tie out</source>
            <translation>wie weit die Synchronisierungen kamen und ob sie übereinstimmen</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the log; of each request its function, size, time and status, nothing it said</source>
            <translation>das Protokoll; von jeder Anfrage Funktion, Größe, Zeit und Status, nichts vom Inhalt</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>places in the program's code where it died</source>
            <translation>Stellen im Code des Programms, an denen es abstürzte</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the page as it stood, with its names and amounts; password fields are blank</source>
            <translation>die Seite, wie sie aussah, mit ihren Namen und Beträgen; Passwortfelder sind leer</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It counts sign-ins: simulate login.refused, and test again with a wrong password.</source>
            <translation>Sie zählt Anmeldungen: Stellen Sie login.refused nach, und testen Sie noch einmal mit falschem Passwort.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the data file or the disk, which a test does not touch.</source>
            <translation>Sie gilt der Datendatei oder dem Datenträger; ein Test berührt beide nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a review file or a pasted table; open one on the checklist.</source>
            <translation>Sie gilt einer Prüfdatei oder eingefügten Tabelle; öffnen Sie eine auf der Checkliste.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the saved answers of this computer.</source>
            <translation>Sie gilt den gespeicherten Antworten dieses Computers.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>The practice company is reached without encryption, so no certificate is shown.</source>
            <translation>Die Übungsfirma wird ohne Verschlüsselung erreicht, also gibt es kein Zertifikat.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a fault of the program itself.</source>
            <translation>Sie gilt einem Fehler des Programms selbst.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a character that no keyboard types.</source>
            <translation>Sie gilt einem Zeichen, das keine Tastatur tippt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>No test begins without a password; leave the field empty.</source>
            <translation>Ohne Passwort beginnt kein Test; lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of this computer's keychain, which is left alone.</source>
            <translation>Sie gilt dem Schlüsselbund dieses Computers; der bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a connection key file; open a wrong file on the connect page.</source>
            <translation>Sie gilt einer Schlüsseldatei; öffnen Sie eine falsche Datei auf der Seite Verbinden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the command check --compare.</source>
            <translation>Sie gilt dem Befehl check --compare.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a support bundle; open a wrong file here.</source>
            <translation>Sie gilt einem Supportpaket; öffnen Sie hier eine falsche Datei.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of this computer, in which the practice company has no part.</source>
            <translation>Sie gilt diesem Computer; die Übungsfirma hat daran keinen Teil.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up when data is delivered to Armatic, which a test does not do.</source>
            <translation>Es kommt vor, wenn Daten an Armatic geliefert werden, was ein Test nicht tut.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up when customers are looked up in Armatic, which a test does not do.</source>
            <translation>Es kommt vor, wenn Kunden in Armatic gesucht werden, was ein Test nicht tut.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It would take two minutes until the program gives up.</source>
            <translation>Es dauerte zwei Minuten, bis das Programm aufgibt.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It needs another network; the practice company is on this computer.</source>
            <translation>Sie braucht ein anderes Netz; die Übungsfirma ist auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up in a sync only.</source>
            <translation>Sie kommt nur bei einer Synchronisierung vor.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>A test works without this right and does not tell of it.</source>
            <translation>Ein Test geht ohne dieses Recht und meldet es nicht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of an object that no permission row stands for.</source>
            <translation>Sie gilt einem Objekt, für das keine Berechtigungszeile steht.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It stands for whatever nobody has met yet.</source>
            <translation>Sie steht für das, was noch niemand angetroffen hat.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>the company</source>
            <translation>die Firma</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>in question</source>
            <translation>(Name ersetzt)</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>Armatic's sender ID</source>
            <translation>Die Sender-ID von Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>some entities</source>
            <translation>einige Entitäten</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>an application</source>
            <translation>eine Anwendung</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>some rights</source>
            <translation>einige Rechte</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>a permission row</source>
            <translation>eine Berechtigungszeile</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>several permission rows</source>
            <translation>mehrere Berechtigungszeilen</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>sign-ins</source>
            <translation>Anmeldungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>a while</source>
            <translation>eine Weile</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Current</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Over 90</source>
            <translation>Über 90</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>1–30 days</source>
            <translation>1–30 Tage</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>31–60 days</source>
            <translation>31–60 Tage</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>61–90 days</source>
            <translation>61–90 Tage</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Over 90 days</source>
            <translation>Über 90 Tage</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>a few seconds left</source>
            <translation>noch ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} hours left</source>
            <translation>noch {least} bis {most} Stunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} minutes left</source>
            <translation>noch {least} bis {most} Minuten</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} hours</source>
            <translation>{least} bis {most} Stunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} minutes</source>
            <translation>{least} bis {most} Minuten</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 hour left</source>
            <translation>noch etwa 1 Stunde</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} hours left</source>
            <translation>noch etwa {most} Stunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 minute left</source>
            <translation>noch etwa 1 Minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} minutes left</source>
            <translation>noch etwa {most} Minuten</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 hour</source>
            <translation>etwa 1 Stunde</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} hours</source>
            <translation>etwa {most} Stunden</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 minute</source>
            <translation>etwa 1 Minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} minutes</source>
            <translation>etwa {most} Minuten</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>not switched on in this company</source>
            <translation>in dieser Firma nicht eingeschaltet</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>refused by Intacct</source>
            <translation>von Intacct abgelehnt</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>needs {path}</source>
            <translation>braucht {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>added in Intacct during the sync</source>
            <translation>während der Synchronisierung in Intacct hinzugekommen</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed in Intacct during the sync</source>
            <translation>während der Synchronisierung in Intacct geändert</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed earlier, shown by Intacct only later</source>
            <translation>früher geändert, von Intacct erst später gezeigt</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed in Intacct without a new time stamp</source>
            <translation>in Intacct ohne neuen Zeitstempel geändert</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>deleted in Intacct</source>
            <translation>in Intacct gelöscht</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>made anew in Intacct under another record number</source>
            <translation>in Intacct unter anderer Datensatznummer neu angelegt</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>was missing here; the reason is not known</source>
            <translation>fehlte hier; der Grund ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Open invoices</source>
            <translation>Offene Rechnungen</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Customer balances</source>
            <translation>Kundensalden</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Payments applied</source>
            <translation>Zugeordnete Zahlungen</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{rows} from 1 object</source>
            <translation>{rows} aus 1 Objekt</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{rows} from {objects} objects</source>
            <translation>{rows} aus {objects} Objekten</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{count} rows</source>
            <translation>{count} Zeilen</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{count} files</source>
            <translation>{count} Dateien</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Opening the call</source>
            <translation>Das Gespräch eröffnen</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Users or roles</source>
            <translation>Benutzer oder Rollen</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>One entity or several</source>
            <translation>Eine Entität oder mehrere</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The way to the permission window</source>
            <translation>Der Weg zum Berechtigungsfenster</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Saving, twice</source>
            <translation>Speichern, zweimal</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Closing the call</source>
            <translation>Das Gespräch abschließen</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The web services user</source>
            <translation>Der Web-Services-Benutzer</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The connection test</source>
            <translation>Der Verbindungstest</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The first sync</source>
            <translation>Die erste Synchronisierung</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The result</source>
            <translation>Das Ergebnis</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Ticked in this row: {rights}.</source>
            <translation>In dieser Zeile angekreuzt: {rights}.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>rights</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>name here</source>
            <translation>Name hier</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Customer, in {currency}</source>
            <translation>Kunde, in {currency}</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Top level</source>
            <translation>Oberste Ebene</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Aging of open invoices</source>
            <translation>Fälligkeitsstruktur der offenen Rechnungen</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>As of {day}, by due date. To be held against Intacct's AR aging report.</source>
            <translation>Zum {day}, nach Fälligkeit. Zum Vergleich mit dem Bericht AR aging von Intacct.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>not compared yet</source>
            <translation>noch nicht verglichen</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>every total ties</source>
            <translation>jede Summe stimmt</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>some totals differ</source>
            <translation>einige Summen weichen ab</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>As of</source>
            <translation>Stand vom</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Read up to</source>
            <translation>Gelesen bis</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Compared with Intacct</source>
            <translation>Mit Intacct verglichen</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Tie-out</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Open now {open}, less {dated_later} dated later, plus {applied_later} applied later, is {total}.</source>
            <translation>Jetzt offen {open}, abzüglich {dated_later} mit späterem Datum, zuzüglich {applied_later} später zugeordnet, ergibt {total}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Not in the aging: adjustments {adjustments}, payments not applied {unapplied}.</source>
            <translation>Nicht in der Fälligkeitsstruktur: Korrekturbuchungen {adjustments}, nicht zugeordnete Zahlungen {unapplied}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In all currencies, 1 amount may differ, since later payments do not add up to what is paid: {names}.</source>
            <translation>In allen Währungen kann 1 Betrag abweichen, da spätere Zahlungen nicht ergeben, was bezahlt ist: {names}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In all currencies, {count} amounts may differ, since later payments do not add up to what is paid: {names}.</source>
            <translation>Über alle Währungen können {count} Beträge abweichen, da spätere Zahlungen nicht das Bezahlte ergeben: {names}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>as of {day}</source>
            <translation>zum {day}</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In Armatic</source>
            <translation>In Armatic</translation>
        </message>
        <message>
            <location filename="ui/paper/composing.py" />
            <source>{application}, continued</source>
            <translation>{application}, Fortsetzung</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>No invoice was open.</source>
            <translation>Keine Rechnung war offen.</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>1 open invoice</source>
            <translation>1 offene Rechnung</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>{count} open invoices</source>
            <translation>{count} offene Rechnungen</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>No currency</source>
            <translation>Ohne Währung</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>All customers</source>
            <translation>Alle Kunden</translation>
        </message>
        <message>
            <location filename="ui/paper/painter.py" />
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} proven by the test</source>
            <translation>{rights} durch den Test bewiesen</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} refused in the test</source>
            <translation>{rights} im Test abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} granted today, as entered</source>
            <translation>{rights} heute erteilt, wie eingetragen</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} ticked by hand</source>
            <translation>{rights} von Hand angekreuzt</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>This company has no such row.</source>
            <translation>Diese Firma hat keine solche Zeile.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>No row has a name like this. Try a part of it.</source>
            <translation>Keine Zeile heißt so ähnlich. Versuchen Sie einen Teil davon.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Not in this company</source>
            <translation>Nicht in dieser Firma</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>As needed</source>
            <translation>Wie nötig</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Not entered yet</source>
            <translation>Noch nicht eingetragen</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Without it</source>
            <translation>Ohne dies</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Tick as well</source>
            <translation>Auch ankreuzen</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Also called</source>
            <translation>Heißt auch</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Somebody says that {rights} is granted.</source>
            <translation>Jemand gibt {rights} als erteilt an.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Somebody says that {rights} are granted.</source>
            <translation>Jemand gibt {rights} als erteilt an.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>1 row found: {name} is {place}.</source>
            <translation>1 Zeile gefunden: {name} ist {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{row} in {application}</source>
            <translation>{row} in {application}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>proven</source>
            <translation>bewiesen</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>entered</source>
            <translation>eingetragen</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{count} rows found.</source>
            <translation>{count} Zeilen gefunden.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{name} is {place}.</source>
            <translation>{name} ist {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>1 row found: {place}.</source>
            <translation>1 Zeile gefunden: {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{row} in Intacct's own words</source>
            <translation>{row} in den Worten von Intacct</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{names} in older releases</source>
            <translation>{names} in älteren Releases</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Watch out</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Armatic does not need {rights}.</source>
            <translation>Armatic braucht {rights} nicht.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Missing: {rights}</source>
            <translation>Fehlt: {rights}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>More than needed: {rights}</source>
            <translation>Mehr als nötig: {rights}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Refused {when}</source>
            <translation>Abgelehnt {when}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Read {when}</source>
            <translation>Gelesen {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_chart.py" />
            <source>total {amount} {currency}</source>
            <translation>Summe {amount} {currency}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_delegate.py" />
            <source>optional, not counted</source>
            <translation>freiwillig, nicht gezählt</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Row in Intacct</source>
            <translation>Zeile in Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Compared with the need</source>
            <translation>Gegenüber dem Bedarf</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Known by</source>
            <translation>Bekannt durch</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Whole row</source>
            <translation>Ganze Zeile</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{count} of {total} granted</source>
            <translation>{count} von {total} erteilt</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{count} of {total} ticked</source>
            <translation>{count} von {total} angekreuzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Details of {row}</source>
            <translation>Details zu {row}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{row}, whole row, {state}</source>
            <translation>{row}, ganze Zeile, {state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{row}, also {names}</source>
            <translation>{row}, auch {names}</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not asked</source>
            <translation>nicht gefordert</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not granted, not needed</source>
            <translation>nicht erteilt, nicht nötig</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not ticked</source>
            <translation>nicht angekreuzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>partly granted</source>
            <translation>teilweise erteilt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted</source>
            <translation>erteilt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>proven by the test</source>
            <translation>durch den Test bewiesen</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>refused in the test</source>
            <translation>im Test abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>said to be granted, refused in the test</source>
            <translation>als erteilt angegeben, im Test abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted, more than needed</source>
            <translation>erteilt, mehr als nötig</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted, more than needed, proven by the test</source>
            <translation>erteilt, mehr als nötig, durch den Test bewiesen</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>To be granted</source>
            <translation>Zu erteilen</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Entered, and missing</source>
            <translation>Eingetragen und fehlend</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Ticked by hand</source>
            <translation>Von Hand angekreuzt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Granted today, as entered</source>
            <translation>Heute erteilt, wie eingetragen</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Proven by the test</source>
            <translation>Durch den Test bewiesen</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Refused in the test</source>
            <translation>Im Test abgelehnt</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>More than needed</source>
            <translation>Mehr als nötig</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Not granted, not needed</source>
            <translation>Nicht erteilt, nicht nötig</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>currencies are not added together</source>
            <translation>Währungen werden nicht zusammengezählt</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Aging of open invoices, in days</source>
            <translation>Fälligkeitsstruktur der offenen Rechnungen, in Tagen</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>1 of {total} differs</source>
            <translation>1 von {total} weicht ab</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>{count} of {total} differ</source>
            <translation>{count} von {total} weichen ab</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>All invoices</source>
            <translation>Alle Rechnungen</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Copied here</source>
            <translation>Hier kopiert</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>{amount}, every currency ties</source>
            <translation>{amount}, jede Währung stimmt</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>ties</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>differs</source>
            <translation>weicht ab</translation>
        </message>
    </context>
    <context>
        <name>data_dialogs</name>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Choose a folder for the files</source>
            <translation>Ordner für die Dateien wählen</translation>
        </message>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Choose an export: its ZIP file, or its manifest</source>
            <translation>Einen Export wählen: seine ZIP-Datei oder sein Manifest</translation>
        </message>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
    </context>
    <context>
        <name>diagnoses.toml</name>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>One of the values contains an invisible character that cannot be sent to Sage Intacct.</source>
            <translation>Einer der Werte enthält ein unsichtbares Zeichen, das nicht an Sage Intacct gesendet werden kann.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect**</source>
            <translation>**Armatic Setup** › **Verbinden**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** to see which value it is.</source>
            <translation>Öffnen Sie **Details**, um zu sehen, welcher Wert es ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear that value and type it again, instead of pasting it from a mail or a document.</source>
            <translation>Leeren Sie diesen Wert, und tippen Sie ihn neu, statt ihn aus einer E-Mail oder einem Dokument einzufügen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Test again**.</source>
            <translation>Wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused this very password for {user_id}, so it is not sent again unchanged.</source>
            <translation>Sage Intacct hat genau dieses Passwort für {user_id} abgelehnt; unverändert wird es nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the password once more from Intacct's mail and paste it, without a blank before or after.</source>
            <translation>Kopieren Sie das Passwort noch einmal aus der E-Mail von Intacct, und fügen Sie es ohne Leerzeichen davor oder danach ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If **Company ID** or **User ID** was wrong, correct it; then the same password may be sent.</source>
            <translation>Waren **Firmen-ID** oder **Benutzer-ID** falsch, berichtigen Sie sie; dann darf dasselbe Passwort gesendet werden.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Do not try it in a browser: a Web Services user cannot be tested by signing in there.</source>
            <translation>Versuchen Sie es nicht im Browser: Ein Web-Services-Benutzer lässt sich dort nicht durch Anmelden testen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still refused: an Intacct administrator resets the password; Intacct mails a new one.</source>
            <translation>Noch immer abgelehnt: Ein Intacct-Administrator setzt das Passwort zurück; Intacct mailt ein neues.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id}, so the next one waits for {seconds}.</source>
            <translation>Sage Intacct hat {tries} von {user_id} abgelehnt, deshalb wartet die nächste {seconds}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Use the time: compare **Company ID** and **User ID** with Intacct, capitals and blanks too.</source>
            <translation>Nutzen Sie die Zeit: Vergleichen Sie **Firmen-ID** und **Benutzer-ID** mit Intacct, auch Groß- und Kleinschreibung und Leerzeichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask an Intacct administrator whether **Status** of the user is **Active**, not Locked out.</source>
            <translation>Fragen Sie einen Intacct-Administrator, ob **Status** des Benutzers **Active** ist und nicht Locked out.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then test again. Waiting, a broken connection and a busy Intacct do not count as tries.</source>
            <translation>Testen Sie dann erneut. Warten, eine abgebrochene Verbindung und ein ausgelastetes Intacct zählen nicht als Versuch.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id}; another one may lock the user out.</source>
            <translation>Sage Intacct hat {tries} von {user_id} abgelehnt; eine weitere kann den Benutzer sperren.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on only with a password that an Intacct administrator has just reset, or a corrected ID.</source>
            <translation>Gehen Sie nur mit einem Passwort weiter, das ein Intacct-Administrator gerade zurückgesetzt hat, oder mit einer berichtigten ID.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask the administrator whether **Status** of the user is **Active**, not Locked out.</source>
            <translation>Fragen Sie die Administration, ob **Status** des Benutzers **Active** ist und nicht Locked out.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Make sure that no other program still signs in with the old password.</source>
            <translation>Sorgen Sie dafür, dass sich kein anderes Programm mehr mit dem alten Passwort anmeldet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id} so far; too many in a row lock the user out.</source>
            <translation>Sage Intacct hat bisher {tries} von {user_id} abgelehnt; zu viele in Folge sperren den Benutzer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct **Company ID**, **User ID** or the password before you test again.</source>
            <translation>Berichtigen Sie **Firmen-ID**, **Benutzer-ID** oder das Passwort, bevor Sie erneut testen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There are quotation marks in the field {field}, which Sage Intacct takes for part of the value.</source>
            <translation>Im Feld {field} stehen Anführungszeichen; Sage Intacct hält sie für einen Teil des Werts.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In **{field}** delete the quotation marks, so that only the value itself is left.</source>
            <translation>Löschen Sie in **{field}** die Anführungszeichen, sodass nur der Wert selbst bleibt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is a blank in the field {field}, which Sage Intacct takes for part of the value.</source>
            <translation>Im Feld {field} steht ein Leerzeichen; Sage Intacct hält es für einen Teil des Werts.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear **{field}** and type the value, instead of pasting it: some blanks cannot be seen.</source>
            <translation>Leeren Sie **{field}**, und tippen Sie den Wert, statt ihn einzufügen: Manche Leerzeichen sind unsichtbar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The value in the field {field} begins or ends with a blank, which counts as part of it.</source>
            <translation>Der Wert im Feld {field} beginnt oder endet mit einem Leerzeichen, das als Teil davon zählt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the value once more, without the blank or the line end behind it.</source>
            <translation>Kopieren Sie den Wert noch einmal, ohne Leerzeichen oder Zeilenende dahinter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear **{field}**, paste it and choose **Test again**.</source>
            <translation>Leeren Sie **{field}**, fügen Sie ihn ein, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company ID holds the ID of an accountant's console, and not of the company alone.</source>
            <translation>Die Firmen-ID enthält die ID der Konsole eines Steuerbüros, nicht nur die der Firma.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open the company itself in Intacct and read its **ID** there.</source>
            <translation>Öffnen Sie die Firma selbst in Intacct, und lesen Sie dort ihre **ID**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type only that ID into **Company ID**, without the console's and without the bar between them.</source>
            <translation>Tippen Sie nur diese ID in **Firmen-ID**, ohne die der Konsole und ohne den Strich dazwischen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is an e-mail address in the field {field}; Sage Intacct wants an ID there.</source>
            <translation>Im Feld {field} steht eine E-Mail-Adresse; Sage Intacct will dort eine ID.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user ID is the one that was typed when the user was added, such as `xmlgw-armatic`.</source>
            <translation>Die Benutzer-ID ist die beim Hinzufügen des Benutzers eingegebene, etwa `xmlgw-armatic`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company ID is the one from Intacct's own sign-in page.</source>
            <translation>Die Firmen-ID ist die von der Anmeldeseite von Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct **{field}** and choose **Test again**.</source>
            <translation>Berichtigen Sie **{field}**, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's sender ID is spelled with other capitals, and to Sage Intacct capitals count.</source>
            <translation>Die Sender-ID von Armatic ist anders groß- und kleingeschrieben; für Sage Intacct zählt das.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Sender ID**</source>
            <translation>**Armatic Setup** › **Verbinden** › **Sender-ID**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type the sender ID exactly as below.</source>
            <translation>Tippen Sie die Sender-ID genau wie unten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In Intacct, under **Web Services authorizations**, it must be spelled in the same way.</source>
            <translation>In Intacct muss sie unter **Web Services authorizations** ebenso geschrieben sein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Each letter as it stands here, large or small.</source>
            <translation>Jeder Buchstabe so groß oder klein, wie er hier steht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password of {user_id} is missing; Intacct mails it when the user is saved.</source>
            <translation>Das Passwort von {user_id} fehlt; Intacct mailt es beim Speichern des Benutzers.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look for a mail from Sage Intacct with the user ID `{user_id}`, in the spam folder too.</source>
            <translation>Suchen Sie eine E-Mail von Sage Intacct mit der Benutzer-ID `{user_id}`, auch im Spam-Ordner.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No mail: edit `{user_id}` in Intacct and check **Account email address**: somebody must read it.</source>
            <translation>Keine E-Mail: Bearbeiten Sie `{user_id}` in Intacct, und prüfen Sie **Account email address**: Jemand muss sie lesen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The e-mail address of its contact should be the same.</source>
            <translation>Die E-Mail-Adresse des Kontakts sollte dieselbe sein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Reset the password there; Intacct mails a new one.</source>
            <translation>Setzen Sie das Passwort dort zurück; Intacct mailt ein neues.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type it on **Connect** and choose **Test again**.</source>
            <translation>Tippen Sie es auf **Verbinden**, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The clock of this computer is {difference}, which can make safe connections fail.</source>
            <translation>Die Uhr dieses Computers geht {difference}, das kann sichere Verbindungen scheitern lassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer › **Date and time**</source>
            <translation>Dieser Computer › **Datum und Uhrzeit**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Switch on **Set time automatically**, and check the time zone too.</source>
            <translation>Schalten Sie **Uhrzeit automatisch einstellen** ein, und prüfen Sie auch die Zeitzone.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company sets the time, tell your IT department.</source>
            <translation>Stellt die Firma die Zeit ein, sagen Sie es Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The address is not a protected address of Sage Intacct, so no password was sent to it.</source>
            <translation>Die Adresse ist keine geschützte Adresse von Sage Intacct, deshalb wurde kein Passwort dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic support</source>
            <translation>Der Armatic-Support</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you changed the address of Sage Intacct yourself, set it back and choose **Test again**.</source>
            <translation>Haben Sie die Adresse von Sage Intacct selbst geändert, stellen Sie sie zurück, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Wenn nicht, sichern Sie den Bericht für den Support, und senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup stopped itself: it only reads, and was about to do something else.</source>
            <translation>Armatic Setup hat sich selbst angehalten: Es liest nur und war dabei, etwas anderes zu tun.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support.</source>
            <translation>Sichern Sie den Bericht für den Support.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`. Nothing was changed in Intacct.</source>
            <translation>Senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an. In Intacct wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer has no keychain, so passwords are kept only until you close.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, deshalb bleiben Passwörter nur bis zum Schließen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on without it: type the password again the next time you open Armatic Setup.</source>
            <translation>Machen Sie ohne ihn weiter: Geben Sie das Passwort beim nächsten Öffnen von Armatic Setup wieder ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, ask your IT department to set up the keychain of this computer.</source>
            <translation>Um es zu behalten, bitten Sie Ihre IT-Abteilung, den Schlüsselbund dieses Computers einzurichten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The keychain found here does not protect what it keeps, so it is not used.</source>
            <translation>Der hier gefundene Schlüsselbund schützt seinen Inhalt nicht, deshalb wird er nicht benutzt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, send the text under **Details** to your IT department.</source>
            <translation>Um es zu behalten, senden Sie den Text unter **Details** an Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They set up the system's own keychain, and remove the one that is named there.</source>
            <translation>Sie richtet den Schlüsselbund des Systems ein und entfernt den dort genannten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain is locked, and nobody unlocked it.</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt, und niemand hat ihn entsperrt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again, and type the password of the keychain when the computer asks for it.</source>
            <translation>Versuchen Sie es noch einmal, und geben Sie das Passwort des Schlüsselbunds ein, wenn der Computer danach fragt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or type the password on the page; it is then kept only until you close.</source>
            <translation>Oder geben Sie das Passwort auf der Seite ein; es bleibt dann nur bis zum Schließen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The question of this computer's keychain was closed, so it did nothing.</source>
            <translation>Die Frage des Schlüsselbunds wurde geschlossen, deshalb tat er nichts.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again, and answer the question when the computer asks.</source>
            <translation>Versuchen Sie es noch einmal, und antworten Sie, wenn der Computer fragt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain does not let Armatic Setup in.</source>
            <translation>Der Schlüsselbund dieses Computers lässt Armatic Setup nicht hinein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, ask your IT department to allow Armatic Setup the keychain.</source>
            <translation>Um es zu behalten, bitten Sie Ihre IT-Abteilung, Armatic Setup den Schlüsselbund zu erlauben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password is longer than this computer's keychain takes.</source>
            <translation>Das Passwort ist länger, als der Schlüsselbund dieses Computers zulässt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that only the password was pasted, not the whole mail.</source>
            <translation>Prüfen Sie, ob nur das Passwort eingefügt wurde und nicht die ganze E-Mail.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it really is that long, untick **Keep in this computer's keychain** and go on.</source>
            <translation>Ist es wirklich so lang, nehmen Sie das Häkchen bei **Im Schlüsselbund dieses Computers behalten** weg, und gehen Sie weiter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain did not do what was asked.</source>
            <translation>Der Schlüsselbund dieses Computers tat nicht, was verlangt war.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To mend it, send the text under **Details** to your IT department.</source>
            <translation>Zur Behebung senden Sie den Text unter **Details** an Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection key file cannot be opened on this computer.</source>
            <translation>Die Schlüsseldatei lässt sich auf diesem Computer nicht öffnen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Armatic connection key**</source>
            <translation>**Armatic Setup** › **Verbinden** › **Verbindungsschlüssel von Armatic**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the file is still where you chose it.</source>
            <translation>Prüfen Sie, ob die Datei noch dort ist, wo Sie sie gewählt haben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is on a network drive or a stick, copy it to your own documents.</source>
            <translation>Liegt sie auf einem Netzlaufwerk oder Stick, kopieren Sie sie zu Ihren eigenen Dokumenten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose the file again.</source>
            <translation>Wählen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This connection key was made for a newer version of Armatic Setup.</source>
            <translation>Dieser Verbindungsschlüssel ist für eine neuere Version von Armatic Setup gemacht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup; your answers are kept.</source>
            <translation>Installieren Sie das neueste Armatic Setup; Ihre Antworten bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file is not a connection key from Armatic, or it was damaged on the way.</source>
            <translation>Diese Datei ist kein Verbindungsschlüssel von Armatic, oder sie wurde unterwegs beschädigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that you chose the file Armatic sent you, not a copy that was opened and saved again.</source>
            <translation>Prüfen Sie, ob Sie die Datei von Armatic gewählt haben, keine geöffnete und neu gespeicherte Kopie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you did, ask Armatic for a new one by chat, or call `{phone}`.</source>
            <translation>Wenn ja, bitten Sie Armatic per Chat um einen neuen, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The disk of this computer is full; everything saved so far is kept.</source>
            <translation>Der Datenträger dieses Computers ist voll; alles bisher Gespeicherte bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Free some space on the disk that **Details** names.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, den **Details** nennt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start again: it goes on where it stopped.</source>
            <translation>Starten Sie noch einmal: Es geht dort weiter, wo es anhielt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another program has the file with the synced data open.</source>
            <translation>Ein anderes Programm hat die Datei mit den synchronisierten Daten geöffnet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Close the other program, or wait until the other sync has finished.</source>
            <translation>Schließen Sie das andere Programm, oder warten Sie, bis die andere Synchronisierung fertig ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The drive with the synced data cannot protect a file while it is written.</source>
            <translation>Das Laufwerk mit den synchronisierten Daten kann eine Datei beim Schreiben nicht schützen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing was written. The data belongs on a disk of this computer; **Details** names the file.</source>
            <translation>Nichts wurde geschrieben. Die Daten gehören auf einen Datenträger dieses Computers; **Details** nennt die Datei.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department for a place there, and for `ARMATIC_SETUP_HOME` to name it.</source>
            <translation>Bitten Sie Ihre IT-Abteilung um einen Platz dort und darum, dass `ARMATIC_SETUP_HOME` ihn nennt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `--database` names another file.</source>
            <translation>Auf der Befehlszeile nennt `--database` eine andere Datei.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file holds other data, not the synced data of {company_id}.</source>
            <translation>Diese Datei enthält andere Daten, nicht die synchronisierten von {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose another file; nothing was written to this one.</source>
            <translation>Wählen Sie eine andere Datei; in diese wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the sync again.</source>
            <translation>Starten Sie die Synchronisierung noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup wrote this file.</source>
            <translation>Eine neuere Version von Armatic Setup hat diese Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The file with the synced data is damaged; the data in Intacct is not affected.</source>
            <translation>Die Datei mit den synchronisierten Daten ist beschädigt; die Daten in Intacct betrifft das nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the sync again: it reads everything anew from Intacct into a new file.</source>
            <translation>Synchronisieren Sie noch einmal: Alles wird neu aus Intacct in eine neue Datei gelesen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The damaged file stays beside it; **Details** names it.</source>
            <translation>Die beschädigte Datei bleibt daneben liegen; **Details** nennt sie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no synced data of {company_id} on this computer yet.</source>
            <translation>Von {company_id} gibt es auf diesem Computer noch keine synchronisierten Daten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Initial sync**</source>
            <translation>**Armatic Setup** › **Erste Synchronisierung**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the initial sync first.</source>
            <translation>Führen Sie zuerst die erste Synchronisierung aus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No synced customer is on this computer, so none can be looked up in Armatic.</source>
            <translation>Auf diesem Computer ist kein synchronisierter Kunde, also lässt sich keiner in Armatic suchen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the initial sync first. It reads the customers of Sage Intacct.</source>
            <translation>Führen Sie zuerst die Erstsynchronisierung aus. Sie liest die Kunden aus Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is a file of this name already; it stays as it is.</source>
            <translation>Es gibt schon eine Datei dieses Namens; sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose another name, or say that the file is to be replaced.</source>
            <translation>Wählen Sie einen anderen Namen, oder geben Sie an, dass die Datei zu ersetzen ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names the file.</source>
            <translation>Starten Sie den Export noch einmal; **Details** nennt die Datei.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What has this name is no export of Armatic Setup; it stays as it is.</source>
            <translation>Was diesen Namen trägt, ist kein Export von Armatic Setup; es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a name that does not exist yet, or an empty folder.</source>
            <translation>Wählen Sie einen Namen, den es noch nicht gibt, oder einen leeren Ordner.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names the file or folder.</source>
            <translation>Starten Sie den Export noch einmal; **Details** nennt die Datei oder den Ordner.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another program is writing this export already.</source>
            <translation>Ein anderes Programm schreibt diesen Export bereits.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait until the other export has finished, or choose another name.</source>
            <translation>Warten Sie, bis der andere Export fertig ist, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names its folder.</source>
            <translation>Starten Sie den Export noch einmal; **Details** nennt seinen Ordner.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no earlier test of {company_id} on this computer to compare with.</source>
            <translation>Von {company_id} gibt es auf diesem Computer keinen früheren Test zum Vergleichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing is wrong: this test is the first one that is kept.</source>
            <translation>Alles in Ordnung: Dieser Test ist der erste, der aufbewahrt wird.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>After the next test, Armatic Setup shows what changed since.</source>
            <translation>Nach dem nächsten Test zeigt Armatic Setup, was sich seither geändert hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was kept of the earlier test cannot be read, so nothing is compared.</source>
            <translation>Was vom früheren Test aufbewahrt war, ist nicht lesbar, deshalb wird nichts verglichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing to do: this test is kept in its place.</source>
            <translation>Nichts zu tun: Dieser Test wird stattdessen aufbewahrt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you named the file yourself, check that it is the right one.</source>
            <translation>Haben Sie die Datei selbst angegeben, prüfen Sie, ob es die richtige ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup kept the earlier test, so nothing is compared.</source>
            <translation>Eine neuere Version von Armatic Setup hat den früheren Test aufbewahrt, deshalb wird nichts verglichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup, then test again.</source>
            <translation>Installieren Sie das neueste Armatic Setup, und testen Sie erneut.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no text to read.</source>
            <translation>Es gibt keinen Text zu lesen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Permission checklist**</source>
            <translation>**Armatic Setup** › **Berechtigungs-Checkliste**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the rows from Intacct's permission window, then paste again.</source>
            <translation>Kopieren Sie die Zeilen aus dem Berechtigungsfenster von Intacct, und fügen Sie sie erneut ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text is far longer than a permission window, so nothing was changed.</source>
            <translation>Der eingefügte Text ist weit länger als ein Berechtigungsfenster, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy one application's rows at a time, then paste again.</source>
            <translation>Kopieren Sie die Zeilen einer Anwendung nach der anderen, und fügen Sie sie erneut ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text names no row of the checklist, so nothing was changed.</source>
            <translation>Der eingefügte Text nennt keine Zeile der Checkliste, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the rows with their names and the heads of the columns, such as List and View.</source>
            <translation>Kopieren Sie die Zeilen mit ihren Namen und den Spaltenköpfen wie List und View.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If your company has renamed a row, enter its own name in the checklist first.</source>
            <translation>Hat Ihre Firma eine Zeile umbenannt, tragen Sie deren eigenen Namen zuerst in die Checkliste ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text names rows but not their rights, so nothing was changed.</source>
            <translation>Der eingefügte Text nennt Zeilen, aber nicht ihre Rechte, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the line with the heads of the columns as well, such as List, View and Add.</source>
            <translation>Kopieren Sie auch die Zeile mit den Spaltenköpfen wie List, View und Add.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or tick in the checklist what the window shows.</source>
            <translation>Oder kreuzen Sie in der Checkliste an, was das Fenster zeigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted table holds no tick at all, so nothing was changed.</source>
            <translation>Die eingefügte Tabelle enthält kein einziges Häkchen, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Some browsers copy the words and leave the boxes out.</source>
            <translation>Manche Browser kopieren die Wörter und lassen die Kästchen weg.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Paste the table into a spreadsheet, type an x for each tick, and copy from there.</source>
            <translation>Fügen Sie die Tabelle in eine Tabellenkalkulation ein, tippen Sie ein x für jedes Häkchen, und kopieren Sie von dort.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The review file cannot be read, so nothing was changed.</source>
            <translation>Die Prüfdatei ist nicht lesbar, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask for the file once more; a mail program may have cut it.</source>
            <translation>Bitten Sie noch einmal um die Datei; ein E-Mail-Programm hat sie vielleicht abgeschnitten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The file itself was left as it is.</source>
            <translation>Die Datei selbst blieb, wie sie war.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup made this review file.</source>
            <translation>Eine neuere Version von Armatic Setup hat diese Prüfdatei erstellt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup, then open the file again.</source>
            <translation>Installieren Sie das neueste Armatic Setup, und öffnen Sie die Datei erneut.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Until then nothing was changed, neither here nor in the file.</source>
            <translation>Bis dahin wurde nichts geändert, weder hier noch in der Datei.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file is no review of the permission checklist.</source>
            <translation>Diese Datei ist keine Prüfung der Berechtigungs-Checkliste.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a review file that Armatic Setup saved.</source>
            <translation>Wählen Sie eine Prüfdatei, die Armatic Setup gesichert hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no review file of that name.</source>
            <translation>Es gibt keine Prüfdatei dieses Namens.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the name is right and that the file was not moved.</source>
            <translation>Prüfen Sie, ob der Name stimmt und die Datei nicht verschoben wurde.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The printer takes nothing, so the sheet is not printed.</source>
            <translation>Der Drucker nimmt nichts an, deshalb ist das Blatt nicht gedruckt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the printer is on and has paper, then print again.</source>
            <translation>Prüfen Sie, ob der Drucker an ist und Papier hat, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or save the sheet as PDF, and print that file elsewhere.</source>
            <translation>Oder sichern Sie das Blatt als PDF, und drucken Sie diese Datei anderswo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The support bundle cannot be read.</source>
            <translation>Das Supportpaket ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that it is the file that **support-bundle** wrote.</source>
            <translation>Prüfen Sie, ob es die Datei ist, die **support-bundle** geschrieben hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup wrote this support bundle.</source>
            <translation>Eine neuere Version von Armatic Setup hat dieses Supportpaket geschrieben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file holds no saved answers of Armatic Setup, so nothing was changed.</source>
            <translation>Diese Datei enthält keine gespeicherten Antworten von Armatic Setup, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a file that Armatic Setup wrote for you.</source>
            <translation>Wählen Sie eine Datei, die Armatic Setup für Sie geschrieben hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is one, ask for it once more; a mail program may have cut it.</source>
            <translation>Ist es eine, bitten Sie noch einmal darum; ein E-Mail-Programm hat sie vielleicht abgeschnitten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no file of that name, so nothing was changed.</source>
            <translation>Es gibt keine Datei dieses Namens, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your saved answers cannot be read, so Armatic Setup starts anew.</source>
            <translation>Ihre gespeicherten Antworten sind nicht lesbar, deshalb beginnt Armatic Setup neu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Before you start**</source>
            <translation>**Armatic Setup** › **Bevor Sie beginnen**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go through the steps once more; nothing was changed in Intacct.</source>
            <translation>Gehen Sie die Schritte noch einmal durch; in Intacct wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The old file is kept beside the new one; **Details** names it.</source>
            <translation>Die alte Datei bleibt neben der neuen liegen; **Details** nennt sie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup saved your answers.</source>
            <translation>Eine neuere Version von Armatic Setup hat Ihre Antworten gespeichert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start it again.</source>
            <translation>Starten Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The settings of this computer cannot be read, so the usual ones are in use.</source>
            <translation>Die Einstellungen dieses Computers sind nicht lesbar, daher gelten die üblichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose once more what you had set, such as the language; your answers are kept.</source>
            <translation>Wählen Sie noch einmal, was Sie eingestellt hatten, etwa die Sprache; Ihre Antworten bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup saved the settings of this computer, so the usual ones are in use.</source>
            <translation>Eine neuere Version von Armatic Setup hat die Einstellungen dieses Computers gespeichert, daher gelten die üblichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup; your settings are kept.</source>
            <translation>Installieren Sie das neueste Armatic Setup; Ihre Einstellungen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No address is set for this installation, so it cannot ask whether a newer version exists.</source>
            <translation>Für diese Installation ist keine Adresse gesetzt; sie kann nicht fragen, ob es eine neuere Version gibt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic whether there is a newer version; nothing here is wrong.</source>
            <translation>Fragen Sie Armatic, ob es eine neuere Version gibt; hier ist nichts falsch.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The address that tells of newer versions did not answer as it should.</source>
            <translation>Die Adresse, die neuere Versionen nennt, antwortete nicht wie vorgesehen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again later; everything else works without it.</source>
            <translation>Versuchen Sie es später noch einmal; alles andere geht ohne sie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still so: show **Details** to your IT department. The firewall may not allow that address.</source>
            <translation>Noch immer so: Zeigen Sie **Details** Ihrer IT-Abteilung. Die Firewall erlaubt diese Adresse vielleicht nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer about newer versions is not signed by the vendor, so nothing of it is shown.</source>
            <translation>Die Antwort über neuere Versionen ist nicht vom Hersteller signiert, also wird nichts davon gezeigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look whether a proxy answers in the place of the vendor, with a page of its own.</source>
            <translation>Sehen Sie nach, ob ein Proxy an Stelle des Herstellers antwortet, mit einer eigenen Seite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If there is none, tell Armatic; install nothing that another page offers.</source>
            <translation>Wenn nicht, sagen Sie es Armatic; installieren Sie nichts, was eine andere Seite anbietet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer about newer versions is older than one seen before, so nothing of it is shown.</source>
            <translation>Die Antwort über neuere Versionen ist älter als eine frühere, also wird nichts davon gezeigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again tomorrow: a proxy may have kept an old answer.</source>
            <translation>Versuchen Sie es morgen noch einmal: Ein Proxy hat vielleicht eine alte Antwort behalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still so: tell Armatic; install nothing that another page offers.</source>
            <translation>Noch immer so: Sagen Sie es Armatic; installieren Sie nichts, was eine andere Seite anbietet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A file of Armatic Setup cannot be read or written on this computer.</source>
            <translation>Eine Datei von Armatic Setup lässt sich auf diesem Computer nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** to see which file it is.</source>
            <translation>Öffnen Sie **Details**, um zu sehen, welche Datei es ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Allow your user to read and write that folder, or ask your IT department to.</source>
            <translation>Erlauben Sie Ihrem Benutzer, diesen Ordner zu lesen und zu beschreiben, oder bitten Sie Ihre IT-Abteilung darum.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start again: what was saved before is kept.</source>
            <translation>Starten Sie noch einmal: Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A file that belongs to Armatic Setup is missing or damaged.</source>
            <translation>Eine Datei, die zu Armatic Setup gehört, fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install Armatic Setup again; your answers are kept.</source>
            <translation>Installieren Sie Armatic Setup neu; Ihre Antworten bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that does not help, send the text under **Details** to Armatic.</source>
            <translation>Hilft das nicht, senden Sie den Text unter **Details** an Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup made a mistake of its own; nothing was changed in Intacct.</source>
            <translation>Armatic Setup hat selbst einen Fehler gemacht; in Intacct wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try once more.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens again, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Geschieht es wieder, sichern Sie den Bericht für den Support, und senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's address is not an encrypted one, so nothing was sent to it.</source>
            <translation>Die Adresse von Armatic ist keine verschlüsselte, also wurde nichts dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Done**</source>
            <translation>**Armatic Setup** › **Fertig**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter the usual address, which can be copied here, or the one that Armatic gave you.</source>
            <translation>Geben Sie die übliche Adresse ein, die sich hier kopieren lässt, oder die, die Armatic Ihnen gab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then look the customers up again.</source>
            <translation>Suchen Sie dann die Kunden noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The usual address.</source>
            <translation>Die übliche Adresse.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's access key is missing, so no customer was looked up there.</source>
            <translation>Der Zugangsschlüssel von Armatic fehlt, also wurde dort kein Kunde gesucht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key of your account; it is also called “token”.</source>
            <translation>Bitten Sie Armatic per Chat oder unter `{phone}` um einen Zugangsschlüssel Ihres Kontos; er heißt auch „token“.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter it as **Armatic access key**; on the command line, `arrival` asks for it.</source>
            <translation>Geben Sie ihn als **Armatic-Zugangsschlüssel** ein; auf der Befehlszeile fragt `arrival` danach.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Without it everything else works as before.</source>
            <translation>Ohne ihn geht alles andere wie bisher.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's access key holds a blank or a sign that no such key has.</source>
            <translation>Der Zugangsschlüssel von Armatic enthält ein Leerzeichen oder ein Zeichen, das kein solcher Schlüssel hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more, without the words around it.</source>
            <translation>Kopieren Sie den Schlüssel noch einmal, ohne die Wörter darum herum.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter it as **Armatic access key**, in the place of the old one.</source>
            <translation>Geben Sie ihn als **Armatic-Zugangsschlüssel** ein, an Stelle des alten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic refused the access key, so it is not sent again by itself.</source>
            <translation>Armatic lehnte den Zugangsschlüssel ab; er wird nicht von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more from where Armatic shows it, and enter it as **Armatic access key**.</source>
            <translation>Kopieren Sie den Schlüssel noch einmal von dort, wo Armatic ihn zeigt, und geben Sie ihn als **Armatic-Zugangsschlüssel** ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it was made for another account or has run out, ask Armatic for a new one: `{phone}`.</source>
            <translation>Gehört er zu einem anderen Konto oder ist er abgelaufen, bitten Sie Armatic um einen neuen: `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `arrival` asks for another one once the old one is deleted.</source>
            <translation>Auf der Befehlszeile fragt `arrival` nach einem anderen, sobald der alte gelöscht ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic knows the access key, but it may not look up customers.</source>
            <translation>Armatic kennt den Zugangsschlüssel, aber er darf keine Kunden suchen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key that may look up customers.</source>
            <translation>Bitten Sie Armatic per Chat oder unter `{phone}` um einen Zugangsschlüssel, der Kunden suchen darf.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>At this address there is no Armatic that looks up customers.</source>
            <translation>Unter dieser Adresse gibt es kein Armatic, das Kunden sucht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you changed Armatic's address yourself, set it back to the usual one.</source>
            <translation>Haben Sie die Adresse von Armatic selbst geändert, stellen Sie die übliche wieder ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, send the text under **Details** to Armatic by chat, or call `{phone}`.</source>
            <translation>Wenn nicht, senden Sie den Text unter **Details** per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing at this address takes synced data in; Armatic has no public interface that does.</source>
            <translation>Unter dieser Adresse nimmt nichts synchronisierte Daten an; Armatic hat keine öffentliche Schnittstelle dafür.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The command line</source>
            <translation>Die Befehlszeile</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The delivery is a proposal: use it only with an address that Armatic gave you for it.</source>
            <translation>Die Lieferung ist ein Vorschlag: Nutzen Sie sie nur mit einer Adresse, die Armatic Ihnen dafür gab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic reads Sage Intacct by itself; nothing is missing there without this delivery.</source>
            <translation>Armatic liest Sage Intacct selbst; ohne diese Lieferung fehlt dort nichts.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver refused the access key, so it is not sent again by itself.</source>
            <translation>Der Empfänger lehnte den Zugangsschlüssel ab; er wird nicht von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more from where Armatic shows it.</source>
            <translation>Kopieren Sie den Schlüssel noch einmal von dort, wo Armatic ihn zeigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>`deliver --configure` with the address asks for it and takes the place of the old one.</source>
            <translation>`deliver --configure` mit der Adresse fragt danach und ersetzt den alten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was delivered stays delivered; `deliver` goes on from there.</source>
            <translation>Was geliefert ist, bleibt geliefert; `deliver` macht von dort weiter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The access key may not deliver the data of this company.</source>
            <translation>Der Zugangsschlüssel darf die Daten dieser Firma nicht liefern.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key that may deliver data of this company.</source>
            <translation>Bitten Sie Armatic per Chat oder unter `{phone}` um einen Zugangsschlüssel, der Daten dieser Firma liefern darf.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The data of this company is delivered from another computer, or from another file.</source>
            <translation>Die Daten dieser Firma werden von einem anderen Computer oder aus einer anderen Datei geliefert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the other one is still in use, deliver from there only.</source>
            <translation>Ist der andere noch in Gebrauch, liefern Sie nur von dort.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is gone, `deliver --begin-anew` delivers everything again, in its place.</source>
            <translation>Gibt es ihn nicht mehr, liefert `deliver --begin-anew` alles noch einmal, an seiner Stelle.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another computer took over the delivery of this company's data, so nothing was sent from here.</source>
            <translation>Ein anderer Computer übernahm die Lieferung der Daten dieser Firma, also wurde von hier nichts gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Deliver from the other computer only.</source>
            <translation>Liefern Sie nur von dem anderen Computer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To deliver from here again, `deliver --begin-anew` takes its place and sends everything.</source>
            <translation>Um wieder von hier zu liefern, nimmt `deliver --begin-anew` dessen Platz ein und sendet alles.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver and this computer no longer agree on what was delivered before.</source>
            <translation>Der Empfänger und dieser Computer sind sich nicht mehr einig, was schon geliefert ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This happens when a file was copied or restored, or when the receiver was set back.</source>
            <translation>Das kommt vor, wenn eine Datei kopiert oder wiederhergestellt oder der Empfänger zurückgesetzt wurde.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>`deliver --begin-anew` delivers everything again, in the place of what is there.</source>
            <translation>`deliver --begin-anew` liefert alles noch einmal, an Stelle dessen, was dort ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver refused a part of the synced data, so the delivery stopped before it.</source>
            <translation>Der Empfänger lehnte einen Teil der synchronisierten Daten ab; die Lieferung hielt davor an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to Armatic by chat, or call `{phone}`. It holds no value of a record.</source>
            <translation>Senden Sie den Text unter **Details** per Chat an Armatic, oder rufen Sie `{phone}` an. Er enthält keinen Wert eines Datensatzes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic is asked too much at the moment and wants to be left alone for a while.</source>
            <translation>Armatic wird gerade zu viel gefragt und möchte eine Weile in Ruhe gelassen werden.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing to click</source>
            <translation>Nichts zu klicken</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait ten minutes, then try again.</source>
            <translation>Warten Sie zehn Minuten, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was done before is kept; it goes on from there.</source>
            <translation>Was schon getan ist, bleibt erhalten; es geht von dort weiter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic has trouble of its own at the moment.</source>
            <translation>Armatic hat gerade selbst Schwierigkeiten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait ten minutes, then try again. What was done before is kept.</source>
            <translation>Warten Sie zehn Minuten, und versuchen Sie es dann noch einmal. Was schon getan ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it stays so, tell Armatic by chat, or call `{phone}`.</source>
            <translation>Bleibt es so, sagen Sie es Armatic per Chat, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A web page answered in the place of Armatic: a sign-in page or a web filter.</source>
            <translation>Eine Webseite antwortete an Stelle von Armatic: eine Anmeldeseite oder ein Webfilter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a hotel or a guest network: open a browser, sign in to the network, then try again.</source>
            <translation>In einem Hotel oder Gastnetz: Öffnen Sie einen Browser, melden Sie sich im Netz an, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Im Büro: Bitten Sie Ihre IT-Abteilung, ganz `armatic.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>For your IT department. Port 443.</source>
            <translation>Für Ihre IT-Abteilung. Port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's answer arrived empty or only in part.</source>
            <translation>Die Antwort von Armatic kam leer oder nur zum Teil an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes, then try again. What was done before is kept.</source>
            <translation>Warten Sie ein paar Minuten, und versuchen Sie es dann noch einmal. Was schon getan ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, ask your IT department whether a proxy cuts answers.</source>
            <translation>Geschieht es jedes Mal, fragen Sie Ihre IT-Abteilung, ob ein Proxy Antworten abschneidet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic answered in a way that Armatic Setup does not know.</source>
            <translation>Armatic antwortete auf eine Weise, die Armatic Setup nicht kennt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to Armatic by chat, or call `{phone}`.</source>
            <translation>Senden Sie den Text unter **Details** per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Everything else works as before; only this proof is left out.</source>
            <translation>Alles andere geht wie bisher; nur dieser Nachweis fehlt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not find Armatic on the internet.</source>
            <translation>Dieser Computer findet Armatic im Internet nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open any website in a browser. If none opens, connect this computer to the internet.</source>
            <translation>Öffnen Sie irgendeine Website im Browser. Öffnet sich keine, verbinden Sie diesen Computer mit dem Internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If websites open, ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Öffnen sich Websites, bitten Sie Ihre IT-Abteilung, ganz `armatic.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer cannot verify that it talks to the real Armatic, so it stopped.</source>
            <translation>Dieser Computer kann nicht prüfen, ob er mit dem echten Armatic spricht, und hielt an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the date and the time of this computer are right.</source>
            <translation>Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department whether a company proxy or a virus scanner inspects encrypted connections.</source>
            <translation>Fragen Sie Ihre IT-Abteilung, ob ein Firmenproxy oder Virenscanner verschlüsselte Verbindungen prüft.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If so, they install its certificate on this computer, or exempt all of `armatic.com` from inspection.</source>
            <translation>Wenn ja, installiert sie dessen Zertifikat auf diesem Computer oder nimmt ganz `armatic.com` von der Prüfung aus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company's proxy wants a user name and a password on the way to Armatic.</source>
            <translation>Der Proxy Ihrer Firma verlangt auf dem Weg zu Armatic Benutzername und Passwort.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter **Proxy user name** and **Proxy password**, which are often those of this computer.</source>
            <translation>Geben Sie **Benutzername am Proxy** und **Passwort am Proxy** ein; oft sind es die dieses Computers.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `key proxy NAME` asks for the password and keeps it.</source>
            <translation>Auf der Befehlszeile fragt `key proxy NAME` nach dem Passwort und behält es.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Refused, or signed in to by Windows alone: ask your IT department to exempt all of `armatic.com`.</source>
            <translation>Abgelehnt, oder nur Windows meldet sich dort an: Bitten Sie Ihre IT-Abteilung, ganz `armatic.com` auszunehmen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy of this computer does not pass the connection on to Armatic.</source>
            <translation>Der Proxy dieses Computers gibt die Verbindung nicht an Armatic weiter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer › **Network** › **Proxy**</source>
            <translation>Dieser Computer › **Netzwerk** › **Proxy**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department whether the proxy settings of this computer are right.</source>
            <translation>Fragen Sie Ihre IT-Abteilung, ob die Proxy-Einstellungen dieses Computers stimmen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A script that finds the proxy (PAC) is not run: enter the proxy's own address and port.</source>
            <translation>Ein Skript, das den Proxy findet (PAC), wird nicht ausgeführt: Geben Sie Adresse und Port des Proxys selbst ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy must let connections to all of `armatic.com`, port 443, through.</source>
            <translation>Der Proxy muss Verbindungen zu ganz `armatic.com`, Port 443, durchlassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic does not take the connection: it is down, or something on the way blocks it.</source>
            <translation>Armatic nimmt die Verbindung nicht an: Es steht, oder etwas auf dem Weg sperrt sie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open any website in a browser, to see whether the internet connection works.</source>
            <translation>Öffnen Sie irgendeine Website im Browser, um zu sehen, ob die Internetverbindung steht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Wenn ja, bitten Sie Ihre IT-Abteilung, ganz `armatic.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then try again.</source>
            <translation>Versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection to Armatic broke off, or its answer did not come in time.</source>
            <translation>Die Verbindung zu Armatic brach ab, oder die Antwort kam nicht rechtzeitig.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that this computer is still connected, and that the VPN or the wireless network is steady.</source>
            <translation>Prüfen Sie, ob dieser Computer noch verbunden ist und ob VPN oder WLAN stabil sind.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then try again. What was done before is kept.</source>
            <translation>Versuchen Sie es dann noch einmal. Was schon getan ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic could not be asked, for a reason that Armatic Setup does not know.</source>
            <translation>Armatic konnte nicht gefragt werden, aus einem Grund, den Armatic Setup nicht kennt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try once more. What was done before is kept.</source>
            <translation>Versuchen Sie es noch einmal. Was schon getan ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not find Sage Intacct on the internet.</source>
            <translation>Dieser Computer findet Sage Intacct im Internet nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If websites open, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Öffnen sich Websites, bitten Sie Ihre IT-Abteilung, ganz `intacct.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>By this computer's clock the proof that it talks to Sage Intacct is out of date.</source>
            <translation>Nach der Uhr dieses Computers ist der Nachweis, dass er mit Sage Intacct spricht, abgelaufen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check date, time and time zone, and switch on **Set time automatically**.</source>
            <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone, und schalten Sie **Uhrzeit automatisch einstellen** ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If they are right, ask your IT department whether a company proxy inspects encrypted connections.</source>
            <translation>Stimmen sie, fragen Sie Ihre IT-Abteilung, ob ein Firmenproxy verschlüsselte Verbindungen prüft.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another computer answered in the place of Sage Intacct, so Armatic Setup stopped.</source>
            <translation>Ein anderer Computer antwortete anstelle von Sage Intacct, deshalb hat Armatic Setup angehalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a hotel or a guest network: open a browser, sign in to the network, then choose **Test again**.</source>
            <translation>In einem Hotel oder Gastnetz: Öffnen Sie einen Browser, melden Sie sich im Netz an, und wählen Sie dann **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: send the text under **Details** to your IT department.</source>
            <translation>Im Büro: Senden Sie den Text unter **Details** an Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They make sure that `intacct.com` leads to Sage Intacct itself, and not to a filter page.</source>
            <translation>Sie sorgt dafür, dass `intacct.com` zu Sage Intacct selbst führt und nicht zu einer Filterseite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company inspects encrypted connections with a certificate that this computer does not know.</source>
            <translation>Ihre Firma prüft verschlüsselte Verbindungen mit einem Zertifikat, das dieser Computer nicht kennt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to your IT department.</source>
            <translation>Senden Sie den Text unter **Details** an Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They install the certificate of the company proxy or the virus scanner on this computer.</source>
            <translation>Sie installiert das Zertifikat des Firmenproxys oder Virenscanners auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or they exempt all of `intacct.com` from the inspection.</source>
            <translation>Oder sie nimmt ganz `intacct.com` von der Prüfung aus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer cannot verify that it talks to the real Sage Intacct, so it stopped.</source>
            <translation>Dieser Computer kann nicht prüfen, ob er mit dem echten Sage Intacct spricht, und hielt an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If so, they install its certificate on this computer, or exempt all of `intacct.com` from inspection.</source>
            <translation>Wenn ja, installiert sie dessen Zertifikat auf diesem Computer oder nimmt ganz `intacct.com` von der Prüfung aus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer and Sage Intacct do not agree on an encrypted connection.</source>
            <translation>Dieser Computer und Sage Intacct einigen sich nicht auf eine verschlüsselte Verbindung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department to allow encrypted connections (TLS 1.2 or newer) to all of `intacct.com`, port 443.</source>
            <translation>Bitten Sie Ihre IT-Abteilung, verschlüsselte Verbindungen (TLS 1.2 oder neuer) zu ganz `intacct.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A company proxy, a firewall or a virus scanner that inspects connections is the usual cause.</source>
            <translation>Meist liegt es an einem Firmenproxy, einer Firewall oder einem Virenscanner, der Verbindungen prüft.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company's proxy wants a user name and a password before it lets Armatic Setup out.</source>
            <translation>Der Proxy Ihrer Firma verlangt Benutzername und Passwort, bevor er Armatic Setup hinauslässt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Test again**. A refused password is not sent again by itself.</source>
            <translation>Wählen Sie **Erneut testen**. Ein abgelehntes Passwort wird nicht von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Refused, or signed in to by Windows alone: ask your IT department to exempt all of `intacct.com`.</source>
            <translation>Abgelehnt, oder Anmeldung nur durch Windows: Bitten Sie Ihre IT-Abteilung, ganz `intacct.com` auszunehmen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer finds its proxy by a script (PAC), which Armatic Setup does not run.</source>
            <translation>Dieser Computer findet seinen Proxy durch ein Skript (PAC), das Armatic Setup nicht ausführt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department for the address and port of the proxy itself.</source>
            <translation>Fragen Sie Ihre IT-Abteilung nach Adresse und Port des Proxys selbst.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter them as the proxy in the network settings of this computer; they may set `HTTPS_PROXY` instead.</source>
            <translation>Tragen Sie beides als Proxy in die Netzwerkeinstellungen dieses Computers ein; stattdessen kann die IT `HTTPS_PROXY` setzen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start Armatic Setup anew and choose **Test again**.</source>
            <translation>Starten Sie Armatic Setup neu, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy set on this computer does not pass the connection on to Sage Intacct.</source>
            <translation>Der auf diesem Computer eingestellte Proxy leitet die Verbindung nicht an Sage Intacct weiter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy must let connections to all of `intacct.com`, port 443, through.</source>
            <translation>Der Proxy muss Verbindungen zu ganz `intacct.com`, Port 443, durchlassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not take the connection: it is down, or something on the way blocks it.</source>
            <translation>Sage Intacct nimmt die Verbindung nicht an: Es ist gestört, oder unterwegs blockiert sie etwas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a browser: `status.sage.com`</source>
            <translation>Im Browser: `status.sage.com`</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether Sage reports an outage of Intacct. If so, wait until it is over.</source>
            <translation>Sehen Sie nach, ob Sage eine Störung von Intacct meldet. Wenn ja, warten Sie, bis sie vorbei ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Wenn nicht, bitten Sie Ihre IT-Abteilung, ganz `intacct.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not answer: the connection is too slow, or a firewall holds it back.</source>
            <translation>Sage Intacct antwortet nicht: Die Verbindung ist zu langsam, oder eine Firewall hält sie zurück.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Wenn ja, bitten Sie Ihre IT-Abteilung, ganz `intacct.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check at `status.sage.com` whether Sage reports an outage.</source>
            <translation>Sehen Sie unter `status.sage.com` nach, ob Sage eine Störung meldet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct was reached, but its answer did not come in time.</source>
            <translation>Sage Intacct wurde erreicht, aber seine Antwort kam nicht rechtzeitig.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes: Intacct may be busy.</source>
            <translation>Warten Sie einige Minuten: Intacct ist vielleicht ausgelastet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether Sage reports an outage of Intacct.</source>
            <translation>Sehen Sie nach, ob Sage eine Störung von Intacct meldet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again. What was saved before is kept.</source>
            <translation>Versuchen Sie es noch einmal. Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection to Sage Intacct broke off in the middle.</source>
            <translation>Die Verbindung zu Sage Intacct brach mittendrin ab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not reach Sage Intacct.</source>
            <translation>Dieser Computer erreicht Sage Intacct nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, send the text under **Details** to your IT department.</source>
            <translation>Wenn ja, senden Sie den Text unter **Details** an Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is closed for maintenance at the moment.</source>
            <translation>Sage Intacct ist zurzeit wegen Wartung geschlossen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>See there how long the maintenance takes; the weekly one lasts up to four hours.</source>
            <translation>Sehen Sie dort nach, wie lange die Wartung dauert; die wöchentliche dauert bis zu vier Stunden.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again after it. What was saved before is kept.</source>
            <translation>Versuchen Sie es danach noch einmal. Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is busy with your company's programs and asks to wait.</source>
            <translation>Sage Intacct ist mit Programmen Ihrer Firma ausgelastet und bittet zu warten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait two minutes. This does not count as a refused sign-in.</source>
            <translation>Warten Sie zwei Minuten. Das zählt nicht als abgelehnte Anmeldung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again when no other program reads from Intacct, such as at night.</source>
            <translation>Versuchen Sie es noch einmal, wenn kein anderes Programm aus Intacct liest, etwa nachts.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct needed too long for one answer and cut the connection.</source>
            <translation>Sage Intacct brauchte für eine Antwort zu lange und trennte die Verbindung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes, then try again. What was saved before is kept.</source>
            <translation>Warten Sie einige Minuten, und versuchen Sie es dann noch einmal. Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens again, try at a quieter hour, such as at night.</source>
            <translation>Geschieht es wieder, versuchen Sie es zu ruhigerer Stunde, etwa nachts.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Something on the way sends Armatic Setup to another address, so it stopped.</source>
            <translation>Unterwegs schickt etwas Armatic Setup an eine andere Adresse, deshalb hielt es an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Im Büro: Bitten Sie Ihre IT-Abteilung, ganz `intacct.com`, Port 443, zuzulassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no Sage Intacct at this address, or something on the way hides it.</source>
            <translation>Unter dieser Adresse gibt es kein Sage Intacct, oder unterwegs verbirgt es etwas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, ask your IT department whether a web filter blocks all of `intacct.com`, port 443.</source>
            <translation>Wenn nicht, fragen Sie Ihre IT-Abteilung, ob ein Webfilter ganz `intacct.com`, Port 443, blockiert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A firewall or a web filter blocks the way to Sage Intacct.</source>
            <translation>Eine Firewall oder ein Webfilter blockiert den Weg zu Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They allow programs on this computer to reach all of `intacct.com`, port 443.</source>
            <translation>Sie erlaubt Programmen auf diesem Computer, ganz `intacct.com`, Port 443, zu erreichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A web page answered instead of Sage Intacct: a network sign-in page or a web filter.</source>
            <translation>Statt Sage Intacct antwortete eine Webseite: eine Netzanmeldung oder ein Webfilter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to let programs reach all of `intacct.com`, port 443, unfiltered.</source>
            <translation>Im Büro: Bitten Sie Ihre IT-Abteilung, Programme ganz `intacct.com`, Port 443, ungefiltert erreichen zu lassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If a browser shows that Intacct is closed for maintenance, wait until it is over.</source>
            <translation>Zeigt ein Browser, dass Intacct wegen Wartung geschlossen ist, warten Sie, bis sie vorbei ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer of Sage Intacct arrived empty or only in part.</source>
            <translation>Die Antwort von Sage Intacct kam leer oder nur teilweise an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, ask your IT department whether a proxy cuts long answers.</source>
            <translation>Geschieht es jedes Mal, fragen Sie Ihre IT-Abteilung, ob ein Proxy lange Antworten abschneidet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer contained things Sage Intacct never sends, so Armatic Setup refused it.</source>
            <translation>Die Antwort enthielt, was Sage Intacct nie sendet, deshalb lehnte Armatic Setup sie ab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Sichern Sie den Bericht für den Support, und senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tell your IT department too: something between this computer and Intacct may change its answers.</source>
            <translation>Sagen Sie es auch Ihrer IT-Abteilung: Etwas zwischen diesem Computer und Intacct verändert vielleicht die Antworten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Intacct sent a value Armatic Setup would have to guess at, so it stopped.</source>
            <translation>Intacct sandte einen Wert, den Armatic Setup erraten müsste, deshalb hielt es an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again once. What was saved before is kept.</source>
            <translation>Versuchen Sie es einmal noch. Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it stays, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Bleibt es so, sichern Sie den Bericht für den Support, und senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Something answered, but not in the way Sage Intacct does.</source>
            <translation>Etwas antwortete, aber nicht so, wie es Sage Intacct tut.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again once; a proxy on the way may have spoiled a single answer.</source>
            <translation>Versuchen Sie es einmal noch; ein Proxy unterwegs kann eine einzelne Antwort verdorben haben.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The trial of {company_id} in Sage Intacct has ended.</source>
            <translation>Der Probezeitraum von {company_id} in Sage Intacct ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your Sage Intacct account manager</source>
            <translation>Ihr Kundenbetreuer bei Sage Intacct</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If this is not the company you meant, correct **Company ID** and choose **Test again**.</source>
            <translation>Ist das nicht die gemeinte Firma, berichtigen Sie **Firmen-ID**, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is, ask Sage to extend the trial or to activate the company.</source>
            <translation>Wenn doch, bitten Sie Sage, den Probezeitraum zu verlängern oder die Firma zu aktivieren.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not accept Armatic's connection key.</source>
            <translation>Sage Intacct nimmt den Verbindungsschlüssel von Armatic nicht an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you typed or pasted the key, do it once more: capitals count.</source>
            <translation>Haben Sie den Schlüssel getippt oder eingefügt, tun Sie es noch einmal: Groß und klein zählt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic sent you a key file, choose that file again.</source>
            <translation>Haben Sie von Armatic eine Schlüsseldatei, wählen Sie diese noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still refused: ask Armatic for a new key by chat, or call `{phone}`.</source>
            <translation>Noch immer abgelehnt: Bitten Sie Armatic per Chat um einen neuen Schlüssel, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave your own user ID and password as they are; Intacct did not look at them yet.</source>
            <translation>Lassen Sie Ihre eigene Benutzer-ID und das Passwort, wie sie sind; Intacct hat sie noch nicht angesehen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not know a setting that Armatic Setup sent along.</source>
            <translation>Sage Intacct kennt eine Einstellung nicht, die Armatic Setup mitgesendet hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup and try again.</source>
            <translation>Installieren Sie das neueste Armatic Setup, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct could not read what Armatic Setup sent.</source>
            <translation>Sage Intacct konnte nicht lesen, was Armatic Setup gesendet hat.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Web Services is not switched on in {company_id}.</source>
            <translation>Web Services ist in {company_id} nicht eingeschaltet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find **Web Services** in the list and subscribe to it.</source>
            <translation>Suchen Sie **Web Services** in der Liste, und abonnieren Sie es.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Confirm the note about charges: Armatic is a Sage Intacct partner, so its use is free of charge.</source>
            <translation>Bestätigen Sie den Hinweis auf Kosten: Armatic ist Partner von Sage Intacct, deshalb ist die Nutzung kostenlos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Come back and choose **Test again**.</source>
            <translation>Kommen Sie zurück, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The sender ID {sender_id} is not allowed to connect to {company_id} yet.</source>
            <translation>Die Sender-ID {sender_id} darf sich noch nicht mit {company_id} verbinden.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go to **Web Services authorizations** and look for `{sender_id}`, exactly so, with its capitals.</source>
            <translation>Gehen Sie zu **Web Services authorizations**, und suchen Sie `{sender_id}`, genau so, groß und klein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is there with **Status** Inactive, set it to **Active**, or delete the line and add it anew.</source>
            <translation>Steht sie dort mit **Status** Inactive, stellen Sie ihn auf **Active**, oder löschen Sie die Zeile, und legen Sie sie neu an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is spelled in another way, delete that line: it cannot be edited.</source>
            <translation>Ist sie anders geschrieben, löschen Sie diese Zeile: Sie lässt sich nicht bearbeiten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is missing, choose **Add** (or **+**), type the sender ID below, and set **Status** to **Active**.</source>
            <translation>Fehlt sie, wählen Sie **Add** (oder **+**), tippen Sie die Sender-ID von unten, und stellen Sie **Status** auf **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save** in the small window, then **Save** on the page.</source>
            <translation>Wählen Sie **Save** im kleinen Fenster, dann **Save** auf der Seite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>With these capitals. It cannot be edited later.</source>
            <translation>Genau so groß und klein. Später lässt sie sich nicht bearbeiten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Only known internet addresses may connect to {company_id}, and this computer's is not one of them.</source>
            <translation>Nur bekannte Internetadressen dürfen sich mit {company_id} verbinden, und die dieses Computers ist keine davon.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look at **Enforce IP address filters** and at the list of addresses.</source>
            <translation>Sehen Sie **Enforce IP address filters** und die Liste der Adressen an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Add the address your company uses on the internet; your IT department knows it.</source>
            <translation>Fügen Sie die Internetadresse Ihrer Firma hinzu; Ihre IT-Abteilung kennt sie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat for the addresses of its servers, and add them too.</source>
            <translation>Fragen Sie Armatic per Chat nach den Adressen seiner Server, und fügen Sie auch diese hinzu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save**, then **Test again**.</source>
            <translation>Wählen Sie **Save**, dann **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A pass from this computer does not prove that Armatic's servers may connect: they have other addresses.</source>
            <translation>Ein Erfolg von diesem Computer beweist nicht, dass die Server von Armatic sich verbinden dürfen: Sie haben andere Adressen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may enter single entities of {company_id} only, not its top level.</source>
            <translation>Der Benutzer {user_id} darf nur einzelne Entitäten von {company_id} betreten, nicht die oberste Ebene.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find `{user_id}` and choose **Edit**.</source>
            <translation>Suchen Sie `{user_id}`, und wählen Sie **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **User entities** remove every entity, so that the user sees all of them; then **Save**.</source>
            <translation>Entfernen Sie unter **User entities** jede Entität, damit der Benutzer alle sieht; dann **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic is meant for one entity only, type its ID under **Entity** on **Connect** instead.</source>
            <translation>Ist Armatic nur für eine Entität gedacht, tippen Sie stattdessen deren ID unter **Entität** auf **Verbinden**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The entity {entity_id} exists, but the user {user_id} may not enter it.</source>
            <translation>Die Entität {entity_id} gibt es, aber der Benutzer {user_id} darf sie nicht betreten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **User entities** add the entity `{entity_id}`, then **Save**.</source>
            <translation>Fügen Sie unter **User entities** die Entität `{entity_id}` hinzu, dann **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or leave **Entity** empty on **Connect**: then all entities are read that the user may enter.</source>
            <translation>Oder lassen Sie **Entität** auf **Verbinden** leer: Dann werden alle Entitäten gelesen, die der Benutzer betreten darf.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no entity {entity_id} in {company_id}.</source>
            <translation>In {company_id} gibt es keine Entität {entity_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Entity**</source>
            <translation>**Armatic Setup** › **Verbinden** › **Entität**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave **Entity** empty and choose **Test again**: the test then lists the entities to choose from.</source>
            <translation>Lassen Sie **Entität** leer, und wählen Sie **Erneut testen**: Der Test listet dann die Entitäten zur Auswahl auf.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If only one entity is meant, take its ID from that list, or from **Company** › **Entities** in Intacct.</source>
            <translation>Ist nur eine Entität gemeint, nehmen Sie ihre ID aus dieser Liste oder aus **Company** › **Entities** in Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not let the user {user_id} into the entity that was typed.</source>
            <translation>Sage Intacct lässt den Benutzer {user_id} nicht in die eingegebene Entität.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave **Entity** empty to connect at the top level, as Armatic does; choose **Test again**.</source>
            <translation>Lassen Sie **Entität** leer, um sich wie Armatic auf der obersten Ebene zu verbinden; wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If only one entity is meant, compare its ID with **Company** › **Entities** in Intacct.</source>
            <translation>Ist nur eine Entität gemeint, vergleichen Sie ihre ID mit **Company** › **Entities** in Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a company with a single entity the field stays empty.</source>
            <translation>In einer Firma mit einer einzigen Entität bleibt das Feld leer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>An administrator may have to open the entity for the user, under **User entities**.</source>
            <translation>Vielleicht muss ein Administrator die Entität unter **User entities** für den Benutzer öffnen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct ended the session before the work was done.</source>
            <translation>Sage Intacct beendete die Sitzung, bevor die Arbeit getan war.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again: Armatic Setup signs in anew. What was saved before is kept.</source>
            <translation>Versuchen Sie es noch einmal: Armatic Setup meldet sich neu an. Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, save the report for support and send it to Armatic.</source>
            <translation>Geschieht es jedes Mal, sichern Sie den Bericht für den Support, und senden Sie ihn an Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct has locked the user {user_id} after too many wrong passwords.</source>
            <translation>Sage Intacct hat den Benutzer {user_id} nach zu vielen falschen Passwörtern gesperrt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **Status** from Locked out to **Active**, then **Save**.</source>
            <translation>Stellen Sie **Status** von Locked out auf **Active**, dann **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Only then choose **Test again**.</source>
            <translation>Wählen Sie erst danach **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password of the user {user_id} has expired in Sage Intacct.</source>
            <translation>Das Passwort des Benutzers {user_id} ist in Sage Intacct abgelaufen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether `{user_id}` is in this list: passwords of Web Services users do not expire.</source>
            <translation>Prüfen Sie, ob `{user_id}` in dieser Liste steht: Passwörter von Web-Services-Benutzern laufen nicht ab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is, reset its password; Intacct mails the new one.</source>
            <translation>Wenn ja, setzen Sie sein Passwort zurück; Intacct mailt das neue.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is not, add a Web Services user here: a user ID of its own, the same permissions.</source>
            <translation>Wenn nicht, fügen Sie hier einen Web-Services-Benutzer hinzu: mit eigener Benutzer-ID und denselben Berechtigungen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type its user ID and the new password on **Connect** and choose **Test again**.</source>
            <translation>Tippen Sie dessen Benutzer-ID und das neue Passwort auf **Verbinden**, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} exists in Sage Intacct, but is not active.</source>
            <translation>Der Benutzer {user_id} existiert in Sage Intacct, ist aber nicht aktiv.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **Status** to **Active**, then **Save**.</source>
            <translation>Stellen Sie **Status** auf **Active**, dann **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not accept this user ID and password for {company_id}.</source>
            <translation>Sage Intacct nimmt diese Benutzer-ID und dieses Passwort für {company_id} nicht an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check **Company ID** and **User ID**: capitals count, and no blank before or after.</source>
            <translation>Prüfen Sie **Firmen-ID** und **Benutzer-ID**: Groß und klein zählt, kein Leerzeichen davor oder danach.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the password from the mail Intacct sent when the user was saved, and paste it again.</source>
            <translation>Kopieren Sie das Passwort aus der E-Mail, die Intacct beim Speichern des Benutzers sandte, und fügen Sie es erneut ein.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No mail, or still refused: an Intacct administrator opens the user and checks that **Status** is **Active**.</source>
            <translation>Keine E-Mail, oder noch immer abgelehnt: Ein Intacct-Administrator öffnet den Benutzer und prüft, ob **Status** auf **Active** steht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There the administrator also resets the password; Intacct mails a new one.</source>
            <translation>Dort setzt er auch das Passwort zurück; Intacct mailt ein neues.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Do not try it in a browser: a Web Services user cannot sign in there.</source>
            <translation>Versuchen Sie es nicht im Browser: Ein Web-Services-Benutzer kann sich dort nicht anmelden.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct something before **Test again**: a refused password is not sent again unchanged.</source>
            <translation>Berichtigen Sie etwas vor **Erneut testen**: Ein abgelehntes Passwort wird unverändert nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not know {company_id} or Armatic's sender ID; it does not say which.</source>
            <translation>Sage Intacct kennt {company_id} oder die Sender-ID von Armatic nicht; es sagt nicht, welche.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the **ID** there with **Company ID** here: capitals, no blanks, no quotes.</source>
            <translation>Vergleichen Sie die **ID** dort mit **Firmen-ID** hier: groß und klein, keine Leerzeichen, keine Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Use the ID of the company itself, not that of an accountant's console.</source>
            <translation>Nehmen Sie die ID der Firma selbst, nicht die der Konsole eines Steuerbüros.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct it and choose **Test again**.</source>
            <translation>Berichtigen Sie sie, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it was right, the sender ID `{sender_id}` or its key is not.</source>
            <translation>War sie richtig, stimmt die Sender-ID `{sender_id}` oder ihr Schlüssel nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then ask Armatic by chat, or call `{phone}`.</source>
            <translation>Fragen Sie dann Armatic per Chat, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused Armatic Setup before it looked at your company, for a reason we do not know.</source>
            <translation>Sage Intacct lehnte Armatic Setup ab, bevor es Ihre Firma ansah; den Grund kennen wir nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support; it holds Intacct's own words.</source>
            <translation>Sichern Sie den Bericht für den Support; er enthält die Worte von Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What Intacct gave: its code, and the Support ID where there is one.</source>
            <translation>Was Intacct angab: seinen Code und, wo vorhanden, die Support-ID.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused the sign-in of {user_id} to {company_id}, for a reason we do not know.</source>
            <translation>Sage Intacct lehnte die Anmeldung von {user_id} bei {company_id} ab; den Grund kennen wir nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** here and read Intacct's own words.</source>
            <translation>Öffnen Sie hier **Details**, und lesen Sie die Worte von Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find `{user_id}` in Intacct and check that **Status** is **Active**.</source>
            <translation>Suchen Sie `{user_id}` in Intacct, und prüfen Sie, ob **Status** auf **Active** steht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that does not help, save the report for support and send it to Armatic.</source>
            <translation>Hilft das nicht, sichern Sie den Bericht für den Support, und senden Sie ihn an Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} is of the type {user_type}, which never sees receivables.</source>
            <translation>Der Benutzer {user_id} ist vom Typ {user_type}, der offene Forderungen nie sieht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **User type** to **Business**, then **Save**. The type caps every permission that is ticked.</source>
            <translation>Stellen Sie **User type** auf **Business**, dann **Save**. Der Typ begrenzt jede angekreuzte Berechtigung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} is an ordinary user, so its password expires and stops Armatic one day.</source>
            <translation>Der Benutzer {user_id} ist ein gewöhnlicher Benutzer; sein Passwort läuft ab und hält Armatic eines Tages an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Add a Web Services user here; it needs a user ID of its own.</source>
            <translation>Fügen Sie hier einen Web-Services-Benutzer hinzu; er braucht eine eigene Benutzer-ID.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Give it the same permissions; it is for programs only, and its password does not expire.</source>
            <translation>Geben Sie ihm dieselben Berechtigungen; er ist nur für Programme, und sein Passwort läuft nicht ab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type its user ID and its password on **Connect** and choose **Test again**.</source>
            <translation>Tippen Sie seine Benutzer-ID und sein Passwort auf **Verbinden**, und wählen Sie **Erneut testen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In older menus tick **Restrict user access to web services only** on the user's page instead.</source>
            <translation>In älteren Menüs kreuzen Sie stattdessen **Restrict user access to web services only** auf der Seite des Benutzers an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company has several entities, and the user {user_id} may enter none of them.</source>
            <translation>Die Firma hat mehrere Entitäten, und der Benutzer {user_id} darf keine davon betreten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether **Restrict access to top level only** is ticked: then nobody enters an entity.</source>
            <translation>Prüfen Sie, ob **Restrict access to top level only** angekreuzt ist: Dann betritt niemand eine Entität.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic is meant for the whole company, this is fine.</source>
            <translation>Ist Armatic für die ganze Firma gedacht, ist das in Ordnung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, untick it, or edit `{user_id}` and add the entities under **User entities**.</source>
            <translation>Wenn nicht, nehmen Sie das Häkchen weg, oder bearbeiten Sie `{user_id}`, und fügen Sie die Entitäten unter **User entities** hinzu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not enter {entities} of the company, so their invoices are not read.</source>
            <translation>Der Benutzer {user_id} darf {entities} der Firma nicht betreten, deshalb werden deren Rechnungen nicht gelesen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If these are private entities that Armatic must not see, nothing is wrong.</source>
            <translation>Sind das private Entitäten, die Armatic nicht sehen darf, ist alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, find `{user_id}` and choose **Edit**.</source>
            <translation>Wenn nicht, suchen Sie `{user_id}`, und wählen Sie **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Dates of the user {user_id} are written in a way Armatic Setup would have to guess at.</source>
            <translation>Datumsangaben des Benutzers {user_id} stehen in einer Form, die Armatic Setup erraten müsste.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit `{user_id}` and look for its language, date format and clock.</source>
            <translation>Bearbeiten Sie `{user_id}`, und suchen Sie Sprache, Datumsformat und Uhr.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set US English, month/day/year and 24 hours, then **Save**.</source>
            <translation>Stellen Sie US English, month/day/year und 24 hours ein, dann **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the form does not offer this, ask Sage Intacct support to set it for the user.</source>
            <translation>Bietet das Formular das nicht an, bitten Sie den Support von Sage Intacct, es für den Benutzer einzustellen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not show in which time zone the user {user_id} works.</source>
            <translation>Sage Intacct zeigt nicht, in welcher Zeitzone der Benutzer {user_id} arbeitet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`. Without it, times would have to be guessed at.</source>
            <translation>Senden Sie ihn per Chat an Armatic, oder rufen Sie `{phone}` an. Sonst müssten Zeiten erraten werden.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not show this user its own permissions, which is normal.</source>
            <translation>Sage Intacct zeigt diesem Benutzer seine eigenen Berechtigungen nicht; das ist normal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Module permissions**</source>
            <translation>**Armatic Setup** › **Berechtigungen**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing is wrong: reading was tried row by row instead.</source>
            <translation>Alles in Ordnung: Stattdessen wurde das Lesen Zeile für Zeile versucht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare **Add**, **Edit** and **Post** by eye with the list on **Module permissions**.</source>
            <translation>Vergleichen Sie **Add**, **Edit** und **Post** mit dem Auge mit der Liste unter **Berechtigungen**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read the audit history, which Armatic does not need.</source>
            <translation>Der Benutzer {user_id} darf den Audit-Verlauf nicht lesen; Armatic braucht ihn nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on: Armatic does not ask for this permission.</source>
            <translation>Gehen Sie weiter: Armatic verlangt diese Berechtigung nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read {application} › {row}.</source>
            <translation>Der Benutzer {user_id} darf {application} › {row} nicht lesen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to `{user_id}`.</source>
            <translation>Wählen Sie **Subscriptions** neben `{user_id}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick **{application}** and choose **Permissions** beside it.</source>
            <translation>Kreuzen Sie **{application}** an, und wählen Sie daneben **Permissions**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the row **{row_names}** tick {rights}.</source>
            <translation>Kreuzen Sie in der Zeile **{row_names}** {rights} an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Already ticked: edit the user and check that **User type** is **Business**.</source>
            <translation>Schon angekreuzt: Bearbeiten Sie den Benutzer, und prüfen Sie, ob **User type** auf **Business** steht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit the user `{user_id}` and note which role its **Roles** table names.</source>
            <translation>Bearbeiten Sie den Benutzer `{user_id}`, und notieren Sie, welche Rolle seine Tabelle **Roles** nennt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that table is empty, a user group may bring the role: look under **User groups**.</source>
            <translation>Ist diese Tabelle leer, bringt vielleicht eine Benutzergruppe die Rolle mit: Sehen Sie unter **User groups** nach.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **Roles** choose **Subscriptions** next to that very role. Rights of several roles add up, so one is enough.</source>
            <translation>Wählen Sie unter **Roles** neben genau dieser Rolle **Subscriptions**. Rechte mehrerer Rollen ergänzen sich, eine genügt also.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read {rows}.</source>
            <translation>Der Benutzer {user_id} darf {rows} nicht lesen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>For each of these rows choose **Permissions** beside its application: {all_rows}.</source>
            <translation>Wählen Sie für jede dieser Zeilen **Permissions** neben ihrer Anwendung: {all_rows}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick the rights that the list on **Module permissions** shows for them.</source>
            <translation>Kreuzen Sie die Rechte an, die die Liste unter **Berechtigungen** dafür zeigt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read any of the records Armatic needs.</source>
            <translation>Der Benutzer {user_id} darf keinen der Datensätze lesen, die Armatic braucht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit `{user_id}` and check that **User type** is **Business**.</source>
            <translation>Bearbeiten Sie `{user_id}`, und prüfen Sie, ob **User type** auf **Business** steht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to the user; tick the applications and their permissions.</source>
            <translation>Wählen Sie **Subscriptions** neben dem Benutzer; kreuzen Sie die Anwendungen und ihre Berechtigungen an.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save** twice: first in the small window, then on the page.</source>
            <translation>Wählen Sie zweimal **Save**: zuerst im kleinen Fenster, dann auf der Seite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit the user `{user_id}`: its **Roles** table must name a role, or a user group must bring one.</source>
            <translation>Bearbeiten Sie den Benutzer `{user_id}`: Seine Tabelle **Roles** muss eine Rolle nennen, oder eine Benutzergruppe muss eine mitbringen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The rights of all its roles and user groups add up. If there is none, assign a role.</source>
            <translation>Die Rechte aller seiner Rollen und Benutzergruppen ergänzen sich. Gibt es keine, weisen Sie eine Rolle zu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to that very role; an empty role refuses everything.</source>
            <translation>Wählen Sie neben genau dieser Rolle **Subscriptions**; eine leere Rolle lehnt alles ab.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick the applications and their permissions, then choose **Save** twice.</source>
            <translation>Kreuzen Sie die Anwendungen und ihre Berechtigungen an, und wählen Sie dann zweimal **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} lacks {rights} on {application} › {row}.</source>
            <translation>Dem Benutzer {user_id} fehlt {rights} bei {application} › {row}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Permissions** beside **{application}**.</source>
            <translation>Wählen Sie **Permissions** neben **{application}**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **Roles** choose **Subscriptions** next to that very role, then **Permissions** beside **{application}**.</source>
            <translation>Wählen Sie unter **Roles** neben genau dieser Rolle **Subscriptions**, dann **Permissions** neben **{application}**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no subscription to {applications} in {company_id}.</source>
            <translation>In {company_id} gibt es kein Abonnement für {applications}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether the company uses {applications}.</source>
            <translation>Prüfen Sie, ob die Firma {applications} nutzt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, subscribe there, then grant the user its permissions.</source>
            <translation>Wenn ja, abonnieren Sie dort, und erteilen Sie dem Benutzer dann die Berechtigungen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does not, tell Armatic by chat, and ask what works without it.</source>
            <translation>Wenn nicht, sagen Sie es Armatic per Chat, und fragen Sie, was ohne dies geht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The application that holds these records is not subscribed in {company_id}.</source>
            <translation>Die Anwendung mit diesen Datensätzen ist in {company_id} nicht abonniert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company uses that application, subscribe to it there.</source>
            <translation>Nutzt die Firma diese Anwendung, abonnieren Sie sie dort.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, go on: these records are left out.</source>
            <translation>Wenn nicht, gehen Sie weiter: Diese Datensätze werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not offer these records here: the feature is off, or not open to programs.</source>
            <translation>Sage Intacct bietet diese Datensätze hier nicht an: Die Funktion ist aus oder für Programme nicht offen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company uses the feature, check that its application is subscribed there.</source>
            <translation>Nutzt die Firma die Funktion, prüfen Sie, ob ihre Anwendung dort abonniert ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not have this kind of record in {company_id}.</source>
            <translation>Diese Art von Datensatz hat Sage Intacct in {company_id} nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} lacks a permission in Sage Intacct, so something could not be read.</source>
            <translation>Dem Benutzer {user_id} fehlt eine Berechtigung in Sage Intacct, deshalb war etwas nicht lesbar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** here: Intacct names the kind of record.</source>
            <translation>Öffnen Sie hier **Details**: Intacct nennt die Art der Datensätze.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the permissions of `{user_id}` with the list on **Module permissions**, and tick what is missing.</source>
            <translation>Vergleichen Sie die Berechtigungen von `{user_id}` mit der Liste unter **Berechtigungen**, und kreuzen Sie an, was fehlt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the permissions of that very role with the list on **Module permissions**, and tick what is missing.</source>
            <translation>Vergleichen Sie die Berechtigungen genau dieser Rolle mit der Liste unter **Berechtigungen**, und kreuzen Sie an, was fehlt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup asked for a field that {company_id} does not have.</source>
            <translation>Armatic Setup fragte nach einem Feld, das es in {company_id} nicht gibt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup read these records in a way Sage Intacct no longer supports.</source>
            <translation>Armatic Setup las diese Datensätze auf eine Art, die Sage Intacct nicht mehr unterstützt.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused a change, although Armatic Setup only reads.</source>
            <translation>Sage Intacct lehnte eine Änderung ab, obwohl Armatic Setup nur liest.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing was changed in Intacct.</source>
            <translation>In Intacct wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct could not answer one question and gave no reason.</source>
            <translation>Sage Intacct konnte eine Frage nicht beantworten und nannte keinen Grund.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct dropped this question because another one, asked with it, failed.</source>
            <translation>Sage Intacct verwarf diese Frage, weil eine andere, mit ihr gestellte scheiterte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again. Nothing was changed in Intacct.</source>
            <translation>Versuchen Sie es noch einmal. In Intacct wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused one question, for a reason we do not know.</source>
            <translation>Sage Intacct lehnte eine Frage ab; den Grund kennen wir nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** and read Intacct's own words.</source>
            <translation>Öffnen Sie **Details**, und lesen Sie die Worte von Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is not available at the moment.</source>
            <translation>Sage Intacct ist zurzeit nicht verfügbar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again in ten minutes. What was saved before is kept.</source>
            <translation>Versuchen Sie es in zehn Minuten noch einmal. Was vorher gespeichert war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This failure is new to Armatic Setup, so it does not guess the cause.</source>
            <translation>Dieser Fehler ist Armatic Setup neu, deshalb rät es die Ursache nicht.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details**: it holds everything that is known.</source>
            <translation>Öffnen Sie **Details**: Dort steht alles, was bekannt ist.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What to tell Armatic.</source>
            <translation>Was Armatic wissen muss.</translation>
        </message>
    </context>
    <context>
        <name>entities.toml</name>
        <message>
            <location filename="resources/entities.toml" />
            <source>Top level</source>
            <translation>Oberste Ebene</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Armatic reads the customers and invoices of every entity the user may enter, private ones included.</source>
            <translation>Armatic liest Kunden und Rechnungen jeder Entität, die der Benutzer betreten darf, auch privater.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The usual choice. An empty **Entity** means the same.</source>
            <translation>Die übliche Wahl. Ein leeres Feld **Entität** heißt dasselbe.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Armatic reads only what belongs to this entity, and what all entities share.</source>
            <translation>Armatic liest nur, was zu dieser Entität gehört und was alle Entitäten teilen.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>For a company that uses Armatic in one entity alone.</source>
            <translation>Für eine Firma, die Armatic nur in einer Entität nutzt.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The whole company</source>
            <translation>Die ganze Firma</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The company has one entity, so there is nothing to choose.</source>
            <translation>Die Firma hat eine einzige Entität, also gibt es nichts zu wählen.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Leave **Entity** empty: an ID there is refused.</source>
            <translation>Lassen Sie **Entität** leer: Eine ID dort wird abgelehnt.</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Connection keys</source>
            <translation>Verbindungsschlüssel</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Open the Armatic connection key</source>
            <translation>Verbindungsschlüssel von Armatic öffnen</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Text files</source>
            <translation>Textdateien</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Save report for support</source>
            <translation>Bericht für den Support sichern</translation>
        </message>
    </context>
    <context>
        <name>help.toml</name>
        <message>
            <location filename="resources/help.toml" />
            <source>Begin a new connection, go on with a saved one, or look at the permission checklist. To try everything first, choose **Practice on a sample company**.</source>
            <translation>Beginnen Sie eine neue Verbindung, setzen Sie eine gespeicherte fort, oder sehen Sie die Berechtigungen durch. Um alles zuerst zu proben, wählen Sie **An einer Übungsfirma proben**.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Paste what Intacct said: a number, a sentence, a whole reply. It is read on this computer alone, and nothing is sent.</source>
            <translation>Fügen Sie ein, was Intacct gemeldet hat: eine Nummer, einen Satz, eine ganze Antwort. Es wird nur auf diesem Computer gelesen, nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Every right that Armatic needs, with its reason. Tick what is granted, paste Intacct's table, or hand over what is missing. It works with no network.</source>
            <translation>Jedes Recht, das Armatic braucht, mit seinem Grund. Kreuzen Sie an, was erteilt ist, fügen Sie die Tabelle von Intacct ein, oder geben Sie Fehlendes weiter. Es geht ohne Netz.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>What and who is needed before you begin. Nothing is changed here or in Intacct.</source>
            <translation>Was und wer gebraucht wird, bevor Sie beginnen. Hier und in Intacct wird nichts geändert.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator makes the user that Armatic signs in with. The drawing shows the form; the numbers in it are those of the instructions.</source>
            <translation>Ein Intacct-Administrator legt den Benutzer an, mit dem Armatic sich anmeldet. Die Zeichnung zeigt das Formular; ihre Nummern sind die der Anweisungen.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator grants the rights of each application. Tick a row when it is done, or let the live test find out.</source>
            <translation>Ein Intacct-Administrator erteilt die Rechte jeder Anwendung. Kreuzen Sie eine Zeile an, wenn sie erledigt ist, oder lassen Sie den Verbindungstest es herausfinden.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator lets Armatic's sender ID in. Capitals count, and a wrong line cannot be edited.</source>
            <translation>Ein Intacct-Administrator lässt die Sender-ID von Armatic zu. Groß und klein zählt, und eine falsche Zeile lässt sich nicht bearbeiten.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Eight checks in order. The first that fails says whose job it is and where to click. A refused password is sent once and never again by itself.</source>
            <translation>Acht Prüfungen der Reihe nach. Die erste, die scheitert, sagt, wer handeln muss und wohin zu klicken ist. Ein abgelehntes Passwort wird einmal gesendet und nie von selbst wieder.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>The receivables are read into one file on this computer. Pause, cancel or close as you like: the next start goes on from there.</source>
            <translation>Die offenen Forderungen werden in eine Datei auf diesem Computer gelesen. Unterbrechen, abbrechen oder schließen Sie, wie Sie wollen: Der nächste Start geht dort weiter.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Each total is compared with Intacct's own. Export the data, look at the aging, or delete it again.</source>
            <translation>Jede Summe wird mit der von Intacct verglichen. Exportieren Sie die Daten, sehen Sie die Fälligkeitsstruktur an, oder löschen Sie sie wieder.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Help, from every page</source>
            <translation>Hilfe, von jeder Seite aus</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Leave what lies over a page, or answer a question with no</source>
            <translation>Verlassen, was über einer Seite liegt, oder eine Frage verneinen</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Do what the primary button says</source>
            <translation>Tun, was die Hauptschaltfläche sagt</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>From one part of the window to the next</source>
            <translation>Von einem Teil des Fensters zum nächsten</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>From one control to the next; **Space** or **Enter** uses it</source>
            <translation>Von einem Bedienelement zum nächsten; **Leertaste** oder **Eingabe** betätigt es</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Close the window</source>
            <translation>Fenster schließen</translation>
        </message>
    </context>
    <context>
        <name>intacct</name>
        <message>
            <location filename="resources" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Cash Management</source>
            <translation>Zahlungsmittel</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>General Ledger</source>
            <translation>Hauptbuch</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounts Receivable</source>
            <translation>Debitoren</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Inventory Control</source>
            <translation>Bestandsführung</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry</source>
            <translation>Auftragserfassung</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>BlueSnap</source>
            <translation>BlueSnap</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Locations</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Credit card accounts</source>
            <translation>Kreditkartenkonten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Checking accounts</source>
            <translation>Girokonten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Savings accounts</source>
            <translation>Sparkonten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounts</source>
            <translation>Sachkonten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Statistical accounts</source>
            <translation>Statistische Konten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Manage payments</source>
            <translation>Zahlungen verwalten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>AR account labels</source>
            <translation>Debitoren-Kontobezeichnungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Adjustments</source>
            <translation>Korrekturbuchungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Receive advances</source>
            <translation>Vorauszahlungen erhalten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>AR terms</source>
            <translation>Zahlungsbedingungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Customer types</source>
            <translation>Kundentypen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Posted payments</source>
            <translation>Gebuchte Zahlungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Tax detail</source>
            <translation>Steuerdetail</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Tax schedule</source>
            <translation>Steuerschema</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Units of measure</source>
            <translation>Maßeinheiten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Product lines</source>
            <translation>Produktlinien</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Warehouses</source>
            <translation>Lager</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry transactions</source>
            <translation>Auftragsbelege</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry transaction definitions</source>
            <translation>Belegarten der Auftragserfassung</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>BlueSnapARQueue</source>
            <translation>BlueSnapARQueue</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>List</source>
            <translation>Auflisten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>View</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Post</source>
            <translation>Buchen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Reclass</source>
            <translation>Umgliedern</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Reverse</source>
            <translation>Umkehren</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Void</source>
            <translation>Stornieren</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Subscriptions</source>
            <translation>Abonnements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services</source>
            <translation>Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Company information</source>
            <translation>Firmenangaben</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>General information</source>
            <translation>Allgemeine Angaben</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>New Web Services user</source>
            <translation>Neuer Web-Services-Benutzer</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User ID</source>
            <translation>Benutzer-ID</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Username</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Account email address</source>
            <translation>E-Mail-Adresse des Kontos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Contact name</source>
            <translation>Name des Kontakts</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User type</source>
            <translation>Benutzertyp</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Business</source>
            <translation>Geschäftlich</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Restrict user access to web services only</source>
            <translation>Zugriff nur über Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services users</source>
            <translation>Web-Services-Benutzer</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User Application Subscriptions</source>
            <translation>Anwendungsabonnements des Benutzers</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Permissions</source>
            <translation>Berechtigungen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Activities and lists</source>
            <translation>Tätigkeiten und Listen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Read only</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Roles Subscriptions</source>
            <translation>Rollenabonnements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services user</source>
            <translation>Web-Services-Benutzer</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services authorizations</source>
            <translation>Web-Services-Freigaben</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Sender ID</source>
            <translation>Sender-ID</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services sender information</source>
            <translation>Angaben zum Web-Services-Sender</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounting</source>
            <translation>Buchhaltung</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Sage Intacct</source>
            <translation>Sage Intacct</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Company ID</source>
            <translation>Firmen-ID</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <location filename="ui/mail.py" />
            <source>The text goes on. All of it is on the clipboard: paste it over these lines.</source>
            <translation>Der Text geht weiter. Er steht ganz in der Zwischenablage: Fügen Sie ihn anstelle dieser Zeilen ein.</translation>
        </message>
    </context>
    <context>
        <name>numbers.toml</name>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text speaks of a “Partner ID or password”.</source>
            <translation>Der Text spricht von “Partner ID or password”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “not authorized” and names a sender ID and a company ID.</source>
            <translation>Der Text sagt “not authorized” und nennt eine Sender-ID und eine Firmen-ID.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “Sign-in information is incorrect”.</source>
            <translation>Der Text sagt “Sign-in information is incorrect”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text speaks of a “transport policy”.</source>
            <translation>Der Text spricht von einer “transport policy”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “You do not have permission” and names a kind of record.</source>
            <translation>Der Text sagt “You do not have permission” und nennt eine Art von Datensatz.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “cannot be performed on objects of type”.</source>
            <translation>Der Text sagt “cannot be performed on objects of type”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “Object definition … not found”.</source>
            <translation>Der Text sagt “Object definition … not found”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “rolled back”; then another error beside it is the cause.</source>
            <translation>Der Text sagt “rolled back”; dann ist ein anderer Fehler daneben die Ursache.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer holds “GW-0011” or “Invalid Request”.</source>
            <translation>Die Antwort enthält “GW-0011” oder “Invalid Request”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer holds “XL03000003” or speaks of a “schema”.</source>
            <translation>Die Antwort enthält “XL03000003” oder spricht von einem “schema”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer is a web page that is not Intacct's.</source>
            <translation>Die Antwort ist eine Webseite, die nicht von Intacct ist.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer says “Sign-in information is incorrect”.</source>
            <translation>Die Antwort sagt “Sign-in information is incorrect”.</translation>
        </message>
    </context>
    <context>
        <name>objects.toml</name>
        <message>
            <location filename="resources/objects.toml" />
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Locations</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>GL accounts</source>
            <translation>Sachkonten</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Statistical accounts</source>
            <translation>Statistische Konten</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Checking accounts</source>
            <translation>Girokonten</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Savings accounts</source>
            <translation>Sparkonten</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Credit card accounts</source>
            <translation>Kreditkartenkonten</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>AR account labels</source>
            <translation>Debitoren-Kontobezeichnungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>AR terms</source>
            <translation>Zahlungsbedingungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Customer types</source>
            <translation>Kundentypen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Tax details</source>
            <translation>Steuerdetails</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Invoice lines</source>
            <translation>Rechnungszeilen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Payment details</source>
            <translation>Zahlungsdetails</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Adjustments</source>
            <translation>Korrekturbuchungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Advances</source>
            <translation>Vorauszahlungen</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry definitions</source>
            <translation>Belegarten der Auftragserfassung</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry transactions</source>
            <translation>Auftragsbelege</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry lines</source>
            <translation>Auftragszeilen</translation>
        </message>
    </context>
    <context>
        <name>permissions.toml</name>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Attach or refresh the invoice document</source>
            <translation>Das Rechnungsdokument anhängen oder erneuern</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoice documents are not attached or refreshed.</source>
            <translation>Rechnungsdokumente werden nicht angehängt oder erneuert.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor asks for Edit. Sage says Edit needs List. View is our reasoning.</source>
            <translation>Der Hersteller verlangt Edit. Sage sagt, dass Edit List braucht. View ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names and e-mail addresses for reminders</source>
            <translation>Namen und E-Mail-Adressen für Mahnungen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Reminders may lack the name and e-mail address of the person who pays.</source>
            <translation>In Mahnungen fehlen vielleicht Name und E-Mail-Adresse der Person, die zahlt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning. One guide found Customers Add and Edit was needed as well.</source>
            <translation>Sage dokumentiert die Zeile. Dass Armatic sie braucht, ist unsere Überlegung. Nach einer Anleitung waren auch Customers Add und Edit nötig.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of a multi-entity company's entities</source>
            <translation>Namen der Entitäten einer Firma mit mehreren</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Entities appear without their names.</source>
            <translation>Entitäten erscheinen ohne ihre Namen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides list the row. That Armatic needs it is our reasoning.</source>
            <translation>Andere Anleitungen führen die Zeile auf. Dass Armatic sie braucht, ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the locations on invoice lines</source>
            <translation>Namen der Standorte in Rechnungszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Locations on invoice lines appear without their names.</source>
            <translation>Standorte in Rechnungszeilen erscheinen ohne ihre Namen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides list the row. That Armatic needs it is our reasoning. Your company may have renamed it.</source>
            <translation>Andere Anleitungen führen die Zeile auf. Dass Armatic sie braucht, ist unsere Überlegung. Ihre Firma hat sie vielleicht umbenannt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the departments on invoice lines</source>
            <translation>Namen der Abteilungen in Rechnungszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Departments on invoice lines appear without their names.</source>
            <translation>Abteilungen in Rechnungszeilen erscheinen ohne ihre Namen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning. Your company may have renamed it.</source>
            <translation>Sage dokumentiert die Zeile. Dass Armatic sie braucht, ist unsere Überlegung. Ihre Firma hat sie vielleicht umbenannt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Choose where payments are recorded</source>
            <translation>Wählen, wo Zahlungen erfasst werden</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit card accounts cannot be chosen for recording payments.</source>
            <translation>Kreditkartenkonten stehen zum Erfassen von Zahlungen nicht zur Wahl.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Checking accounts cannot be chosen for recording payments.</source>
            <translation>Girokonten stehen zum Erfassen von Zahlungen nicht zur Wahl.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Savings accounts cannot be chosen for recording payments.</source>
            <translation>Sparkonten stehen zum Erfassen von Zahlungen nicht zur Wahl.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Map revenue, undeposited funds and fees</source>
            <translation>Erlöse, noch nicht eingezahlte Gelder und Gebühren zuordnen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Revenue, undeposited-funds and fee accounts cannot be mapped.</source>
            <translation>Konten für Erlöse, noch nicht eingezahlte Gelder und Gebühren lassen sich nicht zuordnen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Complete account list</source>
            <translation>Vollständige Kontenliste</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The account list is incomplete.</source>
            <translation>Die Kontenliste ist unvollständig.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customer records, both ways</source>
            <translation>Kundendatensätze, in beide Richtungen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers do not arrive in Armatic, and changes there do not reach Intacct.</source>
            <translation>Kunden kommen nicht in Armatic an, und Änderungen dort erreichen Intacct nicht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open and paid invoices in, billing out</source>
            <translation>Offene und bezahlte Rechnungen herein, Abrechnung hinaus</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoices do not arrive in Armatic, and bills made there do not reach Intacct.</source>
            <translation>Rechnungen kommen nicht in Armatic an, und dort erstellte erreichen Intacct nicht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments in, captured payments out</source>
            <translation>Zahlungen herein, eingezogene Zahlungen hinaus</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments do not arrive in Armatic, and payments taken there leave invoices open in Intacct.</source>
            <translation>Zahlungen kommen nicht in Armatic an, und dort eingegangene lassen Rechnungen in Intacct offen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Labels on invoice lines, where switched on</source>
            <translation>Kontobezeichnungen in Rechnungszeilen, wo eingeschaltet</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoice lines appear without their account label.</source>
            <translation>Rechnungszeilen erscheinen ohne ihre Kontobezeichnung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row exists only where account labels are switched on in Accounts Receivable.</source>
            <translation>Die Zeile gibt es nur, wo Kontobezeichnungen in Accounts Receivable eingeschaltet sind.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit memos reduce what a customer owes</source>
            <translation>Gutschriften mindern, was ein Kunde schuldet</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit memos are missing, so a customer appears to owe too much.</source>
            <translation>Gutschriften fehlen, deshalb scheint ein Kunde zu viel zu schulden.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning.</source>
            <translation>Sage dokumentiert die Zeile. Dass Armatic sie braucht, ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Money received but not applied yet</source>
            <translation>Eingegangenes, noch nicht zugeordnetes Geld</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Money that is not applied to an invoice yet is missing.</source>
            <translation>Geld, das noch keiner Rechnung zugeordnet ist, fehlt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payment terms behind the due dates</source>
            <translation>Zahlungsbedingungen hinter den Fälligkeiten</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payment terms appear without their details.</source>
            <translation>Zahlungsbedingungen erscheinen ohne Einzelheiten.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the customer types</source>
            <translation>Namen der Kundentypen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers cannot be grouped by their type.</source>
            <translation>Kunden lassen sich nicht nach Typ gruppieren.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Another guide lists the row. That Armatic needs it is our reasoning.</source>
            <translation>Eine andere Anleitung führt die Zeile auf. Dass Armatic sie braucht, ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Older payment records</source>
            <translation>Ältere Zahlungsdatensätze</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Older payments may be missing.</source>
            <translation>Ältere Zahlungen fehlen vielleicht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Draft payments are posted, since 2024 R2</source>
            <translation>Zahlungsentwürfe werden gebucht, seit 2024 R2</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments recorded as drafts stay unposted in Intacct.</source>
            <translation>Als Entwurf erfasste Zahlungen bleiben in Intacct ungebucht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the right, new in 2024 R2 and off by default. That Armatic needs it is our reasoning.</source>
            <translation>Sage dokumentiert das Recht, neu in 2024 R2 und zunächst aus. Dass Armatic es braucht, ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates on invoice lines</source>
            <translation>Steuersätze in Rechnungszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates are missing.</source>
            <translation>Steuersätze fehlen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Another guide lists the row. The vendor says tax rates are synchronized. The need for the row is our reasoning.</source>
            <translation>Eine andere Anleitung führt die Zeile auf. Der Hersteller sagt, dass Steuersätze synchronisiert werden. Dass die Zeile nötig ist, ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Which tax rates belong together</source>
            <translation>Welche Steuersätze zusammengehören</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates appear without their schedule.</source>
            <translation>Steuersätze erscheinen ohne ihr Schema.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items on invoice lines</source>
            <translation>Artikel in Rechnungszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items appear without their names.</source>
            <translation>Artikel erscheinen ohne ihre Namen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The setup guide names the application only, and the vendor's newest text drops it. The row is our reasoning.</source>
            <translation>Die Einrichtungsanleitung nennt nur die Anwendung, der neueste Text des Herstellers lässt sie weg. Die Zeile ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Units on sales lines</source>
            <translation>Einheiten in Verkaufszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Quantities appear without their unit.</source>
            <translation>Mengen erscheinen ohne ihre Einheit.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Product lines of the items sold</source>
            <translation>Produktlinien der verkauften Artikel</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items appear without their product line.</source>
            <translation>Artikel erscheinen ohne ihre Produktlinie.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Warehouses on sales lines</source>
            <translation>Lager in Verkaufszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sales lines appear without their warehouse.</source>
            <translation>Verkaufszeilen erscheinen ohne ihr Lager.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides name the row, its rights were not seen. That Armatic needs it is our reasoning.</source>
            <translation>Andere Anleitungen nennen die Zeile, ihre Rechte waren nicht zu sehen. Dass Armatic sie braucht, ist unsere Überlegung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoices that start as sales documents</source>
            <translation>Rechnungen, die als Verkaufsbelege beginnen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sales documents behind invoices do not arrive in Armatic.</source>
            <translation>Verkaufsbelege hinter Rechnungen kommen nicht in Armatic an.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Which document types count as invoices</source>
            <translation>Welche Belegarten als Rechnung zählen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Armatic cannot tell which sales documents are invoices.</source>
            <translation>Armatic kann nicht erkennen, welche Verkaufsbelege Rechnungen sind.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row is in the vendor's newest text only.</source>
            <translation>Die Zeile steht nur im neuesten Text des Herstellers.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The same items, in a second application</source>
            <translation>Dieselben Artikel, in einer zweiten Anwendung</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items may stay unreadable although Inventory Control grants them.</source>
            <translation>Artikel bleiben vielleicht unlesbar, obwohl Inventory Control sie erteilt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row exists in both applications. Granting it in each is advice from another guide.</source>
            <translation>Die Zeile gibt es in beiden Anwendungen. Sie in jeder zu erteilen, rät eine andere Anleitung.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The same customers, in a second application</source>
            <translation>Dieselben Kunden, in einer zweiten Anwendung</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers may stay unreadable although Accounts Receivable grants them.</source>
            <translation>Kunden bleiben vielleicht unlesbar, obwohl Accounts Receivable sie erteilt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Pay a sales invoice</source>
            <translation>Eine Verkaufsrechnung bezahlen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments for sales invoices may not reach Intacct.</source>
            <translation>Zahlungen zu Verkaufsrechnungen erreichen Intacct vielleicht nicht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates on sales lines</source>
            <translation>Steuersätze in Verkaufszeilen</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates of sales documents are missing.</source>
            <translation>Steuersätze von Verkaufsbelegen fehlen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates of sales documents appear without their schedule.</source>
            <translation>Steuersätze von Verkaufsbelegen erscheinen ohne ihr Schema.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Queue of the newer package, where installed</source>
            <translation>Warteschlange des neueren Pakets, wo installiert</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The newer package cannot hand its entries over.</source>
            <translation>Das neuere Paket kann seine Einträge nicht übergeben.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>In the vendor's newest text only, and only where the newer package is installed.</source>
            <translation>Nur im neuesten Text des Herstellers, und nur wo das neuere Paket installiert ist.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>November 2026</source>
            <translation>November 2026</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Save twice</source>
            <translation>Zweimal speichern</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The permission window has a Save, and the page behind it has another. Both are needed.</source>
            <translation>Das Berechtigungsfenster hat ein Save, die Seite dahinter ein weiteres. Beide sind nötig.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The **Read only** shortcut leaves this row out, another guide reports. Tick it by hand.</source>
            <translation>Die Abkürzung **Read only** lässt diese Zeile aus, berichtet eine andere Anleitung. Kreuzen Sie sie von Hand an.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>“Read only” is not enough</source>
            <translation>„Read only“ reicht nicht</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Intacct's **Read only** shortcut leaves out **Manage payments**, another guide reports. Tick the rows one by one.</source>
            <translation>Die Abkürzung **Read only** von Intacct lässt **Manage payments** aus, berichtet eine andere Anleitung. Kreuzen Sie die Zeilen einzeln an.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Since 2025 R2, importing posted invoices needs **Add** and **Post**. Look at this row after a release.</source>
            <translation>Seit 2025 R2 braucht das Importieren gebuchter Rechnungen **Add** und **Post**. Sehen Sie diese Zeile nach einem Release an.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>**Post** is new in 2024 R2 and starts switched off, even where every other right of the row is granted.</source>
            <translation>**Post** ist neu in 2024 R2 und zunächst aus, auch wo jedes andere Recht der Zeile erteilt ist.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>New rights are off</source>
            <translation>Neue Rechte sind aus</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Rights that Intacct adds in a quarterly release start switched off. Come back here when something stops working after one.</source>
            <translation>Rechte, die Intacct in einem Quartals-Release hinzufügt, sind zunächst aus. Kommen Sie hierher zurück, wenn danach etwas nicht mehr geht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor asks for **Edit**, and Edit needs **List**.</source>
            <translation>Der Hersteller verlangt **Edit**, und Edit braucht **List**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>List comes first</source>
            <translation>Zuerst List</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>View, Add, Edit and Delete each need List in the same row.</source>
            <translation>View, Add, Edit und Delete brauchen jeweils List in derselben Zeile.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>**Edit** works only with Add or Edit on a row of another application. The **Invoices** row gives it.</source>
            <translation>**Edit** wirkt nur mit Add oder Edit in einer Zeile einer anderen Anwendung. Die Zeile **Invoices** gibt es.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Attachments need a partner</source>
            <translation>Anhänge brauchen einen Partner</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Editing attachments also needs Add or Edit on a row of another application. The Invoices row gives it.</source>
            <translation>Zum Bearbeiten von Anhängen gehört auch Add oder Edit in einer Zeile einer anderen Anwendung. Die Zeile Invoices gibt es.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Does your company grant rights to users or to roles?</source>
            <translation>Erteilt Ihre Firma Rechte an Benutzer oder an Rollen?</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open **Company** › **Setup** › **Configuration** › **Company** › **General information** and read **Permission type** under **Global settings**.</source>
            <translation>Öffnen Sie **Company** › **Setup** › **Configuration** › **Company** › **General information**, und lesen Sie **Permission type** unter **Global settings**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Or open the user: without a **Roles** table your company is user-based.</source>
            <translation>Oder öffnen Sie den Benutzer: Ohne eine Tabelle **Roles** ist Ihre Firma benutzerbasiert.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>User-based</source>
            <translation>Benutzerbasiert</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The rights are ticked for the user itself, behind **Subscriptions** in the list of Web Services users.</source>
            <translation>Die Rechte werden beim Benutzer selbst angekreuzt, hinter **Subscriptions** in der Liste der Web-Services-Benutzer.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The last **Save** is on the page **User Application Subscriptions**.</source>
            <translation>Das letzte **Save** ist auf der Seite **User Application Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Role-based</source>
            <translation>Rollenbasiert</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The rights are ticked for a role, on the page **Roles Subscriptions**.</source>
            <translation>Die Rechte werden bei einer Rolle angekreuzt, auf der Seite **Roles Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The user gets them only if the role stands in the user's **Roles** table.</source>
            <translation>Der Benutzer erhält sie nur, wenn die Rolle in seiner Tabelle **Roles** steht.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Rights in a role that the user does not have look right and do nothing.</source>
            <translation>Rechte in einer Rolle, die der Benutzer nicht hat, sehen richtig aus und bewirken nichts.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Does one entity keep its books in the company, or do several?</source>
            <translation>Führt in der Firma eine Entität Bücher, oder mehrere?</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open **Company** › **Setup** › **Entities**. One line there means a single entity.</source>
            <translation>Öffnen Sie **Company** › **Setup** › **Entities**. Eine Zeile dort heißt: eine einzige Entität.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Or look at the home page: with several entities, a list there names them.</source>
            <translation>Oder sehen Sie auf die Startseite: Bei mehreren Entitäten nennt sie dort eine Liste.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A company that allows work at the top level only hides that list.</source>
            <translation>Eine Firma, die nur auf der obersten Ebene arbeiten lässt, verbirgt diese Liste.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The connection test finds it out as well.</source>
            <translation>Der Verbindungstest stellt es auch fest.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>One entity</source>
            <translation>Eine Entität</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Nothing more is needed: the rows cover the whole company.</source>
            <translation>Mehr ist nicht nötig: Die Zeilen gelten für die ganze Firma.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Leave **Entity** empty in the form of Armatic Setup.</source>
            <translation>Lassen Sie **Entity** im Formular von Armatic Setup leer.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Several entities</source>
            <translation>Mehrere Entitäten</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Make the user at the top level, and grant the rows there.</source>
            <translation>Legen Sie den Benutzer auf der obersten Ebene an, und erteilen Sie die Zeilen dort.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user without entity restrictions reaches the top level and every entity. Leave **User entities** empty.</source>
            <translation>Ein Benutzer ohne Einschränkung erreicht die oberste Ebene und jede Entität. Lassen Sie **User entities** leer.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user restricted to two or more entities reaches the top level and sees only those.</source>
            <translation>Ein auf zwei oder mehr Entitäten beschränkter Benutzer erreicht die oberste Ebene und sieht nur diese.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user restricted to one entity reaches the top level only with **Enable access to top level** ticked.</source>
            <translation>Ein auf eine Entität beschränkter Benutzer erreicht die oberste Ebene nur, wenn **Enable access to top level** angekreuzt ist.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Give **Entities** and **Locations** List and View, so that names appear beside the IDs.</source>
            <translation>Geben Sie **Entities** und **Locations** List und View, damit Namen neben den IDs erscheinen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>See **Company** › **Admin** › **Subscriptions** › **Multi-Entity Management** › **Configure**. With **Restrict access to top level only** ticked, products cannot enter a single entity, other guides say.</source>
            <translation>Sehen Sie unter **Company** › **Admin** › **Subscriptions** › **Multi-Entity Management** › **Configure** nach. Ist **Restrict access to top level only** angekreuzt, können Produkte keine einzelne Entität betreten, sagen andere Anleitungen.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Whether Armatic wants one connection at the top level or one for each entity is not public. Ask Armatic support before you restrict the user.</source>
            <translation>Ob Armatic eine Verbindung auf der obersten Ebene will oder eine je Entität, ist nicht öffentlich. Fragen Sie den Armatic-Support, bevor Sie den Benutzer einschränken.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor's own text about several entities is lost, so what stands here is from Sage and from other guides.</source>
            <translation>Der Text des Herstellers zu mehreren Entitäten ist verloren; was hier steht, stammt von Sage und aus anderen Anleitungen.</translation>
        </message>
    </context>
    <context>
        <name>problem_card</name>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Connection test</source>
            <translation>Verbindungstest</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Sync</source>
            <translation>Synchronisierung</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Arrival in Armatic</source>
            <translation>Ankunft in Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>The program itself</source>
            <translation>Das Programm selbst</translation>
        </message>
    </context>
    <context>
        <name>review_dialogs</name>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Open a table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Review files</source>
            <translation>Prüfdateien</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Open a review file</source>
            <translation>Prüfdatei öffnen</translation>
        </message>
    </context>
    <context>
        <name>scripts.toml</name>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Are you signed in to Sage Intacct right now?</source>
            <translation>Sind Sie gerade bei Sage Intacct angemeldet?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>May you change the permissions of other users there?</source>
            <translation>Dürfen Sie dort die Berechtigungen anderer Benutzer ändern?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Do you also have the list of rows in front of you, the one we sent?</source>
            <translation>Haben Sie auch die Liste der Zeilen vor sich, die wir gesendet haben?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The Intacct home page, with the Company menu.</source>
            <translation>Die Startseite von Intacct mit dem Menü Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In the Company menu, an Admin entry.</source>
            <translation>Im Menü Company ein Eintrag Admin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Without Admin in the Company menu, they have no administrator rights. Ask who has, and send that person the sheet.</source>
            <translation>Ohne Admin im Menü Company fehlen die Administratorrechte. Fragen Sie, wer sie hat, und senden Sie dieser Person das Blatt.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may be signed in to a sandbox or to another company. Have them read out the company ID.</source>
            <translation>Vielleicht ist es eine Sandbox oder eine andere Firma. Lassen Sie sich die Firmen-ID vorlesen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Configuration, then Company.</source>
            <translation>Öffnen Sie Company, dann Setup, dann Configuration, dann Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open General information and look for Global settings.</source>
            <translation>Öffnen Sie General information, und suchen Sie Global settings.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>What does it say beside Permission type?</source>
            <translation>Was steht neben Permission type?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The words User-based or Role-based.</source>
            <translation>Die Worte User-based oder Role-based.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In older menus, Configuration is missing. Company then stands right under Setup.</source>
            <translation>In älteren Menüs fehlt Configuration. Company steht dann direkt unter Setup.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If they cannot find it, have them open any user. No table called Roles means user-based.</source>
            <translation>Findet man es nicht, lassen Sie irgendeinen Benutzer öffnen. Keine Tabelle Roles heißt benutzerbasiert.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Entities.</source>
            <translation>Öffnen Sie Company, dann Setup, dann Entities.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>How many lines are in that list?</source>
            <translation>Wie viele Zeilen hat diese Liste?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is the user for Armatic restricted to some of them?</source>
            <translation>Ist der Benutzer für Armatic auf einige davon beschränkt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>One line for a single entity, several lines for several.</source>
            <translation>Eine Zeile bei einer einzigen Entität, mehrere bei mehreren.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>On the user, nothing chosen under User entities.</source>
            <translation>Beim Benutzer ist unter User entities nichts gewählt.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>No Entities entry usually means a single entity.</source>
            <translation>Kein Eintrag Entities heißt meist: eine einzige Entität.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A user restricted to one entity needs Enable access to top level ticked.</source>
            <translation>Bei einem auf eine Entität beschränkten Benutzer muss Enable access to top level angekreuzt sein.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Whether to connect each entity by itself is not settled in public. Check with your team before you answer.</source>
            <translation>Ob jede Entität einzeln zu verbinden ist, steht öffentlich nicht fest. Fragen Sie Ihr Team, bevor Sie antworten.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Admin, then Users, roles, and groups.</source>
            <translation>Öffnen Sie Company, dann Admin, dann Users, roles, and groups.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>For a user-based company, click Web Services users, then Subscriptions beside the user for Armatic.</source>
            <translation>In einer benutzerbasierten Firma klicken Sie auf Web Services users, dann auf Subscriptions neben dem Benutzer für Armatic.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>For a role-based company, click Roles, then open the subscriptions of the role that this user has.</source>
            <translation>In einer rollenbasierten Firma klicken Sie auf Roles, und öffnen Sie dann die Subscriptions der Rolle, die dieser Benutzer hat.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick the first application and click Permissions beside it.</source>
            <translation>Kreuzen Sie die erste Anwendung an, und klicken Sie daneben auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A list of applications, each with a box and the word Permissions.</source>
            <translation>Eine Liste von Anwendungen, jede mit Kästchen und dem Wort Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then a window with rows, and the rights as boxes beside each row.</source>
            <translation>Dann ein Fenster mit Zeilen, und die Rechte als Kästchen neben jeder Zeile.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Until 2024, Web Services users and Roles stood right under Admin.</source>
            <translation>Bis 2024 standen Web Services users und Roles direkt unter Admin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may look under ordinary Users. The user for Armatic is only in the list of Web Services users.</source>
            <translation>Vielleicht wird unter den gewöhnlichen Users gesucht. Der Benutzer für Armatic steht nur in der Liste Web Services users.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>All, Read only and a third shortcut stand at the head of the window. Ask them to leave those alone.</source>
            <translation>Oben im Fenster stehen All, Read only und eine dritte Abkürzung. Bitten Sie, diese nicht anzurühren.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may edit a role that the user does not have. Have them read out the role's name from the user's form.</source>
            <translation>Vielleicht wird eine Rolle bearbeitet, die der Benutzer nicht hat. Lassen Sie sich den Namen der Rolle aus seinem Formular vorlesen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Save in the permission window.</source>
            <translation>Klicken Sie im Berechtigungsfenster auf Save.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>You are back on the list of applications. Click Save there as well.</source>
            <translation>Sie sind wieder in der Liste der Anwendungen. Klicken Sie auch dort auf Save.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Now open one application again. Are the ticks still there?</source>
            <translation>Öffnen Sie jetzt noch einmal eine Anwendung. Sind die Häkchen noch da?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After the first Save, the list of applications.</source>
            <translation>Nach dem ersten Save die Liste der Anwendungen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After the second Save, the list of users or of roles.</source>
            <translation>Nach dem zweiten Save die Liste der Benutzer oder Rollen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The second Save is the one people forget. Without it, nothing is kept.</source>
            <translation>Das zweite Save wird gern vergessen. Ohne es bleibt nichts erhalten.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Intacct may ask for their own password. That is normal.</source>
            <translation>Intacct fragt vielleicht nach dem eigenen Passwort. Das ist normal.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A word about a charge may appear. Our guide knows of none, so have them read it out before they go on.</source>
            <translation>Vielleicht erscheint ein Wort über Kosten. Unsere Anleitung kennt keine; lassen Sie es sich vorlesen, bevor es weitergeht.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Configuration, then Company, and the Security tab.</source>
            <translation>Öffnen Sie Company, dann Setup, dann Configuration, dann Company, und den Reiter Security.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Edit, and find Web Services authorizations near the end.</source>
            <translation>Klicken Sie auf Edit, und suchen Sie gegen Ende Web Services authorizations.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is the sender ID in that list, and does it say Active?</source>
            <translation>Steht die Sender-ID in dieser Liste, und steht dort Active?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A line with the sender ID exactly as on the sheet, and Active beside it.</source>
            <translation>Eine Zeile mit der Sender-ID genau wie auf dem Blatt, daneben Active.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The sender ID keeps its capitals. One wrong letter means deleting the line and adding it anew.</source>
            <translation>Die Sender-ID bleibt groß und klein, wie sie ist. Ein falscher Buchstabe heißt: Zeile löschen und neu anlegen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>There are two Saves here too: one in the small window, one on the page behind it.</source>
            <translation>Auch hier gibt es zwei Save: eines im kleinen Fenster, eines auf der Seite dahinter.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Shall we go through what is still open, once more?</source>
            <translation>Wollen wir noch einmal durchgehen, was offen ist?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Who grants the rest, and by when?</source>
            <translation>Wer erteilt den Rest, und bis wann?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then run the connection test, and send us the review file afterwards.</source>
            <translation>Führen Sie danach den Verbindungstest aus, und senden Sie uns die Prüfdatei.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>No open row in the list, or only rows with a name beside them.</source>
            <translation>Keine offene Zeile in der Liste, oder nur Zeilen mit einem Namen daneben.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A ticked list is not a proof. Only the connection test shows what Intacct really grants.</source>
            <translation>Eine angekreuzte Liste ist kein Beweis. Nur der Verbindungstest zeigt, was Intacct wirklich erteilt.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Nobody needs to tell you a password for any of this.</source>
            <translation>Für all das muss Ihnen niemand ein Passwort sagen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Admin, then Users, roles, and groups, then Web Services users, and click Add.</source>
            <translation>Öffnen Sie Company, dann Admin, dann Users, roles, and groups, dann Web Services users, und klicken Sie auf Add.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Type the user ID exactly as it stands in step 2 of Armatic Setup. What stands there now?</source>
            <translation>Tippen Sie die Benutzer-ID genau wie in Schritt 2 von Armatic Setup. Was steht jetzt dort?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Enter a mailbox that you can open yourself. Intacct mails the password there.</source>
            <translation>Geben Sie ein Postfach ein, das Sie selbst öffnen können. Intacct mailt das Passwort dorthin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Set User type to Business, and click Save.</source>
            <translation>Stellen Sie User type auf Business, und klicken Sie auf Save.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The new user in the list of Web Services users.</source>
            <translation>Der neue Benutzer in der Liste Web Services users.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A mail from Intacct with a password, within a few minutes.</source>
            <translation>Eine E-Mail von Intacct mit einem Passwort, binnen weniger Minuten.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may add an ordinary user. The button is in the list of Web Services users, not in the list of users.</source>
            <translation>Vielleicht wird ein gewöhnlicher Benutzer hinzugefügt. Die Schaltfläche ist in der Liste Web Services users, nicht in der Liste der Benutzer.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may try the password on Intacct's own sign-in page. This user cannot sign in there.</source>
            <translation>Vielleicht wird das Passwort auf der Anmeldeseite von Intacct versucht. Dieser Benutzer kann sich dort nicht anmelden.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Nobody needs to tell you that password.</source>
            <translation>Dieses Passwort muss Ihnen niemand sagen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Enter the company ID, the user ID and the password from the mail in step 5.</source>
            <translation>Geben Sie in Schritt 5 Firmen-ID, Benutzer-ID und das Passwort aus der E-Mail ein.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Copy the password from the mail without the blank behind it.</source>
            <translation>Kopieren Sie das Passwort aus der E-Mail ohne das Leerzeichen dahinter.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Test the connection. What does the first line say that did not pass?</source>
            <translation>Klicken Sie auf „Verbindung testen“. Was sagt die erste Zeile, die nicht bestanden ist?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Eight checks, one after the other.</source>
            <translation>Acht Prüfungen, eine nach der anderen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A card under the check that failed. It says who acts and where to click.</source>
            <translation>Eine Karte unter der nicht bestandenen Prüfung. Sie sagt, wer handelt und wohin zu klicken ist.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After a refused password, do not try again at once. Several refusals in a row lock the user out.</source>
            <translation>Nach einem abgelehnten Passwort nicht gleich wieder versuchen. Mehrere Ablehnungen in Folge sperren den Benutzer.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A check that was not reached is not wrong. It waits for the one above it.</source>
            <translation>Eine nicht erreichte Prüfung ist kein Fehler. Sie wartet auf die darüber.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The same user ID and password go into Armatic afterwards, under Account and Accounting.</source>
            <translation>Dieselbe Benutzer-ID und dasselbe Passwort kommen danach in Armatic, unter Account und Accounting.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Start the sync. What time does it say is left?</source>
            <translation>Klicken Sie auf „Synchronisierung starten“. Welche Restzeit steht dort?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>You may pause it or close the window. It goes on where it was.</source>
            <translation>Sie dürfen unterbrechen oder das Fenster schließen. Es geht dort weiter, wo es war.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A bar, the rows read so far, and a time left.</source>
            <translation>Ein Balken, die bisher gelesenen Zeilen und eine Restzeit.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A slow moment is mostly Intacct itself. The line under the bar says what it waits for.</source>
            <translation>Ein langsamer Moment liegt meist an Intacct selbst. Die Zeile unter dem Balken sagt, worauf gewartet wird.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A computer that sleeps stops the sync for that long, and nothing is lost.</source>
            <translation>Ein schlafender Computer hält die Synchronisierung so lange an, und nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Does every total say that it ties out?</source>
            <translation>Steht bei jeder Summe, dass sie übereinstimmt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If one differs, click Sync again once. Does it still differ?</source>
            <translation>Weicht eine ab, klicken Sie einmal auf „Erneut synchronisieren“. Weicht sie noch immer ab?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A total per currency with two thin lines under it, and the aging.</source>
            <translation>Eine Summe je Währung mit zwei dünnen Linien darunter, und die Fälligkeitsstruktur.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Somebody may post in Intacct while it reads. A second sync settles that.</source>
            <translation>Vielleicht bucht jemand in Intacct, während gelesen wird. Eine zweite Synchronisierung klärt das.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A total that still differs is ours to explain. Ask for a support bundle.</source>
            <translation>Eine Summe, die dann noch abweicht, müssen wir erklären. Bitten Sie um ein Supportpaket.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Company ticked in the list of applications?</source>
            <translation>Ist Company in der Liste der Anwendungen angekreuzt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Company.</source>
            <translation>Klicken Sie neben Company auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A long window: departments, locations, employees, attachments and more.</source>
            <translation>Ein langes Fenster: Abteilungen, Standorte, Mitarbeiter, Anhänge und mehr.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Company is the application, not the menu. They should be in the permission window already.</source>
            <translation>Company ist die Anwendung, nicht das Menü. Das Berechtigungsfenster sollte schon offen sein.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The window is long. Have them search the page for the row's first word.</source>
            <translation>Das Fenster ist lang. Lassen Sie auf der Seite nach dem ersten Wort der Zeile suchen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Attachments.</source>
            <translation>Suchen Sie die Zeile Attachments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List, View and Edit.</source>
            <translation>Kreuzen Sie List, View und Edit an.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Do not tick Delete, Armatic has no use for it.</source>
            <translation>Kreuzen Sie Delete nicht an, Armatic hat dafür keine Verwendung.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three ticks in the row Attachments.</source>
            <translation>Drei Häkchen in der Zeile Attachments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Attachment folders is another row. Leave it as it is.</source>
            <translation>Attachment folders ist eine andere Zeile. Sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Edit cannot work without List. Tick List first.</source>
            <translation>Edit geht nicht ohne List. Kreuzen Sie zuerst List an.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Editing attachments also needs Add or Edit on another row. The invoices give it, so it comes later.</source>
            <translation>Zum Bearbeiten von Anhängen gehört auch Add oder Edit in einer anderen Zeile. Die Rechnungen geben es, das kommt also später.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Cash Management ticked in the list of applications?</source>
            <translation>Ist Cash Management in der Liste der Anwendungen angekreuzt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Cash Management.</source>
            <translation>Klicken Sie neben Cash Management auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with bank accounts, deposits and reconciliations.</source>
            <translation>Ein Fenster mit Bankkonten, Einzahlungen und Abstimmungen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three rows are needed here, and all of them end in the word accounts.</source>
            <translation>Drei Zeilen werden hier gebraucht, und alle enden auf das Wort accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Credit card accounts.</source>
            <translation>Suchen Sie die Zeile Credit card accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List and View.</source>
            <translation>Kreuzen Sie List und View an.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row, nothing more.</source>
            <translation>Zwei Häkchen in der Zeile, mehr nicht.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In older companies the row is called Charge card accounts.</source>
            <translation>In älteren Firmen heißt die Zeile Charge card accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Credit card transactions is another row. It is not needed.</source>
            <translation>Credit card transactions ist eine andere Zeile. Sie wird nicht gebraucht.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Checking accounts.</source>
            <translation>Suchen Sie die Zeile Checking accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Outside the United States the row may be called Current accounts.</source>
            <translation>Außerhalb der Vereinigten Staaten kann die Zeile Current accounts heißen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Savings accounts.</source>
            <translation>Suchen Sie die Zeile Savings accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may say that the company has no savings account. The row is usually there all the same, so tick it.</source>
            <translation>Vielleicht heißt es, die Firma habe kein Sparkonto. Die Zeile ist meist trotzdem da, also ankreuzen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is General Ledger ticked in the list of applications?</source>
            <translation>Ist General Ledger in der Liste der Anwendungen angekreuzt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside General Ledger.</source>
            <translation>Klicken Sie neben General Ledger auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with journal entries, accounts and journals.</source>
            <translation>Ein Fenster mit Buchungssätzen, Konten und Journalen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Some worry about journal entries. Say that Armatic asks for the lists of accounts only.</source>
            <translation>Manche sorgen sich um Buchungssätze. Sagen Sie, dass Armatic nur die Kontenlisten verlangt.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Accounts.</source>
            <translation>Suchen Sie die Zeile Accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Accounts.</source>
            <translation>Zwei Häkchen in der Zeile Accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Account groups and GL account numbers are other rows.</source>
            <translation>Account groups und GL account numbers sind andere Zeilen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Accounts stands by itself, with no word before it.</source>
            <translation>Accounts steht allein, ohne ein Wort davor.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Statistical accounts.</source>
            <translation>Suchen Sie die Zeile Statistical accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Statistical accounts.</source>
            <translation>Zwei Häkchen in der Zeile Statistical accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Statistical journal entries and Statistical account numbers are other rows.</source>
            <translation>Statistical journal entries und Statistical account numbers sind andere Zeilen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Accounts Receivable ticked in the list of applications?</source>
            <translation>Ist Accounts Receivable in der Liste der Anwendungen angekreuzt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Accounts Receivable.</source>
            <translation>Klicken Sie neben Accounts Receivable auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>This one takes longest, so let us go row by row.</source>
            <translation>Dieses dauert am längsten, gehen wir also Zeile für Zeile.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with customers, invoices, payments and adjustments.</source>
            <translation>Ein Fenster mit Kunden, Rechnungen, Zahlungen und Korrekturbuchungen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Here the Read only shortcut does harm: another guide reports that it leaves a row out.</source>
            <translation>Hier schadet die Abkürzung Read only: Eine andere Anleitung berichtet, dass sie eine Zeile auslässt.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Some ask why Armatic writes. It records payments and creates invoices, so List and View alone are not enough.</source>
            <translation>Manche fragen, warum Armatic schreibt. Es erfasst Zahlungen und legt Rechnungen an, List und View allein reichen also nicht.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Customers.</source>
            <translation>Suchen Sie die Zeile Customers.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List, View, Add and Edit.</source>
            <translation>Kreuzen Sie List, View, Add und Edit an.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Leave Delete empty.</source>
            <translation>Lassen Sie Delete leer.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Customers.</source>
            <translation>Vier Häkchen in der Zeile Customers.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Customer types, groups and bank accounts are other rows.</source>
            <translation>Kundentypen, Kundengruppen und Bankkonten sind andere Zeilen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Order Entry has a row Customers of its own. We come to it later.</source>
            <translation>Order Entry hat eine eigene Zeile Customers. Wir kommen später dazu.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Invoices.</source>
            <translation>Suchen Sie die Zeile Invoices.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then go on to the right, to Post, and tick it too.</source>
            <translation>Gehen Sie dann weiter nach rechts bis Post, und kreuzen Sie es auch an.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Five ticks in the row, the last of them under Post.</source>
            <translation>Fünf Häkchen in der Zeile, das letzte unter Post.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Outside the United States the row may be called AR sales invoices.</source>
            <translation>Außerhalb der Vereinigten Staaten kann die Zeile AR sales invoices heißen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Post may stand far to the right, past the edge of the window.</source>
            <translation>Post steht vielleicht weit rechts, jenseits des Fensterrands.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Recurring invoices is another row.</source>
            <translation>Recurring invoices ist eine andere Zeile.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Manage payments.</source>
            <translation>Suchen Sie die Zeile Manage payments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there a box for Post in this row as well?</source>
            <translation>Gibt es in dieser Zeile auch ein Kästchen für Post?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Manage payments, and perhaps an empty box under Post.</source>
            <translation>Vier Häkchen in der Zeile Manage payments, und vielleicht ein leeres Kästchen unter Post.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The Read only shortcut leaves this row out, another guide reports. Have them look at it again.</source>
            <translation>Die Abkürzung Read only lässt diese Zeile aus, berichtet eine andere Anleitung. Lassen Sie noch einmal nachsehen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Posted payments is another row.</source>
            <translation>Posted payments ist eine andere Zeile.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Post is new since 2024 and starts switched off. We recommend it, the vendor does not list it.</source>
            <translation>Post ist seit 2024 neu und zunächst aus. Wir empfehlen es, der Hersteller führt es nicht auf.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there a row AR account labels?</source>
            <translation>Gibt es eine Zeile AR account labels?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If there is, tick List, View and Add.</source>
            <translation>Wenn ja, kreuzen Sie List, View und Add an.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three ticks in the row, or no such row at all.</source>
            <translation>Drei Häkchen in der Zeile, oder gar keine solche Zeile.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The row is there only where the company uses account labels. If it is missing, mark it as not in this company.</source>
            <translation>Die Zeile gibt es nur, wo die Firma Kontobezeichnungen nutzt. Fehlt sie, kennzeichnen Sie sie als nicht in dieser Firma.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Inventory Control in the list of applications?</source>
            <translation>Steht Inventory Control in der Liste der Anwendungen?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If it is, tick it and click Permissions beside it.</source>
            <translation>Wenn ja, kreuzen Sie es an, und klicken Sie daneben auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with items, warehouses and price lists, or no such application.</source>
            <translation>Ein Fenster mit Artikeln, Lagern und Preislisten, oder keine solche Anwendung.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Many companies do not have Inventory Control. Then skip it and mark the row as not in this company.</source>
            <translation>Viele Firmen haben kein Inventory Control. Überspringen Sie es dann, und kennzeichnen Sie die Zeile als nicht in dieser Firma.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The vendor's newest text no longer names this application. We keep it because the setup guide does.</source>
            <translation>Der neueste Text des Herstellers nennt diese Anwendung nicht mehr. Wir behalten sie, weil die Einrichtungsanleitung sie nennt.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Items.</source>
            <translation>Suchen Sie die Zeile Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Items.</source>
            <translation>Zwei Häkchen in der Zeile Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Item groups and Item tax groups are other rows.</source>
            <translation>Item groups und Item tax groups sind andere Zeilen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Order Entry has a row Items of its own.</source>
            <translation>Order Entry hat eine eigene Zeile Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Order Entry ticked in the list of applications?</source>
            <translation>Ist Order Entry in der Liste der Anwendungen angekreuzt?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Order Entry.</source>
            <translation>Klicken Sie neben Order Entry auf Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with transactions, transaction definitions, customers and items.</source>
            <translation>Ein Fenster mit Belegen, Belegarten, Kunden und Artikeln.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A company that bills from Accounts Receivable alone may not use Order Entry. Note it, and ask your team.</source>
            <translation>Eine Firma, die nur aus Accounts Receivable abrechnet, nutzt Order Entry vielleicht nicht. Notieren Sie es, und fragen Sie Ihr Team.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Purchasing looks much the same. Have them read the title of the window.</source>
            <translation>Purchasing sieht fast gleich aus. Lassen Sie sich den Titel des Fensters vorlesen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Order Entry transactions.</source>
            <translation>Suchen Sie die Zeile Order Entry transactions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Order Entry transactions.</source>
            <translation>Vier Häkchen in der Zeile Order Entry transactions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Recurring transactions is another row.</source>
            <translation>Recurring transactions ist eine andere Zeile.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The next row has nearly the same name. Have them read it to the end.</source>
            <translation>Die nächste Zeile heißt fast gleich. Lassen Sie sie bis zum Ende vorlesen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Order Entry transaction definitions.</source>
            <translation>Suchen Sie die Zeile Order Entry transaction definitions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row that ends in definitions.</source>
            <translation>Vier Häkchen in der Zeile, die auf definitions endet.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Administrators may refuse Add and Edit here. Note it, and go on.</source>
            <translation>Vielleicht werden Add und Edit hier verweigert. Notieren Sie es, und gehen Sie weiter.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>This row is in the vendor's newest text only, so an older sheet may lack it.</source>
            <translation>Diese Zeile steht nur im neuesten Text des Herstellers, auf einem älteren Blatt fehlt sie vielleicht.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there an application called BlueSnap in the list?</source>
            <translation>Gibt es in der Liste eine Anwendung namens BlueSnap?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Usually there is none, and nothing has to be done.</source>
            <translation>Meist gibt es keine, und nichts ist zu tun.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Only companies with the newer package have it. Then all rights of its one row are ticked.</source>
            <translation>Nur Firmen mit dem neueren Paket haben sie. Dann sind alle Rechte ihrer einen Zeile angekreuzt.</translation>
        </message>
    </context>
    <context>
        <name>steps.toml</name>
        <message>
            <location filename="resources/steps.toml" />
            <source>Before you start</source>
            <translation>Bevor Sie beginnen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Seven steps, most of them in Intacct. Each one shows where to click, what to type and who does it.</source>
            <translation>Sieben Schritte, die meisten in Intacct. Jeder zeigt, wohin Sie klicken, was Sie eingeben und wer es tut.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>No extra Intacct fee</source>
            <translation>Keine Zusatzkosten bei Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Have an Intacct administrator at hand.</source>
            <translation>Sie brauchen einen Intacct-Administrator.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Steps 2, 3 and 4 need an administrator's rights. You can send each of them by e-mail.</source>
            <translation>Die Schritte 2, 3 und 4 brauchen Administratorrechte. Sie können jeden davon per E-Mail senden.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Subscriptions** and check that **Web Services** is subscribed.</source>
            <translation>Öffnen Sie **Company** › **Admin** › **Subscriptions**, und prüfen Sie, ob **Web Services** abonniert ist.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>If Intacct warns of a charge, ignore it. Armatic is a Sage Intacct partner, so the connection costs nothing.</source>
            <translation>Warnt Intacct vor Kosten, können Sie das übergehen. Armatic ist Partner von Sage Intacct, deshalb kostet die Verbindung nichts.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>On the same page, check that the six applications are subscribed.</source>
            <translation>Prüfen Sie auf derselben Seite, ob die sechs Anwendungen abonniert sind.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** and **Order Entry**.</source>
            <translation>**Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** und **Order Entry**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Note your company ID, under **Company** › **Setup** › **Configuration** › **Company** › **General information**.</source>
            <translation>Notieren Sie Ihre Firmen-ID unter **Company** › **Setup** › **Configuration** › **Company** › **General information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The field is called **ID**. Whoever connects Armatic types it in step 5, Connect.</source>
            <translation>Das Feld heißt **ID**. Wer Armatic verbindet, gibt sie in Schritt 5, Verbinden, ein.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Setup** › **Company** › **General information**</source>
            <translation>Bis 2024: **Company** › **Setup** › **Company** › **General information**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Choose a mailbox you can open.</source>
            <translation>Wählen Sie ein Postfach, das Sie öffnen können.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct mails the password of the new user there.</source>
            <translation>Dorthin mailt Intacct das Passwort des neuen Benutzers.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Have the Armatic connection key ready.</source>
            <translation>Halten Sie den Verbindungsschlüssel von Armatic bereit.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic gives it to you as a file or as text. It is the password of Armatic's sender ID.</source>
            <translation>Sie erhalten ihn von Armatic als Datei oder als Text. Er ist das Passwort der Sender-ID von Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Subscribe Web Services</source>
            <translation>Web Services abonnieren</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Find the company ID</source>
            <translation>Firmen-ID finden</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Web Services is subscribed** and an administrator is at hand</source>
            <translation>**Web Services ist abonniert**, und ein Administrator ist erreichbar</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other applications</source>
            <translation>andere Anwendungen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page may list more applications.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihre Seite führt vielleicht mehr Anwendungen auf.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the company ID to note</source>
            <translation>die Firmen-ID zum Notieren</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings, not screenshots. Your pages show more.</source>
            <translation>Zeichnungen, keine Bildschirmfotos. Ihre Seiten zeigen mehr.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Setup only reads</source>
            <translation>Die Einrichtung liest nur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This program cannot add, change or delete anything in your Intacct company. Armatic itself does more: it records payments and bills, so it asks for Add, Edit and Post rights.</source>
            <translation>Dieses Programm kann in Ihrer Intacct-Firma nichts anlegen, ändern oder löschen. Armatic selbst tut mehr: Es erfasst Zahlungen und stellt Rechnungen, deshalb verlangt es die Rechte Add, Edit und Post.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>An application is missing</source>
            <translation>Eine Anwendung fehlt</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Its permission rows do not exist then, and you skip them. The test in step 5 tells what is missing and what that means.</source>
            <translation>Dann gibt es ihre Berechtigungszeilen nicht, und Sie überspringen sie. Der Test in Schritt 5 sagt, was fehlt und was das heißt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The menu looks different</source>
            <translation>Das Menü sieht anders aus</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct moved these pages in 2024. Every step shows the path of today and the older ones.</source>
            <translation>Intacct hat diese Seiten 2024 verschoben. Jeder Schritt zeigt den heutigen Weg und die älteren.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Web Services or an application is not subscribed.</source>
            <translation>Web Services oder eine Anwendung ist nicht abonniert.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create user</source>
            <translation>Benutzer anlegen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create the user Armatic signs in with</source>
            <translation>Den Benutzer anlegen, mit dem Armatic sich anmeldet</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic signs in to Intacct with a user of its own. It is used for Web Services only.</source>
            <translation>Armatic meldet sich bei Intacct mit einem eigenen Benutzer an. Er dient nur den Web Services.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Users, roles, and groups** › **Web Services users** and click **Add**.</source>
            <translation>Öffnen Sie **Company** › **Admin** › **Users, roles, and groups** › **Web Services users**, und klicken Sie auf **Add**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Admin** › **Web Services users**. In 2017 and 2018: **Company** › **Web Services Users**</source>
            <translation>Bis 2024: **Company** › **Admin** › **Web Services users**. 2017 und 2018: **Company** › **Web Services Users**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **User ID**, exactly:</source>
            <translation>Geben Sie genau diese **User ID** ein:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It cannot be changed after saving.</source>
            <translation>Nach dem Speichern lässt sie sich nicht ändern.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In **Account email address**, enter a mailbox that whoever connects Armatic can open.</source>
            <translation>Geben Sie in **Account email address** ein Postfach ein, das öffnen kann, wer Armatic verbindet.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct mails the password there. It is typed in step 5 of Armatic Setup, Connect.</source>
            <translation>Dorthin mailt Intacct das Passwort. Es wird in Schritt 5 von Armatic Setup eingegeben, Verbinden.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2023 the field is called **Email address**.</source>
            <translation>Bis 2023 heißt das Feld **Email address**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Set **User type** to **Business**.</source>
            <translation>Stellen Sie **User type** auf **Business**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Other types limit what the user may read, whatever you grant.</source>
            <translation>Andere Typen beschränken, was der Benutzer lesen darf, gleich was Sie erteilen.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick **Restrict user access to web services only** if your form shows it.</source>
            <translation>Kreuzen Sie **Restrict user access to web services only** an, wenn Ihr Formular es zeigt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>If it is missing, Intacct restricts the user by itself.</source>
            <translation>Fehlt es, beschränkt Intacct den Benutzer von selbst.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save**.</source>
            <translation>Klicken Sie auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct asks for your own password. If it warns of a charge, ignore it: this user is free of charge.</source>
            <translation>Intacct fragt nach Ihrem eigenen Passwort. Warnt es vor Kosten, können Sie das übergehen: Dieser Benutzer ist kostenlos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Add the user</source>
            <translation>Benutzer hinzufügen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Web Services users** › **Add**</source>
            <translation>2019 bis 2024: **Company** › **Admin** › **Web Services users** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: **Company** › **Web Services Users** › **Add**</source>
            <translation>2017 und 2018: **Company** › **Web Services Users** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved the user** and the password mail arrived</source>
            <translation>**Ich habe den Benutzer gespeichert**, und die E-Mail mit dem Passwort ist da</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>any name</source>
            <translation>beliebiger Name</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>a mailbox you can open</source>
            <translation>ein Postfach, das Sie öffnen können</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>choose or add</source>
            <translation>wählen oder hinzufügen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Dashed: only on older forms. If it is missing, Intacct restricts the user by itself.</source>
            <translation>Gestrichelt: nur in älteren Formularen. Fehlt es, beschränkt Intacct den Benutzer von selbst.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your form may show more fields.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihr Formular zeigt vielleicht mehr Felder.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Do not test it by signing in</source>
            <translation>Nicht durch Anmelden testen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A Web Services user cannot sign in to Intacct's own screens. The test in step 5 tells whether the password works.</source>
            <translation>Ein Web-Services-Benutzer kann sich an der Oberfläche von Intacct nicht anmelden. Der Test in Schritt 5 sagt, ob das Passwort stimmt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The password mail does not arrive</source>
            <translation>Die E-Mail mit dem Passwort kommt nicht</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It is titled “Welcome to Sage Intacct” and names the company ID, the user ID and the password. An administrator can reset the password; Intacct then mails a new one. A reset stops every program that uses the old one.</source>
            <translation>Sie hat den Betreff “Welcome to Sage Intacct” und nennt Firmen-ID, Benutzer-ID und Passwort. Ein Administrator kann das Passwort zurücksetzen; Intacct mailt dann ein neues. Das hält jedes Programm an, das noch das alte benutzt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Contact name</source>
            <translation>Contact name</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Choose a contact or add one. Sage lets its e-mail differ from the account e-mail, another guide wants them equal. The same address in both is safe.</source>
            <translation>Wählen Sie einen Kontakt, oder fügen Sie einen hinzu. Bei Sage darf dessen E-Mail-Adresse von der des Kontos abweichen, eine andere Anleitung will sie gleich. Dieselbe Adresse in beiden ist sicher.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Admin privileges</source>
            <translation>Admin privileges</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Guides disagree: most say Full, one works with Limited. As far as public text shows, reading needs none.</source>
            <translation>Anleitungen sind uneins: Die meisten sagen Full, eine kommt mit Limited aus. Soweit öffentlich bekannt, braucht das Lesen keine.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Entities, departments and territories</source>
            <translation>Entitäten, Abteilungen und Gebiete</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Leave these lists empty. Each entry hides records from Armatic, without any message.</source>
            <translation>Lassen Sie diese Listen leer. Jeder Eintrag verbirgt Datensätze vor Armatic, ohne jede Meldung.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Companies with several entities</source>
            <translation>Firmen mit mehreren Entitäten</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create the user at the top level. The guide's own text for several entities is lost, so this is our advice.</source>
            <translation>Legen Sie den Benutzer auf der obersten Ebene an. Der Text der Anleitung zu mehreren Entitäten ist verloren, dies ist also unser Rat.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Keep password until admin resets it</source>
            <translation>Keep password until admin resets it</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick it if an older form shows it. Today passwords of these users do not expire.</source>
            <translation>Kreuzen Sie es an, wenn ein älteres Formular es zeigt. Heute laufen Passwörter dieser Benutzer nicht ab.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused this user or its password.</source>
            <translation>Intacct hat diesen Benutzer oder sein Passwort abgelehnt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Module permissions</source>
            <translation>Berechtigungen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Grant six applications, {row_count} rows</source>
            <translation>Sechs Anwendungen, {row_count} Zeilen erteilen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Grant each row with its rights, for the user or for the role the user has. Then save twice.</source>
            <translation>Erteilen Sie jede Zeile mit ihren Rechten, dem Benutzer oder seiner Rolle. Speichern Sie dann zweimal.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the list of Web Services users, click **Subscriptions** next to `{user_id}`.</source>
            <translation>Klicken Sie in der Liste der Web-Services-Benutzer neben `{user_id}` auf **Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The page **User Application Subscriptions** opens.</source>
            <translation>Die Seite **User Application Subscriptions** öffnet sich.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick an application and click **Permissions** beside it.</source>
            <translation>Kreuzen Sie eine Anwendung an, und klicken Sie daneben auf **Permissions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Six in all: **Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** and **Order Entry**.</source>
            <translation>Insgesamt sechs: **Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** und **Order Entry**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick the rights of each row in the list, such as **Customers**.</source>
            <translation>Kreuzen Sie die Rechte jeder Zeile der Liste an, etwa **Customers**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Do not use the **Read only** shortcut: it leaves rows out.</source>
            <translation>Nehmen Sie nicht die Abkürzung **Read only**: Sie lässt Zeilen aus.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** in the permission window.</source>
            <translation>Klicken Sie im Berechtigungsfenster auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>After the last application, click **Save** on the page **User Application Subscriptions** too.</source>
            <translation>Klicken Sie nach der letzten Anwendung auch auf der Seite **User Application Subscriptions** auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A forgotten second Save is a known mistake.</source>
            <translation>Ein vergessenes zweites Speichern ist ein bekannter Fehler.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Users, roles, and groups** › **Roles**, click **Add**, name the role and click **Save**.</source>
            <translation>Öffnen Sie **Company** › **Admin** › **Users, roles, and groups** › **Roles**, klicken Sie auf **Add**, benennen Sie die Rolle, und klicken Sie auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The page **Roles Subscriptions** opens.</source>
            <translation>Die Seite **Roles Subscriptions** öffnet sich.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Admin** › **Roles**</source>
            <translation>Bis 2024: **Company** › **Admin** › **Roles**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>After the last application, click **Save** on the page **Roles Subscriptions** too.</source>
            <translation>Klicken Sie nach der letzten Anwendung auch auf der Seite **Roles Subscriptions** auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open the user `{user_id}`, choose the role in the **Roles** table and click **Save**.</source>
            <translation>Öffnen Sie den Benutzer `{user_id}`, wählen Sie die Rolle in der Tabelle **Roles**, und klicken Sie auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Fill the role that the user has. An empty role, or another one, fails on every row.</source>
            <translation>Füllen Sie die Rolle, die der Benutzer hat. Eine leere oder eine andere Rolle scheitert in jeder Zeile.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Permissions of the user</source>
            <translation>Berechtigungen des Benutzers</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Company** › **Admin** › **Users, roles, and groups** › **Web Services users** › **Subscriptions** next to `{user_id}` › **Permissions**</source>
            <translation>**Company** › **Admin** › **Users, roles, and groups** › **Web Services users** › **Subscriptions** neben `{user_id}` › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Web Services users** › **Subscriptions** › **Permissions**</source>
            <translation>2019 bis 2024: **Company** › **Admin** › **Web Services users** › **Subscriptions** › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: the page **User Application Subscriptions** of the user</source>
            <translation>2017 und 2018: die Seite **User Application Subscriptions** des Benutzers</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Permissions of the role</source>
            <translation>Berechtigungen der Rolle</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Roles** › **Add** › **Permissions**</source>
            <translation>2019 bis 2024: **Company** › **Admin** › **Roles** › **Add** › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved both**, the permission window and the page behind it</source>
            <translation>**Ich habe beides gespeichert**, das Berechtigungsfenster und die Seite dahinter</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other users</source>
            <translation>andere Benutzer</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your list may show more columns.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihre Liste zeigt vielleicht mehr Spalten.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page lists more applications.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihre Seite führt mehr Anwendungen auf.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other rows</source>
            <translation>andere Zeilen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Dashed: only in some companies. Skip it where it is missing.</source>
            <translation>Gestrichelt: nur in manchen Firmen. Überspringen Sie es, wo es fehlt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your window lists more rows and rights.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihr Fenster führt mehr Zeilen und Rechte auf.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other roles</source>
            <translation>andere Rollen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the new role</source>
            <translation>die neue Rolle</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your form shows more fields.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihr Formular zeigt mehr Felder.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Which one am I?</source>
            <translation>Was trifft auf mich zu?</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A row has another name</source>
            <translation>Eine Zeile heißt anders</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Names differ by region, and your company may have renamed some. The search finds a row by its other names.</source>
            <translation>Namen unterscheiden sich je nach Region, und Ihre Firma hat vielleicht einige umbenannt. Die Suche findet eine Zeile auch unter anderen Namen.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A row is missing</source>
            <translation>Eine Zeile fehlt</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Rows appear only for features your company uses. Skip a row you do not have; the list marks where that can happen.</source>
            <translation>Zeilen erscheinen nur für Funktionen, die Ihre Firma nutzt. Überspringen Sie, was Sie nicht haben; die Liste zeigt, wo das vorkommt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the rows come from</source>
            <translation>Woher die Zeilen stammen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The pictures of the setup guide are lost. The rows are rebuilt from the vendor's later text and from Sage; each names its source.</source>
            <translation>Die Bilder der Einrichtungsanleitung sind verloren. Die Zeilen sind aus dem späteren Text des Herstellers und von Sage rekonstruiert; jede nennt ihre Quelle.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Read-only evaluation</source>
            <translation>Nur lesen, zur Probe</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Reading works with List and View alone. Armatic cannot record payments or create invoices until the other rights are granted.</source>
            <translation>Zum Lesen genügen List und View. Armatic kann erst Zahlungen erfassen oder Rechnungen anlegen, wenn die anderen Rechte erteilt sind.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused rows that this step grants.</source>
            <translation>Intacct hat Zeilen abgelehnt, die dieser Schritt erteilt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Sender authorization</source>
            <translation>Sender-Freigabe</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Allow Armatic's sender ID</source>
            <translation>Die Sender-ID von Armatic zulassen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refuses every program whose sender ID your company has not allowed.</source>
            <translation>Intacct lehnt jedes Programm ab, dessen Sender-ID Ihre Firma nicht zugelassen hat.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Setup** › **Configuration** › **Company** and the tab **Security**.</source>
            <translation>Öffnen Sie **Company** › **Setup** › **Configuration** › **Company** und dort den Reiter **Security**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Setup** › **Company** › **Security**. In 2017 and 2018: **Company** › **Company information** › **Security**</source>
            <translation>2019 bis 2024: **Company** › **Setup** › **Company** › **Security**. 2017 und 2018: **Company** › **Company information** › **Security**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Edit**.</source>
            <translation>Klicken Sie auf **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Under **Web Services authorizations**, click **Add**.</source>
            <translation>Klicken Sie unter **Web Services authorizations** auf **Add**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Older pages show **+** instead.</source>
            <translation>Ältere Seiten zeigen stattdessen **+**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **Sender ID**, exactly:</source>
            <translation>Geben Sie genau diese **Sender ID** ein:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Capital P. It cannot be edited afterwards: delete it and add it again.</source>
            <translation>Großes P. Später lässt sie sich nicht bearbeiten: Löschen Sie sie dann, und fügen Sie sie neu hinzu.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **Description**:</source>
            <translation>Geben Sie diese **Description** ein:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Set **Status** to **Active**.</source>
            <translation>Stellen Sie **Status** auf **Active**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** in the window **Web Services sender information**.</source>
            <translation>Klicken Sie im Fenster **Web Services sender information** auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** on the page **Company information** too.</source>
            <translation>Klicken Sie auch auf der Seite **Company information** auf **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Without the second Save, the sender ID is not in the list.</source>
            <translation>Ohne das zweite Speichern steht die Sender-ID nicht in der Liste.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Allow the sender ID</source>
            <translation>Sender-ID zulassen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Setup** › **Company** › **Security** › **Edit** › **Web Services authorizations** › **Add**</source>
            <translation>2019 bis 2024: **Company** › **Setup** › **Company** › **Security** › **Edit** › **Web Services authorizations** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: **Company** › **Company information** › **Security** › **Edit** › **Web Services authorizations** › **+**</source>
            <translation>2017 und 2018: **Company** › **Company information** › **Security** › **Edit** › **Web Services authorizations** › **+**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved twice** and `{sender_id}` is **Active** in the list</source>
            <translation>**Ich habe zweimal gespeichert**, und `{sender_id}` steht als **Active** in der Liste</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the entry stands here after the first Save</source>
            <translation>der Eintrag steht nach dem ersten Save hier</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page shows more sections.</source>
            <translation>Zeichnung, kein Bildschirmfoto. Ihre Seite zeigt mehr Abschnitte.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings, not screenshots. Your page shows more sections.</source>
            <translation>Zeichnungen, keine Bildschirmfotos. Ihre Seite zeigt mehr Abschnitte.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Exact capitals</source>
            <translation>Groß und klein genau so</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct tells capital and small letters apart. A wrong letter gives the same refusal as a missing entry.</source>
            <translation>Intacct unterscheidet Groß- und Kleinbuchstaben. Ein falscher Buchstabe führt zur selben Ablehnung wie ein fehlender Eintrag.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Save twice</source>
            <translation>Zweimal speichern</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The small window has a Save, and the page behind it has another. Both are needed.</source>
            <translation>Das kleine Fenster hat ein Save, die Seite dahinter ein weiteres. Beide sind nötig.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the sender ID comes from</source>
            <translation>Woher die Sender-ID stammt</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The setup guide writes `{sender_id}` between quotation marks. That it is the literal value, with a capital P, is our reading.</source>
            <translation>Die Einrichtungsanleitung schreibt `{sender_id}` in Anführungszeichen. Dass es der wörtliche Wert mit großem P ist, lesen wir daraus.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused Armatic's sender ID.</source>
            <translation>Intacct hat die Sender-ID von Armatic abgelehnt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect and test</source>
            <translation>Verbinden und testen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Eight checks, in order. The first one that fails stops here and tells you what to do.</source>
            <translation>Acht Prüfungen der Reihe nach. Die erste, die scheitert, hält hier an und sagt Ihnen, was zu tun ist.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the company ID, the user ID and the password from Intacct's mail.</source>
            <translation>Geben Sie Firmen-ID, Benutzer-ID und das Passwort aus der E-Mail von Intacct ein.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>They go to Intacct only, encrypted. A wrong password is tried once, so the user is not locked out.</source>
            <translation>Sie gehen verschlüsselt und nur an Intacct. Ein falsches Passwort wird einmal gesendet, damit der Benutzer nicht gesperrt wird.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In this window</source>
            <translation>In diesem Fenster</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Run the checks.</source>
            <translation>Führen Sie die Prüfungen aus.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A failed check says who must act, where to click and what to enter.</source>
            <translation>Eine nicht bestandene Prüfung sagt, wer handeln muss, wohin zu klicken und was einzugeben ist.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Sign in to Armatic and open **Account** › **Accounting**.</source>
            <translation>Melden Sie sich bei Armatic an, und öffnen Sie **Account** › **Accounting**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the browser: `{armatic_page}`. Your initials, at the lower left, lead to **Account**.</source>
            <translation>Im Browser: `{armatic_page}`. Ihre Initialen links unten führen zu **Account**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In Armatic</source>
            <translation>In Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Connect** under the Intacct logo.</source>
            <translation>Klicken Sie unter dem Intacct-Logo auf **Connect**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the company ID:</source>
            <translation>Geben Sie die Firmen-ID ein:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the user ID:</source>
            <translation>Geben Sie die Benutzer-ID ein:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the password from Intacct's mail and click **Connect**.</source>
            <translation>Geben Sie das Passwort aus der E-Mail von Intacct ein, und klicken Sie auf **Connect**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The pop-up closes by itself. This program never copies the password.</source>
            <translation>Das Fenster schließt sich von selbst. Dieses Programm kopiert das Passwort nie.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect in Armatic</source>
            <translation>In Armatic verbinden</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Account** › **Accounting** › **Connect** under the Intacct logo</source>
            <translation>**Account** › **Accounting** › **Connect** unter dem Intacct-Logo</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I connected Armatic too**, with the same three values</source>
            <translation>**Ich habe auch Armatic verbunden**, mit denselben drei Werten</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings of Armatic, not screenshots. Other systems may be listed.</source>
            <translation>Zeichnungen von Armatic, keine Bildschirmfotos. Vielleicht stehen andere Systeme dabei.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the password from Intacct's mail</source>
            <translation>das Passwort aus der E-Mail von Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings of Armatic, not screenshots. The order of fields may differ.</source>
            <translation>Zeichnungen von Armatic, keine Bildschirmfotos. Die Reihenfolge der Felder kann abweichen.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>What happens then</source>
            <translation>Was dann geschieht</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic's first sync reads all customers and invoices. It can take several hours; then it reads changes every two hours.</source>
            <translation>Die erste Synchronisierung in Armatic liest alle Kunden und Rechnungen. Sie kann mehrere Stunden dauern; danach liest es Änderungen alle zwei Stunden.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where to watch it</source>
            <translation>Wo man es verfolgt</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Account** › **Accounting** holds the sync log. The last step here, Done, can look up whether your customers have arrived.</source>
            <translation>**Account** › **Accounting** enthält das Synchronisierungsprotokoll. Der letzte Schritt hier, Fertig, kann nachsehen, ob Ihre Kunden angekommen sind.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the password is</source>
            <translation>Wo das Passwort steht</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the mail “Welcome to Sage Intacct” that Intacct sent when the user was saved.</source>
            <translation>In der E-Mail “Welcome to Sage Intacct”, die Intacct beim Speichern des Benutzers sandte.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Address filters</source>
            <translation>Adressfilter</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The test runs from this computer, Armatic from its own servers. With **Enforce IP address filters** on, a pass here proves nothing for Armatic.</source>
            <translation>Der Test läuft von diesem Computer, Armatic von eigenen Servern. Ist **Enforce IP address filters** an, beweist ein Erfolg hier nichts für Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Blanks in the company ID</source>
            <translation>Leerzeichen in der Firmen-ID</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A blank before or after the company ID makes Intacct refuse it. This window removes it.</source>
            <translation>Ein Leerzeichen vor oder nach der Firmen-ID lässt Intacct sie ablehnen. Dieses Fenster entfernt es.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This computer is offline. The test needs Sage Intacct.</source>
            <translation>Dieser Computer ist offline. Der Test braucht Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Initial sync</source>
            <translation>Erste Synchronisierung</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Reading your receivables</source>
            <translation>Ihre offenen Forderungen werden gelesen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>You can keep working. Close the window if you like: the sync picks up where it stopped.</source>
            <translation>Sie können weiterarbeiten. Schließen Sie das Fenster, wenn Sie wollen: Es geht später dort weiter.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Start the sync.</source>
            <translation>Starten Sie die Synchronisierung.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It reads {object_count} kinds of records into a database on this computer. It changes nothing in Intacct.</source>
            <translation>Sie liest {object_count} Arten von Datensätzen in eine Datenbank auf diesem Computer. In Intacct ändert sie nichts.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Wait for the tie-out.</source>
            <translation>Warten Sie auf den Abgleich.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>At the end, open receivables here are compared with Intacct's own totals, for each currency.</source>
            <translation>Am Ende werden die offenen Forderungen hier mit den Summen von Intacct verglichen, je Währung.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Meanwhile</source>
            <translation>Währenddessen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The other steps, the permission checklist and the error decoder stay open. The sync goes on behind them.</source>
            <translation>Die anderen Schritte, die Berechtigungs-Checkliste und „Fehler entschlüsseln“ bleiben offen. Die Synchronisierung läuft dahinter weiter.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>How long it takes</source>
            <translation>Wie lange es dauert</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>That depends on your number of invoices. A first estimate stands above; it gets better while pages are read.</source>
            <translation>Das hängt von der Zahl Ihrer Rechnungen ab. Eine erste Schätzung steht oben; sie wird beim Lesen der Seiten besser.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Skipped records</source>
            <translation>Übersprungene Datensätze</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Records that Armatic can do without are skipped where a permission is missing. The list names the permission.</source>
            <translation>Datensätze, ohne die Armatic auskommt, werden bei fehlender Berechtigung übersprungen. Die Liste nennt die Berechtigung.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Maintenance</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct may be off on Saturdays from 02:30 to 05:30 UTC. The sync goes on by itself afterwards.</source>
            <translation>Intacct kann samstags von 02:30 bis 05:30 UTC abgeschaltet sein. Die Synchronisierung geht danach von selbst weiter.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The connection is not tested yet. Step 5, Connect, does that.</source>
            <translation>Die Verbindung ist noch nicht getestet. Das tut Schritt 5, Verbinden.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This computer is offline. The sync needs Sage Intacct.</source>
            <translation>Dieser Computer ist offline. Die Synchronisierung braucht Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The totals here and in Intacct differ.</source>
            <translation>Die Summen hier und in Intacct weichen ab.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connected, and every cent ties out</source>
            <translation>Verbunden, und jeder Cent stimmt überein</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct and Armatic are connected. This is what happens now.</source>
            <translation>Intacct und Armatic sind verbunden. Das geschieht jetzt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>What happens next</source>
            <translation>Wie es weitergeht</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic reads changes every two hours. Each run is listed in the sync log under **Account** › **Accounting**.</source>
            <translation>Armatic liest Änderungen alle zwei Stunden. Jeder Lauf steht im Synchronisierungsprotokoll unter **Account** › **Accounting**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic's own first sync</source>
            <translation>Die erste Synchronisierung von Armatic selbst</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It reads all customers and all open and paid invoices. It can take several hours.</source>
            <translation>Sie liest alle Kunden und alle offenen und bezahlten Rechnungen. Sie kann mehrere Stunden dauern.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The sync log</source>
            <translation>Das Synchronisierungsprotokoll</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It shows each run's date and how many customers and invoices it created. It also says why a record was left out.</source>
            <translation>Es zeigt das Datum jedes Laufs und wie viele Kunden und Rechnungen er anlegte. Es sagt auch, warum ein Datensatz ausgelassen wurde.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Both ways</source>
            <translation>In beide Richtungen</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Customers, invoices, payments, items and tax rates are synchronized. A payment taken in Armatic marks the invoice as paid in Intacct.</source>
            <translation>Kunden, Rechnungen, Zahlungen, Artikel und Steuersätze werden synchronisiert. Eine Zahlung in Armatic kennzeichnet die Rechnung in Intacct als bezahlt.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Use the chat in Armatic or call `{phone}`.</source>
            <translation>Nutzen Sie den Chat in Armatic, oder rufen Sie `{phone}` an.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The phone number</source>
            <translation>Die Telefonnummer</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It is the one in the setup guide. We have not seen it on a current page.</source>
            <translation>Es ist die aus der Einrichtungsanleitung. Auf einer aktuellen Seite haben wir sie nicht gesehen.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The first sync has not finished yet. Step 6, Initial sync, does that.</source>
            <translation>Die erste Synchronisierung ist noch nicht fertig. Das tut Schritt 6, Erste Synchronisierung.</translation>
        </message>
    </context>
    <context>
        <name>support_dialogs</name>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Save the support bundle</source>
            <translation>Supportpaket sichern</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Support bundles</source>
            <translation>Supportpakete</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Open a support bundle</source>
            <translation>Supportpaket öffnen</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Open what the customer sent</source>
            <translation>Öffnen, was der Kunde gesendet hat</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Bundles, reviews and saved answers</source>
            <translation>Pakete, Prüfungen und gespeicherte Antworten</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Export the saved answers</source>
            <translation>Gespeicherte Antworten exportieren</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Saved answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Import answers</source>
            <translation>Antworten importieren</translation>
        </message>
    </context>
    <context>
        <name>support_mail</name>
        <message>
            <location filename="ui/support_mail.py" />
            <source>No mail program opened. The text is on the clipboard: paste it into a mail.</source>
            <translation>Es öffnete sich kein E-Mail-Programm. Der Text ist in der Zwischenablage: Fügen Sie ihn in eine E-Mail ein.</translation>
        </message>
        <message>
            <location filename="ui/support_mail.py" />
            <source>The mail is too long for one click. All of it is on the clipboard: paste it.</source>
            <translation>Die E-Mail ist zu lang für einen Klick. Sie ist ganz in der Zwischenablage: Fügen Sie sie ein.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="ui/wording.py" />
            <source>today at {time}</source>
            <translation>heute um {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>yesterday at {time}</source>
            <translation>gestern um {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>on {date} at {time}</source>
            <translation>am {date} um {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>In Sage Intacct</source>
            <translation>In Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>In this window</source>
            <translation>In diesem Fenster</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>not yet possible</source>
            <translation>noch nicht möglich</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>to be fixed</source>
            <translation>zu beheben</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source> of </source>
            <translation> von </translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve</source>
            <translation>null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf</translation>
        </message>
    </context>
</TS>
