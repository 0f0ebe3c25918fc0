<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutPlace</name>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>About {name}</source>
            <translation>À propos d’{name}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Takes a company from its first sign-in to receivables that tie out. It only reads.</source>
            <translation>Mène une société de la première connexion à un encours rapproché. Il ne fait que lire.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>&amp;Copy these facts</source>
            <translation>&amp;Copier ces données</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Parts of o&amp;thers</source>
            <translation>&amp;Éléments d’autrui</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Show the &amp;folder</source>
            <translation>Montrer le &amp;dossier</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>&amp;License of Qt</source>
            <translation>&amp;Licence de Qt</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>This program</source>
            <translation>Ce programme</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Qt and Qt for Python</source>
            <translation>Qt et Qt for Python</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>They are used under the GNU LGPL, version 3. Their libraries are files of their own. You may put modified ones of the same version in their place, here:</source>
            <translation>Ils sont utilisés sous la GNU LGPL, version 3. Leurs bibliothèques sont des fichiers à part. Vous pouvez les remplacer par des versions modifiées de même numéro, ici :</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, built from commit {commit}</source>
            <translation>{version}, faite du commit {commit}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, packaged</source>
            <translation>{version}, en paquet</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, run from source</source>
            <translation>{version}, depuis les sources</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Qt {qt}, Qt for Python {pyside}, Python {python}</source>
            <translation>Qt {qt}, Qt for Python {pyside}, Python {python}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>MIT, for this program itself</source>
            <translation>MIT, pour ce programme lui-même</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>The facts are on the clipboard.</source>
            <translation>Les données sont dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>No program of this computer shows folders. The path above can be copied.</source>
            <translation>Aucun programme de cet ordinateur ne montre les dossiers. Le chemin ci-dessus peut être copié.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>No browser opened. The address is {address}.</source>
            <translation>Aucun navigateur ne s’est ouvert. L’adresse est {address}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Stands on</source>
            <translation>Repose sur</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>License</source>
            <translation>Licence</translation>
        </message>
    </context>
    <context>
        <name>ActLine</name>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Details</source>
            <translation>Détails</translation>
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
            <translation>Situation au</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>&amp;Today</source>
            <translation>&amp;Aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>No invoice was open on that day.</source>
            <translation>Aucune facture n’était ouverte ce jour-là.</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Save as &amp;PDF</source>
            <translation>Enregistrer en &amp;PDF</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>&amp;Save as CSV</source>
            <translation>&amp;Enregistrer en CSV</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Print previe&amp;w</source>
            <translation>Aperç&amp;u</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Aging of open invoices</source>
            <translation>Balance âgée des factures ouvertes</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>As of</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>The same figures as a table</source>
            <translation>Les mêmes chiffres en tableau</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Every customer</source>
            <translation>Chaque client</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Total {total} {currency}, 1 open invoice</source>
            <translation>Total {total} {currency}, 1 facture ouverte</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Total {total} {currency}, {count} open invoices</source>
            <translation>Total {total} {currency}, {count} factures ouvertes</translation>
        </message>
    </context>
    <context>
        <name>AgingChart</name>
        <message>
            <location filename="ui/widgets/aging_chart.py" />
            <source>Aging of open invoices in {currency}</source>
            <translation>Balance âgée des factures ouvertes en {currency}</translation>
        </message>
    </context>
    <context>
        <name>AgingCustomers</name>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Customer name or ID</source>
            <translation>Nom ou ID du client</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Aging by customer</source>
            <translation>Balance âgée par client</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{count} of 1 customer</source>
            <translation>{count} client sur 1</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>1 customer</source>
            <translation>1 client</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{count} of {total} customers</source>
            <translation>{count} clients sur {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{total} customers</source>
            <translation>{total} clients</translation>
        </message>
    </context>
    <context>
        <name>AnswersPlace</name>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Saved answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>What you entered and ticked, without any password. It is saved as you go.</source>
            <translation>Ce que vous avez saisi et coché, sans mot de passe. C’est enregistré au fur et à mesure.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>&amp;Export the answers…</source>
            <translation>&amp;Exporter les réponses…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>&amp;Import answers…</source>
            <translation>&amp;Importer des réponses…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>A small file for another computer, or to be safe. It is readable by you alone.</source>
            <translation>Un petit fichier pour un autre ordinateur, ou par sécurité. Vous seul pouvez le lire.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>They replace the answers of this computer, which are kept beside as a copy. Connection and sync are done on each computer anew.</source>
            <translation>Elles remplacent celles de cet ordinateur, gardées à côté en copie. Connexion et synchronisation se refont sur chaque ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Take them along</source>
            <translation>Les emporter</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Bring them in</source>
            <translation>Les apporter</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>The answers are in {name}. No password is in it.</source>
            <translation>Les réponses sont dans {name}. Aucun mot de passe n’y figure.</translation>
        </message>
    </context>
    <context>
        <name>ArmaticDoor</name>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Open Armatic in the browser</source>
            <translation>&amp;Ouvrir Armatic dans le navigateur</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Another address</source>
            <translation>A&amp;utre adresse</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>Where you sign in to Armatic</source>
            <translation>Où vous vous connectez à Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>An https address. Empty means Armatic’s own site.</source>
            <translation>Une adresse https. Vide signifie le site d’Armatic.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Keep the address</source>
            <translation>&amp;Garder l’adresse</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>In practice it stays closed. Else it opens {address}.</source>
            <translation>Avec la société d’exercice, il reste fermé. Sinon, il ouvre {address}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>It opens {address}. Nothing is sent along.</source>
            <translation>Il ouvre {address}. Rien n’est envoyé avec.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>No browser opened. The address is {address}.</source>
            <translation>Aucun navigateur ne s’est ouvert. L’adresse est {address}.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalCard</name>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>In Armatic</source>
            <translation>Dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Customers that have not arrived as they should</source>
            <translation>Clients qui ne sont pas arrivés comme prévu</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Forget the access ke&amp;y</source>
            <translation>Ou&amp;blier la clé d’accès</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Look again every {minutes} minutes while this window is open, until all are there</source>
            <translation>Regarder à nouveau toutes les {minutes} minutes tant que cette fenêtre est ouverte, jusqu’à ce que tous y soient</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>&amp;Look up a sample of {count}</source>
            <translation>Cherc&amp;her un échantillon de {count}</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Look up all {count}, slowly</source>
            <translation>Chercher les {count}, lentement</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up whether your customers are there.</source>
            <translation>Armatic lit Sage Intacct lui-même ; sa première synchronisation peut prendre des heures. Ici, on regarde si vos clients y sont.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. With an access key of Armatic, this looks up whether your customers are there. Without one, everything else works.</source>
            <translation>Armatic lit Sage Intacct lui-même ; sa première synchronisation peut prendre des heures. Avec une clé d’accès d’Armatic, on regarde ici si vos clients y sont. Sans elle, tout le reste fonctionne.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The access key is used until you close.</source>
            <translation>La clé d’accès sert jusqu’à la fermeture.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The practice Armatic answers. It needs no access key of yours.</source>
            <translation>L’Armatic d’exercice répond. Il n’a besoin d’aucune clé d’accès de votre part.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The access key is in this computer’s keychain.</source>
            <translation>La clé d’accès est dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Arrival in Armatic</source>
            <translation>Arrivée dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>{arrived} arrived, {not_yet} not yet, {different} different, {unclear} unclear.</source>
            <translation>Arrivés : {arrived}. Pas encore : {not_yet}. Avec un écart : {different}. À éclaircir : {unclear}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>1 was not looked up yet; the next look goes on there.</source>
            <translation>1 n’a pas encore été cherché ; la prochaine recherche reprend de là.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>{count} were not looked up yet; the next look goes on there.</source>
            <translation>{count} n’ont pas encore été cherchés ; la prochaine recherche reprend de là.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalKey</name>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic access key</source>
            <translation>Clé d’accès Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Remember it in this computer’s keychain</source>
            <translation>La garder dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>&amp;Look up my customers</source>
            <translation>Cherc&amp;her mes clients</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic calls it a token. It goes to {address} only, encrypted.</source>
            <translation>Armatic l’appelle « token ». Elle ne va qu’à {address}, chiffrée.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic calls it a token. It goes to {address} only, which is this computer.</source>
            <translation>Armatic l’appelle un jeton. Elle ne va qu’à {address}, c’est-à-dire cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Enter the access key. Armatic gives it to you.</source>
            <translation>Entrez la clé d’accès. Armatic vous la donne.</translation>
        </message>
    </context>
    <context>
        <name>BranchAnswer</name>
        <message>
            <location filename="ui/widgets/branch_answer.py" />
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
    </context>
    <context>
        <name>BundleFiles</name>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>File of the bundle</source>
            <translation>Fichier du dossier</translation>
        </message>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>The file, line by line</source>
            <translation>Le fichier, ligne par ligne</translation>
        </message>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>The page as it stood</source>
            <translation>La page telle qu’elle était</translation>
        </message>
    </context>
    <context>
        <name>CallPlace</name>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>On the phone</source>
            <translation>Au téléphone</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Their words at the left, yours at the right. Ctrl and an arrow key lead on.</source>
            <translation>À gauche ce que voit le client, à droite ce que vous dites. Ctrl et une flèche font avancer.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Part of the call</source>
            <translation>Partie de l’appel</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>&amp;Save the review record</source>
            <translation>&amp;Enregistrer le compte rendu</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>1 point open.</source>
            <translation>1 point ouvert.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>{left} points open.</source>
            <translation>{left} points ouverts.</translation>
        </message>
    </context>
    <context>
        <name>CallSide</name>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>What the customer says</source>
            <translation>Ce que dit le client</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Row before</source>
            <translation>Ligne précédente</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Next row</source>
            <translation>Ligne suivante</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Tick the row</source>
            <translation>Cocher la ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>What the customer says of {row}</source>
            <translation>Ce que dit le client de {row}</translation>
        </message>
    </context>
    <context>
        <name>ChangesCard</name>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Open receivables</source>
            <translation>Encours client</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Open receivables before and now</source>
            <translation>Encours client avant et maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Read this time</source>
            <translation>Lus cette fois</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Records before and now</source>
            <translation>Enregistrements avant et maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>What changed since the sync {when}</source>
            <translation>Ce qui a changé depuis la synchronisation {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. {read} rows were looked at again.</source>
            <translation>Rien : ni nombre d’enregistrements ni montant ouvert. {read} lignes ont été revues.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>{read} rows were read, new or looked at again.</source>
            <translation>{read} lignes ont été lues, nouvelles ou revues.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. No row is new or changed.</source>
            <translation>Rien : ni nombre d’enregistrements ni montant ouvert. Aucune ligne n’est nouvelle ni modifiée.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>No row is new or changed. Rows deleted in Intacct are gone here, too.</source>
            <translation>Aucune ligne n’est nouvelle ni modifiée. Les lignes supprimées dans Intacct le sont ici aussi.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. One row was looked at again.</source>
            <translation>Rien : ni nombre d’enregistrements ni montant ouvert. Une ligne a été revue.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>One row was read, new or looked at again.</source>
            <translation>Une ligne a été lue, nouvelle ou revue.</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <location filename="ui/widgets/check_list.py" />
            <source>Connection checks</source>
            <translation>Vérifications de la connexion</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_list.py" />
            <source>Check {number} of {total}</source>
            <translation>Vérification {number} sur {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Look at this</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Not reached</source>
            <translation>Non atteint</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Right missing</source>
            <translation>Droit manquant</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Look at it</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Cannot tell</source>
            <translation>Indécidable</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>look at it</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>more than needed</source>
            <translation>plus que nécessaire</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Run again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Not tested</source>
            <translation>Non testé</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Intacct is busy, next try in {time}</source>
            <translation>Intacct est occupé, prochain essai dans {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Next try in {time}</source>
            <translation>Nouvel essai dans {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Parts of {check}</source>
            <translation>Parties de {check}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Run again: {check}</source>
            <translation>Relancer : {check}</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <location filename="ui/widgets/check_section.py" />
            <source>Run this check again</source>
            <translation>Relancer cette vérification</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_section.py" />
            <source>Run this check again: {check}</source>
            <translation>Relancer cette vérification : {check}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <location filename="ui/widgets/checklist.py" />
            <source>Permission checklist</source>
            <translation>Liste des autorisations</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBoard</name>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;User-based</source>
            <translation>Par &amp;utilisateur</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Role-based</source>
            <translation>P&amp;ar rôle</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How your company grants rights</source>
            <translation>Comment votre société accorde les droits</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;One entity</source>
            <translation>Une e&amp;ntité</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Several</source>
            <translation>P&amp;lusieurs</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How many entities keep their books</source>
            <translation>Combien d’entités tiennent leurs livres</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Full</source>
            <translation>&amp;Complet</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Read-only e&amp;valuation</source>
            <translation>&amp;Évaluation en lecture seule</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How much to grant</source>
            <translation>Étendue des droits</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Find a row by any name</source>
            <translation>Chercher une ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Which one am I?</source>
            <translation>Quel est mon cas ?</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>There is nothing to do here yet.</source>
            <translation>Il n’y a encore rien à faire ici.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDesk</name>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Nothing is saved on this computer. Save a review file elsewhere to keep it.</source>
            <translation>Rien n’est enregistré sur cet ordinateur. Enregistrez un fichier de revue ailleurs pour le conserver.</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>not in this company</source>
            <translation>absent de cette société</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Permission type</source>
            <translation>Type d’autorisation</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>How much to grant</source>
            <translation>Étendue des droits</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Pasted table, {rows}</source>
            <translation>Tableau collé, {rows}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Review file, {count} taken</source>
            <translation>Fichier de revue, {count} repris</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Done again: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>granted today</source>
            <translation>accordé aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>granted</source>
            <translation>accordé</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>{count} missing</source>
            <translation>{count} manquants</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>{row}, {state}. {granted} of {total} rows ticked.</source>
            <translation>{row}, {state}. {granted} lignes cochées sur {total}.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDetails</name>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Called here</source>
            <translation>Nom ici</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>My company has no such row</source>
            <translation>Ma société n’a pas cette ligne</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Forget what was entered</source>
            <translation>Oublier la saisie</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Your company's name for {row}</source>
            <translation>Le nom de votre société pour {row}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Note on {row}</source>
            <translation>Note sur {row}</translation>
        </message>
    </context>
    <context>
        <name>ChecklistHeader</name>
        <message>
            <location filename="ui/widgets/checklist_header.py" />
            <source>Columns of the permission checklist</source>
            <translation>Colonnes de la liste des autorisations</translation>
        </message>
    </context>
    <context>
        <name>ChecklistLegend</name>
        <message>
            <location filename="ui/widgets/checklist_legend.py" />
            <source>What the boxes mean</source>
            <translation>Ce que signifient les cases</translation>
        </message>
    </context>
    <context>
        <name>ChecklistPage</name>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Places of the checklist</source>
            <translation>Rubriques de la liste de contrôle</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>**Practice company.** Made-up books on this computer.</source>
            <translation>**Société d’exercice.** Des livres inventés sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>{granted} of {total}</source>
            <translation>{granted} sur {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>What to grant</source>
            <translation>À accorder</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Granted today</source>
            <translation>Accordé aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>With somebody else</source>
            <translation>À plusieurs</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>On the phone</source>
            <translation>Au téléphone</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Review files</source>
            <translation>Fichiers de revue</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>ChecksColumn</name>
        <message>
            <location filename="ui/widgets/checks_column.py" />
            <source>Show what each check saw</source>
            <translation>Montrer ce qu’a vu chaque vérification</translation>
        </message>
        <message>
            <location filename="ui/widgets/checks_column.py" />
            <source>Hide what each check saw</source>
            <translation>Masquer ce qu’a vu chaque vérification</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <location filename="ui/closing.py" />
            <source>&amp;Keep going</source>
            <translation>&amp;Laisser continuer</translation>
        </message>
        <message>
            <location filename="ui/closing.py" />
            <source>C&amp;lose now</source>
            <translation>&amp;Fermer maintenant</translation>
        </message>
    </context>
    <context>
        <name>CompanyCard</name>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Your company</source>
            <translation>Votre société</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>This is the company that answered</source>
            <translation>Voici la société qui a répondu</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Company ID</source>
            <translation>ID société</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>, and others</source>
            <translation>, et d’autres</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Base currency</source>
            <translation>Devise de base</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>signed in to {entity} only</source>
            <translation>connecté à {entity} seulement</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>one</source>
            <translation>une</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>{names} · and {left} more</source>
            <translation>{names} · et {left} de plus</translation>
        </message>
    </context>
    <context>
        <name>ConnectArmatic</name>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Proven: the customer that was looked up was found in Armatic {when}.</source>
            <translation>Prouvé : le client recherché a été trouvé dans Armatic, {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Proven: {arrived} of {asked} customers were found in Armatic {when}.</source>
            <translation>Prouvé : {arrived} clients sur {asked} ont été trouvés dans Armatic, {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Only an https address is opened.</source>
            <translation>Seule une adresse https est ouverte.</translation>
        </message>
    </context>
    <context>
        <name>ConnectEntry</name>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the company ID.</source>
            <translation>Saisissez l’ID société.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the password from Intacct’s mail.</source>
            <translation>Saisissez le mot de passe reçu d’Intacct par e-mail.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the key, or open the key file.</source>
            <translation>Saisissez la clé ou ouvrez le fichier de la clé.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Send the password once more?</source>
            <translation>Envoyer encore une fois le mot de passe ?</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>The practice company’s own. Type another one to see what happens.</source>
            <translation>Celui de la société d’exercice. Saisissez-en un autre pour voir ce qui se passe.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>At hand for this company. Type to use another one.</source>
            <translation>Disponible pour cette société. Saisissez pour en utiliser un autre.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>The wait is over. {why}</source>
            <translation>L’attente est terminée. {why}</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried once.</source>
            <translation>Un essai.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried twice.</source>
            <translation>Deux essais.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried {n} times.</source>
            <translation>{n} essais.</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Company ID</source>
            <translation>ID société</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>User ID</source>
            <translation>ID utilisateur</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Armatic connection key</source>
            <translation>Clé de connexion d’Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Armatic gives it to you as a file or as text.</source>
            <translation>Armatic vous la donne en fichier ou en texte.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Open key file…</source>
            <translation>&amp;Ouvrir le fichier de clé…</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Use another key</source>
            <translation>Utiliser une autre clé</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Proxy user name</source>
            <translation>Nom d’utilisateur du proxy</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Proxy password</source>
            <translation>Mot de passe du proxy</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>For your company’s proxy alone. It is not sent to Intacct.</source>
            <translation>Pour le proxy de votre société seulement. Il n’est pas envoyé à Intacct.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Entity ID</source>
            <translation>ID d’entité</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Empty means the top level, which sees every entity.</source>
            <translation>Vide signifie le niveau supérieur, qui voit chaque entité.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Sign in to one entity only</source>
            <translation>Se connecter à une seule entité</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Keep in this computer’s keychain</source>
            <translation>Garder dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Test the connection</source>
            <translation>&amp;Tester la connexion</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Send &amp;it once</source>
            <translation>Envo&amp;yer une fois</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Not no&amp;w</source>
            <translation>&amp;Pas maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>From the mail Intacct sent when the user was saved.</source>
            <translation>De l’e-mail envoyé par Intacct à l’enregistrement de l’utilisateur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>The practice company has its own connection key.</source>
            <translation>La société d’exercice a sa propre clé de connexion.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>The Armatic connection key is in place.</source>
            <translation>La clé de connexion d’Armatic est en place.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Testing…</source>
            <translation>Test en cours…</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Run all checks again</source>
            <translation>&amp;Tout revérifier</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Sent only to Intacct, encrypted. A wrong password is tried once, so the user is not locked out.</source>
            <translation>Envoyé à Intacct seulement, chiffré. Un mauvais mot de passe n’est envoyé qu’une fois, pour ne pas verrouiller l’utilisateur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>A Web Services user cannot be tried in a browser. Intacct refuses it there.</source>
            <translation>Un utilisateur Web Services ne peut pas être testé en se connectant dans un navigateur. Intacct l’y refuse.</translation>
        </message>
    </context>
    <context>
        <name>ConnectOutcome</name>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Testing. Nothing is changed in Intacct.</source>
            <translation>Test en cours. Rien n’est modifié dans Intacct.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The next test waits, so that the user is not locked out.</source>
            <translation>Le prochain test attend, pour que l’utilisateur ne soit pas verrouillé.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The test was canceled. Nothing was changed.</source>
            <translation>Le test a été annulé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The connection works.</source>
            <translation>La connexion fonctionne.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Run the checks to go on.</source>
            <translation>Lancez les vérifications pour continuer.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>1 of {total} checks failed</source>
            <translation>Échec : 1 sur {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>{failed} of {total} checks failed</source>
            <translation>Échecs : {failed} sur {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>, {missed} not reached</source>
            <translation>, {missed} non atteintes</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Testing the connection. Escape cancels.</source>
            <translation>Test de la connexion. Échap annule.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The connection works. No check failed.</source>
            <translation>La connexion fonctionne. Aucune vérification n’a échoué.</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Cancel the test</source>
            <translation>&amp;Annuler le test</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Save report for support</source>
            <translation>&amp;Enregistrer le rapport d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Save report</source>
            <translation>&amp;Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>The connection works. What to enter in Armatic stands below.</source>
            <translation>La connexion fonctionne. Ce qu’il faut saisir dans Armatic figure plus bas.</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy {name} {value}</source>
            <translation>Copier {name} {value}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy {value}</source>
            <translation>Copier {value}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Armatic Setup met a fault of its own</source>
            <translation>Armatic Setup a rencontré une panne interne</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>It is not your fault and not Intacct's. Nothing in Sage Intacct was changed.</source>
            <translation>Ce n’est ni votre faute ni celle d’Intacct. Rien n’a été modifié dans Sage Intacct.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Save a support bundle</source>
            <translation>&amp;Enregistrer un dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Restart</source>
            <translation>&amp;Redémarrer</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Restart in safe &amp;mode</source>
            <translation>Redémarrer en &amp;mode sans échec</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Safe mode starts without your saved answers and leaves them as they are.</source>
            <translation>Le mode sans échec démarre sans vos réponses enregistrées et les laisse telles quelles.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>**Nothing is lost.** What you entered is saved, and so is every row that was read.</source>
            <translation>**Rien n’est perdu.** Ce que vous avez saisi est enregistré, comme chaque ligne lue.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>**What you entered is not saved**, and stays only while you go on.</source>
            <translation>**Ce que vous avez saisi n’est pas enregistré** et ne reste que tant que vous continuez.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>It happened {count} times since the start. A restart is the better way on then.</source>
            <translation>C’est arrivé {count} fois depuis le démarrage. Mieux vaut alors redémarrer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>The record is in {folder}. It holds no password and no data.</source>
            <translation>La trace est dans {folder}. Elle ne contient ni mot de passe ni données.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
    </context>
    <context>
        <name>CustomerPlace</name>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Customer's screen</source>
            <translation>Écran du client</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>A support bundle, a review file or the saved answers show the same pages, read only.</source>
            <translation>Un dossier d’assistance, un fichier de revue ou les réponses enregistrées montrent les mêmes pages, en lecture seule.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>&amp;Choose a file…</source>
            <translation>&amp;Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Open &amp;another…</source>
            <translation>Ouvrir un &amp;autre…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Show the customer's &amp;screen</source>
            <translation>Montrer l’é&amp;cran du client</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>{file}, saved {when}</source>
            <translation>{file}, enregistré {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Done.</source>
            <translation>Fait.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Open.</source>
            <translation>Ouvert.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Not yet possible.</source>
            <translation>Pas encore possible.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>To be fixed.</source>
            <translation>À corriger.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>**They are here.**</source>
            <translation>**Ils sont ici.**</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Synced</source>
            <translation>Synchronisé</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Show &amp;in folder</source>
            <translation>Montrer &amp;dans le dossier</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>E&amp;xport as CSV</source>
            <translation>E&amp;xporter en CSV</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Hand over to Armatic…</source>
            <translation>Remettre à Armati&amp;c…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Verify an export…</source>
            <translation>&amp;Vérifier un export…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete the local data…</source>
            <translation>&amp;Supprimer les données locales…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Delete the data</source>
            <translation>Supprimer les données</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The data as it was before an upgrade is kept as {name}.</source>
            <translation>Les données d’avant la mise à niveau sont conservées sous {name}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>A damaged file was set aside as {name}.</source>
            <translation>Un fichier endommagé a été mis de côté sous {name}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Everything, a file each</source>
            <translation>Tout, un fichier par objet</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>What to export</source>
            <translation>À exporter</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>How to hand over</source>
            <translation>Comment remettre</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>CSV in one ZIP file</source>
            <translation>CSV dans un fichier ZIP</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>CSV in a folder</source>
            <translation>CSV dans un dossier</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>JSON Lines in one ZIP file</source>
            <translation>JSON Lines dans un fichier ZIP</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>JSON Lines in a folder</source>
            <translation>JSON Lines dans un dossier</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>For Armatic’s onboarding team: every record, with totals and hashes that anybody can verify.</source>
            <translation>Pour l’équipe d’accueil d’Armatic : chaque enregistrement, avec des totaux et des empreintes que chacun peut vérifier.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Only you may read it. Any SQLite browser opens it.</source>
            <translation>Vous seul pouvez le lire. Tout navigateur SQLite l’ouvre.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The data on this computer</source>
            <translation>Les données sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Delete the synced data from this computer?</source>
            <translation>Supprimer de cet ordinateur les données synchronisées ?</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>These files go: {files}.</source>
            <translation>Ces fichiers disparaissent : {files}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Sage Intacct and Armatic are not touched. Your answers, passwords and exported files stay.</source>
            <translation>Sage Intacct et Armatic ne sont pas touchés. Vos réponses, mots de passe et fichiers exportés restent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The next sync reads everything anew.</source>
            <translation>La prochaine synchronisation relit tout.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete 1 file, {size}</source>
            <translation>&amp;Supprimer 1 fichier, {size}</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete {count} files, {size}</source>
            <translation>&amp;Supprimer {count} fichiers, {size}</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Nothing was deleted.</source>
            <translation>Rien n’a été supprimé.</translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Verifying {name}</source>
            <translation>Vérification de {name}</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Deleting the data</source>
            <translation>Suppression des données</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Verified {done} of {rows}</source>
            <translation>{done} sur {rows} vérifiées</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {label}, {done} of {rows} in all</source>
            <translation>Écriture de {label}, {done} sur {rows} en tout</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {label}, {rows}</source>
            <translation>Écriture de {label}, {rows}</translation>
        </message>
    </context>
    <context>
        <name>DecodedList</name>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>The text leaves open which of these it is. Look for the words that tell them apart.</source>
            <translation>Le texte ne dit pas laquelle de ces causes c’est. Cherchez les mots qui les distinguent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>Support ID for Sage, if they ask for it:</source>
            <translation>ID d’assistance pour Sage, s’il est demandé :</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>, {n} times in this text</source>
            <translation>, {n} fois dans ce texte</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>How to tell:</source>
            <translation>Comment le savoir :</translation>
        </message>
    </context>
    <context>
        <name>DecoderPage</name>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Decode an error</source>
            <translation>Déchiffrer une erreur</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste what Intacct said. It is read on this computer alone, and nothing is sent.</source>
            <translation>Collez ce qu’a dit Intacct. C’est lu sur cet ordinateur seulement, et rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Error text</source>
            <translation>Texte de l’erreur</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>A number, a message, a whole reply, a log or a mail. Passwords in it are masked at once.</source>
            <translation>Un numéro, un message, une réponse entière, un journal ou un e-mail. Les mots de passe y sont aussitôt masqués.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>De&amp;code</source>
            <translation>Dé&amp;chiffrer</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Em&amp;pty the box</source>
            <translation>&amp;Vider la zone</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>S&amp;how an example</source>
            <translation>A&amp;fficher un exemple</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste or type an error first.</source>
            <translation>Collez ou saisissez d’abord une erreur.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Secrets in the text are masked.</source>
            <translation>Les secrets du texte sont masqués.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>What stood there is kept nowhere.</source>
            <translation>Ce qui s’y trouvait n’est conservé nulle part.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>{number} errors found</source>
            <translation>{number} erreurs trouvées</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>It may be one of {number} causes</source>
            <translation>Il peut s’agir d’une cause sur {number}</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>There is no error in this text that we know.</source>
            <translation>Ce texte ne contient aucune erreur que nous connaissons.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste more of it: the lines with the number, and those around them.</source>
            <translation>Collez-en davantage : les lignes avec le numéro et celles qui l’entourent.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCard</name>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Deliver &amp;now</source>
            <translation>Livrer &amp;maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Deliver &amp;everything again</source>
            <translation>T&amp;out livrer à nouveau</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>St&amp;op delivering</source>
            <translation>Arrêter la &amp;livraison</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>The practice Armatic takes it. It needs no address and access key of yours.</source>
            <translation>L’Armatic d’exercice le prend. Il n’a besoin ni d’adresse ni de clé d’accès de votre part.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Delivery of synced data (a proposal)</source>
            <translation>Livraison des données synchronisées (une proposition)</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Nothing is delivered: no address and access key are set.</source>
            <translation>Rien n’est livré : ni adresse ni clé d’accès ne sont définies.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Everything goes to {address}.</source>
            <translation>Tout va à {address}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Nothing waits to be delivered.</source>
            <translation>Rien n’attend d’être livré.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>1 record waits to be delivered.</source>
            <translation>1 enregistrement attend d’être livré.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>{count} records wait to be delivered.</source>
            <translation>{count} enregistrements attendent d’être livrés.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Armatic reads Sage Intacct by itself. Nothing has to be delivered for that.</source>
            <translation>Armatic lit Sage Intacct lui-même. Rien n’a besoin d’être livré pour cela.</translation>
        </message>
    </context>
    <context>
        <name>DeliverySetUp</name>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>An https address that Armatic gave you for this.</source>
            <translation>Une adresse https qu’Armatic vous a donnée pour cela.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Address for deliveries</source>
            <translation>Adresse de livraison</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>It goes to this address only, encrypted unless it stays on this computer. This computer’s keychain keeps it.</source>
            <translation>Elle ne va qu’à cette adresse, chiffrée sauf si elle reste sur cet ordinateur. Le trousseau de cet ordinateur la garde.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Secret access key</source>
            <translation>Clé d’accès secrète</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Set &amp;up the delivery</source>
            <translation>Con&amp;figurer la livraison</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Enter the address that Armatic gave you.</source>
            <translation>Entrez l’adresse qu’Armatic vous a donnée.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Enter the access key that belongs to the address.</source>
            <translation>Entrez la clé d’accès qui va avec l’adresse.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosesPlace</name>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Diagnoses</source>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Each with its ready e-mail, and the customer's view of it where it can be shown.</source>
            <translation>Chacun avec son e-mail prêt et, là où c’est possible, la vue du client.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Words, number or identifier</source>
            <translation>Mots, numéro ou identifiant</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>No diagnosis is found. Try fewer words.</source>
            <translation>Aucun diagnostic trouvé. Essayez avec moins de mots.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>&amp;Copy the e-mail</source>
            <translation>&amp;Copier l’e-mail</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Show me what they &amp;see</source>
            <translation>Montrer ce qu’ils &amp;voient</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>{count} of {total} diagnoses</source>
            <translation>{count} diagnostics sur {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Subject and text of the e-mail are on the clipboard.</source>
            <translation>L’objet et le texte de l’e-mail sont dans le presse-papiers.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Theirs, in place of mine</source>
            <translation>La leur, à la place de la mienne</translation>
        </message>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Theirs, added to mine</source>
            <translation>La leur, ajoutée à la mienne</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPlace</name>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Their review and mine</source>
            <translation>Leur revue et la mienne</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose row by row which one stands. Newer proof is never replaced by older.</source>
            <translation>Choisissez ligne par ligne celle qui vaut. Une preuve récente n’est jamais remplacée par une plus ancienne.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose all of &amp;theirs</source>
            <translation>Choisir toutes les &amp;leurs</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose what only &amp;adds</source>
            <translation>Choisir seulement les &amp;ajouts</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose all of &amp;mine</source>
            <translation>Choisir toutes les &amp;miennes</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>To the &amp;checklist</source>
            <translation>Vers la &amp;liste</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>&amp;Take {chosen} of {all}</source>
            <translation>&amp;Reprendre {chosen} sur {all}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose something of theirs first.</source>
            <translation>Choisissez d’abord quelque chose chez eux.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Undo brings mine back.</source>
            <translation>Annuler rétablit la mienne.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>One of the two reviews is a rehearsal on the practice company.</source>
            <translation>L’une des deux revues est une répétition avec la société d’exercice.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>It is of another company, user or entity. Its proofs are not taken.</source>
            <translation>Elle concerne une autre société, un autre utilisateur ou une autre entité. Ses preuves ne sont pas reprises.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Both reviews say the same.</source>
            <translation>Les deux revues disent la même chose.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>a company without a name</source>
            <translation>une société sans nom</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source> by {name}</source>
            <translation> par {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>, reviewed{by}, saved {when}.</source>
            <translation>, revue{by}, enregistrée {when}.</translation>
        </message>
    </context>
    <context>
        <name>DoneActs</name>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>The preview shows totals only. The PDF has every customer.</source>
            <translation>L’aperçu ne montre que les totaux. Le PDF contient chaque client.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>As it was written: {files}, {rows}, every hash and every total.</source>
            <translation>Tel qu’il a été écrit : {files}, {rows}, chaque empreinte et chaque total.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>This export is not as it was written. {first} Ask for it again, or export again.</source>
            <translation>Cet export n’est pas tel qu’il a été écrit. {first} Redemandez-le, ou exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>No file manager opened. The folder is {folder}.</source>
            <translation>Aucun gestionnaire de fichiers ne s’est ouvert. Le dossier est {folder}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>{count} files are in the folder {folder}, {rows}.</source>
            <translation>{count} fichiers sont dans le dossier {folder}, {rows}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Excel shows the first 1,048,575 rows only: {names}.</source>
            <translation>Excel ne montre que les 1 048 575 premières lignes : {names}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Arrêté. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Stopped. The same export goes on from here, if nothing is synced meanwhile.</source>
            <translation>Arrêté. Le même export reprend ici, si rien n’est synchronisé entre-temps.</translation>
        </message>
    </context>
    <context>
        <name>DoneArrival</name>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>looked up {when}</source>
            <translation>cherché {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>The access key is forgotten. What was found stays.</source>
            <translation>La clé d’accès est oubliée. Ce qui a été trouvé reste.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking customers up in Armatic</source>
            <translation>Recherche des clients dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking up 1 customer in Armatic</source>
            <translation>Recherche de 1 client dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking up {count} customers in Armatic</source>
            <translation>Recherche de {count} clients dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looked up {done} of {count}: {customer}</source>
            <translation>{done} sur {count} cherchés : {customer}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Armatic wants a pause of {time}</source>
            <translation>Armatic demande une pause de {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Stopped. Who was found stays found, and the next look goes on there.</source>
            <translation>Arrêté. Qui a été trouvé le reste ; la prochaine recherche reprend de là.</translation>
        </message>
    </context>
    <context>
        <name>DoneDelivery</name>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivering to {address}</source>
            <translation>Livraison à {address}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>The receiver wants a pause of {time}</source>
            <translation>Le destinataire demande une pause de {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivered {done} of 1 record</source>
            <translation>{done} enregistrement livré sur 1</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivered {done} of {count} records</source>
            <translation>{done} enregistrements livrés sur {count}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Stopped. What was acknowledged stays delivered, and the next delivery goes on there.</source>
            <translation>Arrêté. Ce qui est confirmé reste livré ; la prochaine livraison reprend de là.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>From now on, the delivery goes to {address}.</source>
            <translation>Désormais, la livraison va à {address}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Address and key are deleted.</source>
            <translation>L’adresse et la clé sont supprimées.</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <location filename="ui/pages/done.py" />
            <source>&amp;Finish</source>
            <translation>&amp;Terminer</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>&amp;Go to the sync</source>
            <translation>&amp;Aller à la synchronisation</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sync &amp;again</source>
            <translation>S&amp;ynchroniser à nouveau</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The sync is to be done again.</source>
            <translation>La synchronisation est à refaire.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sync again to settle what differs.</source>
            <translation>Synchronisez à nouveau pour régler les écarts.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Save &amp;report</source>
            <translation>Enreg&amp;istrer le rapport</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**The delivery is still running.** Close now, and the next delivery goes on from here. Everything acknowledged stays delivered.</source>
            <translation>**La livraison est encore en cours.** Si vous fermez maintenant, la prochaine livraison reprend ici. Tout ce qui est confirmé reste livré.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**The export is still being written.** Close now, and the same export goes on from here, if nothing is synced meanwhile.</source>
            <translation>**L’export est encore en cours d’écriture.** Si vous fermez maintenant, le même export reprend ici, si rien n’est synchronisé entre-temps.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**Files are still being written.** Close now, and nothing of them remains.</source>
            <translation>**Des fichiers sont encore en cours d’écriture.** Si vous fermez maintenant, il n’en reste rien.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Connected, and not everything could be read</source>
            <translation>Connecté, mais tout n’a pas pu être lu</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Connected, and some totals still differ</source>
            <translation>Connecté, mais certains totaux diffèrent encore</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{rows}, tied out {when}.</source>
            <translation>{rows}, rapprochement {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{rows}, synced {when}.</source>
            <translation>{rows}, synchronisation {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>By due date.</source>
            <translation>Par échéance.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>By due date, from what was read up to {when}.</source>
            <translation>Par échéance, d’après ce qui a été lu jusqu’à {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Aged as of {day}</source>
            <translation>Balance âgée au {day}</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The local data is deleted</source>
            <translation>Les données locales sont supprimées</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sage Intacct and Armatic were not touched.</source>
            <translation>Sage Intacct et Armatic n’ont pas été touchés.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>1 file is gone.</source>
            <translation>1 fichier supprimé.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{count} files are gone.</source>
            <translation>{count} fichiers supprimés.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The next sync reads everything anew.</source>
            <translation>La prochaine synchronisation relit tout.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{rows} in {time}.</source>
            <translation>{rows} en {time}.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{names} and {left} more</source>
            <translation>{names} et {left} de plus</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>One was skipped</source>
            <translation>Un a été ignoré</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{number} were skipped</source>
            <translation>{number} ont été ignorés</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>The data file was damaged. It is kept as {name}; everything is read anew.</source>
            <translation>Le fichier de données était endommagé. Il est conservé sous {name} ; tout est relu.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>The data file is of this version now; {name} is as it was before.</source>
            <translation>Le fichier de données est maintenant à cette version ; {name} est son état précédent.</translation>
        </message>
    </context>
    <context>
        <name>DrawingDeck</name>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>Show me where</source>
            <translation>Montrer où</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>Goes through the numbers on the drawing one by one.</source>
            <translation>Parcourt un à un les numéros du dessin.</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>{at} of {count}, on the form {form}. {words}</source>
            <translation>{at} sur {count}, dans le formulaire {form}. {words}</translation>
        </message>
    </context>
    <context>
        <name>DrawingPanel</name>
        <message>
            <location filename="ui/widgets/drawing_panel.py" />
            <source>Enlarge</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_panel.py" />
            <source>Enlarge the drawing</source>
            <translation>Agrandir le dessin</translation>
        </message>
    </context>
    <context>
        <name>DrawingPicker</name>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form on the drawing</source>
            <translation>Formulaire du dessin</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form before</source>
            <translation>Formulaire précédent</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form after</source>
            <translation>Formulaire suivant</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>{at} of {count}</source>
            <translation>{at} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>DrawingWindow</name>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Where to click: {form}</source>
            <translation>Où cliquer : {form}</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Drawing, scrolls with the arrow keys</source>
            <translation>Dessin, défile avec les flèches</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>DriftNotice</name>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>What changed since the test {when}</source>
            <translation>Ce qui a changé depuis le test {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>{number} more</source>
            <translation>{number} de plus</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Gained</source>
            <translation>Gagné</translation>
        </message>
    </context>
    <context>
        <name>EntityPicker</name>
        <message>
            <location filename="ui/widgets/entity_picker.py" />
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <location filename="ui/widgets/entity_picker.py" />
            <source>Not tested yet: run all checks again.</source>
            <translation>Pas encore testé : relancez toutes les vérifications.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Use {value}</source>
            <translation>Utiliser {value}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Error: {words}</source>
            <translation>Erreur : {words}</translation>
        </message>
    </context>
    <context>
        <name>FileNotice</name>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>Show in &amp;folder</source>
            <translation>Montrer dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>De&amp;tails</source>
            <translation>Dé&amp;tails</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>The files are {first} and {second}, in the folder {folder}.</source>
            <translation>Les fichiers sont {first} et {second}, dans le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>The file is {name}, in the folder {folder}.</source>
            <translation>Le fichier est {name}, dans le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>No file manager opened. The folder stands in the details.</source>
            <translation>Aucun gestionnaire de fichiers ne s’est ouvert. Le dossier figure dans les détails.</translation>
        </message>
    </context>
    <context>
        <name>FilePlace</name>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Review files</source>
            <translation>Fichiers de revue</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Pass your review on, or open somebody's. A file holds no password.</source>
            <translation>Transmettez votre revue ou ouvrez celle de quelqu’un. Un fichier ne contient aucun mot de passe.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>&amp;Save the review</source>
            <translation>&amp;Enregistrer la revue</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>&amp;Open a review</source>
            <translation>&amp;Ouvrir une revue</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Pass mine on</source>
            <translation>Transmettre la mienne</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Ticks, notes, what is granted today, what a test proved, and who reviewed it.</source>
            <translation>Coches, notes, ce qui est accordé aujourd’hui, ce qu’un test a prouvé, et qui l’a revu.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Open somebody's</source>
            <translation>Ouvrir celle de quelqu’un</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Choose the file, or drop it anywhere on this page. You see the differences row by row and take what you want.</source>
            <translation>Choisissez le fichier ou déposez-le sur cette page. Vous voyez les différences ligne par ligne et prenez ce que vous voulez.</translation>
        </message>
    </context>
    <context>
        <name>FixItCard</name>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Test again</source>
            <translation>&amp;Tester à nouveau</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;E-mail the steps</source>
            <translation>&amp;Envoyer les étapes</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Show me where</source>
            <translation>&amp;Montrer où</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Decode this te&amp;xt</source>
            <translation>Déc&amp;hiffrer ce texte</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>about 1 minute</source>
            <translation>environ 1 minute</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>about {n} minutes</source>
            <translation>environ {n} minutes</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Where rights are granted through roles:</source>
            <translation>Là où les droits passent par des rôles :</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Older menus: {path}</source>
            <translation>Anciens menus : {path}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>FixPlace</name>
        <message>
            <location filename="ui/widgets/fix_place.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
    </context>
    <context>
        <name>FoldButton</name>
        <message>
            <location filename="ui/widgets/fold_button.py" />
            <source>expanded</source>
            <translation>développé</translation>
        </message>
        <message>
            <location filename="ui/widgets/fold_button.py" />
            <source>collapsed</source>
            <translation>replié</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="ui/widgets/footer.py" />
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <location filename="ui/widgets/footer.py" />
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
    </context>
    <context>
        <name>ForecastText</name>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Asking Intacct how much there is</source>
            <translation>Intacct est interrogé sur les quantités</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>This reads no records.</source>
            <translation>Cela ne lit aucun enregistrement.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>How long it takes is not known yet.</source>
            <translation>La durée n’est pas encore connue.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>The sync counts first. The time left appears as soon as the first pages are read.</source>
            <translation>La synchronisation compte d’abord. Le temps restant apparaît dès les premières pages lues.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows}: probably {time}.</source>
            <translation>{rows} : probablement {time}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Nothing changed since the last sync.</source>
            <translation>Rien n’a changé depuis la dernière synchronisation.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>About {requests} requests. They may count as {least} to {most} API transactions.</source>
            <translation>Environ {requests} requêtes. Elles peuvent compter pour {least} à {most} transactions API.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Intacct may be closed {when}, until {end}. The sync waits and goes on by itself.</source>
            <translation>Intacct peut être fermé {when}, jusqu’à {end}. La synchronisation attend et reprend seule.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows} still to read.</source>
            <translation>{rows} restant à lire.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows} still to read: {time}.</source>
            <translation>{rows} restant à lire : {time}.</translation>
        </message>
    </context>
    <context>
        <name>FormDrawing</name>
        <message>
            <location filename="ui/widgets/drawing.py" />
            <source>Drawing of {form}</source>
            <translation>Dessin de {form}</translation>
        </message>
    </context>
    <context>
        <name>GrantGuide</name>
        <message>
            <location filename="ui/widgets/grant_guide.py" />
            <source>Where to tick them in Intacct</source>
            <translation>Où les cocher dans Intacct</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <location filename="ui/pages/guide_page.py" />
            <source>Not confirmed yet. Connect tests it.</source>
            <translation>Pas encore confirmé. L’étape Connecter le teste.</translation>
        </message>
        <message>
            <location filename="ui/pages/guide_page.py" />
            <source>Mend it here, then run the checks again.</source>
            <translation>Corrigez-le ici, puis relancez les vérifications.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPlace</name>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>A sheet for whoever administers Intacct, with boxes to tick and room to sign.</source>
            <translation>Une fiche pour qui administre Intacct, avec des cases à cocher et de la place pour signer.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Only what is &amp;missing</source>
            <translation>Seulement ce qui &amp;manque</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Everything</source>
            <translation>&amp;Tout</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>What is on the sheet</source>
            <translation>Ce que contient la fiche</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Recommended rows as well</source>
            <translation>Aussi les lignes recommandées</translation>
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
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>File format</source>
            <translation>Format de fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Asked by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Print</source>
            <translation>&amp;Imprimer</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Pre&amp;view</source>
            <translation>&amp;Aperçu</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>E-mail &amp;this</source>
            <translation>Envoyer par &amp;e-mail</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Copy as text</source>
            <translation>&amp;Copier comme texte</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Save as {format}</source>
            <translation>Enregi&amp;strer en {format}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>No row is missing.</source>
            <translation>Aucune ligne ne manque.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>1 row on the sheet.</source>
            <translation>1 ligne sur la fiche.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>{rows} rows on the sheet.</source>
            <translation>{rows} lignes sur la fiche.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Who asks</source>
            <translation>Qui demande</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Or at once</source>
            <translation>Ou tout de suite</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The mail program has the text. Add who it is for.</source>
            <translation>Le logiciel de messagerie a le texte. Ajoutez le destinataire.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The mail has the beginning. The whole text is on the clipboard.</source>
            <translation>L’e-mail contient le début. Le texte entier est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>No mail program opened. The whole text is on the clipboard.</source>
            <translation>Aucun logiciel de messagerie ne s’est ouvert. Le texte entier est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The sheet is on the clipboard.</source>
            <translation>La fiche est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>1 page is printed.</source>
            <translation>1 page imprimée.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>{pages} pages are printed.</source>
            <translation>{pages} pages imprimées.</translation>
        </message>
    </context>
    <context>
        <name>HeadedPage</name>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>&amp;Send this step to an administrator</source>
            <translation>&amp;Envoyer cette étape à un administrateur</translation>
        </message>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>&amp;Send this step</source>
            <translation>&amp;Envoyer cette étape</translation>
        </message>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
    </context>
    <context>
        <name>HelpPlace</name>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Help and support</source>
            <translation>Aide et assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Chat in Armatic, or call {phone}. What you entered stays as it is.</source>
            <translation>Chat dans Armatic ou téléphone {phone}. Ce que vous avez saisi reste tel quel.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Save a support bundle</source>
            <translation>&amp;Enregistrer un dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>What support needs to help. You see all of it before it is written.</source>
            <translation>Ce dont l’assistance a besoin pour aider. Vous voyez tout avant que ce soit écrit.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Decode an error</source>
            <translation>&amp;Déchiffrer une erreur</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Paste what Intacct said. You get the meaning and where to click.</source>
            <translation>Collez ce qu’a dit Intacct. Vous saurez ce que cela veut dire et où cliquer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>The &amp;log</source>
            <translation>Le &amp;journal</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>How much is written down, and where it is.</source>
            <translation>Ce qui est noté, et où cela se trouve.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Stored &amp;passwords</source>
            <translation>&amp;Mots de passe enregistrés</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Where they are kept, and how to delete all of them by one click.</source>
            <translation>Où ils sont conservés, et comment tous les supprimer en un clic.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Open a support bundle</source>
            <translation>&amp;Ouvrir un dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>What happened at a customer's, the diagnosis first.</source>
            <translation>Ce qui s’est passé chez un client, le diagnostic d’abord.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Abo&amp;ut this program</source>
            <translation>À propos de ce pro&amp;gramme</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Version, newer versions, and the licenses of its parts.</source>
            <translation>Version, versions plus récentes et licences des éléments.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Tools for support reps</source>
            <translation>Ou&amp;tils pour l’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Help is one key away everywhere: **F1**.</source>
            <translation>L’aide est partout à une touche : **F1**.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Shown at the left. Choose this again to hide them.</source>
            <translation>Affichés à gauche. Choisissez ceci à nouveau pour les masquer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>A customer's screen, what to say at each step, every diagnosis.</source>
            <translation>L’écran d’un client, que dire à chaque étape, tous les diagnostics.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Ticks, entries, names and notes since this window was opened. Each can be taken back.</source>
            <translation>Coches, saisies, noms et notes depuis l’ouverture de cette fenêtre. Tout peut être annulé.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>&amp;Redo</source>
            <translation>Ré&amp;tablir</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Nothing was changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>What was changed</source>
            <translation>Ce qui a été modifié</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Stands</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Changes, newest first</source>
            <translation>Modifications, la plus récente d’abord</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>stands</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
    </context>
    <context>
        <name>InArmatic</name>
        <message>
            <location filename="ui/widgets/armatic_card.py" />
            <source>In practice there is nothing to enter in Armatic. This is what you will do.</source>
            <translation>En répétition, il n’y a rien à saisir dans Armatic. Voici ce que vous ferez.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_card.py" />
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
    </context>
    <context>
        <name>InitialSyncPage</name>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Sync again</source>
            <translation>&amp;Synchroniser à nouveau</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Start the sync</source>
            <translation>&amp;Lancer la synchronisation</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Go on with the sync</source>
            <translation>&amp;Poursuivre la synchronisation</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync has started</source>
            <translation>La synchronisation a commencé</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync is paused</source>
            <translation>La synchronisation est en pause</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync is complete. Every total ties out.</source>
            <translation>La synchronisation est terminée. Tous les totaux concordent.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>No network at {time}</source>
            <translation>Pas de réseau à {time}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>Asked again at {time}</source>
            <translation>Redemandé à {time}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>Waited at {time} for {seconds}</source>
            <translation>A attendu à {time} pendant {seconds}</translation>
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
            <translation>Mes menus sont différents</translation>
        </message>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
    </context>
    <context>
        <name>JourneyBar</name>
        <message>
            <location filename="ui/widgets/journey_bar.py" />
            <source>{done} of {steps} steps done</source>
            <translation>{done} étapes faites sur {steps}</translation>
        </message>
    </context>
    <context>
        <name>KeysAndPlaces</name>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Where your data is</source>
            <translation>Où sont vos données</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Answers, log and synced data are in one folder, for your eyes only. No password is in it.</source>
            <translation>Réponses, journal et données synchronisées sont dans un dossier, pour vous seul. Aucun mot de passe n’y figure.</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>folder of the data</source>
            <translation>dossier des données</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="ui/widgets/language_menu.py" />
            <source>Language: {language}</source>
            <translation>Langue : {language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/language_menu.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>LedgerPicture</name>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Drawing: Armatic reads your books in Sage Intacct, and the totals agree to the cent.</source>
            <translation>Dessin : Armatic lit vos livres dans Sage Intacct, et les totaux concordent au centime.</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Sage Intacct</source>
            <translation>Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>your books</source>
            <translation>vos livres</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Open receivables, USD</source>
            <translation>Encours client, USD</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>reads only</source>
            <translation>lit seulement</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Armatic</source>
            <translation>Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>ties out to the cent</source>
            <translation>concorde au centime</translation>
        </message>
    </context>
    <context>
        <name>LogPlace</name>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>What was asked, when, and how it ended. No password, no name, no amount.</source>
            <translation>Ce qui a été demandé, quand, et comment cela a fini. Ni mot de passe, ni nom, ni montant.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Off</source>
            <translation>Dé&amp;sactivé</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Detailed</source>
            <translation>Dé&amp;taillé</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>How much is written</source>
            <translation>Ce qui est noté</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Show the &amp;folder</source>
            <translation>Montrer le &amp;dossier</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Where it is</source>
            <translation>Où il se trouve</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Nothing is written, not even a crash. Support can help less then.</source>
            <translation>Rien n’est noté, pas même un plantage. L’assistance peut alors moins aider.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Each request and check with its time and result. It is never over 5 MB.</source>
            <translation>Chaque requête et vérification avec son heure et son résultat. Jamais plus de 5 Mo.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Each page of a sync, too. It is never over 5 MB.</source>
            <translation>Aussi chaque page d’une synchronisation. Jamais plus de 5 Mo.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>It holds {size} now.</source>
            <translation>Il occupe {size}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>It is empty.</source>
            <translation>Il est vide.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>The folder is not there yet: nothing was written so far.</source>
            <translation>Le dossier n’existe pas encore : rien n’a été noté jusqu’ici.</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Where it is in today's menus and in older ones</source>
            <translation>Où c’est dans les menus actuels et anciens</translation>
        </message>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPlace</name>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Parts of others</source>
            <translation>Éléments d’autrui</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>What this installation is made of, each part under its own license.</source>
            <translation>De quoi est faite cette installation, chaque élément sous sa licence.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Name or license</source>
            <translation>Nom ou licence</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Parts</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>No part is found. Try a piece of its name.</source>
            <translation>Aucun élément trouvé. Essayez avec une partie de son nom.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>The license, line by line</source>
            <translation>La licence, ligne à ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>{count} of {total} parts</source>
            <translation>{count} éléments sur {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Several licenses; the text tells which one holds for what.</source>
            <translation>Plusieurs licences ; le texte dit laquelle vaut pour quoi.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>This part brings no text of its license.</source>
            <translation>Cet élément n’apporte aucun texte de licence.</translation>
        </message>
    </context>
    <context>
        <name>OpenPlace</name>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Open a support bundle</source>
            <translation>Ouvrir un dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Choose the file, or drop it on this page. It is only read, on this computer.</source>
            <translation>Choisissez le fichier ou déposez-le sur cette page. Il est seulement lu, sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>&amp;Choose a bundle…</source>
            <translation>&amp;Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>What happened, line by line</source>
            <translation>Ce qui s’est passé, ligne par ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Show the customer's &amp;screen</source>
            <translation>Montrer l’é&amp;cran du client</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>{name}, written by version {version}.</source>
            <translation>{name}, écrit par la version {version}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Open &amp;another…</source>
            <translation>Ouvrir un &amp;autre…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>&amp;Another…</source>
            <translation>Un &amp;autre…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The files</source>
            <translation>Les fichiers</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>This file is no bundle. The place Customer's screen shows it.</source>
            <translation>Ce fichier n’est pas un dossier. La rubrique Écran du client le montre.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Somebody changed these files: {names}.</source>
            <translation>Quelqu’un a modifié ces fichiers : {names}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The program died once: died.txt says where.</source>
            <translation>Le programme s’est arrêté une fois : died.txt dit où.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Nothing is known to be wrong.</source>
            <translation>Rien d’anormal n’est connu.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The log is empty, so nothing is known.</source>
            <translation>Le journal est vide, donc rien n’est connu.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Wrong as well, and not put right since:</source>
            <translation>Également en défaut, et non corrigé depuis :</translation>
        </message>
    </context>
    <context>
        <name>PagePurpose</name>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>The page you came from</source>
            <translation>La page d’où vous venez</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Hide the password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Show the password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
    </context>
    <context>
        <name>PastePlace</name>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Paste a table</source>
            <translation>Coller un tableau</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>From Intacct's window, a spreadsheet or a mail. Nothing changes before you take it.</source>
            <translation>De la fenêtre d’Intacct, d’un tableur ou d’un e-mail. Rien ne change avant que vous ne le repreniez.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Table of what is granted today</source>
            <translation>Tableau de ce qui est accordé aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Read it</source>
            <translation>&amp;Lire</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Open a file</source>
            <translation>&amp;Ouvrir un fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Empty the box</source>
            <translation>&amp;Vider la zone</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Granted today</source>
            <translation>Accordé aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Against the need</source>
            <translation>Par rapport au besoin</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>What was read</source>
            <translation>Ce qui a été lu</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Not read: no row of ours has these names</source>
            <translation>Non lu : aucune de nos lignes ne porte ces noms</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take it</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take 1 row</source>
            <translation>&amp;Reprendre 1 ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take {count} rows</source>
            <translation>&amp;Reprendre {count} lignes</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Paste or type a table first.</source>
            <translation>Collez ou saisissez d’abord un tableau.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>What was entered before is replaced in these rows. Undo brings it back.</source>
            <translation>Ce qui était saisi dans ces lignes est remplacé. Annuler le rétablit.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>1 row read.</source>
            <translation>1 ligne lue.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>{count} rows read.</source>
            <translation>{count} lignes lues.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>1 name is unknown.</source>
            <translation>1 nom est inconnu.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>{count} names are unknown.</source>
            <translation>{count} noms sont inconnus.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Look through it, then take it.</source>
            <translation>Parcourez-le, puis reprenez-le.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>PermissionsPage</name>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>All rows ticked. Connect will test them.</source>
            <translation>Toutes les lignes sont cochées. L’étape Connecter les testera.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>1 row open.</source>
            <translation>1 ligne ouverte.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>{left} rows open.</source>
            <translation>{left} lignes ouvertes.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>You can go on; Connect will test them.</source>
            <translation>Vous pouvez continuer ; l’étape Connecter les testera.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;Hand-over sheet</source>
            <translation>&amp;Fiche à transmettre</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;More: compare, review files</source>
            <translation>&amp;Plus : comparer, fichiers de revue</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;More</source>
            <translation>&amp;Plus</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>The rows with a cross were refused. Tick them again once they are granted.</source>
            <translation>Les lignes marquées d’une croix ont été refusées. Cochez-les à nouveau une fois accordées.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <location filename="ui/pages/places.py" />
            <source>, shown</source>
            <translation>, affiché</translation>
        </message>
    </context>
    <context>
        <name>PlainWindow</name>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Armatic Setup met a fault of its own.</source>
            <translation>Armatic Setup a rencontré une panne interne.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Armatic Setup could not start.</source>
            <translation>Armatic Setup n’a pas pu démarrer.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>What you entered is saved as you enter it, and nothing in Sage Intacct was changed. Safe mode starts without your saved answers and leaves them as they are.</source>
            <translation>Ce que vous saisissez est enregistré aussitôt, et rien n’a été modifié dans Sage Intacct. Le mode sans échec démarre sans vos réponses enregistrées et les laisse telles quelles.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>The record is in {folder}.</source>
            <translation>La trace est dans {folder}.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>&amp;Start again</source>
            <translation>&amp;Redémarrer</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Start in safe &amp;mode</source>
            <translation>Démarrer en &amp;mode sans échec</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>&amp;E-mail the steps</source>
            <translation>&amp;Envoyer les étapes</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Show me what they &amp;see</source>
            <translation>Montrer ce qu’ils &amp;voient</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Diagnosis</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Support ID</source>
            <translation>ID d’assistance</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Control ID</source>
            <translation>ID de contrôle</translation>
        </message>
    </context>
    <context>
        <name>RawText</name>
        <message>
            <location filename="ui/widgets/raw_text.py" />
            <source>Technical details</source>
            <translation>Détails techniques</translation>
        </message>
    </context>
    <context>
        <name>ReportSaver</name>
        <message>
            <location filename="ui/report_saver.py" />
            <source>The report is saved as {name}. It holds no password.</source>
            <translation>Le rapport est enregistré sous {name}. Il ne contient aucun mot de passe.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message>
            <location filename="ui/review_desk.py" />
            <source>Permission checklist</source>
            <translation>Liste des autorisations</translation>
        </message>
    </context>
    <context>
        <name>ReviewFiles</name>
        <message>
            <location filename="ui/pages/review_files.py" />
            <source>The review is saved as {name}. It holds no password.</source>
            <translation>La revue est enregistrée sous {name}. Elle ne contient aucun mot de passe.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_files.py" />
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
    </context>
    <context>
        <name>RowsPlace</name>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>&amp;Hand over</source>
            <translation>&amp;Transmettre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>All rows ticked. Only a live test proves them.</source>
            <translation>Toutes les lignes sont cochées. Seul un test de connexion les prouve.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>1 row open.</source>
            <translation>1 ligne ouverte.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>{left} rows open.</source>
            <translation>{left} lignes ouvertes.</translation>
        </message>
    </context>
    <context>
        <name>SavePlace</name>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Save a support bundle</source>
            <translation>Enregistrer un dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>You see every file and every replaced value first. Nothing is sent.</source>
            <translation>Vous voyez d’abord chaque fichier et chaque valeur remplacée. Rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>**Keep names**, company IDs, amounts and places as they are</source>
            <translation>**Conserver les noms**, ID société, montants et emplacements tels quels</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>**Add a picture** of the page you came from</source>
            <translation>**Joindre une image** de la page d’où vous venez</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>It shows names and amounts as they stand there. Password fields are blank.</source>
            <translation>Elle montre noms et montants tels qu’ils y figurent. Les champs de mot de passe sont vides.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Putting it together…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>In the bundle</source>
            <translation>Dans le dossier</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Times</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Replaced values</source>
            <translation>Valeurs remplacées</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Show in &amp;folder</source>
            <translation>Montrer dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>&amp;Save the bundle…</source>
            <translation>&amp;Enregistrer le dossier…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>{files}, {size}. Passwords are never in it.</source>
            <translation>{files}, {size}. Il ne contient jamais de mot de passe.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>What goes into it</source>
            <translation>Ce qu’il contient</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>What is replaced</source>
            <translation>Ce qui est remplacé</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Nothing: names, company IDs, amounts and places stand in it as they are.</source>
            <translation>Rien : noms, ID société, montants et emplacements y figurent tels quels.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>These values are not in the bundle. The same one has the same stand-in everywhere.</source>
            <translation>Ces valeurs ne sont pas dans le dossier. Une même valeur a partout le même substitut.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Nothing: no name, amount or place is known yet.</source>
            <translation>Rien : aucun nom, montant ni emplacement n’est encore connu.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>The bundle is written.</source>
            <translation>Le dossier est écrit.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Mail it to Armatic support yourself: {path}</source>
            <translation>Envoyez-le vous-même à l’assistance d’Armatic : {path}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCard</name>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>There is no script for this row. It is recommended only.</source>
            <translation>Il n’y a pas de script pour cette ligne. Elle est seulement recommandée.</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>Say</source>
            <translation>Dites</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>They should see</source>
            <translation>Ils devraient voir</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>Where they get lost</source>
            <translation>Où ils se perdent</translation>
        </message>
    </context>
    <context>
        <name>ScriptsPlace</name>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Step scripts</source>
            <translation>Scripts des étapes</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>What to say at each step. Ctrl and an arrow key lead on.</source>
            <translation>Que dire à chaque étape. Ctrl et une flèche font avancer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Show this &amp;page</source>
            <translation>Montrer cette &amp;page</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Scripts of the &amp;rows</source>
            <translation>Scripts des &amp;lignes</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="ui/widgets/search_field.py" />
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>SecretsPlace</name>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>Stored passwords</source>
            <translation>Mots de passe</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>They are in your system's keychain if you chose so, else in memory until you close.</source>
            <translation>Ils sont dans le trousseau de votre système si vous l’avez choisi, sinon en mémoire jusqu’à la fermeture.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>&amp;Delete all passwords</source>
            <translation>&amp;Supprimer tous les mots de passe</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>Delete all of them</source>
            <translation>Tous les supprimer</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>The passwords of your web services users and Armatic's connection key, in keychain and memory. You type them again before the next test. A key file stays where it is.</source>
            <translation>Les mots de passe de vos utilisateurs Web Services et la clé de connexion d’Armatic, en trousseau et mémoire. Vous les ressaisissez avant le prochain test. Un fichier de clé reste où il est.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>1 password is deleted from the keychain. None of this program's is left there.</source>
            <translation>1 mot de passe est supprimé du trousseau. Il n’y en reste aucun de ce programme.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>{number} passwords are deleted from the keychain. None of this program's is left there.</source>
            <translation>{number} mots de passe sont supprimés du trousseau. Il n’y en reste aucun de ce programme.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>The keychain held no password of this program. Those in memory are forgotten.</source>
            <translation>Le trousseau ne contenait aucun mot de passe de ce programme. Ceux en mémoire sont oubliés.</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>The sheet as it will be printed</source>
            <translation>La fiche telle qu’elle sera imprimée</translation>
        </message>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>{title}, 1 page, {rows}</source>
            <translation>{title}, 1 page, {rows}</translation>
        </message>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>{title}, {pages} pages, {rows}</source>
            <translation>{title}, {pages} pages, {rows}</translation>
        </message>
    </context>
    <context>
        <name>SheetPrinter</name>
        <message>
            <location filename="ui/paper/printing.py" />
            <source>Print preview: {title}</source>
            <translation>Aperçu avant impression : {title}</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="ui/shell.py" />
            <source>**Practice company.** Made-up books on this computer. Nothing reaches Sage Intacct.</source>
            <translation>**Société d’exercice.** Des livres inventés sur cet ordinateur. Rien n’atteint Sage Intacct.</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>&amp;Next: {step}</source>
            <translation>&amp;Suivant : {step}</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>Not saved: {reason}</source>
            <translation>Non enregistré : {reason}</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Tied out {when}</source>
            <translation>Rapproché {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Synced {when}</source>
            <translation>Synchronisé {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Last test {when}</source>
            <translation>Dernier test {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Setup saved {when}</source>
            <translation>Enregistré {when}</translation>
        </message>
    </context>
    <context>
        <name>StagePage</name>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Back to &amp;support</source>
            <translation>Retour à l’a&amp;ssistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Customer's screen</source>
            <translation>Écran du client</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Simulated: {diagnosis}.</source>
            <translation>Simulé : {diagnosis}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>The practice company fails as the customer's does. Nothing is kept.</source>
            <translation>La société d’exercice échoue comme celle du client. Rien n’est gardé.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>The customer's screen, read only.</source>
            <translation>L’écran du client, en lecture seule.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Any step can be opened. What the file does not tell is empty.</source>
            <translation>Toute étape peut s’ouvrir. Ce que le fichier ne dit pas est vide.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Preparing the practice company. This takes a moment.</source>
            <translation>Préparation de la société d’exercice. Cela prend un instant.</translation>
        </message>
    </context>
    <context>
        <name>StageShell</name>
        <message>
            <location filename="ui/support_stage.py" />
            <source>&amp;Next: {step}</source>
            <translation>&amp;Suivant : {step}</translation>
        </message>
        <message>
            <location filename="ui/support_stage.py" />
            <source>Read only.</source>
            <translation>Lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>StartContent</name>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Start over</source>
            <translation>&amp;Recommencer</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Or start with something else</source>
            <translation>Ou commencez par autre chose</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;New connection</source>
            <translation>&amp;Nouvelle connexion</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>About {minutes} minutes, plus the first sync. Have an Intacct administrator at hand.</source>
            <translation>Environ {minutes} minutes, plus la première synchronisation. Prévoyez un administrateur Intacct.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Review the permission checklist</source>
            <translation>&amp;Revoir les autorisations</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>{applications} applications, {rows} rows, each with its reason. Tick, print or e-mail it.</source>
            <translation>{applications} applications, {rows} lignes, chacune motivée. À cocher, imprimer ou envoyer.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Works offline</source>
            <translation>Fonctionne hors ligne</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Decode an error</source>
            <translation>&amp;Déchiffrer une erreur</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Paste what Intacct said. You get the meaning and where to click.</source>
            <translation>Collez ce qu’a dit Intacct. Vous saurez ce que cela veut dire et où cliquer.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Practice on a sample company</source>
            <translation>S’&amp;exercer sur une société fictive</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Help and support</source>
            <translation>Aide et a&amp;ssistance</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>**Help.** Chat in Armatic, or call {phone}</source>
            <translation>**Aide.** Chat dans Armatic ou téléphone {phone}</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Where would you like to start?</source>
            <translation>Par où voulez-vous commencer ?</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Pick up where you left off</source>
            <translation>Reprendre là où vous en étiez</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Goes on with **{step}**. Nothing leaves this computer.</source>
            <translation>Continue avec **{step}**. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Replace the saved setup?</source>
            <translation>Remplacer la configuration enregistrée ?</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>The steps of {name} are forgotten.</source>
            <translation>Les étapes de {name} sont oubliées.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Version {version} is available</source>
            <translation>La version {version} est disponible</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Have ready</source>
            <translation>À préparer</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>your Intacct company ID, a mailbox for the password, the Armatic connection key</source>
            <translation>votre ID société Intacct, une boîte aux lettres pour le mot de passe, la clé de connexion d’Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>The whole journey with made-up books. Nothing leaves this computer.</source>
            <translation>Tout le parcours avec des livres inventés. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>saved {when}</source>
            <translation>enregistré {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>Your company</source>
            <translation>Votre société</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>Everything is done.</source>
            <translation>Tout est fait.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>{granted} of {rows} rows ticked.</source>
            <translation>{granted} lignes cochées sur {rows}.</translation>
        </message>
    </context>
    <context>
        <name>StartDesk</name>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**The answers are taken.** Test the connection on this computer before the next sync.</source>
            <translation>**Les réponses sont reprises.** Testez la connexion sur cet ordinateur avant la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**Looking for a saved setup.** This takes a moment.</source>
            <translation>**Recherche d’une configuration enregistrée.** Cela prend un instant.</translation>
        </message>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**Preparing the practice company.** This takes a moment.</source>
            <translation>**Préparation de la société d’exercice.** Cela prend un instant.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="ui/pages/start.py" />
            <source>A file of this program is damaged. Install the program again.</source>
            <translation>Un fichier de ce programme est endommagé. Réinstallez le programme.</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>Connect Sage Intacct to Armatic</source>
            <translation>Connecter Sage Intacct à Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>Seven steps, most of them in Intacct. Each one shows where to click, what to type and who has to do it.</source>
            <translation>Sept étapes, la plupart dans Intacct. Chacune montre où cliquer, quoi saisir et qui doit le faire.</translation>
        </message>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>**Setup only reads.** It cannot add, change or delete anything in your Intacct company.</source>
            <translation>**La configuration lit seulement.** Elle ne peut rien ajouter, modifier ni supprimer dans votre société Intacct.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <location filename="ui/widgets/step_list.py" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>Help and support</source>
            <translation>Aide et assistance</translation>
        </message>
    </context>
    <context>
        <name>SupportDesk</name>
        <message>
            <location filename="ui/support_desk.py" />
            <source>Help and support</source>
            <translation>Aide et assistance</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Places of help and support</source>
            <translation>Rubriques d’aide et d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Help and support</source>
            <translation>Aide et assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Support bundle</source>
            <translation>Dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Save a bundle</source>
            <translation>Enregistrer un dossier</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Open a bundle</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Stored passwords</source>
            <translation>Mots de passe</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Saved answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>The program</source>
            <translation>Le programme</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Parts of others</source>
            <translation>Éléments d’autrui</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Customer's screen</source>
            <translation>Écran du client</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Step scripts</source>
            <translation>Scripts des étapes</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Diagnoses</source>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>For support reps</source>
            <translation>Pour l’assistance</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Progress of the sync</source>
            <translation>Progression de la synchronisation</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Whole sync</source>
            <translation>Synchronisation complète</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Rows a minute</source>
            <translation>Lignes par minute</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>started {time}, elapsed {elapsed}</source>
            <translation>début {time}, durée {elapsed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>then {time_left}</source>
            <translation>puis {time_left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{rows} still to read</source>
            <translation>{rows} restant à lire</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{done} of {rows}</source>
            <translation>{done} sur {rows}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Paused. Everything that arrived is kept.</source>
            <translation>En pause. Tout ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Asking Intacct how much there is</source>
            <translation>Intacct est interrogé sur les quantités</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Comparing with Intacct’s own totals</source>
            <translation>Comparaison avec les totaux d’Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{object} changed meanwhile, comparing record by record</source>
            <translation>{object} a changé entre-temps, comparaison enregistrement par enregistrement</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Now: {object}, page {page} of {pages}</source>
            <translation>En cours : {object}, page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Now: {object}</source>
            <translation>En cours : {object}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>No network. The sync goes on by itself, {next}</source>
            <translation>Pas de réseau. La synchronisation reprend seule, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Intacct is closed for maintenance, {next}</source>
            <translation>Intacct est fermé pour maintenance, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>An answer got lost on the way, {next}</source>
            <translation>Une réponse s’est perdue en route, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Waiting for Intacct (busy), {next}</source>
            <translation>En attente d’Intacct (occupé), {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>next try in {time}</source>
            <translation>prochain essai dans {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>trying again now</source>
            <translation>nouvel essai maintenant</translation>
        </message>
    </context>
    <context>
        <name>SyncFooter</name>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Everything arrived and ties out.</source>
            <translation>Tout est arrivé et concorde.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>The sync has to finish first.</source>
            <translation>La synchronisation doit d’abord se terminer.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Paused. The sync goes on when you say so.</source>
            <translation>En pause jusqu’à la reprise.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Pausing as soon as the page under way is saved.</source>
            <translation>Pause dès que la page en cours est enregistrée.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Every page is saved as it arrives. This computer stays awake.</source>
            <translation>Chaque page est enregistrée à son arrivée. Cet ordinateur reste actif.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Every page is saved as it arrives.</source>
            <translation>Chaque page est enregistrée à son arrivée.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>**The sync is still running.** Close now, and it goes on from here the next time. Everything that arrived is kept.</source>
            <translation>**La synchronisation est en cours.** Si vous fermez, elle reprend d’ici la prochaine fois. Tout ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Resume sync</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Pause sync</source>
            <translation>Mettre en &amp;pause</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Cancel sync</source>
            <translation>&amp;Annuler</translation>
        </message>
    </context>
    <context>
        <name>SyncManners</name>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Receivables are being read from Sage Intacct</source>
            <translation>Lecture des créances clients dans Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Every total ties out with Sage Intacct.</source>
            <translation>Tous les totaux concordent avec Sage Intacct.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Something is open. The window says what, and who acts.</source>
            <translation>Quelque chose reste ouvert. La fenêtre dit quoi, et qui agit.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>The sync is complete</source>
            <translation>La synchronisation est terminée</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Everything that arrived is kept. The window says why it stopped, and who acts.</source>
            <translation>Tout ce qui est arrivé est conservé. La fenêtre dit pourquoi elle s’est arrêtée, et qui agit.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>The sync has stopped</source>
            <translation>La synchronisation s’est arrêtée</translation>
        </message>
    </context>
    <context>
        <name>SyncNotice</name>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Stopped at {percent}%.</source>
            <translation>Arrêtée à {percent}%.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Every page that arrived is kept, and the sync goes on from there.</source>
            <translation>Chaque page reçue est conservée, et la synchronisation repart de là.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Last sync {when}, {rows}. Another one reads only what changed.</source>
            <translation>Dernière synchronisation {when}, {rows}. La suivante ne lit que ce qui a changé.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Run the checks in step 5, Connect, then start the sync.</source>
            <translation>Lancez les vérifications de l’étape 5, Connecter, puis la synchronisation.</translation>
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
            <translation>&amp;Lancer la synchronisation</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>Signing in…</source>
            <translation>Connexion en cours…</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>The password is needed again.</source>
            <translation>Le mot de passe est de nouveau nécessaire.</translation>
        </message>
    </context>
    <context>
        <name>SyncTable</name>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Objects of the sync</source>
            <translation>Objets de la synchronisation</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Not read</source>
            <translation>Non lu</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>{rows} of {total}</source>
            <translation>{rows} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>TickedFigure</name>
        <message>
            <location filename="ui/widgets/ticked_figure.py" />
            <source>Permission rows ticked</source>
            <translation>Lignes d’autorisation cochées</translation>
        </message>
        <message>
            <location filename="ui/widgets/ticked_figure.py" />
            <source>of {total} rows ticked</source>
            <translation>lignes cochées sur {total}</translation>
        </message>
    </context>
    <context>
        <name>TieOutCard</name>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Currencies</source>
            <translation>Devises</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Compared by</source>
            <translation>Comparé par</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Save the &amp;comparison as CSV</source>
            <translation>Enregistrer la comparaiso&amp;n en CSV</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>compared with Intacct’s own totals {when}</source>
            <translation>comparé aux totaux d’Intacct {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Deleted records are found by Intacct’s audit history.</source>
            <translation>Les enregistrements supprimés sont trouvés par la piste d’audit d’Intacct.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>This user may not read Intacct’s audit history. The comparison finds deletions instead.</source>
            <translation>Cet utilisateur ne peut pas lire la piste d’audit d’Intacct. La comparaison trouve les suppressions.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Tie-out of open receivables</source>
            <translation>Rapprochement de l’encours client</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>No invoice is open.</source>
            <translation>Aucune facture n’est ouverte.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Intacct did not tell its totals per customer, so only currencies were compared.</source>
            <translation>Intacct n’a pas donné ses totaux par client, donc seules les devises ont été comparées.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The open receivables of the only customer agree, to the cent.</source>
            <translation>Les créances ouvertes du seul client concordent au centime près.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The open receivables of all {count} customers agree, to the cent.</source>
            <translation>L’encours des {count} clients concorde au centime.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>No record differed from Intacct.</source>
            <translation>Aucun enregistrement ne différait d’Intacct.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{object}: Intacct’s own figure is not that of the records this user may see.</source>
            <translation>{object} : le chiffre d’Intacct n’est pas celui des enregistrements visibles par cet utilisateur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 row count agrees.</source>
            <translation>{agreeing} nombre de lignes sur 1 concorde.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} row counts agree.</source>
            <translation>{agreeing} nombres de lignes concordent sur {total}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 sum agrees.</source>
            <translation>{agreeing} somme sur 1 concorde.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} sums agree.</source>
            <translation>{agreeing} sommes concordent sur {total}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 customer agrees.</source>
            <translation>{agreeing} client sur 1 concorde.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} customers agree.</source>
            <translation>{agreeing} clients concordent sur {total}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>1 record changed meanwhile, was read again and agrees now.</source>
            <translation>1 enregistrement a changé entre-temps, a été relu et concorde maintenant.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{count} records changed meanwhile, were read again and agree now.</source>
            <translation>{count} enregistrements ont changé entre-temps, ont été relus et concordent maintenant.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The company changed while we compared. Sync again to settle 1 record.</source>
            <translation>L’entreprise a changé pendant la comparaison. Synchronisez à nouveau pour régler 1 enregistrement.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The company changed while we compared. Sync again to settle {count} records.</source>
            <translation>La société a changé pendant la comparaison. Synchronisez à nouveau pour régler {count} enregistrements.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>One document changed while it was read. The next sync reads it again.</source>
            <translation>Un document a changé pendant sa lecture. La prochaine synchronisation le relira.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{count} documents changed while being read. The next sync reads them again.</source>
            <translation>{count} documents ont changé pendant leur lecture. La prochaine synchronisation les relira.</translation>
        </message>
    </context>
    <context>
        <name>TieOutLists</name>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Intacct</source>
            <translation>Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Copied here</source>
            <translation>Copié ici</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Row counts and sums</source>
            <translation>Nombres de lignes et sommes</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Customers that differ</source>
            <translation>Clients en écart</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Was here</source>
            <translation>Était ici</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Records that differed</source>
            <translation>Enregistrements en écart</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>agrees now</source>
            <translation>concorde maintenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>differs still</source>
            <translation>diffère encore</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{object}: {cause}</source>
            <translation>{object} : {cause}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>no customer</source>
            <translation>aucun client</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{amount}, ties</source>
            <translation>{amount}, concorde</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{amount}, differs</source>
            <translation>{amount}, diffère</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>TieOutTable</name>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Tie-out of open receivables</source>
            <translation>Rapprochement de l’encours client</translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>What is granted today</source>
            <translation>Ce qui est accordé aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>Tick what Intacct shows today, or paste its table. The list compares it with the need.</source>
            <translation>Cochez ce qu’Intacct montre aujourd’hui ou collez son tableau. La liste le compare au besoin.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>&amp;Paste a table</source>
            <translation>Co&amp;ller un tableau</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>Open a &amp;table from a file</source>
            <translation>&amp;Ouvrir un tableau d’un fichier</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>&amp;Hand over what is missing</source>
            <translation>&amp;Transmettre ce qui manque</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>The live test counts more than what is entered.</source>
            <translation>Le test de connexion compte plus que la saisie.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>What it proved or refused stands in the boxes.</source>
            <translation>Ce qu’il a prouvé ou refusé figure dans les cases.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>No live test has proven anything here yet.</source>
            <translation>Aucun test de connexion n’a encore rien prouvé ici.</translation>
        </message>
    </context>
    <context>
        <name>TrapLine</name>
        <message>
            <location filename="ui/widgets/trap_line.py" />
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ne&amp;ver</source>
            <translation>Ja&amp;mais</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Once a &amp;day</source>
            <translation>Une fois par &amp;jour</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ask whether a newer version exists</source>
            <translation>Demander s’il existe une version plus récente</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ask &amp;now</source>
            <translation>Demander main&amp;tenant</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Open its &amp;page</source>
            <translation>Ouvrir sa &amp;page</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Newer versions</source>
            <translation>Versions plus récentes</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>No address is set for this installation, so nothing is asked.</source>
            <translation>Aucune adresse n’est définie pour cette installation ; rien n’est demandé.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Nothing is asked. Nothing is ever downloaded or installed by itself.</source>
            <translation>Rien n’est demandé. Rien n’est jamais téléchargé ni installé de soi-même.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>{host} is asked at the start. Nothing about you is sent, nothing is downloaded or installed.</source>
            <translation>{host} est interrogé au démarrage. Rien sur vous n’est envoyé, rien n’est téléchargé ni installé.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Asking…</source>
            <translation>Demande en cours…</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>**Version {version}** of {day} is available, signed by the vendor.</source>
            <translation>La **version {version}** du {day} est disponible, signée par l’éditeur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>This is the newest version, as asked on {day}.</source>
            <translation>C’est la version la plus récente, d’après la demande du {day}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Asked on {day}, without an answer that could be used.</source>
            <translation>Demandé le {day}, sans réponse utilisable.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>It was not asked so far.</source>
            <translation>Rien n’a encore été demandé.</translation>
        </message>
    </context>
    <context>
        <name>WalkBar</name>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Previous</source>
            <comment>place on a drawing</comment>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Next</source>
            <comment>place on a drawing</comment>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>End</source>
            <comment>of the walk through a drawing</comment>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Previous place on the drawing</source>
            <translation>Endroit précédent du dessin</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>End showing where</source>
            <translation>Ne plus montrer où</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Done</source>
            <comment>seen every place</comment>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Done, end showing where</source>
            <translation>Terminé, ne plus montrer où</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Next place on the drawing</source>
            <translation>Endroit suivant du dessin</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="ui/window.py" />
            <source>**Safe mode.** Nothing saved is read, and nothing is kept when you close.</source>
            <translation>**Mode sans échec.** Rien d’enregistré n’est lu, et rien n’est gardé à la fermeture.</translation>
        </message>
    </context>
    <context>
        <name>_ContinueCard</name>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Continue</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Company ID</source>
            <translation>ID société</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Next: {step}.</source>
            <translation>Ensuite : {step}.</translation>
        </message>
    </context>
    <context>
        <name>_HomeButton</name>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>{product}, to the start page</source>
            <translation>{product}, vers la page d’accueil</translation>
        </message>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>Start page</source>
            <translation>Page d’accueil</translation>
        </message>
    </context>
    <context>
        <name>_Sums</name>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>The SHA-256 of its files, to compare with what you downloaded:</source>
            <translation>Le SHA-256 de ses fichiers, à comparer avec ce que vous avez téléchargé :</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic does not find this customer. Its first sync may take hours.</source>
            <translation>Armatic ne trouve pas ce client. Sa première synchronisation peut prendre des heures.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>No public interface of Armatic tells amounts, so the totals are those of the tie-out with Sage Intacct.</source>
            <translation>Aucune interface publique d’Armatic ne donne de montants ; les totaux sont ceux du rapprochement avec Sage Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic's account number is compared with Intacct's customer ID, and the name where Armatic tells one.</source>
            <translation>Le numéro de compte d’Armatic est comparé à l’ID client d’Intacct, et le nom si Armatic en donne un.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of 1 sampled customer has arrived in Armatic</source>
            <translation>{arrived} client sur 1 de l’échantillon est arrivé dans Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of {asked} sampled customers have arrived in Armatic</source>
            <translation>{arrived} clients sur {asked} de l’échantillon sont arrivés dans Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of 1 customer has arrived in Armatic</source>
            <translation>{arrived} client sur 1 est arrivé dans Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of {asked} customers have arrived in Armatic</source>
            <translation>{arrived} clients sur {asked} sont arrivés dans Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals agree</source>
            <translation>les totaux concordent</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals differ</source>
            <translation>les totaux diffèrent</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals are not compared</source>
            <translation>les totaux ne sont pas comparés</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>arrived</source>
            <translation>arrivé</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>different</source>
            <translation>différent</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>unclear</source>
            <translation>incertain</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds several customers like this one.</source>
            <translation>Armatic trouve plusieurs clients comme celui-ci.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds a customer of this name, without an account number.</source>
            <translation>Armatic trouve un client de ce nom, sans numéro de compte.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic's answer has no list of customers.</source>
            <translation>La réponse d’Armatic ne contient pas de liste de clients.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds many others, and may not show all of them.</source>
            <translation>Armatic en trouve beaucoup d’autres, et ne les montre peut-être pas tous.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>The account number in Armatic is {theirs}, the customer ID in Intacct {ours}.</source>
            <translation>Le numéro de compte dans Armatic est {theirs}, l’ID client dans Intacct {ours}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>The name in Armatic is {theirs}, in Intacct {ours}.</source>
            <translation>Le nom dans Armatic est {theirs}, dans Intacct {ours}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived}, {totals}.</source>
            <translation>{arrived}, {totals}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>what this program is made of, and under which licenses (works offline)</source>
            <translation>de quoi ce programme est fait, et sous quelles licences (fonctionne hors ligne)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>Version and build, versions of Qt and Python, where Qt's libraries lie, and the notices of the parts of others.</source>
            <translation>Version et build, les versions de Qt et de Python, l’emplacement des bibliothèques de Qt, et les mentions des éléments de tiers.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>list the parts of others; with words those they fit, and of a single one its license</source>
            <translation>liste les éléments de tiers ; avec des mots, ceux qui correspondent, et pour un seul sa licence</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>one JSON object: the summary</source>
            <translation>un objet JSON : le résumé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>No part fits these words. Leave them out to see all.</source>
            <translation>Aucun élément ne correspond à ces mots. Sans eux, tous s’affichent.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>versions and folders</source>
            <translation>versions et dossiers</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>all parts of others</source>
            <translation>tous les éléments de tiers</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>one part with its license</source>
            <translation>un élément avec sa licence</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>no company yet</source>
            <translation>pas encore de société</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Test the connection on this computer before the next sync.</source>
            <translation>Testez la connexion sur cet ordinateur avant la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>write the saved answers to a file, or take them from one</source>
            <translation>écrit les réponses enregistrées dans un fichier, ou les reprend d’un fichier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>The answers and ticks of the setup, without passwords: for another computer, or to be safe.</source>
            <translation>Les réponses et les coches de la configuration, sans mots de passe : pour un autre ordinateur, ou par sécurité.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>write the saved answers to a file</source>
            <translation>écrit les réponses enregistrées dans un fichier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>take the answers in a file for the saved ones, which are kept as a copy</source>
            <translation>reprend les réponses d’un fichier à la place de celles enregistrées, dont une copie est gardée</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Nothing is saved yet.</source>
            <translation>Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>add the technical facts that support asks for</source>
            <translation>ajoute les données techniques que demande le support</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Your answers are in {file}. No password is in it.</source>
            <translation>Vos réponses sont dans {file}. Aucun mot de passe n’y figure.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>The answers are taken: {company}.</source>
            <translation>Les réponses sont reprises : {company}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>for another computer</source>
            <translation>pour un autre ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>what was saved before is kept beside, as a copy</source>
            <translation>ce qui était enregistré reste à côté, en copie</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>which of the synced customers have arrived in Armatic</source>
            <translation>quels clients synchronisés sont arrivés dans Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up a sample of the synced customers there, or all of them. It says who has arrived, who has not yet, and who is different. It changes nothing there. Stopped for whatever reason, it goes on. No public interface of Armatic tells amounts: the totals are those of the tie-out with Intacct.</source>
            <translation>Armatic lit Sage Intacct de lui-même ; sa première synchronisation peut prendre des heures. Cette commande y cherche un échantillon des clients synchronisés, ou tous. Elle dit qui est arrivé, qui ne l’est pas encore et qui diffère. Elle n’y change rien. Arrêtée pour quelque raison que ce soit, elle reprend ensuite. Aucune interface publique d’Armatic ne donne de montants : les totaux sont ceux du rapprochement avec Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>look all customers up, slowly; else a sample of 27</source>
            <translation>cherche tous les clients, lentement ; sinon un échantillon de 27</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>a made-up company at the practice Armatic</source>
            <translation>une société fictive dans l’Armatic d’exercice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>ask for the access key, and keep it in the keychain once Armatic takes it</source>
            <translation>demande la clé d’accès, et la garde dans le trousseau dès qu’Armatic l’accepte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>delete the access key from the keychain; ask nobody</source>
            <translation>supprime la clé d’accès du trousseau ; ne demande rien à personne</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>access key (token):</source>
            <translation>clé d’accès (jeton) :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>It is never typed as an option. It is looked for in ARMATIC_ACCESS_KEY, then in this computer's keychain, then asked for. What is typed is used this once. Armatic gives it.</source>
            <translation>Elle n’est jamais saisie comme option. Elle est cherchée dans ARMATIC_ACCESS_KEY, puis dans le trousseau de cet ordinateur, puis demandée. Ce qui est saisi sert cette seule fois. Armatic la donne.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>a sample of 27; the access key is asked for</source>
            <translation>un échantillon de 27 ; la clé d’accès est demandée</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>everybody, two a second</source>
            <translation>tous, deux par seconde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>and the access key is kept in the keychain</source>
            <translation>et la clé d’accès est gardée dans le trousseau</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>delete it there</source>
            <translation>l’y supprimer</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>see it work, no account needed</source>
            <translation>voir comment cela marche, sans compte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>for a program to read</source>
            <translation>à lire par un programme</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>address of Armatic, remembered; left out, the last one or {address}</source>
            <translation>adresse d’Armatic, retenue ; sans elle, la dernière ou {address}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival_work.py" />
            <source>Armatic's access key is missing: set {variable}, or run the command in a terminal. Armatic gives it; without it everything else works.</source>
            <translation>La clé d’accès d’Armatic manque : définissez {variable}, ou lancez la commande dans un terminal. Armatic la donne ; sans elle, tout le reste fonctionne.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>test the connection, and say what to do about what fails</source>
            <translation>teste la connexion, et dit que faire pour ce qui échoue</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Signs in to Sage Intacct once and proves, in eight checks, that Armatic can work. It reads only. A refused password is sent once and not again. What was proven is kept, so that a later test can say what changed.</source>
            <translation>Se connecte une fois à Sage Intacct et prouve, en huit contrôles, qu’Armatic peut travailler. Lit seulement. Un mot de passe refusé est envoyé une fois et pas davantage. Ce qui est prouvé est gardé, pour qu’un test ultérieur puisse dire ce qui a changé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>say what changed since the last test that was kept here, or since the one in FILE</source>
            <translation>dit ce qui a changé depuis le dernier test gardé ici, ou depuis celui de FILE</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>test only this check, part or permission row, and what it rests on; may be given again. The names are those of --json. Nothing of it is kept</source>
            <translation>teste seulement ce contrôle, cette partie ou cette ligne de droits, et ce sur quoi ils reposent ; peut être répété. Les noms sont ceux de --json. Rien n’en est gardé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Only the practice company can pretend: add --practice.</source>
            <translation>Seule la société d’exercice peut simuler : ajoutez --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Only whole tests can be compared: leave out --only or --compare.</source>
            <translation>Seuls des tests entiers se comparent : omettez --only ou --compare.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>the passwords are asked for</source>
            <translation>les mots de passe sont demandés</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>with the saved journey</source>
            <translation>avec le parcours enregistré</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>and what changed since the last test</source>
            <translation>et ce qui a changé depuis le dernier test</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>one row anew, after it was mended</source>
            <translation>une ligne à nouveau, une fois corrigée</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>what a customer with it sees</source>
            <translation>ce que voit un client qui l’a</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>There is no check "{name}"; there is {names}.</source>
            <translation>Il n’y a pas de contrôle « {name} » ; il y a {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what is missing, and the sheet for the administrator</source>
            <translation>ce qui manque, et la feuille pour l’administrateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>These count what the saved journey and the latest live test know as granted, if there are any.</source>
            <translation>Ici compte ce que le parcours enregistré et le dernier test de connexion connaissent comme accordé, s’ils existent.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>the permission rows to tick in Sage Intacct, offline</source>
            <translation>les droits à cocher dans Sage Intacct, hors ligne</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>The permission checklist, grouped by application, as text or as a sheet to hand over. It works with no network and no settings. Where something is saved, the sheet knows what is granted: ticked by hand, entered and proven by the live test are told apart.</source>
            <translation>La liste des droits, par application, en texte ou en feuille à remettre. Elle fonctionne sans réseau ni réglages. Si quelque chose est enregistré, la feuille sait ce qui est accordé : coché à la main, saisi et prouvé par le test de connexion sont distingués.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>add the rows that are recommended only</source>
            <translation>ajoute les lignes seulement recommandées</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>several entities keep their books in the company</source>
            <translation>plusieurs entités tiennent leurs comptes dans la société</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>one JSON object a line, a row each</source>
            <translation>un objet JSON par ligne, chacun une ligne de droits</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>only rows that are not known to be granted</source>
            <translation>seulement les lignes qui ne sont pas connues comme accordées</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>write a sheet to hand over; the name ends in .pdf, .html, .md, .csv or .txt</source>
            <translation>écrit une feuille à remettre ; le nom se termine par .pdf, .html, .md, .csv ou .txt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>for .pdf and .html (default: a4)</source>
            <translation>pour .pdf et .html (par défaut : a4)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>count what this review file says, not what is saved here</source>
            <translation>compte ce que dit ce fichier de revue, non ce qui est enregistré ici</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>company ID on the sheet; left out, the saved one</source>
            <translation>ID société sur la feuille ; sans lui, celui enregistré</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>who asks the administrator, on the sheet</source>
            <translation>qui le demande à l’administrateur, sur la feuille</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>--paper goes together with --export.</source>
            <translation>--paper va avec --export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>The review file says which company it is about: leave out --company.</source>
            <translation>Le fichier de revue dit de quelle société il s’agit : omettez --company.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>--company, --asked-by and --review go together with --export or --missing.</source>
            <translation>--company, --asked-by et --review vont avec --export ou --missing.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what Armatic needs to work</source>
            <translation>ce qu’il faut à Armatic pour travailler</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what an evaluation needs</source>
            <translation>ce qu’il faut pour une évaluation</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>through roles, recommended rows included</source>
            <translation>par des rôles, lignes recommandées comprises</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what is not known to be granted yet</source>
            <translation>ce qui n’est pas encore connu comme accordé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>to print for the administrator</source>
            <translation>à imprimer pour l’administrateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>to open in a browser</source>
            <translation>à ouvrir dans un navigateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>There is no folder {folder}.</source>
            <translation>Il n’y a pas de dossier {folder}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>{target} is a folder.</source>
            <translation>{target} est un dossier.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>The file's name must end in {endings} or {last}.</source>
            <translation>Le nom du fichier doit se terminer par {endings} ou {last}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The company ID is missing: add --company, or enter it in the window first.</source>
            <translation>L’ID société manque : ajoutez --company, ou saisissez-le d’abord dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>Nothing was typed, so nothing was sent.</source>
            <translation>Rien n’a été saisi, donc rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The password is missing: set {variable}, or run the command in a terminal.</source>
            <translation>Le mot de passe manque : définissez {variable}, ou lancez la commande dans un terminal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>This terminal cannot hide what is typed; use the variables instead.</source>
            <translation>Ce terminal ne peut pas masquer la saisie ; utilisez les variables.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The connection key file is for the sender ID {theirs}, not for {sender_id}.</source>
            <translation>Le fichier de la clé de connexion est pour le Sender ID {theirs}, non pour {sender_id}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>Armatic's connection key is missing: add --connection-key or set {variable}.</source>
            <translation>La clé de connexion d’Armatic manque : ajoutez --connection-key ou définissez {variable}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>show, export, age or delete what was synced</source>
            <translation>montre, exporte, classe par ancienneté ou supprime ce qui a été synchronisé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>What the sync brought is one SQLite file, which any SQLite browser opens (docs/data.md). These commands look at it; they work with no network and sign in nowhere.</source>
            <translation>Ce que la synchronisation a apporté est un fichier SQLite, que tout navigateur SQLite ouvre (docs/data.md). Ces commandes le consultent ; elles fonctionnent sans réseau et ne se connectent nulle part.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what is stored, where, and how much</source>
            <translation>ce qui est stocké, où, et combien</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>write CSV files that Excel opens</source>
            <translation>écrit des fichiers CSV qu’Excel ouvre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>Writes CSV files for people who work with Excel: headings in words, no formulas, views too. To hand everything over, exact and verifiable, see the command export.</source>
            <translation>Écrit des fichiers CSV pour qui travaille avec Excel : titres en mots, pas de formules, les vues aussi. Pour tout remettre, exact et vérifiable, voyez la commande export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what to write, such as invoices, open_invoices, customer_balances, payments_applied; or all</source>
            <translation>quoi écrire, comme invoices, open_invoices, customer_balances, payments_applied ; ou all</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>where to; for all, a folder</source>
            <translation>où ; pour all, un dossier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>open receivables by days past due, as they stood on a day</source>
            <translation>créances ouvertes par jours de retard, telles qu’elles étaient un jour donné</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>such as 2026-09-30; left out, today</source>
            <translation>comme 2026-09-30 ; sans lui, aujourd’hui</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>a line for each customer too</source>
            <translation>aussi une ligne par client</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what the last comparison with Intacct's totals found</source>
            <translation>ce qu’a trouvé la dernière comparaison avec les totaux d’Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>delete the synced data from this computer</source>
            <translation>supprime de cet ordinateur les données synchronisées</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>of every company and entity</source>
            <translation>de toutes les sociétés et entités</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>without a question</source>
            <translation>sans question</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>write it into this file too, for Excel</source>
            <translation>l’écrit aussi dans ce fichier, pour Excel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>replace files that are there already</source>
            <translation>remplace les fichiers déjà présents</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>a day is written as 2026-09-30</source>
            <translation>un jour s’écrit comme 2026-09-30</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>for Excel</source>
            <translation>pour Excel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>everything, a file for each kind of record</source>
            <translation>tout, un fichier par type d’enregistrement</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>to be held against Intacct's AR aging report</source>
            <translation>à comparer avec le rapport AR aging d’Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what the last comparison found, record by record</source>
            <translation>ce qu’a trouvé la dernière comparaison, enregistrement par enregistrement</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>asks first, and says what goes</source>
            <translation>demande d’abord, et dit ce qui disparaît</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_delete.py" />
            <source>Nobody is there to be asked: add --yes to delete the data.</source>
            <translation>Personne n’est là pour répondre : ajoutez --yes pour supprimer les données.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_delete.py" />
            <source>Add --everything, or say whose data, not both.</source>
            <translation>Ajoutez --everything, ou dites de qui sont les données, pas les deux.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>There are no records called {word}. Choose all, or one of: {known}.</source>
            <translation>Il n’y a pas d’enregistrements nommés {word}. Choisissez all, ou l’un de : {known}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>{records} are not in this database: no sync has read them.</source>
            <translation>{records} n’est pas dans cette base de données : aucune synchronisation ne l’a lu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>{name} is a file. For all, name a folder.</source>
            <translation>{name} est un fichier. Pour all, nommez un dossier.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>No synced data is on this computer yet. Run the command sync first.</source>
            <translation>Il n’y a pas encore de données synchronisées sur cet ordinateur. Lancez d’abord la commande sync.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>Several companies' data are on this computer: add --company or --database.</source>
            <translation>Cet ordinateur contient les données de plusieurs sociétés : ajoutez --company ou --database.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>which data</source>
            <translation>quelles données</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>Left out, it is the saved journey's company, or the only one that is stored.</source>
            <translation>Sans indication, c’est la société du parcours enregistré, ou la seule stockée.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>company ID, as on Intacct's sign-in page</source>
            <translation>ID société, comme sur la page de connexion d’Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>entity ID; leave it out for the top level</source>
            <translation>ID d’entité ; omettez-le pour le niveau supérieur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>database file; left out, one per company in your data folder</source>
            <translation>fichier de base de données ; sans lui, un par société dans votre dossier de données</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>Nothing is delivered: no address and access key are set. Armatic has no public interface that takes synced data in; see --practice.</source>
            <translation>Rien n’est livré : ni adresse ni clé d’accès ne sont définies. Armatic n’a pas d’interface publique qui reçoive des données synchronisées ; voyez --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver synced data to an intake: a proposal to Armatic</source>
            <translation>livre des données synchronisées à une réception : une proposition à Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>A PROPOSAL. Armatic has no public interface that takes synced data in; it reads Sage Intacct by itself. This delivers what was synced, each record exactly once, to an address that Armatic gave you for it. The contract is docs/armatic-intake.openapi.yaml. At the end the totals are compared. Off unless an address and an access key are set. Stopped for whatever reason, it goes on where the receiver stands.</source>
            <translation>UNE PROPOSITION. Armatic n’a pas d’interface publique qui reçoive des données synchronisées ; il lit Sage Intacct de lui-même. Cette commande livre ce qui a été synchronisé, chaque enregistrement exactement une fois, à une adresse qu’Armatic vous a donnée pour cela. Le contrat est docs/armatic-intake.openapi.yaml. À la fin, les totaux sont comparés. Désactivée tant que l’adresse et la clé d’accès ne sont pas définies. Arrêtée pour quelque raison que ce soit, elle reprend là où en est le destinataire.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>a made-up company to the practice Armatic</source>
            <translation>une société fictive à l’Armatic d’exercice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver to this address from now on; asks for the access key</source>
            <translation>livre désormais à cette adresse ; demande la clé d’accès</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>delete address and key; deliver no more</source>
            <translation>supprime l’adresse et la clé ; ne livre plus</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>how far it is; nobody is asked</source>
            <translation>où elle en est ; personne n’est interrogé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver everything again, in the place of whatever was delivered for this company</source>
            <translation>livre tout à nouveau, à la place de tout ce qui a été livré pour cette société</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>access key:</source>
            <translation>clé d’accès :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>It is never typed as an option. It is looked for in ARMATIC_INTAKE_KEY, then in this computer's keychain.</source>
            <translation>Elle n’est jamais saisie comme option. Elle est cherchée dans ARMATIC_INTAKE_KEY, puis dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>see it work, on the practice company and the practice Armatic</source>
            <translation>voir comment cela marche, avec la société d’exercice et l’Armatic d’exercice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>the access key is asked for</source>
            <translation>la clé d’accès est demandée</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>what changed since the last time, everything the first time</source>
            <translation>ce qui a changé depuis la dernière fois ; tout, la première fois</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>how much waits</source>
            <translation>combien attend</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver no more</source>
            <translation>ne plus livrer</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver_work.py" />
            <source>The access key is missing: set {variable}, or run the command in a terminal.</source>
            <translation>La clé d’accès manque : définissez {variable}, ou lancez la commande dans un terminal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver_work.py" />
            <source>No synced data is there to deliver. Run the command sync first.</source>
            <translation>Il n’y a pas de données synchronisées à livrer. Lancez d’abord la commande sync.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>say what an error text, a reply or a log of Intacct means (works offline)</source>
            <translation>dit ce que signifie un texte d’erreur, une réponse ou un journal d’Intacct (fonctionne hors ligne)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>Takes an error text, a whole answer of Intacct or a piece of one, a log or a mail. It says what the cause is, whose job it is and where to click. It asks nobody and keeps nothing. Secrets in the text are hidden at once. Text after --text stays in your shell's history. Use a file or standard input where a password may be in it. It ends with 0 where a cause is known, or each it may be, and with 1 where none is.</source>
            <translation>Prend un texte d’erreur, une réponse entière d’Intacct ou un extrait, un journal ou un courriel. Dit quelle est la cause, à qui c’est de jouer et où cliquer. Ne demande rien à personne et ne garde rien. Les secrets du texte sont masqués aussitôt. Le texte après --text reste dans l’historique de votre shell. Prenez un fichier ou l’entrée standard si un mot de passe peut s’y trouver. Se termine par 0 si une cause est connue, ou chacune des causes possibles, et par 1 si aucune ne l’est.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>a file with the text, or - for standard input, which is also read where nothing is named</source>
            <translation>un fichier avec le texte, ou - pour l’entrée standard, qui est lue aussi si rien n’est nommé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>the text itself</source>
            <translation>le texte lui-même</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>Name a file or put the text after --text, not both.</source>
            <translation>Nommez un fichier ou mettez le texte après --text, pas les deux.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>standard input: a pipe, or what is pasted</source>
            <translation>l’entrée standard : un tube, ou ce qui est collé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>everything that was synced, for others to load and verify</source>
            <translation>tout ce qui a été synchronisé, à charger et vérifier par d’autres</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>Writes a folder or ZIP file that anybody can load without this program. It holds a file for each kind of record, a manifest with fields, rows, totals and hashes, and verify.py. That checks all of it with nothing but Python (docs/portable-export.md). Armatic's onboarding team can take it; Armatic has no public interface that takes data in. Broken off, the same command goes on. For Excel, and for single kinds of records, see the command data export.</source>
            <translation>Écrit un dossier ou un fichier ZIP que chacun peut charger sans ce programme. Il contient un fichier par type d’enregistrement, un manifeste avec champs, lignes, totaux et empreintes, et verify.py. Celui-ci vérifie le tout avec Python seul (docs/portable-export.md). L’équipe d’accueil d’Armatic peut le prendre ; Armatic n’a pas d’interface publique qui reçoive des données. Interrompue, la même commande reprend. Pour Excel, et pour un type d’enregistrement à la fois, voyez la commande data export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>a folder, or a ZIP file if its name ends with .zip</source>
            <translation>un dossier, ou un fichier ZIP si son nom se termine par .zip</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>CSV or JSON Lines (default: csv)</source>
            <translation>CSV ou JSON Lines (par défaut : csv)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>replace an earlier export</source>
            <translation>remplace un export précédent</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>write nothing: verify the export that is there</source>
            <translation>n’écrit rien : vérifie l’export présent</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>It is for whoever you hand it to: it holds all receivables, and nothing in it is hidden.</source>
            <translation>Il est pour la personne à qui vous le remettez : il contient toutes les créances, et rien n’y est caché.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>one file to hand over</source>
            <translation>un fichier à remettre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>a folder of JSON Lines</source>
            <translation>un dossier de JSON Lines</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>is everything there, and unchanged?</source>
            <translation>tout est-il là, et inchangé ?</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>again, after the next sync</source>
            <translation>à nouveau, après la prochaine synchronisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export_work.py" />
            <source>There is no {name} to verify.</source>
            <translation>Il n’y a pas de {name} à vérifier.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>Connects a company's Sage Intacct to Armatic. Without a command it opens the window, or goes through the practice company where there is no screen.</source>
            <translation>Relie le Sage Intacct d’une société à Armatic. Sans commande, ouvre la fenêtre, ou parcourt la société d’exercice là où il n’y a pas d’écran.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>--lang de, es, fr or en with any command: guide, checklist, sheets, diagnoses and this help in that language. Left out: the one chosen in the window, else the system's. What is for programs (--json, CSV) stays English.</source>
            <translation>--lang de, es, fr ou en avec toute commande : guide, liste, feuilles, diagnostics et cette aide dans cette langue. Sans indication : celle choisie dans la fenêtre, sinon celle du système. Ce qui est pour des programmes (--json, CSV) reste en anglais.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>missing: {names}</source>
            <translation>il manque : {names}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} needs a value</source>
            <translation>{name} demande une valeur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} is not known (choose from {known})</source>
            <translation>{name} n’est pas connu (choisissez parmi {known})</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} and {other} do not go together</source>
            <translation>{name} et {other} ne vont pas ensemble</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} takes no value</source>
            <translation>{name} ne prend pas de valeur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} does not take this value</source>
            <translation>{name} ne prend pas cette valeur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name}: {what}</source>
            <translation>{name} : {what}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>somebody must fix something; the text says who and where</source>
            <translation>quelqu’un doit corriger quelque chose ; le texte dit qui et où</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>the command line says too little, or contradicts itself</source>
            <translation>la ligne de commande en dit trop peu, ou se contredit</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>it passes by itself: try again later</source>
            <translation>cela passe de soi-même : réessayez plus tard</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>a fault of Armatic Setup or of its sender ID: tell Armatic support</source>
            <translation>une erreur d’Armatic Setup ou de son Sender ID : prévenez le support d’Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>canceled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>what to click in Sage Intacct</source>
            <translation>où cliquer dans Sage Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>which rights to tick (works offline)</source>
            <translation>quels droits cocher (fonctionne hors ligne)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>is everything in place?</source>
            <translation>tout est-il en place ?</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>read everything once, and compare the totals</source>
            <translation>lit tout une fois, et compare les totaux</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>opens it without anything that was saved, and keeps nothing</source>
            <translation>l’ouvre sans rien d’enregistré, et ne garde rien</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>opens it with what support reps need</source>
            <translation>l’ouvre avec ce dont le support a besoin</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>positional arguments</source>
            <translation>arguments</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>options</source>
            <translation>options</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{command}: {what}. More: {command} --help</source>
            <translation>{command} : {what}. Plus : {command} --help</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>usual order:</source>
            <translation>ordre habituel :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>the window:</source>
            <translation>la fenêtre :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>languages:</source>
            <translation>langues :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>exit codes:</source>
            <translation>codes de sortie :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>examples:</source>
            <translation>exemples :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>show this help, and end</source>
            <translation>affiche cette aide, et s’arrête</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>Each command explains itself: {command}</source>
            <translation>Chaque commande s’explique elle-même : {command}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>usage:</source>
            <translation>usage :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>the whole setup in this terminal, step by step</source>
            <translation>toute la configuration dans ce terminal, étape par étape</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>The steps, the connection test and the sync, one after the other, without a window. With --practice nothing real is touched: a made-up company answers.</source>
            <translation>Les étapes, le test de connexion et la synchronisation, l’un après l’autre, sans fenêtre. Avec --practice, rien de réel n’est touché : une société fictive répond.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>rehearse on the practice company</source>
            <translation>répéter avec la société d’exercice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>a rehearsal, no account needed</source>
            <translation>une répétition, sans compte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>the real thing</source>
            <translation>pour de vrai</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>move Armatic's connection key into this computer's keychain</source>
            <translation>met la clé de connexion d’Armatic dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>An Armatic representative hands you a small file with the connection key. This moves the key into the keychain of this computer; afterwards, delete the file.</source>
            <translation>Un représentant d’Armatic vous remet un petit fichier avec la clé de connexion. Cette commande met la clé dans le trousseau de cet ordinateur ; supprimez ensuite le fichier.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>move the key from the file into this computer's keychain</source>
            <translation>met la clé du fichier dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>delete the key from this computer's keychain</source>
            <translation>supprime la clé du trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the sender ID, such as Pscore</source>
            <translation>le Sender ID, comme Pscore</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>keep the password that the company's proxy asks for; it is typed, unseen</source>
            <translation>garde le mot de passe que demande le proxy de l’entreprise ; il est saisi sans être affiché</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the user name at the proxy</source>
            <translation>le nom d’utilisateur au proxy</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>delete every password and key that this program keeps in the keychain</source>
            <translation>supprime tous les mots de passe et clés que ce programme garde dans le trousseau</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>read the file once and keep the key</source>
            <translation>lire le fichier une fois et garder la clé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>forget the key</source>
            <translation>oublier la clé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>for a proxy that wants a sign-in</source>
            <translation>pour un proxy qui demande une connexion</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>forget every password and key, of every company</source>
            <translation>oublier tous les mots de passe et clés, de toutes les sociétés</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the file, usually named {name}</source>
            <translation>le fichier, en général {name}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>passwords:</source>
            <translation>mots de passe :</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>They are never typed as options. The user password is looked for in ARMATIC_USER_PASSWORD, then in this computer's keychain, then asked for.</source>
            <translation>Ils ne sont jamais saisis comme options. Le mot de passe de l’utilisateur est cherché dans ARMATIC_USER_PASSWORD, puis dans le trousseau de cet ordinateur, puis demandé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>The connection key (sender password) is looked for in --connection-key FILE, then in ARMATIC_SENDER_PASSWORD, the keychain, then asked for.</source>
            <translation>La clé de connexion (mot de passe du Sender ID) est cherchée dans --connection-key FILE, puis dans ARMATIC_SENDER_PASSWORD, le trousseau, puis demandée.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>Without a terminal nobody is asked, and the command ends with exit code 2.</source>
            <translation>Sans terminal, personne n’est interrogé, et la commande se termine par le code de sortie 2.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>connection</source>
            <translation>connexion</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>What is left out is taken from the saved journey (see: status).</source>
            <translation>Ce qui manque est repris du parcours enregistré (voir : status).</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>output</source>
            <translation>sortie</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>as for sync; this command does not open it</source>
            <translation>comme pour sync ; cette commande ne l’ouvre pas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>user ID of the web services user, such as xmlgw-armatic</source>
            <translation>ID de l’utilisateur Web Services, comme xmlgw-armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>Armatic's sender ID; leave it out unless Armatic says so</source>
            <translation>le Sender ID d’Armatic ; à omettre, sauf si Armatic le demande</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>address of the XML gateway; leave it out for Intacct's own</source>
            <translation>adresse de la passerelle XML ; à omettre pour celle d’Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>connection key file from Armatic, used this once</source>
            <translation>fichier d’Armatic avec la clé de connexion, utilisé cette seule fois</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>sign in although Intacct refused it twice; only after the password or an ID was corrected</source>
            <translation>se connecte bien qu’Intacct ait refusé deux fois ; seulement après correction du mot de passe ou d’un ID</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>full: what Armatic needs to work; read-only: what an evaluation needs (default: full)</source>
            <translation>full : ce qu’il faut à Armatic pour travailler ; read-only : ce qu’il faut pour une évaluation (par défaut : full)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>the company grants rights through roles</source>
            <translation>la société accorde les droits par des rôles</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>one JSON object a line; the last one is the summary</source>
            <translation>un objet JSON par ligne ; le dernier est le résumé</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/outcome.py" />
            <source>More: {command} --help</source>
            <translation>Plus : {command} --help</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>There is no input here: name a file, or put the text after --text.</source>
            <translation>Il n’y a pas d’entrée ici : nommez un fichier, ou mettez le texte après --text.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>There is no such file. To give the text itself, put it after --text.</source>
            <translation>Il n’y a pas de tel fichier. Pour donner le texte lui-même, mettez-le après --text.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>The file cannot be read: {reason}.</source>
            <translation>Le fichier ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>serve the practice company on this computer</source>
            <translation>sert la société d’exercice sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>A made-up company that answers like Sage Intacct, for rehearsal and tests. When it is ready it prints one JSON line with all that a connection needs. Ctrl+C ends it.</source>
            <translation>Une société fictive qui répond comme Sage Intacct, pour des répétitions et des tests. Quand elle est prête, elle affiche une ligne JSON avec tout ce qu’il faut à une connexion. Ctrl+C l’arrête.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>port on this computer (default: a free one)</source>
            <translation>port sur cet ordinateur (par défaut : un port libre)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>how many customers it has (default: 1000)</source>
            <translation>combien de clients elle a (par défaut : 1000)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>how many invoices it has (default: 12000)</source>
            <translation>combien de factures elle a (par défaut : 12000)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>the same seed gives the same books</source>
            <translation>la même graine donne les mêmes comptes</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>answer that many milliseconds later</source>
            <translation>répond autant de millisecondes plus tard</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>serve its practice Armatic too, for the commands arrival and deliver</source>
            <translation>sert aussi son Armatic d’exercice, pour les commandes arrival et deliver</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>misbehave in this way; may be repeated</source>
            <translation>se comporte mal de cette façon ; peut être répété</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>list the names for --fault, and end</source>
            <translation>liste les noms pour --fault, et s’arrête</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>a whole number is expected</source>
            <translation>un nombre entier est attendu</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>on a free port</source>
            <translation>sur un port libre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>a small one</source>
            <translation>une petite</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>with the practice Armatic, address and key in the same line</source>
            <translation>avec l’Armatic d’exercice, adresse et clé dans la même ligne</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>what it can pretend to suffer from</source>
            <translation>ce dont elle peut faire semblant de souffrir</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>There is no fault named {name}; --list-faults lists them.</source>
            <translation>Il n’y a pas d’erreur nommée {name} ; --list-faults les liste.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>Port {port} cannot be used; choose another or leave it out.</source>
            <translation>Le port {port} ne peut pas être utilisé ; choisissez-en un autre ou omettez-le.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>passwords are not taken as options</source>
            <translation>les mots de passe ne sont pas acceptés comme options</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>a word too many</source>
            <translation>un mot de trop</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>show the version, and end</source>
            <translation>affiche la version, et s’arrête</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>a command is missing</source>
            <translation>il manque une commande</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>unknown option {option}</source>
            <translation>option inconnue {option}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/saved.py" />
            <source>Only what you type counts.</source>
            <translation>Seul ce que vous tapez compte.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/saved.py" />
            <source>The result cannot be kept with the saved answers.</source>
            <translation>Le résultat ne peut pas être gardé avec les réponses enregistrées.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>does this installation work on this computer? (works offline)</source>
            <translation>cette installation marche-t-elle sur cet ordinateur ? (fonctionne hors ligne)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>Tries certificates, XML, database, files and keychain, and tests and syncs a small practice company. It opens and closes a window, or draws it in memory where there is no screen. Your data and passwords are neither read nor changed, and nothing leaves this computer. The word --self-test in the place of the command does the same.</source>
            <translation>Essaie certificats, XML, base de données, fichiers et trousseau, teste et synchronise une petite société d’exercice, et ouvre et ferme une fenêtre, ou la dessine en mémoire là où il n’y a pas d’écran. Vos données et mots de passe ne sont ni lus ni changés, et rien ne quitte cet ordinateur. Le mot --self-test à la place de la commande fait de même.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>add the technical facts of what failed</source>
            <translation>ajoute les données techniques de ce qui a échoué</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>a table; it ends with 1 where something has to be fixed</source>
            <translation>un tableau ; se termine par 1 si quelque chose est à corriger</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>with what support asks for</source>
            <translation>avec ce que demande le support</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>how far the setup is, and what was found out last</source>
            <translation>où en est la configuration, et ce qui a été trouvé en dernier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>The saved journey: which steps are done, and how the last test and the last sync ended. It takes the options of check and sync. Company, entity and database decide which data it looks into; it signs in nowhere.</source>
            <translation>Le parcours enregistré : quelles étapes sont faites, et comment se sont terminés le dernier test et la dernière synchronisation. Prend les options de check et sync. Société, entité et base de données décident quelles données sont consultées ; aucune connexion n’est faite.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>of the saved journey</source>
            <translation>du parcours enregistré</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>and what is in this file</source>
            <translation>et ce qu’il y a dans ce fichier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>the setup guide, with what to click in Sage Intacct</source>
            <translation>le guide de configuration, avec où cliquer dans Sage Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>The steps of the setup guide: who does what, where to click, which values to type.</source>
            <translation>Les étapes du guide : qui fait quoi, où cliquer, quelles valeurs saisir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>only this one, by its number or its name</source>
            <translation>seulement celle-ci, par son numéro ou son nom</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>company ID to fill into the texts</source>
            <translation>ID société à mettre dans les textes</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>one JSON object a line, a step each</source>
            <translation>un objet JSON par ligne, chacun une étape</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>There is no step {wanted}; the steps are {names}.</source>
            <translation>Il n’y a pas d’étape {wanted} ; les étapes sont {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>all of them</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>one of them</source>
            <translation>l’une d’elles</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>with your company ID, for rights through roles</source>
            <translation>avec votre ID société, pour des droits par des rôles</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>pack what Armatic support needs to help, after showing it</source>
            <translation>réunit ce qu’il faut au support d’Armatic pour aider, après l’avoir montré</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>Packs versions, settings, results and the log into one ZIP file, and shows every file and every replaced value first. Passwords are never in it, and nothing is sent.</source>
            <translation>Réunit versions, réglages, résultats et journal dans un fichier ZIP, et montre d’abord chaque fichier et chaque valeur remplacée. Il ne contient jamais de mot de passe, et rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>the file to write; with --open, to read</source>
            <translation>le fichier à écrire ; avec --open, à lire</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>read a bundle: what is wrong first, then the rest</source>
            <translation>lit un paquet : d’abord ce qui ne va pas, puis le reste</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>only show what would be written; with a file's name, that whole file</source>
            <translation>montre seulement ce qui serait écrit ; avec le nom d’un fichier, ce fichier entier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>leave names, company IDs, amounts and paths as they are; passwords are never in it</source>
            <translation>laisse tels quels noms, ID société, montants et chemins ; il ne contient jamais de mot de passe</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>write without asking</source>
            <translation>écrit sans demander</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>The name of the file to write is missing.</source>
            <translation>Le nom du fichier à écrire manque.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>The name of the file to read is missing.</source>
            <translation>Le nom du fichier à lire manque.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>--open only reads: leave out --preview and --keep-names.</source>
            <translation>--open lit seulement : omettez --preview et --keep-names.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>No file of the bundle has that name; there is {names}.</source>
            <translation>Aucun fichier du paquet ne porte ce nom ; il y a {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>shows, asks in a terminal, writes</source>
            <translation>montre, demande dans un terminal, écrit</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>only shows</source>
            <translation>montre seulement</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>this file as it would be written</source>
            <translation>ce fichier tel qu’il serait écrit</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>what happened, the diagnosis first</source>
            <translation>ce qui s’est passé, le diagnostic d’abord</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>where the log is, and how much is written into it</source>
            <translation>où est le journal, et combien on y écrit</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>The log holds what was asked and how it ended: no passwords, no names, no amounts. It is never larger than 5 MB.</source>
            <translation>Le journal contient ce qui a été demandé et comment cela s’est terminé : ni mots de passe, ni noms, ni montants. Il ne dépasse jamais 5 Mo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>how much to write from now on; detailed adds every page of a sync</source>
            <translation>combien écrire désormais ; detailed ajoute chaque page d’une synchronisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>where it is</source>
            <translation>où il est</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>every page of a sync, too</source>
            <translation>aussi chaque page d’une synchronisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>write nothing</source>
            <translation>ne rien écrire</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>practice</source>
            <translation>exercice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Nothing real is touched, and nothing is kept.</source>
            <translation>Rien de réel n’est touché, et rien n’est gardé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>test the practice company</source>
            <translation>teste la société d’exercice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>with --practice: show what a customer with this diagnosis sees; alone it lists them</source>
            <translation>avec --practice : montre ce que voit un client avec ce diagnostic ; seul, les liste</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Of a rehearsal nothing is kept: leave out --compare or --practice.</source>
            <translation>Rien n’est gardé d’une répétition : omettez --compare ou --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>{wanted} cannot be simulated. {why}</source>
            <translation>{wanted} ne peut pas être simulé. {why}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Near it are {names}.</source>
            <translation>Proches : {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>There is no diagnosis "{wanted}". --practice --simulate lists them.</source>
            <translation>Il n’y a pas de diagnostic « {wanted} ». --practice --simulate les liste.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>read everything once, later only what changed, and compare the totals</source>
            <translation>lit tout une fois, ensuite seulement ce qui a changé, et compare les totaux</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>Reads receivables from Sage Intacct into a database file and compares the totals. It reads only. Stopped for whatever reason, the next run goes on where it was.</source>
            <translation>Lit les créances de Sage Intacct dans un fichier de base de données et compare les totaux. Lit seulement. Arrêtée pour quelque raison que ce soit, la commande reprend ensuite où elle en était.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>only ask how much there is, and say how long the sync would take; no row is read</source>
            <translation>demande seulement combien il y a, et dit combien de temps prendrait la synchronisation ; aucune ligne n’est lue</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>with the saved journey, into this file</source>
            <translation>avec le parcours enregistré, dans ce fichier</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>how much there is, and how long it would take</source>
            <translation>combien il y a, et combien de temps cela prendrait</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>does a newer version exist? Asked only if you want it</source>
            <translation>existe-t-il une version plus récente ? Demandé seulement si vous le voulez</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>Asks the address of this installation for a short text about the newest version. It is shown only if its signature is the vendor's. Nothing is downloaded or installed, and nothing about you is sent.</source>
            <translation>Demande à l’adresse de cette installation un court texte sur la dernière version, et ne l’affiche que si sa signature est celle de l’éditeur. Rien n’est téléchargé ni installé, et rien sur vous n’est envoyé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>ask now</source>
            <translation>demander maintenant</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>from now on the window asks once a day, and tells quietly</source>
            <translation>désormais la fenêtre demande une fois par jour, et prévient discrètement</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>ask no more; so it is unless you choose --on</source>
            <translation>ne plus demander ; c’est ainsi tant que vous ne choisissez pas --on</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>add the technical facts of a failure</source>
            <translation>ajoute les données techniques d’un échec</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>what is known, and whether it is asked daily</source>
            <translation>ce qui est connu, et si on demande chaque jour</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>let the window ask once a day</source>
            <translation>laisser la fenêtre demander une fois par jour</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>A proposal: Armatic has no public interface that takes synced data in. This delivers only to an address that Armatic gave you for it, or to the practice Armatic.</source>
            <translation>Une proposition : Armatic n’a pas d’interface publique qui prenne des données synchronisées. La livraison ne va qu’à une adresse qu’Armatic vous a donnée pour cela, ou à l’Armatic d’exercice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds the same record, and every total.</source>
            <translation>Le destinataire a le même enregistrement et chaque total.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds the same {count} records, and every total.</source>
            <translation>Le destinataire a les mêmes {count} enregistrements et chaque total.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds something else:</source>
            <translation>Le destinataire a autre chose :</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Delivered 1 record.</source>
            <translation>1 enregistrement livré.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Delivered {count} records.</source>
            <translation>{count} enregistrements livrés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{object}, {what}: {ours} here, {theirs} there.</source>
            <translation>{object}, {what} : {ours} ici, {theirs} là-bas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} was changed.</source>
            <translation>{file} a été modifié.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>records</source>
            <translation>enregistrements</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} is missing.</source>
            <translation>{file} manque.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} does not belong to it.</source>
            <translation>{file} n’en fait pas partie.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} cannot be read.</source>
            <translation>{file} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Its manifest cannot be used.</source>
            <translation>Son manifeste est inutilisable.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Intacct does not say which applications it has.</source>
            <translation>Intacct ne dit pas quelles applications il a.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Subscribed.</source>
            <translation>Souscrite.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>{number} of {total} are subscribed. Missing: {names}.</source>
            <translation>{number} sur {total} sont souscrites. Manquent : {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Intacct does not say.</source>
            <translation>Intacct ne le dit pas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/candidates.py" />
            <source>It is this one if it lies here: {layer}.</source>
            <translation>C’est celle-ci si cela se situe ici : {layer}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>At the top level.</source>
            <translation>Au niveau supérieur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>one entity</source>
            <translation>une entité</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>1 entity of several</source>
            <translation>1 entité parmi plusieurs</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency not shown</source>
            <translation>devise de base non affichée</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency {currency} and others</source>
            <translation>devise de base {currency} et d’autres</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency {currency}</source>
            <translation>devise de base {currency}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{names} and {count} more</source>
            <translation>{names} et {count} de plus</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>The company has no entities to choose from.</source>
            <translation>La société n’a pas d’entités à choisir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>1 more entity</source>
            <translation>1 entité de plus</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{number} more entities</source>
            <translation>{number} entités de plus</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>time zone {zone}</source>
            <translation>fuseau horaire {zone}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Signed in to entity {entity}.</source>
            <translation>Connecté à l’entité {entity}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>The user may enter {names}.</source>
            <translation>L’utilisateur peut entrer dans {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Dates are written {order}, {zone}.</source>
            <translation>Les dates s’écrivent {order}, {zone}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>entity {entity}</source>
            <translation>entité {entity}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{number} entities</source>
            <translation>{number} entités</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Not shown.</source>
            <translation>Non affiché.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>The earlier test was of {user_id} in {company_id}, entity {entity}, so it is not compared.</source>
            <translation>Le test précédent concernait {user_id} dans {company_id}, entité {entity} ; il n’est donc pas comparé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>The earlier test was of {user_id} in {company_id}, so it is not compared.</source>
            <translation>Le test précédent concernait {user_id} dans {company_id} ; il n’est donc pas comparé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>"{check}" passed on {day} and fails now.</source>
            <translation>« {check} » réussissait le {day} et échoue maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>1 permission row was not tested this time, so nothing can be said of it.</source>
            <translation>1 ligne d’autorisation n’a pas été testée cette fois, on ne peut donc rien en dire.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>{count} permission rows were not tested this time, so nothing can be said of them.</source>
            <translation>{count} lignes d’autorisation n’ont pas été testées cette fois, on ne peut donc rien en dire.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>Intacct no longer lists the rights of this user, so only reading is compared.</source>
            <translation>Intacct ne liste plus les droits de cet utilisateur, donc seule la lecture est comparée.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>"{check}" failed on {day} and passes now.</source>
            <translation>« {check} » échouait le {day} et réussit maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>Entity {entity} could be entered on {day} and cannot now.</source>
            <translation>L’entité {entity} était accessible le {day} et ne l’est plus.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>Entity {entity} could not be entered on {day} and can now.</source>
            <translation>L’entité {entity} n’était pas accessible le {day} et l’est maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The base currency was {before} on {day} and is {now} now.</source>
            <translation>La devise de base était {before} le {day} et est {now} maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's date format was {before} on {day} and is {now} now.</source>
            <translation>Le format de date de l’utilisateur était {before} le {day} et est {now} maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's clock was {before} on {day} and is {now} now.</source>
            <translation>L’horloge de l’utilisateur était {before} le {day} et est {now} maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's time zone was {before} on {day} and is {now} now.</source>
            <translation>Le fuseau horaire de l’utilisateur était {before} le {day} et est {now} maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The company had a single entity on {day} and has several entities now.</source>
            <translation>La société avait une seule entité le {day} et en a plusieurs maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The company had several entities on {day} and has a single entity now.</source>
            <translation>La société avait plusieurs entités le {day} et en a une seule maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>On {day} the company had one currency and has several now.</source>
            <translation>Le {day}, la société avait une devise et en a plusieurs maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>On {day} the company had several currencies and has one now.</source>
            <translation>Le {day}, la société avait plusieurs devises et en a une maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} was ticked by hand on {day}, but is not granted.</source>
            <translation>{path} : {rights} a été coché à la main le {day}, mais n’est pas accordé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} were ticked by hand on {day}, but are not granted.</source>
            <translation>{path} : {rights} ont été cochés à la main le {day}, mais ne sont pas accordés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} could be read on {day} and cannot now.</source>
            <translation>{path} était lisible le {day} et ne l’est plus.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} was granted on {day} and is not now.</source>
            <translation>{path} : {rights} était accordé le {day} et ne l’est plus.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} were granted on {day} and are not now.</source>
            <translation>{path} : {rights} étaient accordés le {day} et ne le sont plus.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} could not be read on {day} and can now.</source>
            <translation>{path} n’était pas lisible le {day} et l’est maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} is granted now and was not on {day}.</source>
            <translation>{path} : {rights} est accordé maintenant et ne l’était pas le {day}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} are granted now and were not on {day}.</source>
            <translation>{path} : {rights} sont accordés maintenant et ne l’étaient pas le {day}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} was there on {day} and does not apply to the company now.</source>
            <translation>{path} existait le {day} et ne concerne plus la société.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} did not apply to the company on {day} and is there now.</source>
            <translation>{path} ne concernait pas la société le {day} et existe maintenant.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>1 sign-in</source>
            <translation>1 connexion</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>{count} sign-ins</source>
            <translation>{count} connexions</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>1 second</source>
            <translation>1 seconde</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>{count} seconds</source>
            <translation>{count} secondes</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Who: {owner}, about {minutes} min</source>
            <translation>Qui : {owner}, environ {minutes} min</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Who: {owner}</source>
            <translation>Qui : {owner}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>For support:</source>
            <translation>Pour l’assistance :</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Sage Intacct and Armatic: {title}</source>
            <translation>Sage Intacct et Armatic : {title}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Where rights are granted through roles:</source>
            <translation>Là où les droits passent par des rôles :</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Company ID: {company_id}</source>
            <translation>ID société : {company_id}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Value to enter, exactly: {value}</source>
            <translation>Valeur exacte à saisir : {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Where: {path}</source>
            <translation>Où : {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>In older menus: {path}</source>
            <translation>Dans les anciens menus : {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Company ID</source>
            <translation>ID société</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>User ID</source>
            <translation>ID utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Sender ID</source>
            <translation>ID expéditeur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Armatic connection key</source>
            <translation>Clé de connexion d’Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Entity</source>
            <translation>Entité</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The way to Intacct</source>
            <translation>Le chemin vers Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The answer on its way back</source>
            <translation>La réponse sur le chemin du retour</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Intacct as a whole</source>
            <translation>Intacct dans son ensemble</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>How busy Intacct is</source>
            <translation>La charge d’Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Armatic's sender ID and key</source>
            <translation>L’ID expéditeur d’Armatic et sa clé</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the company lets in</source>
            <translation>Ce que la société laisse entrer</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The user's sign-in</source>
            <translation>La connexion de l’utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the company subscribes to</source>
            <translation>Ce que la société a souscrit</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the user may do</source>
            <translation>Ce que l’utilisateur peut faire</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The company's and the user's settings</source>
            <translation>Les réglages de la société et de l’utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the program asked for</source>
            <translation>Ce que le programme a demandé</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Armatic, or the way to it</source>
            <translation>Armatic, ou le chemin vers lui</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Can be read; there are none yet.</source>
            <translation>Lisible ; il n’y en a pas encore.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>1 record can be read.</source>
            <translation>1 enregistrement est lisible.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>{count} records can be read.</source>
            <translation>{count} enregistrements sont lisibles.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Not applicable: {application} is not subscribed.</source>
            <translation>Sans objet : {application} n’est pas souscrite.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be told apart from {path}, which can be read.</source>
            <translation>Indiscernable de {path}, qui est lisible.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be told apart from {path}, which cannot be read.</source>
            <translation>Indiscernable de {path}, qui n’est pas lisible.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be proven from here: see in Intacct that {rights} is ticked in the row {row} under {application}.</source>
            <translation>Impossible à prouver d’ici : voyez dans Intacct si {rights} est coché dans la ligne {row} sous {application}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be proven from here: see in Intacct that {rights} are ticked in the row {row} under {application}.</source>
            <translation>Impossible à prouver d’ici : voyez dans Intacct si {rights} sont cochés dans la ligne {row} sous {application}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Not applicable: the company does not use this feature.</source>
            <translation>Sans objet : la société n’utilise pas cette fonction.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists List and View all the same: the user type may stand in the way.</source>
            <translation>Intacct liste pourtant List et View : le type d’utilisateur peut faire obstacle.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists the row without {rights}.</source>
            <translation>Intacct liste la ligne sans {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists no row called {row}, so nobody can tell.</source>
            <translation>Intacct ne liste aucune ligne {row}, on ne peut donc pas savoir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>{rights} cannot be proven without writing.</source>
            <translation>{rights} ne peut pas être prouvé sans écrire.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Look at the row {row} under {application}.</source>
            <translation>Regardez la ligne {row} sous {application}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>No sync can run without it.</source>
            <translation>Aucune synchronisation n’est possible sans cela.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists {right}, which is more than Armatic needs.</source>
            <translation>Intacct liste {right}, c’est plus que ce dont Armatic a besoin.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>More than Armatic needs: {rights}.</source>
            <translation>Plus que ce dont Armatic a besoin : {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists {rights}.</source>
            <translation>Intacct liste {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>The sync goes on without {names}.</source>
            <translation>La synchronisation continue sans {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>No</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>One</source>
            <translation>Un</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Two</source>
            <translation>Deux</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Three</source>
            <translation>Trois</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Four</source>
            <translation>Quatre</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Five</source>
            <translation>Cinq</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Six</source>
            <translation>Six</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Seven</source>
            <translation>Sept</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Eight</source>
            <translation>Huit</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Nine</source>
            <translation>Neuf</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Ten</source>
            <translation>Dix</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The address is found</source>
            <translation>L’adresse est trouvée</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The way out of your network</source>
            <translation>La sortie de votre réseau</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The connection opens</source>
            <translation>La connexion s’ouvre</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>It is Intacct that answers</source>
            <translation>C’est bien Intacct qui répond</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Encryption and certificate</source>
            <translation>Chiffrement et certificat</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The clock of this computer</source>
            <translation>L’horloge de cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The company is known and lets Armatic in</source>
            <translation>La société est connue et laisse entrer Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Internet addresses that may connect</source>
            <translation>Adresses internet autorisées à se connecter</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Top level or entity</source>
            <translation>Niveau supérieur ou entité</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User ID and password are accepted</source>
            <translation>ID utilisateur et mot de passe sont acceptés</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User type</source>
            <translation>Type d’utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>A Web Services user</source>
            <translation>Un utilisateur Web Services</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>It is the right company</source>
            <translation>C’est la bonne société</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Dates and time zone</source>
            <translation>Dates et fuseau horaire</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Intacct answers</source>
            <translation>Intacct répond</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The connection is encrypted and genuine</source>
            <translation>La connexion est chiffrée et authentique</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Intacct knows Armatic's sender ID</source>
            <translation>Intacct connaît l’ID expéditeur d’Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User ID and password</source>
            <translation>ID utilisateur et mot de passe</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Currencies, time zone and entities</source>
            <translation>Devises, fuseau horaire et entités</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Armatic may connect to {company}</source>
            <translation>Armatic peut se connecter à {company}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>{number} applications are subscribed</source>
            <translation>{number} applications sont souscrites</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>{number} permission rows can be read</source>
            <translation>{number} lignes d’autorisation sont lisibles</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>your company</source>
            <translation>votre société</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's release {names} lies between the two tests; new rights arrive switched off.</source>
            <translation>La version {names} de Sage Intacct se situe entre les deux tests ; les nouveaux droits arrivent désactivés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's release {names} may lie between the two tests; new rights arrive switched off.</source>
            <translation>La version {names} de Sage Intacct se situe peut-être entre les deux tests ; les nouveaux droits arrivent désactivés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's releases {names} lie between the two tests; new rights arrive switched off.</source>
            <translation>Les versions {names} de Sage Intacct se situent entre les deux tests ; les nouveaux droits arrivent désactivés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's releases {names} may lie between the two tests; new rights arrive switched off.</source>
            <translation>Les versions {names} de Sage Intacct se situent peut-être entre les deux tests ; les nouveaux droits arrivent désactivés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{count} quarterly releases of Sage Intacct lie between the two tests; new rights arrive switched off.</source>
            <translation>{count} versions trimestrielles de Sage Intacct se situent entre les deux tests ; les nouveaux droits arrivent désactivés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{number} of {year}</source>
            <comment>release</comment>
            <translation>{number} de {year}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of 1 row can be read.</source>
            <translation>{count} ligne sur 1 est lisible.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of {total} rows can be read.</source>
            <translation>{count} lignes sur {total} sont lisibles.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 cannot be proven without looking.</source>
            <translation>1 ne peut pas être prouvée sans regarder.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} cannot be proven without looking.</source>
            <translation>{count} ne peuvent pas être prouvées sans regarder.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 does not apply to this company.</source>
            <translation>1 ne concerne pas cette société.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} do not apply to this company.</source>
            <translation>{count} ne concernent pas cette société.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 lacks another right.</source>
            <translation>Il manque un autre droit à 1.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} lack another right.</source>
            <translation>Il manque un autre droit à {count}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 has more than Armatic needs.</source>
            <translation>1 a plus que ce dont Armatic a besoin.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} have more than Armatic needs.</source>
            <translation>{count} ont plus que ce dont Armatic a besoin.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{rights} of 1 row cannot be proven without writing: look at them in Intacct.</source>
            <translation>{rights} de 1 ligne ne peut pas être prouvé sans écrire : regardez-la dans Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{rights} of {count} rows cannot be proven without writing: look at them in Intacct.</source>
            <translation>{rights} de {count} lignes ne peut pas être prouvé sans écrire : regardez-les dans Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of 1 recommended row cannot be read.</source>
            <translation>{count} ligne recommandée sur 1 n’est pas lisible.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of {total} recommended rows cannot be read.</source>
            <translation>{count} lignes recommandées sur {total} ne sont pas lisibles.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>The sync goes on without what was refused.</source>
            <translation>La synchronisation continue sans ce qui a été refusé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/rules.py" />
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/rules.py" />
            <source>{row} (or {names})</source>
            <translation>{row} (ou {names})</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>This computer may connect. That does not prove it for Armatic's servers, where only known addresses may.</source>
            <translation>Cet ordinateur peut se connecter. Cela ne le prouve pas pour les serveurs d’Armatic, là où seules des adresses connues le peuvent.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>The connection opens; who answers is not proven.</source>
            <translation>La connexion s’ouvre ; qui répond n’est pas prouvé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Intacct's answer leaves this open.</source>
            <translation>La réponse d’Intacct laisse cela ouvert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in at the top level.</source>
            <translation>Connecté au niveau supérieur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in as {user_id}, in entity {entity}.</source>
            <translation>Connecté en tant que {user_id}, dans l’entité {entity}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in as {user_id}, at the top level.</source>
            <translation>Connecté en tant que {user_id}, au niveau supérieur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Sender ID {sender_id} is allowed.</source>
            <translation>L’ID expéditeur {sender_id} est autorisé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Sender ID {sender_id} and its key are accepted.</source>
            <translation>L’ID expéditeur {sender_id} et sa clé sont acceptés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>Intacct does not show this user its own account, which is normal.</source>
            <translation>Intacct ne montre pas à cet utilisateur son propre compte, ce qui est normal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>{type}, admin privileges {admin}.</source>
            <translation>{type}, privilèges d’administrateur {admin}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>It is for programs only, so its password does not expire.</source>
            <translation>Il ne sert qu’aux programmes, son mot de passe n’expire donc pas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>Check that User type is Business.</source>
            <translation>Vérifiez que User type est Business.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Through the proxy {address}, set in this computer's environment.</source>
            <translation>Par le proxy {address}, défini dans l’environnement de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Through the proxy {address}, set in this computer's network settings.</source>
            <translation>Par le proxy {address}, défini dans les réglages réseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{time} slow</source>
            <translation>en retard de {time}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{time} fast</source>
            <translation>en avance de {time}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{address} takes the connection and passes it on to {host}.</source>
            <translation>{address} prend la connexion et la transmet à {host}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{address} takes the connection.</source>
            <translation>{address} prend la connexion.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Practice company on this computer: nothing leaves it, so nothing is encrypted.</source>
            <translation>Société d’exercice sur cet ordinateur : rien ne le quitte, donc rien n’est chiffré.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>The certificate of {host} is genuine, issued by {issuer}{version}.</source>
            <translation>Le certificat de {host} est authentique, émis par {issuer}{version}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>The certificate of {host} is genuine{version}.</source>
            <translation>Le certificat de {host} est authentique{version}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} days</source>
            <translation>{number} jours</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} hours</source>
            <translation>{number} heures</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} minutes</source>
            <translation>{number} minutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} is found at {address}.</source>
            <translation>{host} se trouve à {address}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>No proxy is set, so the connection is direct.</source>
            <translation>Aucun proxy n’est défini, la connexion est donc directe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Intacct does not say what time it is.</source>
            <translation>Intacct ne dit pas quelle heure il est.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>This computer's clock and Intacct's agree.</source>
            <translation>L’horloge de cet ordinateur et celle d’Intacct concordent.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} answers as Intacct does.</source>
            <translation>{host} répond comme le fait Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} needs no looking up.</source>
            <translation>{host} n’a pas besoin d’être recherché.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>It looks up {host} itself.</source>
            <translation>Il recherche {host} lui-même.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{label}: {value}</source>
            <translation>{label} : {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{label}: choose {value}</source>
            <translation>{label} : choisir {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>tick {label}</source>
            <translation>cocher {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {value} next to {label}</source>
            <translation>cliquer sur {value} à côté de {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Drawing of the form {title}, at {path}.</source>
            <translation>Dessin du formulaire {title}, sous {path}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{words} (only on some forms)</source>
            <translation>{words} (seulement sur certains formulaires)</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Drawing of the window {title}, opened at {path}.</source>
            <translation>Dessin de la fenêtre {title}, ouverte sous {path}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Also on the form: {fields}.</source>
            <translation>Aussi sur le formulaire : {fields}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{row}: tick {rights}</source>
            <translation>{row} : cocher {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {label} beside each</source>
            <translation>cliquer sur {label} à côté de chacune</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {label}</source>
            <translation>cliquer sur {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>choose {label}</source>
            <translation>choisir {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/journey.py" />
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/stand_ins.py" />
            <source>your company ID</source>
            <translation>votre ID société</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>In a user-based company</source>
            <translation>Dans une société par utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>In a role-based company</source>
            <translation>Dans une société par rôle</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>{row}: {rights}. {why}. Source: {source}.</source>
            <translation>{row} : {rights}. {why}. Source : {source}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>{row} (also: {names})</source>
            <translation>{row} (aussi : {names})</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>Skip it if your company has no such row.</source>
            <translation>Passez-la si votre société n’a pas cette ligne.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>(Source: {source}.)</source>
            <translation>(Source : {source}.)</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>Nobody has to act</source>
            <translation>Personne n’a à agir</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>You do this</source>
            <translation>C’est à vous de le faire</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>About a minute</source>
            <translation>Environ une minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>About {minutes} minutes</source>
            <translation>Environ {minutes} minutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>{owner} does this</source>
            <translation>{owner} s’en charge</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>An Intacct administrator</source>
            <translation>Un administrateur Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Your IT department</source>
            <translation>Votre service informatique</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Armatic support</source>
            <translation>L’assistance d’Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Nobody, it passes by itself</source>
            <translation>Personne, cela passe tout seul</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Setup guide</source>
            <translation>Guide de configuration</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Vendor</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Sage</source>
            <translation>Sage</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Other guides</source>
            <translation>Autres guides</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Our reasoning</source>
            <translation>Notre raisonnement</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>setup guide</source>
            <translation>guide de configuration</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>vendor</source>
            <translation>éditeur</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>other guides</source>
            <translation>autres guides</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>our reasoning</source>
            <translation>notre raisonnement</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="armatic_setup/provisioning.py" />
            <source>The connection key for the sender ID {sender_id} is in your keychain now. Delete the file {file}: whoever has it can use the key.</source>
            <translation>La clé de connexion de l’ID expéditeur {sender_id} est maintenant dans votre trousseau. Supprimez le fichier {file} : qui le détient peut utiliser la clé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Why Armatic needs it</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Initials</source>
            <translation>Paraphe</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>also: {names}</source>
            <translation>aussi : {names}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>here: {name}</source>
            <translation>ici : {name}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>not asked for</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Where:</source>
            <translation>Où :</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_markdown.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_markdown.py" />
            <source>Without it: {breaks}</source>
            <translation>Sans cela : {breaks}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_text.py" />
            <source>{row} (here: {name})</source>
            <translation>{row} (ici : {name})</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_text.py" />
            <source>Why: {why}.</source>
            <translation>Pourquoi : {why}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is missing in 1 row</source>
            <translation>1 droit manque dans 1 ligne</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are missing in 1 row</source>
            <translation>{count} droits manquent dans 1 ligne</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are missing in {rows} rows</source>
            <translation>{count} droits manquent dans {rows} lignes</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is more than Armatic needs</source>
            <translation>1 droit dépasse ce dont Armatic a besoin</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are more than Armatic needs</source>
            <translation>{count} droits dépassent ce dont Armatic a besoin</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is granted</source>
            <translation>1 droit est accordé</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are granted</source>
            <translation>{count} droits sont accordés</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Full</source>
            <translation>Complet</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Read-only evaluation</source>
            <translation>Évaluation en lecture seule</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not in this company</source>
            <translation>absent de cette société</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>{company_id}, user {user_id}</source>
            <translation>{company_id}, utilisateur {user_id}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Company and user</source>
            <translation>Société et utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>How rights are granted</source>
            <translation>Comment les droits sont accordés</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>How much to grant</source>
            <translation>Étendue des droits</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>ticked: {rights}</source>
            <translation>coché : {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>granted today: {rights}</source>
            <translation>accordé aujourd’hui : {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>proven {day}: {rights}</source>
            <translation>prouvé le {day} : {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not granted when tested {day}: {rights}</source>
            <translation>non accordé au test du {day} : {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>no such row when tested {day}</source>
            <translation>aucune ligne de ce nom au test du {day}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>For your Sage Intacct administrator</source>
            <translation>Pour votre administrateur Sage Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Sage Intacct and Armatic: what to set up in Intacct</source>
            <translation>Sage Intacct et Armatic : ce qu’il faut configurer dans Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Nothing is left to do in Intacct, as far as is known.</source>
            <translation>Il n’y a plus rien à faire dans Intacct, à notre connaissance.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Done by</source>
            <translation>Fait par</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>No job needs your rights.</source>
            <translation>Aucune tâche ne demande vos droits.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>One job needs your rights. It takes about {minutes} minutes and costs nothing extra in Intacct.</source>
            <translation>Une tâche demande vos droits. Elle prend environ {minutes} minutes et ne coûte rien de plus dans Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Two jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct.</source>
            <translation>Deux tâches demandent vos droits. Elles prennent environ {minutes} minutes et ne coûtent rien de plus dans Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Three jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct.</source>
            <translation>Trois tâches demandent vos droits. Elles prennent environ {minutes} minutes et ne coûtent rien de plus dans Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Your finance team connects Sage Intacct to Armatic, which automates accounts receivable.</source>
            <translation>Votre équipe financière connecte Sage Intacct à Armatic, qui automatise les comptes clients.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Tick each box as you go.</source>
            <translation>Cochez chaque case au fur et à mesure.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>{shown} of 1 required row</source>
            <translation>{shown} ligne requise sur 1</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>{shown} of {total} required rows</source>
            <translation>{shown} lignes requises sur {total}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Grant the permissions</source>
            <translation>Accorder les autorisations</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Permission review</source>
            <translation>Revue des autorisations</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Sage Intacct and Armatic: review of the permissions</source>
            <translation>Sage Intacct et Armatic : revue des autorisations</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>What Armatic needs in Sage Intacct, what is granted today, and what is open.</source>
            <translation>Ce dont Armatic a besoin dans Sage Intacct, ce qui est accordé aujourd’hui et ce qui reste ouvert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Nothing is open.</source>
            <translation>Rien n’est ouvert.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>No live test has proven anything yet.</source>
            <translation>Aucun test de connexion n’a encore rien prouvé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Granted, or not in this company</source>
            <translation>Accordé, ou absent de cette société</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Reviewed by</source>
            <translation>Revu par</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Open points</source>
            <translation>Points ouverts</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>1 required row open</source>
            <translation>1 ligne requise ouverte</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>{count} required rows open</source>
            <translation>{count} lignes requises ouvertes</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Reviewed on</source>
            <translation>Revu le</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>The sender ID {sender_id} is not known to be allowed.</source>
            <translation>On ne sait pas si l’ID expéditeur {sender_id} est autorisé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>to be granted</source>
            <translation>à accorder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>ticked by hand</source>
            <translation>coché à la main</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>granted today, as entered</source>
            <translation>accordé aujourd’hui, selon la saisie</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>proven by the live test</source>
            <translation>prouvé par le test de connexion</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>refused in the live test, to be granted</source>
            <translation>refusé au test de connexion, à accorder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>User-based</source>
            <translation>Par utilisateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Role-based</source>
            <translation>Par rôle</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Several</source>
            <translation>Plusieurs</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Full list</source>
            <translation>Liste complète</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Said to be done, and not proven yet.</source>
            <translation>Déclaré fait, et pas encore prouvé.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>The live test found it done.</source>
            <translation>Le test de connexion l’a trouvé fait.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>The live test found that it is not done.</source>
            <translation>Le test de connexion a trouvé que ce n’est pas fait.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} of 1 required row is complete.</source>
            <translation>{number} ligne requise sur 1 est complète.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} of {total} required rows are complete.</source>
            <translation>Lignes requises complètes : {number} sur {total}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Of 1 right: {told}.</source>
            <translation>Sur 1 droit : {told}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Of {rights} rights: {told}.</source>
            <translation>Sur {rights} droits : {told}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Permission type</source>
            <translation>Type d’autorisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} proven by the live test</source>
            <translation>le test de connexion en prouve {number}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} granted as entered</source>
            <translation>{number} selon la saisie</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} ticked by hand</source>
            <translation>{number} avec une coche à la main</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} not in this company</source>
            <translation>{number} sans objet dans cette société</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} refused in the live test</source>
            <translation>le test de connexion en refuse {number}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} to be granted</source>
            <translation>{number} à accorder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>permission list of {month}</source>
            <translation>liste d’autorisations de {month}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{day} (UTC)</source>
            <translation>{day} (UTC)</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Asked by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Live test</source>
            <translation>Test de connexion</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Recommended as well</source>
            <translation>Recommandées en plus</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Only where the newer package is installed</source>
            <translation>Seulement là où le paquet plus récent est installé</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Armatic works without these rows, in our reasoning. Skip them to grant the least.</source>
            <translation>Armatic fonctionne sans ces lignes, selon notre raisonnement. Passez-les pour accorder le minimum.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>The vendor's newest text asks for this row. Skip it where the application is missing.</source>
            <translation>Le texte le plus récent de l’éditeur demande cette ligne. Passez-la là où l’application manque.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>The company has no such row.</source>
            <translation>La société n’a pas cette ligne.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Said to be granted, but the live test found otherwise: {rights}.</source>
            <translation>Déclaré accordé, mais le test de connexion a trouvé autre chose : {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Granted and not needed: {rights}.</source>
            <translation>Accordé et inutile : {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Note: {note}</source>
            <translation>Note : {note}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>In a user-based company instead:</source>
            <translation>Dans une société par utilisateur, à la place :</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>In a role-based company instead:</source>
            <translation>Dans une société par rôle, à la place :</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>Not confirmed</source>
            <translation>Non confirmé</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the names of the other files, their sizes and their hashes</source>
            <translation>les noms des autres fichiers, leurs tailles et leurs sommes de contrôle</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>what is wrong, and what happened when</source>
            <translation>ce qui ne va pas, et ce qui s’est passé quand</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>versions of the program and of this computer's system</source>
            <translation>versions du programme et du système de cet ordinateur</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>saved answers and steps, without notes and without secrets</source>
            <translation>réponses et étapes enregistrées, sans notes ni secrets</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the checks of the last test, with their diagnoses</source>
            <translation>les vérifications du dernier test, avec leurs diagnostics</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>what the tests proved</source>
            <translation>ce que les tests ont prouvé</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>how far the syncs came, and whether they tie out</source>
            <translation>jusqu’où sont allées les synchronisations, et si elles concordent</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the log; of each request its function, size, time and status, nothing it said</source>
            <translation>le journal ; de chaque requête sa fonction, taille, heure et statut, rien de son contenu</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>places in the program's code where it died</source>
            <translation>endroits du code du programme où il s’est arrêté</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the page as it stood, with its names and amounts; password fields are blank</source>
            <translation>la page telle qu’elle était, avec noms et montants ; les champs de mot de passe sont vides</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It counts sign-ins: simulate login.refused, and test again with a wrong password.</source>
            <translation>Il compte les connexions : simulez login.refused et testez encore avec un mauvais mot de passe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the data file or the disk, which a test does not touch.</source>
            <translation>Il concerne le fichier de données ou le disque, qu’un test ne touche pas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a review file or a pasted table; open one on the checklist.</source>
            <translation>Il concerne un fichier de revue ou un tableau collé ; ouvrez-en un dans la liste.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the saved answers of this computer.</source>
            <translation>Il concerne les réponses enregistrées de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>The practice company is reached without encryption, so no certificate is shown.</source>
            <translation>La société d’exercice est jointe sans chiffrement, aucun certificat n’est donc présenté.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a fault of the program itself.</source>
            <translation>Il concerne une faute du programme lui-même.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a character that no keyboard types.</source>
            <translation>Il concerne un caractère qu’aucun clavier ne tape.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>No test begins without a password; leave the field empty.</source>
            <translation>Aucun test ne commence sans mot de passe ; laissez le champ vide.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of this computer's keychain, which is left alone.</source>
            <translation>Il concerne le trousseau de cet ordinateur, qui n’est pas touché.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a connection key file; open a wrong file on the connect page.</source>
            <translation>Il concerne un fichier de clé de connexion ; ouvrez un mauvais fichier sur la page Connecter.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the command check --compare.</source>
            <translation>Il concerne la commande check --compare.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a support bundle; open a wrong file here.</source>
            <translation>Il concerne un dossier d’assistance ; ouvrez ici un mauvais fichier.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of this computer, in which the practice company has no part.</source>
            <translation>Il concerne cet ordinateur, où la société d’exercice n’a aucune part.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up when data is delivered to Armatic, which a test does not do.</source>
            <translation>Cela arrive quand des données sont livrées à Armatic, ce qu’un test ne fait pas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up when customers are looked up in Armatic, which a test does not do.</source>
            <translation>Cela arrive quand des clients sont cherchés dans Armatic, ce qu’un test ne fait pas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It would take two minutes until the program gives up.</source>
            <translation>Il faudrait deux minutes pour que le programme renonce.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It needs another network; the practice company is on this computer.</source>
            <translation>Il demande un autre réseau ; la société d’exercice est sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up in a sync only.</source>
            <translation>Il n’apparaît que dans une synchronisation.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>A test works without this right and does not tell of it.</source>
            <translation>Un test fonctionne sans ce droit et n’en parle pas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of an object that no permission row stands for.</source>
            <translation>Il concerne un objet sans ligne d’autorisation.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It stands for whatever nobody has met yet.</source>
            <translation>Il vaut pour tout ce que personne n’a encore rencontré.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>the company</source>
            <translation>la société</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>in question</source>
            <translation>en question</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>Armatic's sender ID</source>
            <translation>L’ID expéditeur d’Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>some entities</source>
            <translation>certaines entités</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>an application</source>
            <translation>une application</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>some rights</source>
            <translation>certains droits</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>a permission row</source>
            <translation>une ligne d’autorisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>several permission rows</source>
            <translation>plusieurs lignes d’autorisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>sign-ins</source>
            <translation>des connexions</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>a while</source>
            <translation>un moment</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>wrong</source>
            <translation>faux</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Over 90</source>
            <translation>Plus de 90</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>1–30 days</source>
            <translation>1–30 jours</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>31–60 days</source>
            <translation>31–60 jours</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>61–90 days</source>
            <translation>61–90 jours</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Over 90 days</source>
            <translation>Plus de 90 jours</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>a few seconds left</source>
            <translation>encore quelques secondes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} hours left</source>
            <translation>encore {least} à {most} heures</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} minutes left</source>
            <translation>encore {least} à {most} minutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} hours</source>
            <translation>{least} à {most} heures</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} minutes</source>
            <translation>{least} à {most} minutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 hour left</source>
            <translation>encore environ 1 heure</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} hours left</source>
            <translation>encore environ {most} heures</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 minute left</source>
            <translation>encore environ 1 minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} minutes left</source>
            <translation>encore environ {most} minutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 hour</source>
            <translation>environ 1 heure</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} hours</source>
            <translation>environ {most} heures</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 minute</source>
            <translation>environ 1 minute</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} minutes</source>
            <translation>environ {most} minutes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>not switched on in this company</source>
            <translation>non activé dans cette société</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>refused by Intacct</source>
            <translation>refusé par Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>needs {path}</source>
            <translation>demande {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>added in Intacct during the sync</source>
            <translation>ajouté dans Intacct pendant la synchronisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed in Intacct during the sync</source>
            <translation>modifié dans Intacct pendant la synchronisation</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed earlier, shown by Intacct only later</source>
            <translation>modifié plus tôt, montré par Intacct plus tard</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed in Intacct without a new time stamp</source>
            <translation>modifié dans Intacct sans nouvel horodatage</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>deleted in Intacct</source>
            <translation>supprimé dans Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>made anew in Intacct under another record number</source>
            <translation>recréé dans Intacct sous un autre numéro d’enregistrement</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>was missing here; the reason is not known</source>
            <translation>manquait ici ; la raison est inconnue</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Open invoices</source>
            <translation>Factures ouvertes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Customer balances</source>
            <translation>Soldes clients</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Payments applied</source>
            <translation>Paiements affectés</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>1 row</source>
            <translation>1 ligne</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>1 file</source>
            <translation>1 fichier</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{rows} from 1 object</source>
            <translation>{rows} de 1 objet</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{rows} from {objects} objects</source>
            <translation>{rows} de {objects} objets</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{count} rows</source>
            <translation>{count} lignes</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{count} files</source>
            <translation>{count} fichiers</translation>
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
            <translation>Ouverture de l’appel</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Users or roles</source>
            <translation>Utilisateurs ou rôles</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>One entity or several</source>
            <translation>Une entité ou plusieurs</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The way to the permission window</source>
            <translation>Le chemin vers la fenêtre des autorisations</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Saving, twice</source>
            <translation>Enregistrer, deux fois</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Closing the call</source>
            <translation>Clôture de l’appel</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The web services user</source>
            <translation>L’utilisateur Web Services</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The connection test</source>
            <translation>Le test de connexion</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The first sync</source>
            <translation>La première synchronisation</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The result</source>
            <translation>Le résultat</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Ticked in this row: {rights}.</source>
            <translation>Coché dans cette ligne : {rights}.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>rights</source>
            <translation>droits</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>name here</source>
            <translation>nom ici</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Customer, in {currency}</source>
            <translation>Client, en {currency}</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Top level</source>
            <translation>Niveau supérieur</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Aging of open invoices</source>
            <translation>Balance âgée des factures ouvertes</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>As of {day}, by due date. To be held against Intacct's AR aging report.</source>
            <translation>Au {day}, par échéance. À comparer au rapport AR aging d’Intacct.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>not compared yet</source>
            <translation>pas encore comparé</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>every total ties</source>
            <translation>tous les totaux concordent</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>some totals differ</source>
            <translation>certains totaux diffèrent</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>As of</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Read up to</source>
            <translation>Lu jusqu’à</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Compared with Intacct</source>
            <translation>Comparé à Intacct</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Tie-out</source>
            <translation>Rapprochement</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Open now {open}, less {dated_later} dated later, plus {applied_later} applied later, is {total}.</source>
            <translation>Ouvert maintenant {open}, moins {dated_later} daté plus tard, plus {applied_later} affecté plus tard, donne {total}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Not in the aging: adjustments {adjustments}, payments not applied {unapplied}.</source>
            <translation>Hors balance âgée : ajustements {adjustments}, paiements non affectés {unapplied}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In all currencies, 1 amount may differ, since later payments do not add up to what is paid: {names}.</source>
            <translation>Toutes devises confondues, 1 montant peut différer, car les paiements ultérieurs ne correspondent pas au montant payé : {names}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In all currencies, {count} amounts may differ, since later payments do not add up to what is paid: {names}.</source>
            <translation>Toutes devises, {count} montants peuvent différer, car les paiements ultérieurs ne totalisent pas le payé : {names}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>as of {day}</source>
            <translation>au {day}</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In Armatic</source>
            <translation>Dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/paper/composing.py" />
            <source>{application}, continued</source>
            <translation>{application}, suite</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>No invoice was open.</source>
            <translation>Aucune facture n’était ouverte.</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>1 open invoice</source>
            <translation>1 facture ouverte</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>{count} open invoices</source>
            <translation>{count} factures ouvertes</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>No currency</source>
            <translation>Sans devise</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>All customers</source>
            <translation>Tous les clients</translation>
        </message>
        <message>
            <location filename="ui/paper/painter.py" />
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} proven by the test</source>
            <translation>{rights} prouvé par le test</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} refused in the test</source>
            <translation>{rights} refusé au test</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} granted today, as entered</source>
            <translation>{rights} accordé aujourd’hui, selon la saisie</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} ticked by hand</source>
            <translation>{rights} coché à la main</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>This company has no such row.</source>
            <translation>Cette société n’a pas cette ligne.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>No row has a name like this. Try a part of it.</source>
            <translation>Aucune ligne ne porte ce nom. Essayez une partie.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Not in this company</source>
            <translation>Absent de cette société</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>As needed</source>
            <translation>Comme il faut</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Not entered yet</source>
            <translation>Pas encore saisi</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Without it</source>
            <translation>Sans cela</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Tick as well</source>
            <translation>Cocher aussi</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Also called</source>
            <translation>Aussi appelé</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Somebody says that {rights} is granted.</source>
            <translation>Quelqu’un dit que {rights} est accordé.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Somebody says that {rights} are granted.</source>
            <translation>Quelqu’un dit que {rights} sont accordés.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>1 row found: {name} is {place}.</source>
            <translation>1 ligne trouvée : {name} est {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{row} in {application}</source>
            <translation>{row} dans {application}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>proven</source>
            <translation>prouvé</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>entered</source>
            <translation>saisi</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{count} rows found.</source>
            <translation>{count} lignes trouvées.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{name} is {place}.</source>
            <translation>{name} est {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>1 row found: {place}.</source>
            <translation>1 ligne trouvée : {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{row} in Intacct's own words</source>
            <translation>{row} dans les mots d’Intacct</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{names} in older releases</source>
            <translation>{names} dans les anciennes versions</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Watch out</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Armatic does not need {rights}.</source>
            <translation>Armatic n’a pas besoin de {rights}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Missing: {rights}</source>
            <translation>Manque : {rights}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>More than needed: {rights}</source>
            <translation>Plus que nécessaire : {rights}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Refused {when}</source>
            <translation>Refusé {when}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Read {when}</source>
            <translation>Lu {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_chart.py" />
            <source>total {amount} {currency}</source>
            <translation>total {amount} {currency}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_delegate.py" />
            <source>optional, not counted</source>
            <translation>facultatif, non compté</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Row in Intacct</source>
            <translation>Ligne dans Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Compared with the need</source>
            <translation>Comparé au besoin</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Known by</source>
            <translation>Connu par</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Whole row</source>
            <translation>Ligne entière</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{count} of {total} granted</source>
            <translation>{count} sur {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{count} of {total} ticked</source>
            <translation>{count} sur {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Details of {row}</source>
            <translation>Détails de {row}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{row}, whole row, {state}</source>
            <translation>{row}, ligne entière, {state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{row}, also {names}</source>
            <translation>{row}, aussi {names}</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not granted, not needed</source>
            <translation>non accordé, inutile</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not ticked</source>
            <translation>non coché</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>partly granted</source>
            <translation>accordé en partie</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted</source>
            <translation>accordé</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>proven by the test</source>
            <translation>prouvé par le test</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>refused in the test</source>
            <translation>refusé au test</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>said to be granted, refused in the test</source>
            <translation>déclaré accordé, refusé au test</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted, more than needed</source>
            <translation>accordé, plus que nécessaire</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted, more than needed, proven by the test</source>
            <translation>accordé, plus que nécessaire, prouvé par le test</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>To be granted</source>
            <translation>À accorder</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Entered, and missing</source>
            <translation>Saisi, et manquant</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Ticked by hand</source>
            <translation>Coché à la main</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Granted today, as entered</source>
            <translation>Accordé aujourd’hui, selon la saisie</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Proven by the test</source>
            <translation>Prouvé par le test</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Refused in the test</source>
            <translation>Refusé au test</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>More than needed</source>
            <translation>Plus que nécessaire</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Not granted, not needed</source>
            <translation>Non accordé, inutile</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>currencies are not added together</source>
            <translation>les devises ne s’additionnent pas</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Aging of open invoices, in days</source>
            <translation>Balance âgée des factures ouvertes, en jours</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>1 of {total} differs</source>
            <translation>1 sur {total} diffère</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>{count} of {total} differ</source>
            <translation>{count} diffèrent sur {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>All invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Copied here</source>
            <translation>Copié ici</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>{amount}, every currency ties</source>
            <translation>{amount}, chaque devise concorde</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>ties</source>
            <translation>concorde</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>differs</source>
            <translation>diffère</translation>
        </message>
    </context>
    <context>
        <name>data_dialogs</name>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Choose a folder for the files</source>
            <translation>Choisir un dossier pour les fichiers</translation>
        </message>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Choose an export: its ZIP file, or its manifest</source>
            <translation>Choisir un export : son fichier ZIP ou son manifeste</translation>
        </message>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Exports</source>
            <translation>Exports</translation>
        </message>
    </context>
    <context>
        <name>diagnoses.toml</name>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>One of the values contains an invisible character that cannot be sent to Sage Intacct.</source>
            <translation>L’une des valeurs contient un caractère invisible qui ne peut pas être envoyé à Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect**</source>
            <translation>**Armatic Setup** › **Connecter**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** to see which value it is.</source>
            <translation>Ouvrez **Détails** pour voir de quelle valeur il s’agit.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear that value and type it again, instead of pasting it from a mail or a document.</source>
            <translation>Effacez cette valeur et retapez-la, au lieu de la coller d’un e-mail ou d’un document.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Test again**.</source>
            <translation>Choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused this very password for {user_id}, so it is not sent again unchanged.</source>
            <translation>Sage Intacct a refusé ce même mot de passe pour {user_id} ; il n’est donc pas renvoyé tel quel.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the password once more from Intacct's mail and paste it, without a blank before or after.</source>
            <translation>Recopiez le mot de passe de l’e-mail d’Intacct et collez-le, sans espace avant ni après.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If **Company ID** or **User ID** was wrong, correct it; then the same password may be sent.</source>
            <translation>Si **ID société** ou **ID utilisateur** était faux, corrigez-le ; le même mot de passe peut alors être envoyé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Do not try it in a browser: a Web Services user cannot be tested by signing in there.</source>
            <translation>Ne l’essayez pas dans un navigateur : un utilisateur Web Services ne peut pas y être testé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still refused: an Intacct administrator resets the password; Intacct mails a new one.</source>
            <translation>Toujours refusé : un administrateur Intacct réinitialise le mot de passe ; Intacct en envoie un nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id}, so the next one waits for {seconds}.</source>
            <translation>Sage Intacct a refusé {tries} de {user_id} ; la prochaine attend donc {seconds}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Use the time: compare **Company ID** and **User ID** with Intacct, capitals and blanks too.</source>
            <translation>Profitez-en : comparez **ID société** et **ID utilisateur** à Intacct, majuscules et espaces compris.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask an Intacct administrator whether **Status** of the user is **Active**, not Locked out.</source>
            <translation>Demandez à un administrateur Intacct si **Status** de l’utilisateur est **Active**, et non Locked out.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then test again. Waiting, a broken connection and a busy Intacct do not count as tries.</source>
            <translation>Testez ensuite à nouveau. Attendre, une connexion rompue et un Intacct occupé ne comptent pas comme essais.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id}; another one may lock the user out.</source>
            <translation>Sage Intacct a refusé {tries} de {user_id} ; une autre peut verrouiller l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on only with a password that an Intacct administrator has just reset, or a corrected ID.</source>
            <translation>Ne continuez qu’avec un mot de passe qu’un administrateur Intacct vient de réinitialiser, ou un ID corrigé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask the administrator whether **Status** of the user is **Active**, not Locked out.</source>
            <translation>Demandez à l’administrateur si **Status** de l’utilisateur est **Active**, et non Locked out.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Make sure that no other program still signs in with the old password.</source>
            <translation>Assurez-vous qu’aucun autre programme ne se connecte encore avec l’ancien mot de passe.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id} so far; too many in a row lock the user out.</source>
            <translation>Sage Intacct a refusé {tries} de {user_id} jusqu’ici ; trop à la suite verrouillent l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct **Company ID**, **User ID** or the password before you test again.</source>
            <translation>Corrigez **ID société**, **ID utilisateur** ou le mot de passe avant de tester à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There are quotation marks in the field {field}, which Sage Intacct takes for part of the value.</source>
            <translation>Le champ {field} contient des guillemets, que Sage Intacct prend pour une partie de la valeur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In **{field}** delete the quotation marks, so that only the value itself is left.</source>
            <translation>Dans **{field}**, supprimez les guillemets pour ne laisser que la valeur elle-même.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is a blank in the field {field}, which Sage Intacct takes for part of the value.</source>
            <translation>Le champ {field} contient un espace, que Sage Intacct prend pour une partie de la valeur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear **{field}** and type the value, instead of pasting it: some blanks cannot be seen.</source>
            <translation>Effacez **{field}** et tapez la valeur au lieu de la coller : certains espaces ne se voient pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The value in the field {field} begins or ends with a blank, which counts as part of it.</source>
            <translation>La valeur du champ {field} commence ou finit par un espace, qui en fait partie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the value once more, without the blank or the line end behind it.</source>
            <translation>Recopiez la valeur, sans l’espace ni la fin de ligne qui suit.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear **{field}**, paste it and choose **Test again**.</source>
            <translation>Effacez **{field}**, collez-la et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company ID holds the ID of an accountant's console, and not of the company alone.</source>
            <translation>L’ID société contient l’ID de la console d’un cabinet comptable, et pas seulement celui de la société.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open the company itself in Intacct and read its **ID** there.</source>
            <translation>Ouvrez la société elle-même dans Intacct et lisez-y son **ID**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type only that ID into **Company ID**, without the console's and without the bar between them.</source>
            <translation>Saisissez seulement cet ID dans **ID société**, sans celui de la console ni la barre entre les deux.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is an e-mail address in the field {field}; Sage Intacct wants an ID there.</source>
            <translation>Le champ {field} contient une adresse e-mail ; Sage Intacct y veut un ID.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user ID is the one that was typed when the user was added, such as `xmlgw-armatic`.</source>
            <translation>L’ID utilisateur est celui saisi à l’ajout de l’utilisateur, comme `xmlgw-armatic`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company ID is the one from Intacct's own sign-in page.</source>
            <translation>L’ID société est celui de la page de connexion d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct **{field}** and choose **Test again**.</source>
            <translation>Corrigez **{field}** et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's sender ID is spelled with other capitals, and to Sage Intacct capitals count.</source>
            <translation>L’ID expéditeur d’Armatic est écrit avec d’autres majuscules, et pour Sage Intacct elles comptent.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Sender ID**</source>
            <translation>**Armatic Setup** › **Connecter** › **ID expéditeur**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type the sender ID exactly as below.</source>
            <translation>Saisissez l’ID expéditeur exactement comme ci-dessous.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In Intacct, under **Web Services authorizations**, it must be spelled in the same way.</source>
            <translation>Dans Intacct, sous **Web Services authorizations**, il doit être écrit de la même façon.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Each letter as it stands here, large or small.</source>
            <translation>Chaque lettre comme ici, majuscule ou minuscule.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password of {user_id} is missing; Intacct mails it when the user is saved.</source>
            <translation>Le mot de passe de {user_id} manque ; Intacct l’envoie à l’enregistrement de l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look for a mail from Sage Intacct with the user ID `{user_id}`, in the spam folder too.</source>
            <translation>Cherchez un e-mail de Sage Intacct avec l’ID utilisateur `{user_id}`, aussi dans les indésirables.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No mail: edit `{user_id}` in Intacct and check **Account email address**: somebody must read it.</source>
            <translation>Pas d’e-mail : modifiez `{user_id}` dans Intacct et vérifiez **Account email address** : quelqu’un doit la lire.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The e-mail address of its contact should be the same.</source>
            <translation>L’adresse e-mail de son contact devrait être la même.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Reset the password there; Intacct mails a new one.</source>
            <translation>Réinitialisez-y le mot de passe ; Intacct en envoie un nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type it on **Connect** and choose **Test again**.</source>
            <translation>Saisissez-le sur **Connecter** et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The clock of this computer is {difference}, which can make safe connections fail.</source>
            <translation>L’horloge de cet ordinateur est {difference}, ce qui peut faire échouer les connexions sûres.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer › **Date and time**</source>
            <translation>Cet ordinateur › **Date et heure**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Switch on **Set time automatically**, and check the time zone too.</source>
            <translation>Activez **Régler l’heure automatiquement** et vérifiez aussi le fuseau horaire.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company sets the time, tell your IT department.</source>
            <translation>Si la société règle l’heure, prévenez votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The address is not a protected address of Sage Intacct, so no password was sent to it.</source>
            <translation>L’adresse n’est pas une adresse protégée de Sage Intacct ; aucun mot de passe n’y a été envoyé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic support</source>
            <translation>L’assistance d’Armatic</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you changed the address of Sage Intacct yourself, set it back and choose **Test again**.</source>
            <translation>Si vous avez changé l’adresse de Sage Intacct vous-même, rétablissez-la et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Sinon, enregistrez le rapport d’assistance et envoyez-le à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup stopped itself: it only reads, and was about to do something else.</source>
            <translation>Armatic Setup s’est arrêté lui-même : il lit seulement, et allait faire autre chose.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support.</source>
            <translation>Enregistrez le rapport d’assistance.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`. Nothing was changed in Intacct.</source>
            <translation>Envoyez-le à Armatic par chat, ou appelez le `{phone}`. Rien n’a été modifié dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer has no keychain, so passwords are kept only until you close.</source>
            <translation>Cet ordinateur n’a pas de trousseau ; les mots de passe ne sont gardés que jusqu’à la fermeture.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on without it: type the password again the next time you open Armatic Setup.</source>
            <translation>Continuez sans : saisissez à nouveau le mot de passe à la prochaine ouverture d’Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, ask your IT department to set up the keychain of this computer.</source>
            <translation>Pour le garder, demandez à votre service informatique d’installer le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The keychain found here does not protect what it keeps, so it is not used.</source>
            <translation>Le trousseau trouvé ici ne protège pas son contenu ; il n’est donc pas utilisé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, send the text under **Details** to your IT department.</source>
            <translation>Pour le garder, envoyez le texte sous **Détails** à votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They set up the system's own keychain, and remove the one that is named there.</source>
            <translation>Il installe le trousseau du système et retire celui qui y est nommé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain is locked, and nobody unlocked it.</source>
            <translation>Le trousseau de cet ordinateur est verrouillé, et personne ne l’a déverrouillé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again, and type the password of the keychain when the computer asks for it.</source>
            <translation>Réessayez, et saisissez le mot de passe du trousseau quand l’ordinateur le demande.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or type the password on the page; it is then kept only until you close.</source>
            <translation>Ou saisissez le mot de passe sur la page ; il n’est alors gardé que jusqu’à la fermeture.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The question of this computer's keychain was closed, so it did nothing.</source>
            <translation>La question du trousseau a été fermée ; il n’a donc rien fait.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again, and answer the question when the computer asks.</source>
            <translation>Réessayez, et répondez quand l’ordinateur pose la question.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain does not let Armatic Setup in.</source>
            <translation>Le trousseau de cet ordinateur ne laisse pas entrer Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, ask your IT department to allow Armatic Setup the keychain.</source>
            <translation>Pour le garder, demandez à votre service informatique d’ouvrir le trousseau à Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password is longer than this computer's keychain takes.</source>
            <translation>Le mot de passe est plus long que ce qu’accepte le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that only the password was pasted, not the whole mail.</source>
            <translation>Vérifiez que seul le mot de passe a été collé, et non tout l’e-mail.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it really is that long, untick **Keep in this computer's keychain** and go on.</source>
            <translation>S’il est vraiment aussi long, décochez **Garder dans le trousseau de cet ordinateur** et continuez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain did not do what was asked.</source>
            <translation>Le trousseau de cet ordinateur n’a pas fait ce qui était demandé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To mend it, send the text under **Details** to your IT department.</source>
            <translation>Pour y remédier, envoyez le texte sous **Détails** à votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection key file cannot be opened on this computer.</source>
            <translation>Le fichier de la clé de connexion ne peut pas être ouvert sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Armatic connection key**</source>
            <translation>**Armatic Setup** › **Connecter** › **Clé de connexion d’Armatic**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the file is still where you chose it.</source>
            <translation>Vérifiez que le fichier est toujours là où vous l’avez choisi.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is on a network drive or a stick, copy it to your own documents.</source>
            <translation>S’il est sur un lecteur réseau ou une clé, copiez-le dans vos propres documents.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose the file again.</source>
            <translation>Choisissez à nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This connection key was made for a newer version of Armatic Setup.</source>
            <translation>Cette clé de connexion a été faite pour une version plus récente d’Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup; your answers are kept.</source>
            <translation>Installez le dernier Armatic Setup ; vos réponses sont conservées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file is not a connection key from Armatic, or it was damaged on the way.</source>
            <translation>Ce fichier n’est pas une clé de connexion d’Armatic, ou il a été endommagé en route.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that you chose the file Armatic sent you, not a copy that was opened and saved again.</source>
            <translation>Vérifiez que vous avez choisi le fichier envoyé par Armatic, pas une copie rouverte et réenregistrée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you did, ask Armatic for a new one by chat, or call `{phone}`.</source>
            <translation>Si c’est le cas, demandez-en un nouveau à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The disk of this computer is full; everything saved so far is kept.</source>
            <translation>Le disque de cet ordinateur est plein ; tout ce qui est enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Free some space on the disk that **Details** names.</source>
            <translation>Libérez de la place sur le disque que nomment les **Détails**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start again: it goes on where it stopped.</source>
            <translation>Relancez : cela reprend là où c’était arrêté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another program has the file with the synced data open.</source>
            <translation>Un autre programme tient ouvert le fichier des données synchronisées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Close the other program, or wait until the other sync has finished.</source>
            <translation>Fermez l’autre programme, ou attendez la fin de l’autre synchronisation.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The drive with the synced data cannot protect a file while it is written.</source>
            <translation>Le lecteur des données synchronisées ne peut pas protéger un fichier pendant l’écriture.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing was written. The data belongs on a disk of this computer; **Details** names the file.</source>
            <translation>Rien n’a été écrit. Les données doivent être sur un disque de cet ordinateur ; les **Détails** nomment le fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department for a place there, and for `ARMATIC_SETUP_HOME` to name it.</source>
            <translation>Demandez à votre service informatique un emplacement là, et que `ARMATIC_SETUP_HOME` le nomme.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `--database` names another file.</source>
            <translation>En ligne de commande, `--database` nomme un autre fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file holds other data, not the synced data of {company_id}.</source>
            <translation>Ce fichier contient d’autres données, pas celles synchronisées de {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose another file; nothing was written to this one.</source>
            <translation>Choisissez un autre fichier ; rien n’a été écrit dans celui-ci.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the sync again.</source>
            <translation>Relancez la synchronisation.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup wrote this file.</source>
            <translation>Une version plus récente d’Armatic Setup a écrit ce fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The file with the synced data is damaged; the data in Intacct is not affected.</source>
            <translation>Le fichier des données synchronisées est endommagé ; les données dans Intacct ne sont pas touchées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the sync again: it reads everything anew from Intacct into a new file.</source>
            <translation>Relancez la synchronisation : elle relit tout d’Intacct dans un nouveau fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The damaged file stays beside it; **Details** names it.</source>
            <translation>Le fichier endommagé reste à côté ; les **Détails** le nomment.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no synced data of {company_id} on this computer yet.</source>
            <translation>Il n’y a pas encore de données synchronisées de {company_id} sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Initial sync**</source>
            <translation>**Armatic Setup** › **Synchronisation initiale**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the initial sync first.</source>
            <translation>Lancez d’abord la synchronisation initiale.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No synced customer is on this computer, so none can be looked up in Armatic.</source>
            <translation>Aucun client synchronisé n’est sur cet ordinateur ; aucun ne peut être cherché dans Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the initial sync first. It reads the customers of Sage Intacct.</source>
            <translation>Lancez d’abord la synchronisation initiale. Elle lit les clients de Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is a file of this name already; it stays as it is.</source>
            <translation>Il existe déjà un fichier de ce nom ; il reste tel quel.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose another name, or say that the file is to be replaced.</source>
            <translation>Choisissez un autre nom, ou dites que le fichier doit être remplacé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names the file.</source>
            <translation>Relancez l’export ; les **Détails** nomment le fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What has this name is no export of Armatic Setup; it stays as it is.</source>
            <translation>Ce qui porte ce nom n’est pas un export d’Armatic Setup ; cela reste tel quel.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a name that does not exist yet, or an empty folder.</source>
            <translation>Choisissez un nom qui n’existe pas encore, ou un dossier vide.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names the file or folder.</source>
            <translation>Relancez l’export ; **Détails** nomme le fichier ou le dossier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another program is writing this export already.</source>
            <translation>Un autre programme écrit déjà cet export.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait until the other export has finished, or choose another name.</source>
            <translation>Attendez que l’autre export soit terminé, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names its folder.</source>
            <translation>Relancez l’export ; **Détails** indique son dossier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no earlier test of {company_id} on this computer to compare with.</source>
            <translation>Il n’y a pas de test antérieur de {company_id} sur cet ordinateur à comparer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing is wrong: this test is the first one that is kept.</source>
            <translation>Tout va bien : ce test est le premier conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>After the next test, Armatic Setup shows what changed since.</source>
            <translation>Après le prochain test, Armatic Setup montre ce qui a changé depuis.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was kept of the earlier test cannot be read, so nothing is compared.</source>
            <translation>Ce qui était conservé du test antérieur est illisible ; rien n’est donc comparé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing to do: this test is kept in its place.</source>
            <translation>Rien à faire : ce test est conservé à sa place.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you named the file yourself, check that it is the right one.</source>
            <translation>Si vous avez nommé le fichier vous-même, vérifiez que c’est le bon.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup kept the earlier test, so nothing is compared.</source>
            <translation>Une version plus récente d’Armatic Setup a conservé le test antérieur ; rien n’est donc comparé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup, then test again.</source>
            <translation>Installez le dernier Armatic Setup, puis testez à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no text to read.</source>
            <translation>Il n’y a pas de texte à lire.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Permission checklist**</source>
            <translation>**Armatic Setup** › **Liste des autorisations**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the rows from Intacct's permission window, then paste again.</source>
            <translation>Copiez les lignes de la fenêtre des autorisations d’Intacct, puis collez à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text is far longer than a permission window, so nothing was changed.</source>
            <translation>Le texte collé est bien plus long qu’une fenêtre d’autorisations ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy one application's rows at a time, then paste again.</source>
            <translation>Copiez les lignes d’une application à la fois, puis collez à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text names no row of the checklist, so nothing was changed.</source>
            <translation>Le texte collé ne nomme aucune ligne de la liste ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the rows with their names and the heads of the columns, such as List and View.</source>
            <translation>Copiez les lignes avec leurs noms et les têtes de colonne, comme List et View.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If your company has renamed a row, enter its own name in the checklist first.</source>
            <translation>Si votre société a renommé une ligne, saisissez d’abord son nom dans la liste.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text names rows but not their rights, so nothing was changed.</source>
            <translation>Le texte collé nomme des lignes mais pas leurs droits ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the line with the heads of the columns as well, such as List, View and Add.</source>
            <translation>Copiez aussi la ligne avec les têtes de colonne, comme List, View et Add.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or tick in the checklist what the window shows.</source>
            <translation>Ou cochez dans la liste ce que montre la fenêtre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted table holds no tick at all, so nothing was changed.</source>
            <translation>Le tableau collé ne contient aucune coche ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Some browsers copy the words and leave the boxes out.</source>
            <translation>Certains navigateurs copient les mots et laissent les cases de côté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Paste the table into a spreadsheet, type an x for each tick, and copy from there.</source>
            <translation>Collez le tableau dans un tableur, tapez un x pour chaque coche, et copiez de là.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The review file cannot be read, so nothing was changed.</source>
            <translation>Le fichier de revue est illisible ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask for the file once more; a mail program may have cut it.</source>
            <translation>Redemandez le fichier ; un logiciel de messagerie a pu le couper.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The file itself was left as it is.</source>
            <translation>Le fichier lui-même est resté tel quel.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup made this review file.</source>
            <translation>Une version plus récente d’Armatic Setup a fait ce fichier de revue.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup, then open the file again.</source>
            <translation>Installez le dernier Armatic Setup, puis rouvrez le fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Until then nothing was changed, neither here nor in the file.</source>
            <translation>D’ici là, rien n’a été modifié, ni ici ni dans le fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file is no review of the permission checklist.</source>
            <translation>Ce fichier n’est pas une revue de la liste des autorisations.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a review file that Armatic Setup saved.</source>
            <translation>Choisissez un fichier de revue enregistré par Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no review file of that name.</source>
            <translation>Il n’y a pas de fichier de revue de ce nom.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the name is right and that the file was not moved.</source>
            <translation>Vérifiez que le nom est juste et que le fichier n’a pas été déplacé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The printer takes nothing, so the sheet is not printed.</source>
            <translation>L’imprimante n’accepte rien ; la fiche n’est donc pas imprimée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the printer is on and has paper, then print again.</source>
            <translation>Vérifiez que l’imprimante est allumée et a du papier, puis imprimez à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or save the sheet as PDF, and print that file elsewhere.</source>
            <translation>Ou enregistrez la fiche en PDF et imprimez ce fichier ailleurs.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The support bundle cannot be read.</source>
            <translation>Le dossier d’assistance est illisible.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that it is the file that **support-bundle** wrote.</source>
            <translation>Vérifiez que c’est le fichier écrit par **support-bundle**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup wrote this support bundle.</source>
            <translation>Une version plus récente d’Armatic Setup a écrit ce dossier d’assistance.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file holds no saved answers of Armatic Setup, so nothing was changed.</source>
            <translation>Ce fichier ne contient pas de réponses enregistrées d’Armatic Setup ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a file that Armatic Setup wrote for you.</source>
            <translation>Choisissez un fichier qu’Armatic Setup a écrit pour vous.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is one, ask for it once more; a mail program may have cut it.</source>
            <translation>Si c’en est un, redemandez-le ; un logiciel de messagerie a pu le couper.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no file of that name, so nothing was changed.</source>
            <translation>Il n’y a pas de fichier de ce nom ; rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your saved answers cannot be read, so Armatic Setup starts anew.</source>
            <translation>Vos réponses enregistrées sont illisibles ; Armatic Setup recommence donc.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Before you start**</source>
            <translation>**Armatic Setup** › **Avant de commencer**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go through the steps once more; nothing was changed in Intacct.</source>
            <translation>Reprenez les étapes ; rien n’a été modifié dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The old file is kept beside the new one; **Details** names it.</source>
            <translation>L’ancien fichier reste à côté du nouveau ; les **Détails** le nomment.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup saved your answers.</source>
            <translation>Une version plus récente d’Armatic Setup a enregistré vos réponses.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start it again.</source>
            <translation>Relancez-le.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The settings of this computer cannot be read, so the usual ones are in use.</source>
            <translation>Les réglages de cet ordinateur sont illisibles ; les réglages habituels s’appliquent donc.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose once more what you had set, such as the language; your answers are kept.</source>
            <translation>Choisissez à nouveau vos réglages, par exemple la langue ; vos réponses sont conservées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup saved the settings of this computer, so the usual ones are in use.</source>
            <translation>Une version plus récente d’Armatic Setup a enregistré les réglages de cet ordinateur ; les réglages habituels s’appliquent donc.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup; your settings are kept.</source>
            <translation>Installez la dernière version d’Armatic Setup ; vos réglages sont conservés.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No address is set for this installation, so it cannot ask whether a newer version exists.</source>
            <translation>Aucune adresse n’est définie ; cette installation ne peut pas demander s’il existe une version plus récente.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic whether there is a newer version; nothing here is wrong.</source>
            <translation>Demandez à Armatic s’il existe une version plus récente ; rien ne cloche ici.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The address that tells of newer versions did not answer as it should.</source>
            <translation>L’adresse qui annonce les nouvelles versions n’a pas répondu comme prévu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again later; everything else works without it.</source>
            <translation>Réessayez plus tard ; tout le reste fonctionne sans elle.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still so: show **Details** to your IT department. The firewall may not allow that address.</source>
            <translation>Toujours pareil : montrez **Détails** à votre service informatique. Le pare-feu n’autorise peut-être pas cette adresse.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer about newer versions is not signed by the vendor, so nothing of it is shown.</source>
            <translation>La réponse sur les nouvelles versions n’est pas signée par l’éditeur ; rien n’en est montré.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look whether a proxy answers in the place of the vendor, with a page of its own.</source>
            <translation>Regardez si un proxy répond à la place de l’éditeur, avec une page à lui.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If there is none, tell Armatic; install nothing that another page offers.</source>
            <translation>Sinon, dites-le à Armatic ; n’installez rien de ce qu’une autre page propose.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer about newer versions is older than one seen before, so nothing of it is shown.</source>
            <translation>La réponse sur les nouvelles versions est plus ancienne qu’une précédente ; rien n’en est montré.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again tomorrow: a proxy may have kept an old answer.</source>
            <translation>Réessayez demain : un proxy a peut-être gardé une ancienne réponse.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still so: tell Armatic; install nothing that another page offers.</source>
            <translation>Toujours pareil : dites-le à Armatic ; n’installez rien de ce qu’une autre page propose.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A file of Armatic Setup cannot be read or written on this computer.</source>
            <translation>Un fichier d’Armatic Setup ne peut être lu ou écrit sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** to see which file it is.</source>
            <translation>Ouvrez **Détails** pour voir de quel fichier il s’agit.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Allow your user to read and write that folder, or ask your IT department to.</source>
            <translation>Autorisez votre utilisateur à lire et écrire dans ce dossier, ou demandez-le à votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start again: what was saved before is kept.</source>
            <translation>Relancez : ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A file that belongs to Armatic Setup is missing or damaged.</source>
            <translation>Un fichier qui appartient à Armatic Setup manque ou est endommagé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install Armatic Setup again; your answers are kept.</source>
            <translation>Réinstallez Armatic Setup ; vos réponses sont conservées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that does not help, send the text under **Details** to Armatic.</source>
            <translation>Si cela n’aide pas, envoyez le texte sous **Détails** à Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup made a mistake of its own; nothing was changed in Intacct.</source>
            <translation>Armatic Setup a commis une faute ; rien n’a été modifié dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try once more.</source>
            <translation>Essayez encore une fois.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens again, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Si cela se reproduit, enregistrez le rapport d’assistance et envoyez-le à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's address is not an encrypted one, so nothing was sent to it.</source>
            <translation>L’adresse d’Armatic n’est pas chiffrée ; rien n’y a été envoyé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Done**</source>
            <translation>**Armatic Setup** › **Terminé**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter the usual address, which can be copied here, or the one that Armatic gave you.</source>
            <translation>Entrez l’adresse habituelle, que vous pouvez copier ici, ou celle qu’Armatic vous a donnée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then look the customers up again.</source>
            <translation>Puis cherchez à nouveau les clients.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The usual address.</source>
            <translation>L’adresse habituelle.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's access key is missing, so no customer was looked up there.</source>
            <translation>La clé d’accès d’Armatic manque ; aucun client n’y a été cherché.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key of your account; it is also called “token”.</source>
            <translation>Demandez à Armatic par chat, ou au `{phone}`, une clé d’accès de votre compte ; on l’appelle aussi « token ».</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter it as **Armatic access key**; on the command line, `arrival` asks for it.</source>
            <translation>Entrez-la comme **Clé d’accès Armatic** ; en ligne de commande, `arrival` la demande.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Without it everything else works as before.</source>
            <translation>Sans elle, tout le reste fonctionne comme avant.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's access key holds a blank or a sign that no such key has.</source>
            <translation>La clé d’accès d’Armatic contient une espace ou un signe qu’aucune telle clé n’a.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more, without the words around it.</source>
            <translation>Copiez la clé encore une fois, sans les mots autour.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter it as **Armatic access key**, in the place of the old one.</source>
            <translation>Entrez-la comme **Clé d’accès Armatic**, à la place de l’ancienne.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic refused the access key, so it is not sent again by itself.</source>
            <translation>Armatic a refusé la clé d’accès ; elle n’est pas renvoyée d’elle-même.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more from where Armatic shows it, and enter it as **Armatic access key**.</source>
            <translation>Copiez la clé encore une fois là où Armatic la montre, et entrez-la comme **Clé d’accès Armatic**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it was made for another account or has run out, ask Armatic for a new one: `{phone}`.</source>
            <translation>Si elle est d’un autre compte ou a expiré, demandez-en une nouvelle à Armatic : `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `arrival` asks for another one once the old one is deleted.</source>
            <translation>En ligne de commande, `arrival` en demande une autre une fois l’ancienne supprimée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic knows the access key, but it may not look up customers.</source>
            <translation>Armatic connaît la clé d’accès, mais elle n’a pas le droit de chercher des clients.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key that may look up customers.</source>
            <translation>Demandez à Armatic par chat, ou au `{phone}`, une clé d’accès qui puisse chercher des clients.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>At this address there is no Armatic that looks up customers.</source>
            <translation>À cette adresse, aucun Armatic ne cherche de clients.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you changed Armatic's address yourself, set it back to the usual one.</source>
            <translation>Si vous avez changé vous-même l’adresse d’Armatic, remettez l’adresse habituelle.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, send the text under **Details** to Armatic by chat, or call `{phone}`.</source>
            <translation>Sinon, envoyez le texte sous **Détails** à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing at this address takes synced data in; Armatic has no public interface that does.</source>
            <translation>Rien à cette adresse ne prend de données synchronisées ; Armatic n’a pas d’interface publique pour cela.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The command line</source>
            <translation>La ligne de commande</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The delivery is a proposal: use it only with an address that Armatic gave you for it.</source>
            <translation>La livraison est une proposition : ne l’utilisez qu’avec une adresse qu’Armatic vous a donnée pour cela.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic reads Sage Intacct by itself; nothing is missing there without this delivery.</source>
            <translation>Armatic lit Sage Intacct lui-même ; sans cette livraison, rien n’y manque.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver refused the access key, so it is not sent again by itself.</source>
            <translation>Le destinataire a refusé la clé d’accès ; elle n’est pas renvoyée d’elle-même.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more from where Armatic shows it.</source>
            <translation>Copiez la clé encore une fois là où Armatic la montre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>`deliver --configure` with the address asks for it and takes the place of the old one.</source>
            <translation>`deliver --configure` avec l’adresse la demande et remplace l’ancienne.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was delivered stays delivered; `deliver` goes on from there.</source>
            <translation>Ce qui est livré le reste ; `deliver` reprend à partir de là.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The access key may not deliver the data of this company.</source>
            <translation>La clé d’accès n’a pas le droit de livrer les données de cette société.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key that may deliver data of this company.</source>
            <translation>Demandez à Armatic par chat, ou au `{phone}`, une clé d’accès qui puisse livrer les données de cette société.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The data of this company is delivered from another computer, or from another file.</source>
            <translation>Les données de cette société sont livrées depuis un autre ordinateur ou un autre fichier.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the other one is still in use, deliver from there only.</source>
            <translation>Si l’autre sert encore, livrez seulement depuis celui-là.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is gone, `deliver --begin-anew` delivers everything again, in its place.</source>
            <translation>S’il n’existe plus, `deliver --begin-anew` livre tout à nouveau, à sa place.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another computer took over the delivery of this company's data, so nothing was sent from here.</source>
            <translation>Un autre ordinateur a repris la livraison des données de cette société ; rien n’a été envoyé d’ici.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Deliver from the other computer only.</source>
            <translation>Livrez seulement depuis l’autre ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To deliver from here again, `deliver --begin-anew` takes its place and sends everything.</source>
            <translation>Pour livrer à nouveau d’ici, `deliver --begin-anew` prend sa place et envoie tout.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver and this computer no longer agree on what was delivered before.</source>
            <translation>Le destinataire et cet ordinateur ne s’accordent plus sur ce qui a été livré.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This happens when a file was copied or restored, or when the receiver was set back.</source>
            <translation>Cela arrive quand un fichier a été copié ou restauré, ou quand le destinataire a été remis en arrière.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>`deliver --begin-anew` delivers everything again, in the place of what is there.</source>
            <translation>`deliver --begin-anew` livre tout à nouveau, à la place de ce qui s’y trouve.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver refused a part of the synced data, so the delivery stopped before it.</source>
            <translation>Le destinataire a refusé une partie des données synchronisées ; la livraison s’est arrêtée avant elle.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to Armatic by chat, or call `{phone}`. It holds no value of a record.</source>
            <translation>Envoyez le texte sous **Détails** à Armatic par chat, ou appelez le `{phone}`. Il ne contient aucune valeur d’un enregistrement.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic is asked too much at the moment and wants to be left alone for a while.</source>
            <translation>Armatic reçoit trop de demandes en ce moment et veut qu’on le laisse un peu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing to click</source>
            <translation>Rien à cliquer</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait ten minutes, then try again.</source>
            <translation>Attendez dix minutes, puis réessayez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was done before is kept; it goes on from there.</source>
            <translation>Ce qui a été fait est gardé ; la suite reprend de là.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic has trouble of its own at the moment.</source>
            <translation>Armatic a des difficultés en ce moment.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait ten minutes, then try again. What was done before is kept.</source>
            <translation>Attendez dix minutes, puis réessayez. Ce qui a été fait est gardé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it stays so, tell Armatic by chat, or call `{phone}`.</source>
            <translation>Si cela continue, dites-le à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A web page answered in the place of Armatic: a sign-in page or a web filter.</source>
            <translation>Une page web a répondu à la place d’Armatic : une page de connexion ou un filtre web.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a hotel or a guest network: open a browser, sign in to the network, then try again.</source>
            <translation>Dans un hôtel ou un réseau invité : ouvrez un navigateur, connectez-vous au réseau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Au bureau : demandez à votre service informatique d’autoriser tout `armatic.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>For your IT department. Port 443.</source>
            <translation>Pour votre service informatique. Port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's answer arrived empty or only in part.</source>
            <translation>La réponse d’Armatic est arrivée vide ou en partie seulement.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes, then try again. What was done before is kept.</source>
            <translation>Attendez quelques minutes, puis réessayez. Ce qui a été fait est gardé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, ask your IT department whether a proxy cuts answers.</source>
            <translation>Si cela arrive à chaque fois, demandez à votre service informatique si un proxy coupe les réponses.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic answered in a way that Armatic Setup does not know.</source>
            <translation>Armatic a répondu d’une façon qu’Armatic Setup ne connaît pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to Armatic by chat, or call `{phone}`.</source>
            <translation>Envoyez le texte sous **Détails** à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Everything else works as before; only this proof is left out.</source>
            <translation>Tout le reste fonctionne comme avant ; seule cette preuve manque.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not find Armatic on the internet.</source>
            <translation>Cet ordinateur ne trouve pas Armatic sur internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open any website in a browser. If none opens, connect this computer to the internet.</source>
            <translation>Ouvrez un site quelconque dans un navigateur. Si aucun ne s’ouvre, connectez cet ordinateur à internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If websites open, ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Si les sites s’ouvrent, demandez à votre service informatique d’autoriser tout `armatic.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer cannot verify that it talks to the real Armatic, so it stopped.</source>
            <translation>Cet ordinateur ne peut pas vérifier qu’il parle au vrai Armatic ; il s’est donc arrêté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the date and the time of this computer are right.</source>
            <translation>Vérifiez que la date et l’heure de cet ordinateur sont justes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department whether a company proxy or a virus scanner inspects encrypted connections.</source>
            <translation>Demandez à votre service informatique si un proxy ou un antivirus inspecte les connexions chiffrées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If so, they install its certificate on this computer, or exempt all of `armatic.com` from inspection.</source>
            <translation>Si oui, il installe son certificat sur cet ordinateur, ou exempte tout `armatic.com` de l’inspection.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company's proxy wants a user name and a password on the way to Armatic.</source>
            <translation>Le proxy de votre société veut un nom d’utilisateur et un mot de passe sur le chemin vers Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter **Proxy user name** and **Proxy password**, which are often those of this computer.</source>
            <translation>Saisissez **Nom d’utilisateur du proxy** et **Mot de passe du proxy**, souvent ceux de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `key proxy NAME` asks for the password and keeps it.</source>
            <translation>En ligne de commande, `key proxy NAME` demande le mot de passe et le garde.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Refused, or signed in to by Windows alone: ask your IT department to exempt all of `armatic.com`.</source>
            <translation>Refusé, ou réservé à la connexion Windows : demandez à votre service informatique d’exempter tout `armatic.com`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy of this computer does not pass the connection on to Armatic.</source>
            <translation>Le proxy de cet ordinateur ne transmet pas la connexion à Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer › **Network** › **Proxy**</source>
            <translation>Cet ordinateur › **Réseau** › **Proxy**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department whether the proxy settings of this computer are right.</source>
            <translation>Demandez à votre service informatique si les réglages de proxy de cet ordinateur sont justes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A script that finds the proxy (PAC) is not run: enter the proxy's own address and port.</source>
            <translation>Un script qui trouve le proxy (PAC) n’est pas exécuté : entrez l’adresse et le port du proxy.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy must let connections to all of `armatic.com`, port 443, through.</source>
            <translation>Le proxy doit laisser passer les connexions vers tout `armatic.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic does not take the connection: it is down, or something on the way blocks it.</source>
            <translation>Armatic n’accepte pas la connexion : il est arrêté, ou quelque chose la bloque en chemin.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open any website in a browser, to see whether the internet connection works.</source>
            <translation>Ouvrez un site quelconque dans un navigateur, pour voir si la connexion internet fonctionne.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Si oui, demandez à votre service informatique d’autoriser tout `armatic.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then try again.</source>
            <translation>Puis réessayez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection to Armatic broke off, or its answer did not come in time.</source>
            <translation>La connexion à Armatic s’est coupée, ou sa réponse n’est pas arrivée à temps.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that this computer is still connected, and that the VPN or the wireless network is steady.</source>
            <translation>Vérifiez que cet ordinateur est toujours connecté, et que le VPN ou le Wi-Fi est stable.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then try again. What was done before is kept.</source>
            <translation>Puis réessayez. Ce qui a été fait est gardé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic could not be asked, for a reason that Armatic Setup does not know.</source>
            <translation>Armatic n’a pas pu être interrogé, pour une raison qu’Armatic Setup ne connaît pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try once more. What was done before is kept.</source>
            <translation>Réessayez. Ce qui a été fait est gardé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not find Sage Intacct on the internet.</source>
            <translation>Cet ordinateur ne trouve pas Sage Intacct sur internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If websites open, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Si les sites s’ouvrent, demandez à votre service informatique d’autoriser tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>By this computer's clock the proof that it talks to Sage Intacct is out of date.</source>
            <translation>D’après l’horloge de cet ordinateur, la preuve qu’il parle à Sage Intacct est périmée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check date, time and time zone, and switch on **Set time automatically**.</source>
            <translation>Vérifiez date, heure et fuseau horaire, et activez **Régler l’heure automatiquement**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If they are right, ask your IT department whether a company proxy inspects encrypted connections.</source>
            <translation>S’ils sont justes, demandez à votre service informatique si un proxy inspecte les connexions chiffrées.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another computer answered in the place of Sage Intacct, so Armatic Setup stopped.</source>
            <translation>Un autre ordinateur a répondu à la place de Sage Intacct ; Armatic Setup s’est donc arrêté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a hotel or a guest network: open a browser, sign in to the network, then choose **Test again**.</source>
            <translation>Dans un hôtel ou un réseau invité : ouvrez un navigateur, connectez-vous au réseau, puis choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: send the text under **Details** to your IT department.</source>
            <translation>Au bureau : envoyez le texte sous **Détails** à votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They make sure that `intacct.com` leads to Sage Intacct itself, and not to a filter page.</source>
            <translation>Il s’assure que `intacct.com` mène à Sage Intacct lui-même, et non à une page de filtrage.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company inspects encrypted connections with a certificate that this computer does not know.</source>
            <translation>Votre société inspecte les connexions chiffrées avec un certificat que cet ordinateur ne connaît pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to your IT department.</source>
            <translation>Envoyez le texte sous **Détails** à votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They install the certificate of the company proxy or the virus scanner on this computer.</source>
            <translation>Il installe sur cet ordinateur le certificat du proxy ou de l’antivirus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or they exempt all of `intacct.com` from the inspection.</source>
            <translation>Ou il exempte tout `intacct.com` de l’inspection.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer cannot verify that it talks to the real Sage Intacct, so it stopped.</source>
            <translation>Cet ordinateur ne peut pas vérifier qu’il parle au vrai Sage Intacct ; il s’est donc arrêté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If so, they install its certificate on this computer, or exempt all of `intacct.com` from inspection.</source>
            <translation>Si oui, il installe son certificat sur cet ordinateur, ou exempte tout `intacct.com` de l’inspection.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer and Sage Intacct do not agree on an encrypted connection.</source>
            <translation>Cet ordinateur et Sage Intacct ne s’accordent pas sur une connexion chiffrée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department to allow encrypted connections (TLS 1.2 or newer) to all of `intacct.com`, port 443.</source>
            <translation>Demandez à votre service informatique d’autoriser les connexions chiffrées (TLS 1.2 ou plus récent) vers tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A company proxy, a firewall or a virus scanner that inspects connections is the usual cause.</source>
            <translation>La cause habituelle est un proxy, un pare-feu ou un antivirus qui inspecte les connexions.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company's proxy wants a user name and a password before it lets Armatic Setup out.</source>
            <translation>Le proxy de votre société veut un nom d’utilisateur et un mot de passe avant de laisser sortir Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Test again**. A refused password is not sent again by itself.</source>
            <translation>Choisissez **Tester à nouveau**. Un mot de passe refusé n’est pas renvoyé de lui-même.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Refused, or signed in to by Windows alone: ask your IT department to exempt all of `intacct.com`.</source>
            <translation>Refusé, ou connexion par Windows seul : demandez à votre service informatique d’exempter tout `intacct.com`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer finds its proxy by a script (PAC), which Armatic Setup does not run.</source>
            <translation>Cet ordinateur trouve son proxy par un script (PAC), qu’Armatic Setup n’exécute pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department for the address and port of the proxy itself.</source>
            <translation>Demandez à votre service informatique l’adresse et le port du proxy lui-même.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter them as the proxy in the network settings of this computer; they may set `HTTPS_PROXY` instead.</source>
            <translation>Saisissez-les comme proxy dans les réglages réseau de cet ordinateur ; il peut aussi définir `HTTPS_PROXY`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start Armatic Setup anew and choose **Test again**.</source>
            <translation>Relancez Armatic Setup et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy set on this computer does not pass the connection on to Sage Intacct.</source>
            <translation>Le proxy défini sur cet ordinateur ne transmet pas la connexion à Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy must let connections to all of `intacct.com`, port 443, through.</source>
            <translation>Le proxy doit laisser passer les connexions vers tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not take the connection: it is down, or something on the way blocks it.</source>
            <translation>Sage Intacct ne prend pas la connexion : il est en panne, ou quelque chose la bloque en route.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a browser: `status.sage.com`</source>
            <translation>Dans un navigateur : `status.sage.com`</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether Sage reports an outage of Intacct. If so, wait until it is over.</source>
            <translation>Vérifiez si Sage annonce une panne d’Intacct. Si oui, attendez qu’elle soit finie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Sinon, demandez à votre service informatique d’autoriser tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not answer: the connection is too slow, or a firewall holds it back.</source>
            <translation>Sage Intacct ne répond pas : la connexion est trop lente, ou un pare-feu la retient.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Si oui, demandez à votre service informatique d’autoriser tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check at `status.sage.com` whether Sage reports an outage.</source>
            <translation>Vérifiez sur `status.sage.com` si Sage annonce une panne.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct was reached, but its answer did not come in time.</source>
            <translation>Sage Intacct a été atteint, mais sa réponse n’est pas venue à temps.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes: Intacct may be busy.</source>
            <translation>Attendez quelques minutes : Intacct est peut-être occupé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether Sage reports an outage of Intacct.</source>
            <translation>Vérifiez si Sage annonce une panne d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again. What was saved before is kept.</source>
            <translation>Réessayez. Ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection to Sage Intacct broke off in the middle.</source>
            <translation>La connexion à Sage Intacct s’est rompue en cours de route.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not reach Sage Intacct.</source>
            <translation>Cet ordinateur n’atteint pas Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, send the text under **Details** to your IT department.</source>
            <translation>Si oui, envoyez le texte sous **Détails** à votre service informatique.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is closed for maintenance at the moment.</source>
            <translation>Sage Intacct est fermé pour maintenance en ce moment.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>See there how long the maintenance takes; the weekly one lasts up to four hours.</source>
            <translation>Voyez-y combien de temps dure la maintenance ; l’hebdomadaire dure jusqu’à quatre heures.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again after it. What was saved before is kept.</source>
            <translation>Réessayez ensuite. Ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is busy with your company's programs and asks to wait.</source>
            <translation>Sage Intacct est occupé par les programmes de votre société et demande d’attendre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait two minutes. This does not count as a refused sign-in.</source>
            <translation>Attendez deux minutes. Cela ne compte pas comme une connexion refusée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again when no other program reads from Intacct, such as at night.</source>
            <translation>Réessayez quand aucun autre programme ne lit Intacct, la nuit par exemple.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct needed too long for one answer and cut the connection.</source>
            <translation>Sage Intacct a mis trop de temps pour une réponse et a coupé la connexion.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes, then try again. What was saved before is kept.</source>
            <translation>Attendez quelques minutes, puis réessayez. Ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens again, try at a quieter hour, such as at night.</source>
            <translation>Si cela se reproduit, essayez à une heure plus calme, la nuit par exemple.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Something on the way sends Armatic Setup to another address, so it stopped.</source>
            <translation>Quelque chose en route envoie Armatic Setup à une autre adresse ; il s’est donc arrêté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Au bureau : demandez à votre service informatique d’autoriser tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no Sage Intacct at this address, or something on the way hides it.</source>
            <translation>Il n’y a pas de Sage Intacct à cette adresse, ou quelque chose en route le cache.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, ask your IT department whether a web filter blocks all of `intacct.com`, port 443.</source>
            <translation>Sinon, demandez à votre service informatique si un filtre web bloque tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A firewall or a web filter blocks the way to Sage Intacct.</source>
            <translation>Un pare-feu ou un filtre web bloque le chemin vers Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They allow programs on this computer to reach all of `intacct.com`, port 443.</source>
            <translation>Il autorise les programmes de cet ordinateur à atteindre tout `intacct.com`, port 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A web page answered instead of Sage Intacct: a network sign-in page or a web filter.</source>
            <translation>Une page web a répondu à la place de Sage Intacct : un accès réseau ou un filtre web.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to let programs reach all of `intacct.com`, port 443, unfiltered.</source>
            <translation>Au bureau : demandez à votre service informatique de laisser les programmes atteindre tout `intacct.com`, port 443, sans filtre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If a browser shows that Intacct is closed for maintenance, wait until it is over.</source>
            <translation>Si un navigateur montre qu’Intacct est fermé pour maintenance, attendez la fin.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer of Sage Intacct arrived empty or only in part.</source>
            <translation>La réponse de Sage Intacct est arrivée vide ou seulement en partie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, ask your IT department whether a proxy cuts long answers.</source>
            <translation>Si cela arrive à chaque fois, demandez à votre service informatique si un proxy coupe les longues réponses.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer contained things Sage Intacct never sends, so Armatic Setup refused it.</source>
            <translation>La réponse contenait ce que Sage Intacct n’envoie jamais ; Armatic Setup l’a donc refusée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Enregistrez le rapport d’assistance et envoyez-le à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tell your IT department too: something between this computer and Intacct may change its answers.</source>
            <translation>Prévenez aussi votre service informatique : quelque chose entre cet ordinateur et Intacct peut modifier les réponses.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Intacct sent a value Armatic Setup would have to guess at, so it stopped.</source>
            <translation>Intacct a envoyé une valeur qu’Armatic Setup devrait deviner ; il s’est donc arrêté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again once. What was saved before is kept.</source>
            <translation>Réessayez une fois. Ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it stays, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Si cela persiste, enregistrez le rapport d’assistance et envoyez-le à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Something answered, but not in the way Sage Intacct does.</source>
            <translation>Quelque chose a répondu, mais pas comme le fait Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again once; a proxy on the way may have spoiled a single answer.</source>
            <translation>Réessayez une fois ; un proxy en route a pu gâter une réponse isolée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The trial of {company_id} in Sage Intacct has ended.</source>
            <translation>L’essai de {company_id} dans Sage Intacct est terminé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your Sage Intacct account manager</source>
            <translation>Votre chargé de compte Sage Intacct</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If this is not the company you meant, correct **Company ID** and choose **Test again**.</source>
            <translation>Si ce n’est pas la société voulue, corrigez **ID société** et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is, ask Sage to extend the trial or to activate the company.</source>
            <translation>Si c’est elle, demandez à Sage de prolonger l’essai ou d’activer la société.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not accept Armatic's connection key.</source>
            <translation>Sage Intacct n’accepte pas la clé de connexion d’Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you typed or pasted the key, do it once more: capitals count.</source>
            <translation>Si vous avez tapé ou collé la clé, refaites-le : les majuscules comptent.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic sent you a key file, choose that file again.</source>
            <translation>Si Armatic vous a envoyé un fichier de clé, choisissez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still refused: ask Armatic for a new key by chat, or call `{phone}`.</source>
            <translation>Toujours refusé : demandez une nouvelle clé à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave your own user ID and password as they are; Intacct did not look at them yet.</source>
            <translation>Laissez votre ID utilisateur et votre mot de passe tels quels ; Intacct ne les a pas encore regardés.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not know a setting that Armatic Setup sent along.</source>
            <translation>Sage Intacct ne connaît pas un réglage qu’Armatic Setup a envoyé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup and try again.</source>
            <translation>Installez le dernier Armatic Setup et réessayez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct could not read what Armatic Setup sent.</source>
            <translation>Sage Intacct n’a pas pu lire ce qu’Armatic Setup a envoyé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Web Services is not switched on in {company_id}.</source>
            <translation>Web Services n’est pas activé dans {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find **Web Services** in the list and subscribe to it.</source>
            <translation>Trouvez **Web Services** dans la liste et souscrivez-le.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Confirm the note about charges: Armatic is a Sage Intacct partner, so its use is free of charge.</source>
            <translation>Confirmez la note sur les frais : Armatic est partenaire de Sage Intacct, son usage est donc gratuit.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Come back and choose **Test again**.</source>
            <translation>Revenez et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The sender ID {sender_id} is not allowed to connect to {company_id} yet.</source>
            <translation>L’ID expéditeur {sender_id} n’est pas encore autorisé à se connecter à {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go to **Web Services authorizations** and look for `{sender_id}`, exactly so, with its capitals.</source>
            <translation>Allez à **Web Services authorizations** et cherchez `{sender_id}`, exactement ainsi, avec ses majuscules.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is there with **Status** Inactive, set it to **Active**, or delete the line and add it anew.</source>
            <translation>S’il y figure avec **Status** Inactive, mettez-le sur **Active**, ou supprimez la ligne et ajoutez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is spelled in another way, delete that line: it cannot be edited.</source>
            <translation>S’il est écrit autrement, supprimez cette ligne : elle ne peut pas être modifiée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is missing, choose **Add** (or **+**), type the sender ID below, and set **Status** to **Active**.</source>
            <translation>S’il manque, choisissez **Add** (ou **+**), saisissez l’ID expéditeur ci-dessous et mettez **Status** sur **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save** in the small window, then **Save** on the page.</source>
            <translation>Choisissez **Save** dans la petite fenêtre, puis **Save** sur la page.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>With these capitals. It cannot be edited later.</source>
            <translation>Avec ces majuscules. Il ne peut plus être modifié ensuite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Only known internet addresses may connect to {company_id}, and this computer's is not one of them.</source>
            <translation>Seules des adresses internet connues peuvent se connecter à {company_id}, et celle de cet ordinateur n’en est pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look at **Enforce IP address filters** and at the list of addresses.</source>
            <translation>Regardez **Enforce IP address filters** et la liste des adresses.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Add the address your company uses on the internet; your IT department knows it.</source>
            <translation>Ajoutez l’adresse qu’utilise votre société sur internet ; votre service informatique la connaît.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat for the addresses of its servers, and add them too.</source>
            <translation>Demandez à Armatic par chat les adresses de ses serveurs et ajoutez-les aussi.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save**, then **Test again**.</source>
            <translation>Choisissez **Save**, puis **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A pass from this computer does not prove that Armatic's servers may connect: they have other addresses.</source>
            <translation>Une réussite depuis cet ordinateur ne prouve pas que les serveurs d’Armatic peuvent se connecter : ils ont d’autres adresses.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may enter single entities of {company_id} only, not its top level.</source>
            <translation>L’utilisateur {user_id} ne peut entrer que dans certaines entités de {company_id}, pas au niveau supérieur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find `{user_id}` and choose **Edit**.</source>
            <translation>Trouvez `{user_id}` et choisissez **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **User entities** remove every entity, so that the user sees all of them; then **Save**.</source>
            <translation>Sous **User entities**, retirez chaque entité, pour que l’utilisateur les voie toutes ; puis **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic is meant for one entity only, type its ID under **Entity** on **Connect** instead.</source>
            <translation>Si Armatic est destiné à une seule entité, saisissez plutôt son ID sous **Entité** sur **Connecter**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The entity {entity_id} exists, but the user {user_id} may not enter it.</source>
            <translation>L’entité {entity_id} existe, mais l’utilisateur {user_id} ne peut pas y entrer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **User entities** add the entity `{entity_id}`, then **Save**.</source>
            <translation>Sous **User entities**, ajoutez l’entité `{entity_id}`, puis **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or leave **Entity** empty on **Connect**: then all entities are read that the user may enter.</source>
            <translation>Ou laissez **Entité** vide sur **Connecter** : toutes les entités ouvertes à l’utilisateur sont alors lues.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no entity {entity_id} in {company_id}.</source>
            <translation>Il n’y a pas d’entité {entity_id} dans {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Entity**</source>
            <translation>**Armatic Setup** › **Connecter** › **Entité**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave **Entity** empty and choose **Test again**: the test then lists the entities to choose from.</source>
            <translation>Laissez **Entité** vide et choisissez **Tester à nouveau** : le test liste alors les entités à choisir.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If only one entity is meant, take its ID from that list, or from **Company** › **Entities** in Intacct.</source>
            <translation>S’il s’agit d’une seule entité, prenez son ID dans cette liste ou dans **Company** › **Entities** d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not let the user {user_id} into the entity that was typed.</source>
            <translation>Sage Intacct ne laisse pas l’utilisateur {user_id} entrer dans l’entité saisie.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave **Entity** empty to connect at the top level, as Armatic does; choose **Test again**.</source>
            <translation>Laissez **Entité** vide pour vous connecter au niveau supérieur, comme Armatic ; choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If only one entity is meant, compare its ID with **Company** › **Entities** in Intacct.</source>
            <translation>S’il s’agit d’une seule entité, comparez son ID à **Company** › **Entities** dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a company with a single entity the field stays empty.</source>
            <translation>Dans une société à une seule entité, le champ reste vide.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>An administrator may have to open the entity for the user, under **User entities**.</source>
            <translation>Un administrateur doit peut-être ouvrir l’entité à l’utilisateur, sous **User entities**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct ended the session before the work was done.</source>
            <translation>Sage Intacct a mis fin à la session avant la fin du travail.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again: Armatic Setup signs in anew. What was saved before is kept.</source>
            <translation>Réessayez : Armatic Setup se reconnecte. Ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, save the report for support and send it to Armatic.</source>
            <translation>Si cela arrive à chaque fois, enregistrez le rapport d’assistance et envoyez-le à Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct has locked the user {user_id} after too many wrong passwords.</source>
            <translation>Sage Intacct a verrouillé l’utilisateur {user_id} après trop de mauvais mots de passe.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **Status** from Locked out to **Active**, then **Save**.</source>
            <translation>Passez **Status** de Locked out à **Active**, puis **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Only then choose **Test again**.</source>
            <translation>Alors seulement, choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password of the user {user_id} has expired in Sage Intacct.</source>
            <translation>Le mot de passe de l’utilisateur {user_id} a expiré dans Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether `{user_id}` is in this list: passwords of Web Services users do not expire.</source>
            <translation>Vérifiez si `{user_id}` figure dans cette liste : les mots de passe des utilisateurs Web Services n’expirent pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is, reset its password; Intacct mails the new one.</source>
            <translation>S’il y figure, réinitialisez son mot de passe ; Intacct envoie le nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is not, add a Web Services user here: a user ID of its own, the same permissions.</source>
            <translation>Sinon, ajoutez ici un utilisateur Web Services : son propre ID utilisateur, les mêmes autorisations.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type its user ID and the new password on **Connect** and choose **Test again**.</source>
            <translation>Saisissez son ID utilisateur et le nouveau mot de passe sur **Connecter** et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} exists in Sage Intacct, but is not active.</source>
            <translation>L’utilisateur {user_id} existe dans Sage Intacct, mais n’est pas actif.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **Status** to **Active**, then **Save**.</source>
            <translation>Mettez **Status** sur **Active**, puis **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not accept this user ID and password for {company_id}.</source>
            <translation>Sage Intacct n’accepte pas cet ID utilisateur et ce mot de passe pour {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check **Company ID** and **User ID**: capitals count, and no blank before or after.</source>
            <translation>Vérifiez **ID société** et **ID utilisateur** : les majuscules comptent, pas d’espace avant ni après.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the password from the mail Intacct sent when the user was saved, and paste it again.</source>
            <translation>Copiez le mot de passe de l’e-mail envoyé par Intacct à l’enregistrement de l’utilisateur, et recollez-le.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No mail, or still refused: an Intacct administrator opens the user and checks that **Status** is **Active**.</source>
            <translation>Pas d’e-mail, ou toujours refusé : un administrateur Intacct ouvre l’utilisateur et vérifie que **Status** est **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There the administrator also resets the password; Intacct mails a new one.</source>
            <translation>L’administrateur y réinitialise aussi le mot de passe ; Intacct en envoie un nouveau.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Do not try it in a browser: a Web Services user cannot sign in there.</source>
            <translation>Ne l’essayez pas dans un navigateur : un utilisateur Web Services ne peut pas s’y connecter.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct something before **Test again**: a refused password is not sent again unchanged.</source>
            <translation>Corrigez quelque chose avant **Tester à nouveau** : un mot de passe refusé n’est pas renvoyé tel quel.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not know {company_id} or Armatic's sender ID; it does not say which.</source>
            <translation>Sage Intacct ne connaît pas {company_id} ou l’ID expéditeur d’Armatic ; il ne dit pas lequel.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the **ID** there with **Company ID** here: capitals, no blanks, no quotes.</source>
            <translation>Comparez l’**ID** de là avec **ID société** d’ici : majuscules, pas d’espaces, pas de guillemets.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Use the ID of the company itself, not that of an accountant's console.</source>
            <translation>Utilisez l’ID de la société elle-même, pas celui de la console d’un cabinet comptable.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct it and choose **Test again**.</source>
            <translation>Corrigez-le et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it was right, the sender ID `{sender_id}` or its key is not.</source>
            <translation>S’il était juste, l’ID expéditeur `{sender_id}` ou sa clé ne l’est pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then ask Armatic by chat, or call `{phone}`.</source>
            <translation>Demandez alors à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused Armatic Setup before it looked at your company, for a reason we do not know.</source>
            <translation>Sage Intacct a refusé Armatic Setup avant de regarder votre société, pour une raison inconnue de nous.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support; it holds Intacct's own words.</source>
            <translation>Enregistrez le rapport d’assistance ; il contient les mots d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Envoyez-le à Armatic par chat, ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What Intacct gave: its code, and the Support ID where there is one.</source>
            <translation>Ce qu’a donné Intacct : son code et, s’il y en a un, l’ID d’assistance.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused the sign-in of {user_id} to {company_id}, for a reason we do not know.</source>
            <translation>Sage Intacct a refusé la connexion de {user_id} à {company_id}, pour une raison inconnue de nous.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** here and read Intacct's own words.</source>
            <translation>Ouvrez ici **Détails** et lisez les mots d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find `{user_id}` in Intacct and check that **Status** is **Active**.</source>
            <translation>Trouvez `{user_id}` dans Intacct et vérifiez que **Status** est **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that does not help, save the report for support and send it to Armatic.</source>
            <translation>Si cela n’aide pas, enregistrez le rapport d’assistance et envoyez-le à Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} is of the type {user_type}, which never sees receivables.</source>
            <translation>L’utilisateur {user_id} est du type {user_type}, qui ne voit jamais les créances clients.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **User type** to **Business**, then **Save**. The type caps every permission that is ticked.</source>
            <translation>Mettez **User type** sur **Business**, puis **Save**. Le type plafonne toute autorisation cochée.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} is an ordinary user, so its password expires and stops Armatic one day.</source>
            <translation>L’utilisateur {user_id} est un utilisateur ordinaire : son mot de passe expire et arrête un jour Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Add a Web Services user here; it needs a user ID of its own.</source>
            <translation>Ajoutez ici un utilisateur Web Services ; il lui faut son propre ID utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Give it the same permissions; it is for programs only, and its password does not expire.</source>
            <translation>Donnez-lui les mêmes autorisations ; il ne sert qu’aux programmes, et son mot de passe n’expire pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type its user ID and its password on **Connect** and choose **Test again**.</source>
            <translation>Saisissez son ID utilisateur et son mot de passe sur **Connecter** et choisissez **Tester à nouveau**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In older menus tick **Restrict user access to web services only** on the user's page instead.</source>
            <translation>Dans les anciens menus, cochez plutôt **Restrict user access to web services only** sur la page de l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company has several entities, and the user {user_id} may enter none of them.</source>
            <translation>La société a plusieurs entités, et l’utilisateur {user_id} ne peut entrer dans aucune.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether **Restrict access to top level only** is ticked: then nobody enters an entity.</source>
            <translation>Vérifiez si **Restrict access to top level only** est coché : personne n’entre alors dans une entité.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic is meant for the whole company, this is fine.</source>
            <translation>Si Armatic est destiné à toute la société, c’est bien ainsi.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, untick it, or edit `{user_id}` and add the entities under **User entities**.</source>
            <translation>Sinon, décochez-le, ou modifiez `{user_id}` et ajoutez les entités sous **User entities**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not enter {entities} of the company, so their invoices are not read.</source>
            <translation>L’utilisateur {user_id} ne peut pas entrer dans {entities} de la société ; leurs factures ne sont donc pas lues.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If these are private entities that Armatic must not see, nothing is wrong.</source>
            <translation>Si ce sont des entités privées qu’Armatic ne doit pas voir, tout va bien.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, find `{user_id}` and choose **Edit**.</source>
            <translation>Sinon, trouvez `{user_id}` et choisissez **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Dates of the user {user_id} are written in a way Armatic Setup would have to guess at.</source>
            <translation>Les dates de l’utilisateur {user_id} s’écrivent d’une façon qu’Armatic Setup devrait deviner.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit `{user_id}` and look for its language, date format and clock.</source>
            <translation>Modifiez `{user_id}` et cherchez sa langue, son format de date et son horloge.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set US English, month/day/year and 24 hours, then **Save**.</source>
            <translation>Choisissez US English, month/day/year et 24 hours, puis **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the form does not offer this, ask Sage Intacct support to set it for the user.</source>
            <translation>Si le formulaire ne le propose pas, demandez au support de Sage Intacct de le régler pour l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not show in which time zone the user {user_id} works.</source>
            <translation>Sage Intacct ne montre pas dans quel fuseau horaire travaille l’utilisateur {user_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`. Without it, times would have to be guessed at.</source>
            <translation>Envoyez-le à Armatic par chat, ou appelez le `{phone}`. Sans cela, il faudrait deviner les heures.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not show this user its own permissions, which is normal.</source>
            <translation>Sage Intacct ne montre pas à cet utilisateur ses propres autorisations, ce qui est normal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Module permissions**</source>
            <translation>**Armatic Setup** › **Autorisations**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing is wrong: reading was tried row by row instead.</source>
            <translation>Tout va bien : la lecture a été essayée ligne par ligne à la place.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare **Add**, **Edit** and **Post** by eye with the list on **Module permissions**.</source>
            <translation>Comparez à l’œil **Add**, **Edit** et **Post** avec la liste **Autorisations**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read the audit history, which Armatic does not need.</source>
            <translation>L’utilisateur {user_id} ne peut pas lire la piste d’audit, dont Armatic n’a pas besoin.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on: Armatic does not ask for this permission.</source>
            <translation>Continuez : Armatic ne demande pas cette autorisation.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read {application} › {row}.</source>
            <translation>L’utilisateur {user_id} ne peut pas lire {application} › {row}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to `{user_id}`.</source>
            <translation>Choisissez **Subscriptions** à côté de `{user_id}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick **{application}** and choose **Permissions** beside it.</source>
            <translation>Cochez **{application}** et choisissez **Permissions** à côté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the row **{row_names}** tick {rights}.</source>
            <translation>Dans la ligne **{row_names}**, cochez {rights}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Already ticked: edit the user and check that **User type** is **Business**.</source>
            <translation>Déjà coché : modifiez l’utilisateur et vérifiez que **User type** est **Business**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit the user `{user_id}` and note which role its **Roles** table names.</source>
            <translation>Modifiez l’utilisateur `{user_id}` et notez quel rôle nomme sa table **Roles**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that table is empty, a user group may bring the role: look under **User groups**.</source>
            <translation>Si cette table est vide, un groupe d’utilisateurs apporte peut-être le rôle : regardez sous **User groups**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **Roles** choose **Subscriptions** next to that very role. Rights of several roles add up, so one is enough.</source>
            <translation>Sous **Roles**, choisissez **Subscriptions** à côté de ce rôle même. Les droits de plusieurs rôles s’ajoutent, un seul suffit.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read {rows}.</source>
            <translation>L’utilisateur {user_id} ne peut pas lire {rows}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>For each of these rows choose **Permissions** beside its application: {all_rows}.</source>
            <translation>Pour chacune de ces lignes, choisissez **Permissions** à côté de son application : {all_rows}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick the rights that the list on **Module permissions** shows for them.</source>
            <translation>Cochez les droits que la liste **Autorisations** montre pour elles.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read any of the records Armatic needs.</source>
            <translation>L’utilisateur {user_id} ne peut lire aucun des enregistrements dont Armatic a besoin.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit `{user_id}` and check that **User type** is **Business**.</source>
            <translation>Modifiez `{user_id}` et vérifiez que **User type** est **Business**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to the user; tick the applications and their permissions.</source>
            <translation>Choisissez **Subscriptions** à côté de l’utilisateur ; cochez les applications et leurs autorisations.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save** twice: first in the small window, then on the page.</source>
            <translation>Choisissez **Save** deux fois : d’abord dans la petite fenêtre, puis sur la page.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit the user `{user_id}`: its **Roles** table must name a role, or a user group must bring one.</source>
            <translation>Modifiez l’utilisateur `{user_id}` : sa table **Roles** doit nommer un rôle, ou un groupe d’utilisateurs doit en apporter un.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The rights of all its roles and user groups add up. If there is none, assign a role.</source>
            <translation>Les droits de tous ses rôles et groupes s’ajoutent. S’il n’y en a aucun, attribuez un rôle.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to that very role; an empty role refuses everything.</source>
            <translation>Choisissez **Subscriptions** à côté de ce rôle même ; un rôle vide refuse tout.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick the applications and their permissions, then choose **Save** twice.</source>
            <translation>Cochez les applications et leurs autorisations, puis choisissez **Save** deux fois.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} lacks {rights} on {application} › {row}.</source>
            <translation>Il manque à l’utilisateur {user_id} {rights} sur {application} › {row}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Permissions** beside **{application}**.</source>
            <translation>Choisissez **Permissions** à côté de **{application}**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **Roles** choose **Subscriptions** next to that very role, then **Permissions** beside **{application}**.</source>
            <translation>Sous **Roles**, choisissez **Subscriptions** à côté de ce rôle même, puis **Permissions** à côté de **{application}**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no subscription to {applications} in {company_id}.</source>
            <translation>Il n’y a pas d’abonnement à {applications} dans {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether the company uses {applications}.</source>
            <translation>Vérifiez si la société utilise {applications}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, subscribe there, then grant the user its permissions.</source>
            <translation>Si oui, souscrivez-y là, puis accordez les autorisations à l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does not, tell Armatic by chat, and ask what works without it.</source>
            <translation>Sinon, dites-le à Armatic par chat, et demandez ce qui fonctionne sans.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The application that holds these records is not subscribed in {company_id}.</source>
            <translation>L’application qui contient ces enregistrements n’est pas souscrite dans {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company uses that application, subscribe to it there.</source>
            <translation>Si la société utilise cette application, souscrivez-la là.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, go on: these records are left out.</source>
            <translation>Sinon, continuez : ces enregistrements sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not offer these records here: the feature is off, or not open to programs.</source>
            <translation>Sage Intacct n’offre pas ces enregistrements ici : la fonction est inactive ou fermée aux programmes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company uses the feature, check that its application is subscribed there.</source>
            <translation>Si la société utilise la fonction, vérifiez que son application y est souscrite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not have this kind of record in {company_id}.</source>
            <translation>Sage Intacct n’a pas ce genre d’enregistrement dans {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} lacks a permission in Sage Intacct, so something could not be read.</source>
            <translation>Il manque à l’utilisateur {user_id} une autorisation dans Sage Intacct ; quelque chose n’a donc pas pu être lu.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** here: Intacct names the kind of record.</source>
            <translation>Ouvrez ici **Détails** : Intacct nomme le genre d’enregistrement.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the permissions of `{user_id}` with the list on **Module permissions**, and tick what is missing.</source>
            <translation>Comparez les autorisations de `{user_id}` à la liste **Autorisations**, et cochez ce qui manque.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the permissions of that very role with the list on **Module permissions**, and tick what is missing.</source>
            <translation>Comparez les autorisations de ce rôle même à la liste **Autorisations**, et cochez ce qui manque.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup asked for a field that {company_id} does not have.</source>
            <translation>Armatic Setup a demandé un champ que {company_id} n’a pas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup read these records in a way Sage Intacct no longer supports.</source>
            <translation>Armatic Setup a lu ces enregistrements d’une façon que Sage Intacct n’accepte plus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused a change, although Armatic Setup only reads.</source>
            <translation>Sage Intacct a refusé une modification, bien qu’Armatic Setup lise seulement.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing was changed in Intacct.</source>
            <translation>Rien n’a été modifié dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct could not answer one question and gave no reason.</source>
            <translation>Sage Intacct n’a pas pu répondre à une question et n’a pas donné de raison.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct dropped this question because another one, asked with it, failed.</source>
            <translation>Sage Intacct a abandonné cette question parce qu’une autre, posée avec elle, a échoué.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again. Nothing was changed in Intacct.</source>
            <translation>Réessayez. Rien n’a été modifié dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused one question, for a reason we do not know.</source>
            <translation>Sage Intacct a refusé une question, pour une raison inconnue de nous.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** and read Intacct's own words.</source>
            <translation>Ouvrez **Détails** et lisez les mots d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is not available at the moment.</source>
            <translation>Sage Intacct n’est pas disponible en ce moment.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again in ten minutes. What was saved before is kept.</source>
            <translation>Réessayez dans dix minutes. Ce qui était enregistré est conservé.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This failure is new to Armatic Setup, so it does not guess the cause.</source>
            <translation>Cet échec est nouveau pour Armatic Setup ; il n’en devine donc pas la cause.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details**: it holds everything that is known.</source>
            <translation>Ouvrez **Détails** : tout ce qui est connu y figure.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What to tell Armatic.</source>
            <translation>Ce qu’il faut dire à Armatic.</translation>
        </message>
    </context>
    <context>
        <name>entities.toml</name>
        <message>
            <location filename="resources/entities.toml" />
            <source>Top level</source>
            <translation>Niveau supérieur</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Armatic reads the customers and invoices of every entity the user may enter, private ones included.</source>
            <translation>Armatic lit les clients et factures de chaque entité ouverte à l’utilisateur, même privées.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The usual choice. An empty **Entity** means the same.</source>
            <translation>Le choix habituel. **Entité** vide signifie la même chose.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Armatic reads only what belongs to this entity, and what all entities share.</source>
            <translation>Armatic lit seulement ce qui appartient à cette entité, et ce que toutes partagent.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>For a company that uses Armatic in one entity alone.</source>
            <translation>Pour une société qui n’utilise Armatic que dans une entité.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The whole company</source>
            <translation>Toute la société</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The company has one entity, so there is nothing to choose.</source>
            <translation>La société a une seule entité, il n’y a donc rien à choisir.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Leave **Entity** empty: an ID there is refused.</source>
            <translation>Laissez **Entité** vide : un ID y est refusé.</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Connection keys</source>
            <translation>Clés de connexion</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Open the Armatic connection key</source>
            <translation>Ouvrir la clé de connexion d’Armatic</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Text files</source>
            <translation>Fichiers texte</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Save report for support</source>
            <translation>Enregistrer le rapport d’assistance</translation>
        </message>
    </context>
    <context>
        <name>help.toml</name>
        <message>
            <location filename="resources/help.toml" />
            <source>Begin a new connection, go on with a saved one, or look at the permission checklist. To try everything first, choose **Practice on a sample company**.</source>
            <translation>Commencez une nouvelle connexion, continuez-en une enregistrée ou regardez la liste des autorisations. Pour tout essayer d’abord, choisissez **S’exercer sur une société fictive**.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Paste what Intacct said: a number, a sentence, a whole reply. It is read on this computer alone, and nothing is sent.</source>
            <translation>Collez ce qu’a dit Intacct : un numéro, une phrase, une réponse entière. C’est lu sur cet ordinateur seulement, et rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Every right that Armatic needs, with its reason. Tick what is granted, paste Intacct's table, or hand over what is missing. It works with no network.</source>
            <translation>Chaque droit dont Armatic a besoin, avec sa raison. Cochez ce qui est accordé, collez le tableau d’Intacct ou transmettez ce qui manque. Cela fonctionne sans réseau.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>What and who is needed before you begin. Nothing is changed here or in Intacct.</source>
            <translation>Ce qu’il faut, et qui, avant de commencer. Rien n’est modifié ici ni dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator makes the user that Armatic signs in with. The drawing shows the form; the numbers in it are those of the instructions.</source>
            <translation>Un administrateur Intacct crée l’utilisateur avec lequel Armatic se connecte. Le dessin montre le formulaire ; ses numéros sont ceux des instructions.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator grants the rights of each application. Tick a row when it is done, or let the live test find out.</source>
            <translation>Un administrateur Intacct accorde les droits de chaque application. Cochez une ligne quand elle est faite, ou laissez le test de connexion le découvrir.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator lets Armatic's sender ID in. Capitals count, and a wrong line cannot be edited.</source>
            <translation>Un administrateur Intacct autorise l’ID expéditeur d’Armatic. Les majuscules comptent, et une ligne fausse ne peut pas être modifiée.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Eight checks in order. The first that fails says whose job it is and where to click. A refused password is sent once and never again by itself.</source>
            <translation>Huit vérifications dans l’ordre. La première qui échoue dit à qui c’est de jouer et où cliquer. Un mot de passe refusé est envoyé une fois et jamais plus de lui-même.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>The receivables are read into one file on this computer. Pause, cancel or close as you like: the next start goes on from there.</source>
            <translation>Les créances clients sont lues dans un fichier de cet ordinateur. Mettez en pause, annulez ou fermez à volonté : le prochain départ reprend de là.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Each total is compared with Intacct's own. Export the data, look at the aging, or delete it again.</source>
            <translation>Chaque total est comparé à celui d’Intacct. Exportez les données, regardez la balance âgée ou supprimez-les.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Help, from every page</source>
            <translation>Aide, depuis toute page</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Leave what lies over a page, or answer a question with no</source>
            <translation>Quitter ce qui recouvre une page, ou répondre non à une question</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Do what the primary button says</source>
            <translation>Faire ce que dit le bouton principal</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>From one part of the window to the next</source>
            <translation>D’une partie de la fenêtre à la suivante</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>From one control to the next; **Space** or **Enter** uses it</source>
            <translation>D’un élément au suivant ; **Espace** ou **Entrée** l’actionne</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Close the window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>intacct</name>
        <message>
            <location filename="resources" />
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Cash Management</source>
            <translation>Trésorerie</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>General Ledger</source>
            <translation>Grand livre</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounts Receivable</source>
            <translation>Comptes clients</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Inventory Control</source>
            <translation>Gestion des stocks</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry</source>
            <translation>Gestion des ventes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>BlueSnap</source>
            <translation>BlueSnap</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Locations</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Departments</source>
            <translation>Départements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Credit card accounts</source>
            <translation>Comptes de carte de crédit</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Checking accounts</source>
            <translation>Comptes courants</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Savings accounts</source>
            <translation>Comptes d’épargne</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Statistical accounts</source>
            <translation>Comptes statistiques</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Manage payments</source>
            <translation>Gérer les paiements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>AR account labels</source>
            <translation>Libellés des comptes clients</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Adjustments</source>
            <translation>Ajustements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Receive advances</source>
            <translation>Recevoir des acomptes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>AR terms</source>
            <translation>Conditions de paiement</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Customer types</source>
            <translation>Types de client</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Posted payments</source>
            <translation>Paiements comptabilisés</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Tax detail</source>
            <translation>Détail de taxe</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Tax schedule</source>
            <translation>Barème de taxe</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Units of measure</source>
            <translation>Unités de mesure</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Product lines</source>
            <translation>Gammes de produits</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Warehouses</source>
            <translation>Entrepôts</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry transactions</source>
            <translation>Documents de vente</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry transaction definitions</source>
            <translation>Définitions de documents de vente</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>BlueSnapARQueue</source>
            <translation>BlueSnapARQueue</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>List</source>
            <translation>Lister</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>View</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Post</source>
            <translation>Comptabiliser</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Reclass</source>
            <translation>Reclasser</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Reverse</source>
            <translation>Contrepasser</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Void</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Subscriptions</source>
            <translation>Abonnements</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services</source>
            <translation>Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Company information</source>
            <translation>Informations sur la société</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>General information</source>
            <translation>Informations générales</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>New Web Services user</source>
            <translation>Nouvel utilisateur Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User ID</source>
            <translation>ID utilisateur</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Username</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Account email address</source>
            <translation>Adresse e-mail du compte</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Contact name</source>
            <translation>Nom du contact</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User type</source>
            <translation>Type d’utilisateur</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Business</source>
            <translation>Métier</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Restrict user access to web services only</source>
            <translation>Limiter l’accès aux Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services users</source>
            <translation>Utilisateurs Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User Application Subscriptions</source>
            <translation>Abonnements de l’utilisateur</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Permissions</source>
            <translation>Autorisations</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Activities and lists</source>
            <translation>Activités et listes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Roles Subscriptions</source>
            <translation>Abonnements du rôle</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services user</source>
            <translation>Utilisateur Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services authorizations</source>
            <translation>Autorisations Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Sender ID</source>
            <translation>ID expéditeur</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services sender information</source>
            <translation>Informations sur l’expéditeur Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounting</source>
            <translation>Comptabilité</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Sage Intacct</source>
            <translation>Sage Intacct</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Company ID</source>
            <translation>ID société</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <location filename="ui/mail.py" />
            <source>The text goes on. All of it is on the clipboard: paste it over these lines.</source>
            <translation>Le texte continue. Il est en entier dans le presse-papiers : collez-le à la place de ces lignes.</translation>
        </message>
    </context>
    <context>
        <name>numbers.toml</name>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text speaks of a “Partner ID or password”.</source>
            <translation>Le texte parle de “Partner ID or password”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “not authorized” and names a sender ID and a company ID.</source>
            <translation>Le texte dit “not authorized” et nomme un ID expéditeur et un ID société.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “Sign-in information is incorrect”.</source>
            <translation>Le texte dit “Sign-in information is incorrect”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text speaks of a “transport policy”.</source>
            <translation>Le texte parle d’une “transport policy”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “You do not have permission” and names a kind of record.</source>
            <translation>Le texte dit “You do not have permission” et nomme un genre d’enregistrement.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “cannot be performed on objects of type”.</source>
            <translation>Le texte dit “cannot be performed on objects of type”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “Object definition … not found”.</source>
            <translation>Le texte dit “Object definition … not found”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “rolled back”; then another error beside it is the cause.</source>
            <translation>Le texte dit “rolled back” ; une autre erreur à côté en est alors la cause.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer holds “GW-0011” or “Invalid Request”.</source>
            <translation>La réponse contient “GW-0011” ou “Invalid Request”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer holds “XL03000003” or speaks of a “schema”.</source>
            <translation>La réponse contient “XL03000003” ou parle d’un “schema”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer is a web page that is not Intacct's.</source>
            <translation>La réponse est une page web qui n’est pas d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer says “Sign-in information is incorrect”.</source>
            <translation>La réponse dit “Sign-in information is incorrect”.</translation>
        </message>
    </context>
    <context>
        <name>objects.toml</name>
        <message>
            <location filename="resources/objects.toml" />
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Locations</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Departments</source>
            <translation>Départements</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>GL accounts</source>
            <translation>Comptes généraux</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Statistical accounts</source>
            <translation>Comptes statistiques</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Checking accounts</source>
            <translation>Comptes courants</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Savings accounts</source>
            <translation>Comptes d’épargne</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Credit card accounts</source>
            <translation>Comptes de carte de crédit</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>AR account labels</source>
            <translation>Libellés des comptes clients</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>AR terms</source>
            <translation>Conditions de paiement</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Customer types</source>
            <translation>Types de client</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Tax details</source>
            <translation>Détails de taxe</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Invoice lines</source>
            <translation>Lignes de facture</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Payment details</source>
            <translation>Détails de paiement</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Adjustments</source>
            <translation>Ajustements</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Advances</source>
            <translation>Acomptes</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry definitions</source>
            <translation>Définitions de documents de vente</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry transactions</source>
            <translation>Documents de vente</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry lines</source>
            <translation>Lignes de documents de vente</translation>
        </message>
    </context>
    <context>
        <name>permissions.toml</name>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Attach or refresh the invoice document</source>
            <translation>Joindre ou renouveler le document de la facture</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoice documents are not attached or refreshed.</source>
            <translation>Les documents de facture ne sont ni joints ni renouvelés.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor asks for Edit. Sage says Edit needs List. View is our reasoning.</source>
            <translation>L’éditeur demande Edit. Sage dit qu’Edit demande List. View est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names and e-mail addresses for reminders</source>
            <translation>Noms et adresses e-mail pour les relances</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Reminders may lack the name and e-mail address of the person who pays.</source>
            <translation>Les relances peuvent manquer du nom et de l’e-mail de la personne qui paie.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning. One guide found Customers Add and Edit was needed as well.</source>
            <translation>Sage documente la ligne. Qu’Armatic en ait besoin est notre raisonnement. Selon un guide, Customers Add et Edit étaient aussi nécessaires.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of a multi-entity company's entities</source>
            <translation>Noms des entités d’une société qui en a plusieurs</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Entities appear without their names.</source>
            <translation>Les entités apparaissent sans leurs noms.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides list the row. That Armatic needs it is our reasoning.</source>
            <translation>D’autres guides listent la ligne. Qu’Armatic en ait besoin est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the locations on invoice lines</source>
            <translation>Noms des sites sur les lignes de facture</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Locations on invoice lines appear without their names.</source>
            <translation>Les sites des lignes de facture apparaissent sans leurs noms.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides list the row. That Armatic needs it is our reasoning. Your company may have renamed it.</source>
            <translation>D’autres guides listent la ligne. Qu’Armatic en ait besoin est notre raisonnement. Votre société l’a peut-être renommée.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the departments on invoice lines</source>
            <translation>Noms des départements sur les lignes de facture</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Departments on invoice lines appear without their names.</source>
            <translation>Les départements des lignes de facture apparaissent sans leurs noms.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning. Your company may have renamed it.</source>
            <translation>Sage documente la ligne. Qu’Armatic en ait besoin est notre raisonnement. Votre société l’a peut-être renommée.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Choose where payments are recorded</source>
            <translation>Choisir où les paiements sont enregistrés</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit card accounts cannot be chosen for recording payments.</source>
            <translation>Les comptes de carte de crédit ne peuvent pas être choisis pour enregistrer les paiements.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Checking accounts cannot be chosen for recording payments.</source>
            <translation>Les comptes courants ne peuvent pas être choisis pour enregistrer les paiements.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Savings accounts cannot be chosen for recording payments.</source>
            <translation>Les comptes d’épargne ne peuvent pas être choisis pour enregistrer les paiements.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Map revenue, undeposited funds and fees</source>
            <translation>Affecter produits, fonds non déposés et frais</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Revenue, undeposited-funds and fee accounts cannot be mapped.</source>
            <translation>Les comptes de produits, de fonds non déposés et de frais ne peuvent pas être affectés.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Complete account list</source>
            <translation>Liste complète des comptes</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The account list is incomplete.</source>
            <translation>La liste des comptes est incomplète.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customer records, both ways</source>
            <translation>Fiches clients, dans les deux sens</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers do not arrive in Armatic, and changes there do not reach Intacct.</source>
            <translation>Les clients n’arrivent pas dans Armatic, et les changements faits là n’atteignent pas Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open and paid invoices in, billing out</source>
            <translation>Factures ouvertes et payées en entrée, facturation en sortie</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoices do not arrive in Armatic, and bills made there do not reach Intacct.</source>
            <translation>Les factures n’arrivent pas dans Armatic, et celles faites là n’atteignent pas Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments in, captured payments out</source>
            <translation>Paiements en entrée, paiements encaissés en sortie</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments do not arrive in Armatic, and payments taken there leave invoices open in Intacct.</source>
            <translation>Les paiements n’arrivent pas dans Armatic, et ceux pris là laissent des factures ouvertes dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Labels on invoice lines, where switched on</source>
            <translation>Libellés des lignes de facture, là où ils sont activés</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoice lines appear without their account label.</source>
            <translation>Les lignes de facture apparaissent sans leur libellé de compte.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row exists only where account labels are switched on in Accounts Receivable.</source>
            <translation>La ligne n’existe que si les libellés de compte sont activés dans Accounts Receivable.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit memos reduce what a customer owes</source>
            <translation>Les avoirs réduisent ce que doit un client</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit memos are missing, so a customer appears to owe too much.</source>
            <translation>Les avoirs manquent, un client semble donc devoir trop.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning.</source>
            <translation>Sage documente la ligne. Qu’Armatic en ait besoin est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Money received but not applied yet</source>
            <translation>Argent reçu et pas encore affecté</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Money that is not applied to an invoice yet is missing.</source>
            <translation>L’argent pas encore affecté à une facture manque.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payment terms behind the due dates</source>
            <translation>Conditions de paiement derrière les échéances</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payment terms appear without their details.</source>
            <translation>Les conditions de paiement apparaissent sans détails.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the customer types</source>
            <translation>Noms des types de client</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers cannot be grouped by their type.</source>
            <translation>Les clients ne peuvent pas être groupés par type.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Another guide lists the row. That Armatic needs it is our reasoning.</source>
            <translation>Un autre guide liste la ligne. Qu’Armatic en ait besoin est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Older payment records</source>
            <translation>Anciens enregistrements de paiement</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Older payments may be missing.</source>
            <translation>D’anciens paiements peuvent manquer.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Draft payments are posted, since 2024 R2</source>
            <translation>Les paiements en brouillon sont comptabilisés, depuis 2024 R2</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments recorded as drafts stay unposted in Intacct.</source>
            <translation>Les paiements saisis en brouillon restent non comptabilisés dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the right, new in 2024 R2 and off by default. That Armatic needs it is our reasoning.</source>
            <translation>Sage documente le droit, nouveau en 2024 R2 et désactivé au départ. Qu’Armatic en ait besoin est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates on invoice lines</source>
            <translation>Taux de taxe sur les lignes de facture</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates are missing.</source>
            <translation>Les taux de taxe manquent.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Another guide lists the row. The vendor says tax rates are synchronized. The need for the row is our reasoning.</source>
            <translation>Un autre guide liste la ligne. L’éditeur dit que les taux de taxe sont synchronisés. Le besoin de la ligne est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Which tax rates belong together</source>
            <translation>Quels taux de taxe vont ensemble</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates appear without their schedule.</source>
            <translation>Les taux de taxe apparaissent sans leur barème.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items on invoice lines</source>
            <translation>Articles sur les lignes de facture</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items appear without their names.</source>
            <translation>Les articles apparaissent sans leurs noms.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The setup guide names the application only, and the vendor's newest text drops it. The row is our reasoning.</source>
            <translation>Le guide de configuration nomme l’application seulement, et le texte le plus récent de l’éditeur l’omet. La ligne est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Units on sales lines</source>
            <translation>Unités sur les lignes de vente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Quantities appear without their unit.</source>
            <translation>Les quantités apparaissent sans leur unité.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Product lines of the items sold</source>
            <translation>Gammes de produits des articles vendus</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items appear without their product line.</source>
            <translation>Les articles apparaissent sans leur gamme.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Warehouses on sales lines</source>
            <translation>Entrepôts sur les lignes de vente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sales lines appear without their warehouse.</source>
            <translation>Les lignes de vente apparaissent sans leur entrepôt.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides name the row, its rights were not seen. That Armatic needs it is our reasoning.</source>
            <translation>D’autres guides nomment la ligne, ses droits n’ont pas été vus. Qu’Armatic en ait besoin est notre raisonnement.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoices that start as sales documents</source>
            <translation>Factures nées de documents de vente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sales documents behind invoices do not arrive in Armatic.</source>
            <translation>Les documents de vente derrière les factures n’arrivent pas dans Armatic.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Which document types count as invoices</source>
            <translation>Quels types de document comptent comme factures</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Armatic cannot tell which sales documents are invoices.</source>
            <translation>Armatic ne peut pas dire quels documents de vente sont des factures.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row is in the vendor's newest text only.</source>
            <translation>La ligne ne figure que dans le texte le plus récent de l’éditeur.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The same items, in a second application</source>
            <translation>Les mêmes articles, dans une seconde application</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items may stay unreadable although Inventory Control grants them.</source>
            <translation>Les articles peuvent rester illisibles bien qu’Inventory Control les accorde.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row exists in both applications. Granting it in each is advice from another guide.</source>
            <translation>La ligne existe dans les deux applications. L’accorder dans chacune est le conseil d’un autre guide.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The same customers, in a second application</source>
            <translation>Les mêmes clients, dans une seconde application</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers may stay unreadable although Accounts Receivable grants them.</source>
            <translation>Les clients peuvent rester illisibles bien qu’Accounts Receivable les accorde.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Pay a sales invoice</source>
            <translation>Payer une facture de vente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments for sales invoices may not reach Intacct.</source>
            <translation>Les paiements de factures de vente peuvent ne pas atteindre Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates on sales lines</source>
            <translation>Taux de taxe sur les lignes de vente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates of sales documents are missing.</source>
            <translation>Les taux de taxe des documents de vente manquent.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates of sales documents appear without their schedule.</source>
            <translation>Les taux de taxe des documents de vente apparaissent sans leur barème.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Queue of the newer package, where installed</source>
            <translation>File d’attente du paquet plus récent, là où il est installé</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The newer package cannot hand its entries over.</source>
            <translation>Le paquet plus récent ne peut pas transmettre ses entrées.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>In the vendor's newest text only, and only where the newer package is installed.</source>
            <translation>Seulement dans le texte le plus récent de l’éditeur, et seulement là où ce paquet est installé.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>November 2026</source>
            <translation>novembre 2026</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Save twice</source>
            <translation>Enregistrer deux fois</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The permission window has a Save, and the page behind it has another. Both are needed.</source>
            <translation>La fenêtre des autorisations a un Save, et la page derrière en a un autre. Les deux sont nécessaires.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The **Read only** shortcut leaves this row out, another guide reports. Tick it by hand.</source>
            <translation>Le raccourci **Read only** omet cette ligne, rapporte un autre guide. Cochez-la à la main.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>“Read only” is not enough</source>
            <translation>« Read only » ne suffit pas</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Intacct's **Read only** shortcut leaves out **Manage payments**, another guide reports. Tick the rows one by one.</source>
            <translation>Le raccourci **Read only** d’Intacct omet **Manage payments**, rapporte un autre guide. Cochez les lignes une à une.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Since 2025 R2, importing posted invoices needs **Add** and **Post**. Look at this row after a release.</source>
            <translation>Depuis 2025 R2, importer des factures comptabilisées demande **Add** et **Post**. Regardez cette ligne après une version.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>**Post** is new in 2024 R2 and starts switched off, even where every other right of the row is granted.</source>
            <translation>**Post** est nouveau en 2024 R2 et désactivé au départ, même si tous les autres droits de la ligne sont accordés.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>New rights are off</source>
            <translation>Les nouveaux droits sont désactivés</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Rights that Intacct adds in a quarterly release start switched off. Come back here when something stops working after one.</source>
            <translation>Les droits qu’Intacct ajoute dans une version trimestrielle arrivent désactivés. Revenez ici quand quelque chose ne marche plus après une version.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor asks for **Edit**, and Edit needs **List**.</source>
            <translation>L’éditeur demande **Edit**, et Edit demande **List**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>List comes first</source>
            <translation>List d’abord</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>View, Add, Edit and Delete each need List in the same row.</source>
            <translation>View, Add, Edit et Delete demandent chacun List dans la même ligne.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>**Edit** works only with Add or Edit on a row of another application. The **Invoices** row gives it.</source>
            <translation>**Edit** ne marche qu’avec Add ou Edit sur une ligne d’une autre application. La ligne **Invoices** le donne.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Attachments need a partner</source>
            <translation>Les pièces jointes veulent une partenaire</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Editing attachments also needs Add or Edit on a row of another application. The Invoices row gives it.</source>
            <translation>Modifier des pièces jointes demande aussi Add ou Edit sur une ligne d’une autre application. La ligne Invoices le donne.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Does your company grant rights to users or to roles?</source>
            <translation>Votre société accorde-t-elle les droits aux utilisateurs ou aux rôles ?</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open **Company** › **Setup** › **Configuration** › **Company** › **General information** and read **Permission type** under **Global settings**.</source>
            <translation>Ouvrez **Company** › **Setup** › **Configuration** › **Company** › **General information** et lisez **Permission type** sous **Global settings**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Or open the user: without a **Roles** table your company is user-based.</source>
            <translation>Ou ouvrez l’utilisateur : sans table **Roles**, votre société est par utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>User-based</source>
            <translation>Par utilisateur</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The rights are ticked for the user itself, behind **Subscriptions** in the list of Web Services users.</source>
            <translation>Les droits sont cochés pour l’utilisateur lui-même, derrière **Subscriptions** dans la liste des utilisateurs Web Services.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The last **Save** is on the page **User Application Subscriptions**.</source>
            <translation>Le dernier **Save** est sur la page **User Application Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Role-based</source>
            <translation>Par rôle</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The rights are ticked for a role, on the page **Roles Subscriptions**.</source>
            <translation>Les droits sont cochés pour un rôle, sur la page **Roles Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The user gets them only if the role stands in the user's **Roles** table.</source>
            <translation>L’utilisateur ne les reçoit que si le rôle figure dans sa table **Roles**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Rights in a role that the user does not have look right and do nothing.</source>
            <translation>Les droits d’un rôle que l’utilisateur n’a pas semblent justes et ne font rien.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Does one entity keep its books in the company, or do several?</source>
            <translation>Une seule entité tient-elle ses livres dans la société, ou plusieurs ?</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open **Company** › **Setup** › **Entities**. One line there means a single entity.</source>
            <translation>Ouvrez **Company** › **Setup** › **Entities**. Une seule ligne signifie une seule entité.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Or look at the home page: with several entities, a list there names them.</source>
            <translation>Ou regardez la page d’accueil : avec plusieurs entités, une liste les nomme.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A company that allows work at the top level only hides that list.</source>
            <translation>Une société qui n’autorise le travail qu’au niveau supérieur cache cette liste.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The connection test finds it out as well.</source>
            <translation>Le test de connexion le découvre aussi.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>One entity</source>
            <translation>Une entité</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Nothing more is needed: the rows cover the whole company.</source>
            <translation>Rien de plus n’est nécessaire : les lignes couvrent toute la société.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Leave **Entity** empty in the form of Armatic Setup.</source>
            <translation>Laissez **Entity** vide dans le formulaire d’Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Several entities</source>
            <translation>Plusieurs entités</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Make the user at the top level, and grant the rows there.</source>
            <translation>Créez l’utilisateur au niveau supérieur et accordez-y les lignes.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user without entity restrictions reaches the top level and every entity. Leave **User entities** empty.</source>
            <translation>Un utilisateur sans restriction d’entité atteint le niveau supérieur et chaque entité. Laissez **User entities** vide.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user restricted to two or more entities reaches the top level and sees only those.</source>
            <translation>Un utilisateur limité à deux entités ou plus atteint le niveau supérieur et ne voit qu’elles.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user restricted to one entity reaches the top level only with **Enable access to top level** ticked.</source>
            <translation>Un utilisateur limité à une entité n’atteint le niveau supérieur que si **Enable access to top level** est coché.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Give **Entities** and **Locations** List and View, so that names appear beside the IDs.</source>
            <translation>Donnez List et View à **Entities** et **Locations**, pour que les noms apparaissent à côté des ID.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>See **Company** › **Admin** › **Subscriptions** › **Multi-Entity Management** › **Configure**. With **Restrict access to top level only** ticked, products cannot enter a single entity, other guides say.</source>
            <translation>Voyez **Company** › **Admin** › **Subscriptions** › **Multi-Entity Management** › **Configure**. Si **Restrict access to top level only** est coché, les produits ne peuvent entrer dans une entité, disent d’autres guides.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Whether Armatic wants one connection at the top level or one for each entity is not public. Ask Armatic support before you restrict the user.</source>
            <translation>Si Armatic veut une connexion au niveau supérieur ou une par entité n’est pas public. Demandez à l’assistance d’Armatic avant de limiter l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor's own text about several entities is lost, so what stands here is from Sage and from other guides.</source>
            <translation>Le texte de l’éditeur sur plusieurs entités est perdu ; ce qui figure ici vient de Sage et d’autres guides.</translation>
        </message>
    </context>
    <context>
        <name>problem_card</name>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Connection test</source>
            <translation>Test de connexion</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Arrival in Armatic</source>
            <translation>Arrivée dans Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>The program itself</source>
            <translation>Le programme lui-même</translation>
        </message>
    </context>
    <context>
        <name>review_dialogs</name>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Open a table</source>
            <translation>Ouvrir un tableau</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Review files</source>
            <translation>Fichiers de revue</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Open a review file</source>
            <translation>Ouvrir un fichier de revue</translation>
        </message>
    </context>
    <context>
        <name>scripts.toml</name>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Are you signed in to Sage Intacct right now?</source>
            <translation>Êtes-vous connecté à Sage Intacct en ce moment ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>May you change the permissions of other users there?</source>
            <translation>Pouvez-vous y changer les autorisations d’autres utilisateurs ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Do you also have the list of rows in front of you, the one we sent?</source>
            <translation>Avez-vous aussi sous les yeux la liste des lignes que nous avons envoyée ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The Intacct home page, with the Company menu.</source>
            <translation>La page d’accueil d’Intacct, avec le menu Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In the Company menu, an Admin entry.</source>
            <translation>Dans le menu Company, une entrée Admin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Without Admin in the Company menu, they have no administrator rights. Ask who has, and send that person the sheet.</source>
            <translation>Sans Admin dans le menu Company, pas de droits d’administrateur. Demandez qui les a, et envoyez-lui la fiche.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may be signed in to a sandbox or to another company. Have them read out the company ID.</source>
            <translation>Ils sont peut-être dans un bac à sable ou une autre société. Faites lire l’ID société.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Configuration, then Company.</source>
            <translation>Ouvrez Company, puis Setup, puis Configuration, puis Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open General information and look for Global settings.</source>
            <translation>Ouvrez General information et cherchez Global settings.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>What does it say beside Permission type?</source>
            <translation>Que lit-on à côté de Permission type ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The words User-based or Role-based.</source>
            <translation>Les mots User-based ou Role-based.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In older menus, Configuration is missing. Company then stands right under Setup.</source>
            <translation>Dans les anciens menus, Configuration manque. Company est alors directement sous Setup.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If they cannot find it, have them open any user. No table called Roles means user-based.</source>
            <translation>S’ils ne trouvent pas, faites ouvrir un utilisateur quelconque. Pas de table Roles signifie par utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Entities.</source>
            <translation>Ouvrez Company, puis Setup, puis Entities.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>How many lines are in that list?</source>
            <translation>Combien de lignes a cette liste ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is the user for Armatic restricted to some of them?</source>
            <translation>L’utilisateur pour Armatic est-il limité à certaines ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>One line for a single entity, several lines for several.</source>
            <translation>Une ligne pour une seule entité, plusieurs pour plusieurs.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>On the user, nothing chosen under User entities.</source>
            <translation>Sur l’utilisateur, rien de choisi sous User entities.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>No Entities entry usually means a single entity.</source>
            <translation>Pas d’entrée Entities signifie en général une seule entité.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A user restricted to one entity needs Enable access to top level ticked.</source>
            <translation>Pour un utilisateur limité à une entité, Enable access to top level doit être coché.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Whether to connect each entity by itself is not settled in public. Check with your team before you answer.</source>
            <translation>S’il faut connecter chaque entité à part n’est pas tranché publiquement. Voyez avec votre équipe avant de répondre.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Admin, then Users, roles, and groups.</source>
            <translation>Ouvrez Company, puis Admin, puis Users, roles, and groups.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>For a user-based company, click Web Services users, then Subscriptions beside the user for Armatic.</source>
            <translation>Pour une société par utilisateur, cliquez sur Web Services users, puis sur Subscriptions à côté de l’utilisateur pour Armatic.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>For a role-based company, click Roles, then open the subscriptions of the role that this user has.</source>
            <translation>Pour une société par rôle, cliquez sur Roles, puis ouvrez les abonnements du rôle de cet utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick the first application and click Permissions beside it.</source>
            <translation>Cochez la première application et cliquez sur Permissions à côté.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A list of applications, each with a box and the word Permissions.</source>
            <translation>Une liste d’applications, chacune avec une case et le mot Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then a window with rows, and the rights as boxes beside each row.</source>
            <translation>Puis une fenêtre avec des lignes, et les droits en cases à côté de chaque ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Until 2024, Web Services users and Roles stood right under Admin.</source>
            <translation>Jusqu’en 2024, Web Services users et Roles étaient directement sous Admin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may look under ordinary Users. The user for Armatic is only in the list of Web Services users.</source>
            <translation>Ils regardent peut-être sous Users. L’utilisateur pour Armatic n’est que dans la liste Web Services users.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>All, Read only and a third shortcut stand at the head of the window. Ask them to leave those alone.</source>
            <translation>All, Read only et un troisième raccourci sont en tête de la fenêtre. Demandez de ne pas y toucher.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may edit a role that the user does not have. Have them read out the role's name from the user's form.</source>
            <translation>Ils modifient peut-être un rôle que l’utilisateur n’a pas. Faites lire le nom du rôle sur le formulaire de l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Save in the permission window.</source>
            <translation>Cliquez sur Save dans la fenêtre des autorisations.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>You are back on the list of applications. Click Save there as well.</source>
            <translation>Vous revoilà à la liste des applications. Cliquez là aussi sur Save.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Now open one application again. Are the ticks still there?</source>
            <translation>Rouvrez maintenant une application. Les coches sont-elles toujours là ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After the first Save, the list of applications.</source>
            <translation>Après le premier Save, la liste des applications.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After the second Save, the list of users or of roles.</source>
            <translation>Après le second Save, la liste des utilisateurs ou des rôles.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The second Save is the one people forget. Without it, nothing is kept.</source>
            <translation>Le second Save est celui qu’on oublie. Sans lui, rien n’est gardé.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Intacct may ask for their own password. That is normal.</source>
            <translation>Intacct peut demander leur propre mot de passe. C’est normal.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A word about a charge may appear. Our guide knows of none, so have them read it out before they go on.</source>
            <translation>Un mot sur des frais peut apparaître. Notre guide n’en connaît pas ; faites-le lire avant de continuer.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Configuration, then Company, and the Security tab.</source>
            <translation>Ouvrez Company, puis Setup, puis Configuration, puis Company, et l’onglet Security.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Edit, and find Web Services authorizations near the end.</source>
            <translation>Cliquez sur Edit, et trouvez Web Services authorizations vers la fin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is the sender ID in that list, and does it say Active?</source>
            <translation>L’ID expéditeur est-il dans cette liste, et lit-on Active ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A line with the sender ID exactly as on the sheet, and Active beside it.</source>
            <translation>Une ligne avec l’ID expéditeur exactement comme sur la fiche, et Active à côté.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The sender ID keeps its capitals. One wrong letter means deleting the line and adding it anew.</source>
            <translation>L’ID expéditeur garde ses majuscules. Une lettre fausse, et la ligne est à supprimer et à ajouter de nouveau.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>There are two Saves here too: one in the small window, one on the page behind it.</source>
            <translation>Là aussi il y a deux Save : un dans la petite fenêtre, un sur la page derrière.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Shall we go through what is still open, once more?</source>
            <translation>Reprenons-nous encore une fois ce qui reste ouvert ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Who grants the rest, and by when?</source>
            <translation>Qui accorde le reste, et pour quand ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then run the connection test, and send us the review file afterwards.</source>
            <translation>Lancez ensuite le test de connexion, et envoyez-nous après le fichier de revue.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>No open row in the list, or only rows with a name beside them.</source>
            <translation>Aucune ligne ouverte dans la liste, ou seulement des lignes avec un nom à côté.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A ticked list is not a proof. Only the connection test shows what Intacct really grants.</source>
            <translation>Une liste cochée n’est pas une preuve. Seul le test de connexion montre ce qu’Intacct accorde vraiment.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Nobody needs to tell you a password for any of this.</source>
            <translation>Personne n’a à vous dire un mot de passe pour tout cela.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Admin, then Users, roles, and groups, then Web Services users, and click Add.</source>
            <translation>Ouvrez Company, puis Admin, puis Users, roles, and groups, puis Web Services users, et cliquez sur Add.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Type the user ID exactly as it stands in step 2 of Armatic Setup. What stands there now?</source>
            <translation>Saisissez l’ID utilisateur exactement comme à l’étape 2 d’Armatic Setup. Que lit-on maintenant ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Enter a mailbox that you can open yourself. Intacct mails the password there.</source>
            <translation>Saisissez une boîte aux lettres que vous pouvez ouvrir. Intacct y envoie le mot de passe.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Set User type to Business, and click Save.</source>
            <translation>Mettez User type sur Business et cliquez sur Save.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The new user in the list of Web Services users.</source>
            <translation>Le nouvel utilisateur dans la liste Web Services users.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A mail from Intacct with a password, within a few minutes.</source>
            <translation>Un e-mail d’Intacct avec un mot de passe, en quelques minutes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may add an ordinary user. The button is in the list of Web Services users, not in the list of users.</source>
            <translation>Ils ajoutent peut-être un utilisateur ordinaire. Le bouton est dans la liste Web Services users, pas dans celle des utilisateurs.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may try the password on Intacct's own sign-in page. This user cannot sign in there.</source>
            <translation>Ils essaient peut-être le mot de passe sur la page de connexion d’Intacct. Cet utilisateur ne peut pas s’y connecter.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Nobody needs to tell you that password.</source>
            <translation>Personne n’a à vous dire ce mot de passe.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Enter the company ID, the user ID and the password from the mail in step 5.</source>
            <translation>À l’étape 5, saisissez l’ID société, l’ID utilisateur et le mot de passe de l’e-mail.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Copy the password from the mail without the blank behind it.</source>
            <translation>Copiez le mot de passe de l’e-mail sans l’espace qui suit.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Test the connection. What does the first line say that did not pass?</source>
            <translation>Cliquez sur « Tester la connexion ». Que dit la première ligne qui n’a pas réussi ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Eight checks, one after the other.</source>
            <translation>Huit vérifications, l’une après l’autre.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A card under the check that failed. It says who acts and where to click.</source>
            <translation>Une carte sous la vérification en échec. Elle dit qui agit et où cliquer.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After a refused password, do not try again at once. Several refusals in a row lock the user out.</source>
            <translation>Après un mot de passe refusé, n’essayez pas tout de suite. Plusieurs refus à la suite verrouillent l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A check that was not reached is not wrong. It waits for the one above it.</source>
            <translation>Une vérification non atteinte n’est pas fausse. Elle attend celle du dessus.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The same user ID and password go into Armatic afterwards, under Account and Accounting.</source>
            <translation>Le même ID utilisateur et le même mot de passe vont ensuite dans Armatic, sous Account et Accounting.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Start the sync. What time does it say is left?</source>
            <translation>Cliquez sur « Lancer la synchronisation ». Quel temps restant est indiqué ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>You may pause it or close the window. It goes on where it was.</source>
            <translation>Vous pouvez la mettre en pause ou fermer la fenêtre. Elle reprend où elle en était.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A bar, the rows read so far, and a time left.</source>
            <translation>Une barre, les lignes lues jusqu’ici et un temps restant.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A slow moment is mostly Intacct itself. The line under the bar says what it waits for.</source>
            <translation>Un moment lent vient le plus souvent d’Intacct. La ligne sous la barre dit ce qui est attendu.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A computer that sleeps stops the sync for that long, and nothing is lost.</source>
            <translation>Un ordinateur en veille arrête la synchronisation d’autant, et rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Does every total say that it ties out?</source>
            <translation>Chaque total dit-il qu’il concorde ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If one differs, click Sync again once. Does it still differ?</source>
            <translation>Si l’un diffère, cliquez une fois sur « Synchroniser à nouveau ». Diffère-t-il encore ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A total per currency with two thin lines under it, and the aging.</source>
            <translation>Un total par devise avec deux fines lignes dessous, et la balance âgée.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Somebody may post in Intacct while it reads. A second sync settles that.</source>
            <translation>Quelqu’un peut comptabiliser dans Intacct pendant la lecture. Une seconde synchronisation règle cela.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A total that still differs is ours to explain. Ask for a support bundle.</source>
            <translation>Un total qui diffère encore est à nous d’expliquer. Demandez un dossier d’assistance.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Company ticked in the list of applications?</source>
            <translation>Company est-elle cochée dans la liste des applications ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Company.</source>
            <translation>Cliquez sur Permissions à côté de Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A long window: departments, locations, employees, attachments and more.</source>
            <translation>Une longue fenêtre : départements, sites, employés, pièces jointes et plus.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Company is the application, not the menu. They should be in the permission window already.</source>
            <translation>Company est l’application, pas le menu. Ils devraient déjà être dans la fenêtre des autorisations.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The window is long. Have them search the page for the row's first word.</source>
            <translation>La fenêtre est longue. Faites chercher sur la page le premier mot de la ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Attachments.</source>
            <translation>Trouvez la ligne Attachments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List, View and Edit.</source>
            <translation>Cochez List, View et Edit.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Do not tick Delete, Armatic has no use for it.</source>
            <translation>Ne cochez pas Delete, Armatic n’en a pas l’usage.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three ticks in the row Attachments.</source>
            <translation>Trois coches dans la ligne Attachments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Attachment folders is another row. Leave it as it is.</source>
            <translation>Attachment folders est une autre ligne. Laissez-la telle quelle.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Edit cannot work without List. Tick List first.</source>
            <translation>Edit ne marche pas sans List. Cochez List d’abord.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Editing attachments also needs Add or Edit on another row. The invoices give it, so it comes later.</source>
            <translation>Modifier des pièces jointes demande aussi Add ou Edit sur une autre ligne. Les factures le donnent, cela vient donc plus tard.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Cash Management ticked in the list of applications?</source>
            <translation>Cash Management est-elle cochée dans la liste des applications ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Cash Management.</source>
            <translation>Cliquez sur Permissions à côté de Cash Management.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with bank accounts, deposits and reconciliations.</source>
            <translation>Une fenêtre avec comptes bancaires, dépôts et rapprochements.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three rows are needed here, and all of them end in the word accounts.</source>
            <translation>Trois lignes sont nécessaires ici, et toutes finissent par le mot accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Credit card accounts.</source>
            <translation>Trouvez la ligne Credit card accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List and View.</source>
            <translation>Cochez List et View.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row, nothing more.</source>
            <translation>Deux coches dans la ligne, rien de plus.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In older companies the row is called Charge card accounts.</source>
            <translation>Dans d’anciennes sociétés, la ligne s’appelle Charge card accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Credit card transactions is another row. It is not needed.</source>
            <translation>Credit card transactions est une autre ligne. Elle n’est pas nécessaire.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Checking accounts.</source>
            <translation>Trouvez la ligne Checking accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Outside the United States the row may be called Current accounts.</source>
            <translation>Hors des États-Unis, la ligne peut s’appeler Current accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Savings accounts.</source>
            <translation>Trouvez la ligne Savings accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may say that the company has no savings account. The row is usually there all the same, so tick it.</source>
            <translation>Ils diront peut-être que la société n’a pas de compte d’épargne. La ligne est en général là quand même, cochez-la donc.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is General Ledger ticked in the list of applications?</source>
            <translation>General Ledger est-elle cochée dans la liste des applications ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside General Ledger.</source>
            <translation>Cliquez sur Permissions à côté de General Ledger.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with journal entries, accounts and journals.</source>
            <translation>Une fenêtre avec écritures, comptes et journaux.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Some worry about journal entries. Say that Armatic asks for the lists of accounts only.</source>
            <translation>Certains s’inquiètent des écritures. Dites qu’Armatic demande seulement les listes de comptes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Accounts.</source>
            <translation>Trouvez la ligne Accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Accounts.</source>
            <translation>Deux coches dans la ligne Accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Account groups and GL account numbers are other rows.</source>
            <translation>Account groups et GL account numbers sont d’autres lignes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Accounts stands by itself, with no word before it.</source>
            <translation>Accounts est seul, sans mot devant.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Statistical accounts.</source>
            <translation>Trouvez la ligne Statistical accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Statistical accounts.</source>
            <translation>Deux coches dans la ligne Statistical accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Statistical journal entries and Statistical account numbers are other rows.</source>
            <translation>Statistical journal entries et Statistical account numbers sont d’autres lignes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Accounts Receivable ticked in the list of applications?</source>
            <translation>Accounts Receivable est-elle cochée dans la liste des applications ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Accounts Receivable.</source>
            <translation>Cliquez sur Permissions à côté de Accounts Receivable.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>This one takes longest, so let us go row by row.</source>
            <translation>Celle-ci est la plus longue, allons donc ligne par ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with customers, invoices, payments and adjustments.</source>
            <translation>Une fenêtre avec clients, factures, paiements et ajustements.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Here the Read only shortcut does harm: another guide reports that it leaves a row out.</source>
            <translation>Ici, le raccourci Read only nuit : un autre guide rapporte qu’il omet une ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Some ask why Armatic writes. It records payments and creates invoices, so List and View alone are not enough.</source>
            <translation>Certains demandent pourquoi Armatic écrit. Il enregistre des paiements et crée des factures, List et View ne suffisent donc pas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Customers.</source>
            <translation>Trouvez la ligne Customers.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List, View, Add and Edit.</source>
            <translation>Cochez List, View, Add et Edit.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Leave Delete empty.</source>
            <translation>Laissez Delete vide.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Customers.</source>
            <translation>Quatre coches dans la ligne Customers.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Customer types, groups and bank accounts are other rows.</source>
            <translation>Types de client, groupes et comptes bancaires sont d’autres lignes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Order Entry has a row Customers of its own. We come to it later.</source>
            <translation>Order Entry a sa propre ligne Customers. Nous y venons plus tard.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Invoices.</source>
            <translation>Trouvez la ligne Invoices.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then go on to the right, to Post, and tick it too.</source>
            <translation>Continuez ensuite à droite, jusqu’à Post, et cochez-le aussi.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Five ticks in the row, the last of them under Post.</source>
            <translation>Cinq coches dans la ligne, la dernière sous Post.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Outside the United States the row may be called AR sales invoices.</source>
            <translation>Hors des États-Unis, la ligne peut s’appeler AR sales invoices.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Post may stand far to the right, past the edge of the window.</source>
            <translation>Post peut se trouver loin à droite, au-delà du bord de la fenêtre.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Recurring invoices is another row.</source>
            <translation>Recurring invoices est une autre ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Manage payments.</source>
            <translation>Trouvez la ligne Manage payments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there a box for Post in this row as well?</source>
            <translation>Y a-t-il aussi une case Post dans cette ligne ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Manage payments, and perhaps an empty box under Post.</source>
            <translation>Quatre coches dans la ligne Manage payments, et peut-être une case vide sous Post.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The Read only shortcut leaves this row out, another guide reports. Have them look at it again.</source>
            <translation>Le raccourci Read only omet cette ligne, rapporte un autre guide. Faites-la regarder encore.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Posted payments is another row.</source>
            <translation>Posted payments est une autre ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Post is new since 2024 and starts switched off. We recommend it, the vendor does not list it.</source>
            <translation>Post est nouveau depuis 2024 et désactivé au départ. Nous le recommandons, l’éditeur ne le liste pas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there a row AR account labels?</source>
            <translation>Y a-t-il une ligne AR account labels ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If there is, tick List, View and Add.</source>
            <translation>Si oui, cochez List, View et Add.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three ticks in the row, or no such row at all.</source>
            <translation>Trois coches dans la ligne, ou pas de ligne de ce nom.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The row is there only where the company uses account labels. If it is missing, mark it as not in this company.</source>
            <translation>La ligne n’existe que si la société utilise les libellés de compte. Si elle manque, marquez-la absente de cette société.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Inventory Control in the list of applications?</source>
            <translation>Inventory Control est-elle dans la liste des applications ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If it is, tick it and click Permissions beside it.</source>
            <translation>Si oui, cochez-la et cliquez sur Permissions à côté.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with items, warehouses and price lists, or no such application.</source>
            <translation>Une fenêtre avec articles, entrepôts et tarifs, ou pas d’application de ce nom.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Many companies do not have Inventory Control. Then skip it and mark the row as not in this company.</source>
            <translation>Beaucoup de sociétés n’ont pas Inventory Control. Passez alors, et marquez la ligne absente de cette société.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The vendor's newest text no longer names this application. We keep it because the setup guide does.</source>
            <translation>Le texte le plus récent de l’éditeur ne nomme plus cette application. Nous la gardons car le guide de configuration la nomme.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Items.</source>
            <translation>Trouvez la ligne Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Items.</source>
            <translation>Deux coches dans la ligne Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Item groups and Item tax groups are other rows.</source>
            <translation>Item groups et Item tax groups sont d’autres lignes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Order Entry has a row Items of its own.</source>
            <translation>Order Entry a sa propre ligne Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Order Entry ticked in the list of applications?</source>
            <translation>Order Entry est-elle cochée dans la liste des applications ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Order Entry.</source>
            <translation>Cliquez sur Permissions à côté de Order Entry.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with transactions, transaction definitions, customers and items.</source>
            <translation>Une fenêtre avec documents, définitions de documents, clients et articles.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A company that bills from Accounts Receivable alone may not use Order Entry. Note it, and ask your team.</source>
            <translation>Une société qui facture seulement depuis Accounts Receivable n’utilise peut-être pas Order Entry. Notez-le, et demandez à votre équipe.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Purchasing looks much the same. Have them read the title of the window.</source>
            <translation>Purchasing se ressemble beaucoup. Faites lire le titre de la fenêtre.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Order Entry transactions.</source>
            <translation>Trouvez la ligne Order Entry transactions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Order Entry transactions.</source>
            <translation>Quatre coches dans la ligne Order Entry transactions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Recurring transactions is another row.</source>
            <translation>Recurring transactions est une autre ligne.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The next row has nearly the same name. Have them read it to the end.</source>
            <translation>La ligne suivante porte presque le même nom. Faites-la lire jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Order Entry transaction definitions.</source>
            <translation>Trouvez la ligne Order Entry transaction definitions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row that ends in definitions.</source>
            <translation>Quatre coches dans la ligne qui finit par definitions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Administrators may refuse Add and Edit here. Note it, and go on.</source>
            <translation>Les administrateurs peuvent refuser ici Add et Edit. Notez-le, et continuez.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>This row is in the vendor's newest text only, so an older sheet may lack it.</source>
            <translation>Cette ligne ne figure que dans le texte le plus récent de l’éditeur, une ancienne fiche peut donc ne pas l’avoir.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there an application called BlueSnap in the list?</source>
            <translation>Y a-t-il dans la liste une application nommée BlueSnap ?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Usually there is none, and nothing has to be done.</source>
            <translation>En général il n’y en a pas, et rien n’est à faire.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Only companies with the newer package have it. Then all rights of its one row are ticked.</source>
            <translation>Seules les sociétés avec le paquet plus récent l’ont. Tous les droits de son unique ligne sont alors cochés.</translation>
        </message>
    </context>
    <context>
        <name>steps.toml</name>
        <message>
            <location filename="resources/steps.toml" />
            <source>Before you start</source>
            <translation>Avant de commencer</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Seven steps, most of them in Intacct. Each one shows where to click, what to type and who does it.</source>
            <translation>Sept étapes, la plupart dans Intacct. Chacune montre où cliquer, quoi saisir et qui le fait.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>No extra Intacct fee</source>
            <translation>Sans frais supplémentaires chez Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Have an Intacct administrator at hand.</source>
            <translation>Prévoyez un administrateur Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Steps 2, 3 and 4 need an administrator's rights. You can send each of them by e-mail.</source>
            <translation>Les étapes 2, 3 et 4 demandent des droits d’administrateur. Vous pouvez envoyer chacune par e-mail.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Subscriptions** and check that **Web Services** is subscribed.</source>
            <translation>Ouvrez **Company** › **Admin** › **Subscriptions** et vérifiez que **Web Services** est souscrit.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>If Intacct warns of a charge, ignore it. Armatic is a Sage Intacct partner, so the connection costs nothing.</source>
            <translation>Si Intacct annonce des frais, passez outre. Armatic est partenaire de Sage Intacct, la connexion ne coûte donc rien.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>On the same page, check that the six applications are subscribed.</source>
            <translation>Sur la même page, vérifiez que les six applications sont souscrites.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** and **Order Entry**.</source>
            <translation>**Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** et **Order Entry**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Note your company ID, under **Company** › **Setup** › **Configuration** › **Company** › **General information**.</source>
            <translation>Notez votre ID société, sous **Company** › **Setup** › **Configuration** › **Company** › **General information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The field is called **ID**. Whoever connects Armatic types it in step 5, Connect.</source>
            <translation>Le champ s’appelle **ID**. Qui connecte Armatic le saisit à l’étape 5, Connecter.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Setup** › **Company** › **General information**</source>
            <translation>Jusqu’en 2024 : **Company** › **Setup** › **Company** › **General information**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Choose a mailbox you can open.</source>
            <translation>Choisissez une boîte aux lettres que vous pouvez ouvrir.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct mails the password of the new user there.</source>
            <translation>Intacct y envoie le mot de passe du nouvel utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Have the Armatic connection key ready.</source>
            <translation>Ayez la clé de connexion d’Armatic à portée de main.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic gives it to you as a file or as text. It is the password of Armatic's sender ID.</source>
            <translation>Armatic vous la donne en fichier ou en texte. C’est le mot de passe de l’ID expéditeur d’Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Subscribe Web Services</source>
            <translation>Souscrire Web Services</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Find the company ID</source>
            <translation>Trouver l’ID société</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Web Services is subscribed** and an administrator is at hand</source>
            <translation>**Web Services est souscrit** et un administrateur est disponible</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other applications</source>
            <translation>autres applications</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page may list more applications.</source>
            <translation>Dessin, pas une capture d’écran. Votre page peut lister plus d’applications.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the company ID to note</source>
            <translation>l’ID société à noter</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings, not screenshots. Your pages show more.</source>
            <translation>Dessins, pas des captures d’écran. Vos pages montrent plus.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Setup only reads</source>
            <translation>La configuration lit seulement</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This program cannot add, change or delete anything in your Intacct company. Armatic itself does more: it records payments and bills, so it asks for Add, Edit and Post rights.</source>
            <translation>Ce programme ne peut rien ajouter, modifier ni supprimer dans votre société Intacct. Armatic lui-même fait plus : il enregistre des paiements et facture, et demande donc les droits Add, Edit et Post.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>An application is missing</source>
            <translation>Une application manque</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Its permission rows do not exist then, and you skip them. The test in step 5 tells what is missing and what that means.</source>
            <translation>Ses lignes d’autorisation n’existent alors pas, et vous les passez. Le test de l’étape 5 dit ce qui manque et ce que cela signifie.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The menu looks different</source>
            <translation>Le menu est différent</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct moved these pages in 2024. Every step shows the path of today and the older ones.</source>
            <translation>Intacct a déplacé ces pages en 2024. Chaque étape montre le chemin actuel et les anciens.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Web Services or an application is not subscribed.</source>
            <translation>Web Services ou une application n’est pas souscrit.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create user</source>
            <translation>Créer l’utilisateur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create the user Armatic signs in with</source>
            <translation>Créer l’utilisateur avec lequel Armatic se connecte</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic signs in to Intacct with a user of its own. It is used for Web Services only.</source>
            <translation>Armatic se connecte à Intacct avec son propre utilisateur. Il ne sert qu’aux Web Services.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Users, roles, and groups** › **Web Services users** and click **Add**.</source>
            <translation>Ouvrez **Company** › **Admin** › **Users, roles, and groups** › **Web Services users** et cliquez sur **Add**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Admin** › **Web Services users**. In 2017 and 2018: **Company** › **Web Services Users**</source>
            <translation>Jusqu’en 2024 : **Company** › **Admin** › **Web Services users**. En 2017 et 2018 : **Company** › **Web Services Users**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **User ID**, exactly:</source>
            <translation>Saisissez exactement ce **User ID** :</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It cannot be changed after saving.</source>
            <translation>Il ne peut plus être modifié après l’enregistrement.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In **Account email address**, enter a mailbox that whoever connects Armatic can open.</source>
            <translation>Dans **Account email address**, saisissez une boîte aux lettres que peut ouvrir qui connecte Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct mails the password there. It is typed in step 5 of Armatic Setup, Connect.</source>
            <translation>Intacct y envoie le mot de passe. Il se saisit à l’étape 5 d’Armatic Setup, Connecter.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2023 the field is called **Email address**.</source>
            <translation>Jusqu’en 2023, le champ s’appelle **Email address**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Set **User type** to **Business**.</source>
            <translation>Mettez **User type** sur **Business**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Other types limit what the user may read, whatever you grant.</source>
            <translation>D’autres types limitent ce que l’utilisateur peut lire, quoi que vous accordiez.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick **Restrict user access to web services only** if your form shows it.</source>
            <translation>Cochez **Restrict user access to web services only** si votre formulaire l’affiche.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>If it is missing, Intacct restricts the user by itself.</source>
            <translation>S’il manque, Intacct limite l’utilisateur de lui-même.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save**.</source>
            <translation>Cliquez sur **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct asks for your own password. If it warns of a charge, ignore it: this user is free of charge.</source>
            <translation>Intacct demande votre propre mot de passe. S’il annonce des frais, passez outre : cet utilisateur est gratuit.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Add the user</source>
            <translation>Ajouter l’utilisateur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Web Services users** › **Add**</source>
            <translation>De 2019 à 2024 : **Company** › **Admin** › **Web Services users** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: **Company** › **Web Services Users** › **Add**</source>
            <translation>2017 et 2018 : **Company** › **Web Services Users** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved the user** and the password mail arrived</source>
            <translation>**J’ai enregistré l’utilisateur** et l’e-mail avec le mot de passe est arrivé</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>any name</source>
            <translation>un nom quelconque</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>a mailbox you can open</source>
            <translation>une boîte aux lettres que vous pouvez ouvrir</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>choose or add</source>
            <translation>choisir ou ajouter</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Dashed: only on older forms. If it is missing, Intacct restricts the user by itself.</source>
            <translation>Pointillé : seulement sur d’anciens formulaires. S’il manque, Intacct limite l’utilisateur de lui-même.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your form may show more fields.</source>
            <translation>Dessin, pas une capture d’écran. Votre formulaire peut montrer plus de champs.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Do not test it by signing in</source>
            <translation>Ne le testez pas en vous connectant</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A Web Services user cannot sign in to Intacct's own screens. The test in step 5 tells whether the password works.</source>
            <translation>Un utilisateur Web Services ne peut pas se connecter aux écrans d’Intacct. Le test de l’étape 5 dit si le mot de passe fonctionne.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The password mail does not arrive</source>
            <translation>L’e-mail avec le mot de passe n’arrive pas</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It is titled “Welcome to Sage Intacct” and names the company ID, the user ID and the password. An administrator can reset the password; Intacct then mails a new one. A reset stops every program that uses the old one.</source>
            <translation>Son objet est “Welcome to Sage Intacct” et il donne l’ID société, l’ID utilisateur et le mot de passe. Un administrateur peut réinitialiser le mot de passe ; Intacct en envoie alors un nouveau. Cela arrête tout programme qui utilise l’ancien.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Contact name</source>
            <translation>Contact name</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Choose a contact or add one. Sage lets its e-mail differ from the account e-mail, another guide wants them equal. The same address in both is safe.</source>
            <translation>Choisissez un contact ou ajoutez-en un. Sage accepte que son e-mail diffère de celui du compte, un autre guide les veut égaux. La même adresse dans les deux est sûre.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Admin privileges</source>
            <translation>Admin privileges</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Guides disagree: most say Full, one works with Limited. As far as public text shows, reading needs none.</source>
            <translation>Les guides divergent : la plupart disent Full, un fonctionne avec Limited. D’après les textes publics, lire n’en demande aucun.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Entities, departments and territories</source>
            <translation>Entités, départements et territoires</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Leave these lists empty. Each entry hides records from Armatic, without any message.</source>
            <translation>Laissez ces listes vides. Chaque entrée cache des enregistrements à Armatic, sans aucun message.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Companies with several entities</source>
            <translation>Sociétés à plusieurs entités</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create the user at the top level. The guide's own text for several entities is lost, so this is our advice.</source>
            <translation>Créez l’utilisateur au niveau supérieur. Le texte du guide sur plusieurs entités est perdu, c’est donc notre conseil.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Keep password until admin resets it</source>
            <translation>Keep password until admin resets it</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick it if an older form shows it. Today passwords of these users do not expire.</source>
            <translation>Cochez-le si un ancien formulaire l’affiche. Aujourd’hui, les mots de passe de ces utilisateurs n’expirent pas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused this user or its password.</source>
            <translation>Intacct a refusé cet utilisateur ou son mot de passe.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Module permissions</source>
            <translation>Autorisations</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Grant six applications, {row_count} rows</source>
            <translation>Accorder six applications, {row_count} lignes</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Grant each row with its rights, for the user or for the role the user has. Then save twice.</source>
            <translation>Accordez chaque ligne avec ses droits, à l’utilisateur ou au rôle qu’il a. Enregistrez ensuite deux fois.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the list of Web Services users, click **Subscriptions** next to `{user_id}`.</source>
            <translation>Dans la liste des utilisateurs Web Services, cliquez sur **Subscriptions** à côté de `{user_id}`.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The page **User Application Subscriptions** opens.</source>
            <translation>La page **User Application Subscriptions** s’ouvre.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick an application and click **Permissions** beside it.</source>
            <translation>Cochez une application et cliquez sur **Permissions** à côté.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Six in all: **Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** and **Order Entry**.</source>
            <translation>Six en tout : **Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** et **Order Entry**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick the rights of each row in the list, such as **Customers**.</source>
            <translation>Cochez les droits de chaque ligne de la liste, comme **Customers**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Do not use the **Read only** shortcut: it leaves rows out.</source>
            <translation>N’utilisez pas le raccourci **Read only** : il laisse des lignes de côté.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** in the permission window.</source>
            <translation>Cliquez sur **Save** dans la fenêtre des autorisations.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>After the last application, click **Save** on the page **User Application Subscriptions** too.</source>
            <translation>Après la dernière application, cliquez aussi sur **Save** sur la page **User Application Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A forgotten second Save is a known mistake.</source>
            <translation>Oublier le second enregistrement est une erreur connue.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Users, roles, and groups** › **Roles**, click **Add**, name the role and click **Save**.</source>
            <translation>Ouvrez **Company** › **Admin** › **Users, roles, and groups** › **Roles**, cliquez sur **Add**, nommez le rôle et cliquez sur **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The page **Roles Subscriptions** opens.</source>
            <translation>La page **Roles Subscriptions** s’ouvre.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Admin** › **Roles**</source>
            <translation>Jusqu’en 2024 : **Company** › **Admin** › **Roles**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>After the last application, click **Save** on the page **Roles Subscriptions** too.</source>
            <translation>Après la dernière application, cliquez aussi sur **Save** sur la page **Roles Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open the user `{user_id}`, choose the role in the **Roles** table and click **Save**.</source>
            <translation>Ouvrez l’utilisateur `{user_id}`, choisissez le rôle dans la table **Roles** et cliquez sur **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Fill the role that the user has. An empty role, or another one, fails on every row.</source>
            <translation>Remplissez le rôle que l’utilisateur a. Un rôle vide, ou un autre, échoue à chaque ligne.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Permissions of the user</source>
            <translation>Autorisations de l’utilisateur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Company** › **Admin** › **Users, roles, and groups** › **Web Services users** › **Subscriptions** next to `{user_id}` › **Permissions**</source>
            <translation>**Company** › **Admin** › **Users, roles, and groups** › **Web Services users** › **Subscriptions** à côté de `{user_id}` › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Web Services users** › **Subscriptions** › **Permissions**</source>
            <translation>De 2019 à 2024 : **Company** › **Admin** › **Web Services users** › **Subscriptions** › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: the page **User Application Subscriptions** of the user</source>
            <translation>2017 et 2018 : la page **User Application Subscriptions** de l’utilisateur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Permissions of the role</source>
            <translation>Autorisations du rôle</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Roles** › **Add** › **Permissions**</source>
            <translation>De 2019 à 2024 : **Company** › **Admin** › **Roles** › **Add** › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved both**, the permission window and the page behind it</source>
            <translation>**J’ai enregistré les deux**, la fenêtre des autorisations et la page derrière</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other users</source>
            <translation>autres utilisateurs</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your list may show more columns.</source>
            <translation>Dessin, pas une capture d’écran. Votre liste peut montrer plus de colonnes.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page lists more applications.</source>
            <translation>Dessin, pas une capture d’écran. Votre page liste plus d’applications.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other rows</source>
            <translation>autres lignes</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Dashed: only in some companies. Skip it where it is missing.</source>
            <translation>Pointillé : seulement dans certaines sociétés. Passez-le là où il manque.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your window lists more rows and rights.</source>
            <translation>Dessin, pas une capture d’écran. Votre fenêtre liste plus de lignes et de droits.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other roles</source>
            <translation>autres rôles</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the new role</source>
            <translation>le nouveau rôle</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your form shows more fields.</source>
            <translation>Dessin, pas une capture d’écran. Votre formulaire montre plus de champs.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Which one am I?</source>
            <translation>Quel est mon cas ?</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A row has another name</source>
            <translation>Une ligne porte un autre nom</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Names differ by region, and your company may have renamed some. The search finds a row by its other names.</source>
            <translation>Les noms varient selon la région, et votre société a pu en renommer. La recherche trouve une ligne par ses autres noms.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A row is missing</source>
            <translation>Une ligne manque</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Rows appear only for features your company uses. Skip a row you do not have; the list marks where that can happen.</source>
            <translation>Les lignes n’apparaissent que pour les fonctions utilisées. Passez une ligne que vous n’avez pas ; la liste indique où cela arrive.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the rows come from</source>
            <translation>D’où viennent les lignes</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The pictures of the setup guide are lost. The rows are rebuilt from the vendor's later text and from Sage; each names its source.</source>
            <translation>Les images du guide de configuration sont perdues. Les lignes sont reconstituées d’après le texte ultérieur de l’éditeur et Sage ; chacune nomme sa source.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Read-only evaluation</source>
            <translation>Évaluation en lecture seule</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Reading works with List and View alone. Armatic cannot record payments or create invoices until the other rights are granted.</source>
            <translation>Pour lire, List et View suffisent. Armatic ne peut ni enregistrer de paiements ni créer de factures avant les autres droits.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused rows that this step grants.</source>
            <translation>Intacct a refusé des lignes que cette étape accorde.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Sender authorization</source>
            <translation>Autorisation de l’expéditeur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Allow Armatic's sender ID</source>
            <translation>Autoriser l’ID expéditeur d’Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refuses every program whose sender ID your company has not allowed.</source>
            <translation>Intacct refuse tout programme dont votre société n’a pas autorisé l’ID expéditeur.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Setup** › **Configuration** › **Company** and the tab **Security**.</source>
            <translation>Ouvrez **Company** › **Setup** › **Configuration** › **Company** et l’onglet **Security**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Setup** › **Company** › **Security**. In 2017 and 2018: **Company** › **Company information** › **Security**</source>
            <translation>De 2019 à 2024 : **Company** › **Setup** › **Company** › **Security**. En 2017 et 2018 : **Company** › **Company information** › **Security**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Edit**.</source>
            <translation>Cliquez sur **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Under **Web Services authorizations**, click **Add**.</source>
            <translation>Sous **Web Services authorizations**, cliquez sur **Add**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Older pages show **+** instead.</source>
            <translation>Les anciennes pages affichent **+** à la place.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **Sender ID**, exactly:</source>
            <translation>Saisissez exactement ce **Sender ID** :</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Capital P. It cannot be edited afterwards: delete it and add it again.</source>
            <translation>P majuscule. Il ne peut plus être modifié ensuite : supprimez-le et ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **Description**:</source>
            <translation>Saisissez cette **Description** :</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Set **Status** to **Active**.</source>
            <translation>Mettez **Status** sur **Active**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** in the window **Web Services sender information**.</source>
            <translation>Cliquez sur **Save** dans la fenêtre **Web Services sender information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** on the page **Company information** too.</source>
            <translation>Cliquez aussi sur **Save** sur la page **Company information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Without the second Save, the sender ID is not in the list.</source>
            <translation>Sans le second enregistrement, l’ID expéditeur n’est pas dans la liste.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Allow the sender ID</source>
            <translation>Autoriser l’ID expéditeur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Setup** › **Company** › **Security** › **Edit** › **Web Services authorizations** › **Add**</source>
            <translation>De 2019 à 2024 : **Company** › **Setup** › **Company** › **Security** › **Edit** › **Web Services authorizations** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: **Company** › **Company information** › **Security** › **Edit** › **Web Services authorizations** › **+**</source>
            <translation>2017 et 2018 : **Company** › **Company information** › **Security** › **Edit** › **Web Services authorizations** › **+**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved twice** and `{sender_id}` is **Active** in the list</source>
            <translation>**J’ai enregistré deux fois** et `{sender_id}` est **Active** dans la liste</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the entry stands here after the first Save</source>
            <translation>l’entrée figure ici après le premier Save</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page shows more sections.</source>
            <translation>Dessin, pas une capture d’écran. Votre page montre plus de sections.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings, not screenshots. Your page shows more sections.</source>
            <translation>Dessins, pas des captures d’écran. Votre page montre plus de sections.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Exact capitals</source>
            <translation>Majuscules exactes</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct tells capital and small letters apart. A wrong letter gives the same refusal as a missing entry.</source>
            <translation>Intacct distingue majuscules et minuscules. Une lettre fausse donne le même refus qu’une entrée manquante.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Save twice</source>
            <translation>Enregistrer deux fois</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The small window has a Save, and the page behind it has another. Both are needed.</source>
            <translation>La petite fenêtre a un Save, et la page derrière en a un autre. Les deux sont nécessaires.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the sender ID comes from</source>
            <translation>D’où vient l’ID expéditeur</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The setup guide writes `{sender_id}` between quotation marks. That it is the literal value, with a capital P, is our reading.</source>
            <translation>Le guide de configuration écrit `{sender_id}` entre guillemets. Que ce soit la valeur littérale, avec un P majuscule, est notre lecture.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused Armatic's sender ID.</source>
            <translation>Intacct a refusé l’ID expéditeur d’Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect and test</source>
            <translation>Connecter et tester</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Eight checks, in order. The first one that fails stops here and tells you what to do.</source>
            <translation>Huit vérifications, dans l’ordre. La première qui échoue s’arrête ici et vous dit quoi faire.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the company ID, the user ID and the password from Intacct's mail.</source>
            <translation>Saisissez l’ID société, l’ID utilisateur et le mot de passe de l’e-mail d’Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>They go to Intacct only, encrypted. A wrong password is tried once, so the user is not locked out.</source>
            <translation>Ils vont à Intacct seulement, chiffrés. Un mauvais mot de passe n’est envoyé qu’une fois, pour ne pas verrouiller l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In this window</source>
            <translation>Dans cette fenêtre</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Run the checks.</source>
            <translation>Lancez les vérifications.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A failed check says who must act, where to click and what to enter.</source>
            <translation>Une vérification en échec dit qui doit agir, où cliquer et quoi saisir.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Sign in to Armatic and open **Account** › **Accounting**.</source>
            <translation>Connectez-vous à Armatic et ouvrez **Account** › **Accounting**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the browser: `{armatic_page}`. Your initials, at the lower left, lead to **Account**.</source>
            <translation>Dans le navigateur : `{armatic_page}`. Vos initiales, en bas à gauche, mènent à **Account**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In Armatic</source>
            <translation>Dans Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Connect** under the Intacct logo.</source>
            <translation>Cliquez sur **Connect** sous le logo Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the company ID:</source>
            <translation>Saisissez l’ID société :</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the user ID:</source>
            <translation>Saisissez l’ID utilisateur :</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the password from Intacct's mail and click **Connect**.</source>
            <translation>Saisissez le mot de passe de l’e-mail d’Intacct et cliquez sur **Connect**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The pop-up closes by itself. This program never copies the password.</source>
            <translation>La fenêtre se ferme d’elle-même. Ce programme ne copie jamais le mot de passe.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect in Armatic</source>
            <translation>Connecter dans Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Account** › **Accounting** › **Connect** under the Intacct logo</source>
            <translation>**Account** › **Accounting** › **Connect** sous le logo Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I connected Armatic too**, with the same three values</source>
            <translation>**J’ai aussi connecté Armatic**, avec les trois mêmes valeurs</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings of Armatic, not screenshots. Other systems may be listed.</source>
            <translation>Dessins d’Armatic, pas des captures d’écran. D’autres systèmes peuvent y figurer.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the password from Intacct's mail</source>
            <translation>le mot de passe de l’e-mail d’Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings of Armatic, not screenshots. The order of fields may differ.</source>
            <translation>Dessins d’Armatic, pas des captures d’écran. L’ordre des champs peut différer.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>What happens then</source>
            <translation>Ce qui se passe ensuite</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic's first sync reads all customers and invoices. It can take several hours; then it reads changes every two hours.</source>
            <translation>La première synchronisation d’Armatic lit tous les clients et factures. Elle peut prendre plusieurs heures ; ensuite, il lit les changements toutes les deux heures.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where to watch it</source>
            <translation>Où le suivre</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Account** › **Accounting** holds the sync log. The last step here, Done, can look up whether your customers have arrived.</source>
            <translation>**Account** › **Accounting** contient le journal de synchronisation. La dernière étape ici, Terminé, peut vérifier si vos clients sont arrivés.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the password is</source>
            <translation>Où est le mot de passe</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the mail “Welcome to Sage Intacct” that Intacct sent when the user was saved.</source>
            <translation>Dans l’e-mail “Welcome to Sage Intacct” envoyé par Intacct à l’enregistrement de l’utilisateur.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Address filters</source>
            <translation>Filtres d’adresses</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The test runs from this computer, Armatic from its own servers. With **Enforce IP address filters** on, a pass here proves nothing for Armatic.</source>
            <translation>Le test part de cet ordinateur, Armatic de ses propres serveurs. Si **Enforce IP address filters** est actif, une réussite ici ne prouve rien pour Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Blanks in the company ID</source>
            <translation>Espaces dans l’ID société</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A blank before or after the company ID makes Intacct refuse it. This window removes it.</source>
            <translation>Un espace avant ou après l’ID société le fait refuser par Intacct. Cette fenêtre l’enlève.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This computer is offline. The test needs Sage Intacct.</source>
            <translation>Cet ordinateur est hors ligne. Le test a besoin de Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Initial sync</source>
            <translation>Synchronisation initiale</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Reading your receivables</source>
            <translation>Lecture de vos créances clients</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>You can keep working. Close the window if you like: the sync picks up where it stopped.</source>
            <translation>Vous pouvez continuer à travailler. Fermez la fenêtre si vous voulez : la synchronisation reprend où elle s’est arrêtée.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Start the sync.</source>
            <translation>Lancez la synchronisation.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It reads {object_count} kinds of records into a database on this computer. It changes nothing in Intacct.</source>
            <translation>Elle lit {object_count} sortes d’enregistrements dans une base de données sur cet ordinateur. Elle ne modifie rien dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Wait for the tie-out.</source>
            <translation>Attendez le rapprochement.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>At the end, open receivables here are compared with Intacct's own totals, for each currency.</source>
            <translation>À la fin, les créances d’ici sont comparées aux totaux d’Intacct, pour chaque devise.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Meanwhile</source>
            <translation>Pendant ce temps</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The other steps, the permission checklist and the error decoder stay open. The sync goes on behind them.</source>
            <translation>Les autres étapes, la liste des autorisations et le décodeur d’erreurs restent accessibles. La synchronisation continue derrière.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>How long it takes</source>
            <translation>Combien de temps cela prend</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>That depends on your number of invoices. A first estimate stands above; it gets better while pages are read.</source>
            <translation>Cela dépend du nombre de vos factures. Une première estimation figure plus haut ; elle s’affine au fil des pages.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Skipped records</source>
            <translation>Enregistrements ignorés</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Records that Armatic can do without are skipped where a permission is missing. The list names the permission.</source>
            <translation>Les enregistrements dont Armatic peut se passer sont ignorés si une autorisation manque. La liste la nomme.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct may be off on Saturdays from 02:30 to 05:30 UTC. The sync goes on by itself afterwards.</source>
            <translation>Intacct peut être arrêté le samedi de 02:30 à 05:30 UTC. La synchronisation reprend seule ensuite.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The connection is not tested yet. Step 5, Connect, does that.</source>
            <translation>La connexion n’est pas encore testée. L’étape 5, Connecter, s’en charge.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This computer is offline. The sync needs Sage Intacct.</source>
            <translation>Cet ordinateur est hors ligne. La synchronisation a besoin de Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The totals here and in Intacct differ.</source>
            <translation>Les totaux d’ici et d’Intacct diffèrent.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connected, and every cent ties out</source>
            <translation>Connecté, et tout concorde au centime</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct and Armatic are connected. This is what happens now.</source>
            <translation>Intacct et Armatic sont connectés. Voici ce qui se passe maintenant.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>What happens next</source>
            <translation>Ce qui se passe ensuite</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic reads changes every two hours. Each run is listed in the sync log under **Account** › **Accounting**.</source>
            <translation>Armatic lit les changements toutes les deux heures. Chaque passage figure dans le journal de synchronisation, sous **Account** › **Accounting**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic's own first sync</source>
            <translation>La première synchronisation d’Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It reads all customers and all open and paid invoices. It can take several hours.</source>
            <translation>Elle lit tous les clients et toutes les factures ouvertes et payées. Elle peut prendre plusieurs heures.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The sync log</source>
            <translation>Le journal de synchronisation</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It shows each run's date and how many customers and invoices it created. It also says why a record was left out.</source>
            <translation>Il montre la date de chaque passage et le nombre de clients et de factures créés. Il dit aussi pourquoi un enregistrement a été écarté.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Both ways</source>
            <translation>Dans les deux sens</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Customers, invoices, payments, items and tax rates are synchronized. A payment taken in Armatic marks the invoice as paid in Intacct.</source>
            <translation>Clients, factures, paiements, articles et taux de taxe sont synchronisés. Un paiement pris dans Armatic marque la facture comme payée dans Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Use the chat in Armatic or call `{phone}`.</source>
            <translation>Utilisez le chat d’Armatic ou appelez le `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The phone number</source>
            <translation>Le numéro de téléphone</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It is the one in the setup guide. We have not seen it on a current page.</source>
            <translation>C’est celui du guide de configuration. Nous ne l’avons pas vu sur une page actuelle.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The first sync has not finished yet. Step 6, Initial sync, does that.</source>
            <translation>La première synchronisation n’est pas terminée. L’étape 6, Synchronisation initiale, s’en charge.</translation>
        </message>
    </context>
    <context>
        <name>support_dialogs</name>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Save the support bundle</source>
            <translation>Enregistrer le dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Support bundles</source>
            <translation>Dossiers d’assistance</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Open a support bundle</source>
            <translation>Ouvrir un dossier d’assistance</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Open what the customer sent</source>
            <translation>Ouvrir ce que le client a envoyé</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Bundles, reviews and saved answers</source>
            <translation>Dossiers, revues et réponses enregistrées</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Export the saved answers</source>
            <translation>Exporter les réponses enregistrées</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Saved answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Import answers</source>
            <translation>Importer des réponses</translation>
        </message>
    </context>
    <context>
        <name>support_mail</name>
        <message>
            <location filename="ui/support_mail.py" />
            <source>No mail program opened. The text is on the clipboard: paste it into a mail.</source>
            <translation>Aucun logiciel de messagerie ne s’est ouvert. Le texte est dans le presse-papiers : collez-le dans un e-mail.</translation>
        </message>
        <message>
            <location filename="ui/support_mail.py" />
            <source>The mail is too long for one click. All of it is on the clipboard: paste it.</source>
            <translation>L’e-mail est trop long pour un clic. Il est en entier dans le presse-papiers : collez-le.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="ui/wording.py" />
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>yesterday at {time}</source>
            <translation>hier à {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>on {date} at {time}</source>
            <translation>le {date} à {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>In Sage Intacct</source>
            <translation>Dans Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>In this window</source>
            <translation>Dans cette fenêtre</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>not yet possible</source>
            <translation>pas encore possible</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>to be fixed</source>
            <translation>à corriger</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>step {number} of {count}</source>
            <translation>étape {number} sur {count}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>current</source>
            <translation>actuel</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source> of </source>
            <translation> sur </translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve</source>
            <translation>zéro un deux trois quatre cinq six sept huit neuf dix onze douze</translation>
        </message>
    </context>
</TS>
