<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Wenn das Projekt etwas veröffentlicht, erscheint es hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Kein Beitrag, den Sie lesen dürfen, passt dazu. Entfernen Sie einen Filter oder suchen Sie mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Alle Beiträge anzeigen</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Diese Sammlung gibt es nicht</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Keine Beiträge für dieses Konto</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Die Beiträge konnten nicht geholt werden</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>„%1“ lesen</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %Ln Sekunde noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %Ln Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>Die Adresse des Projekts wurde nicht gefunden. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Unter der Adresse des Projekts antwortet niemand. Der Server ist vielleicht ausgefallen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>Die Verbindung zum Projekt ist abgebrochen. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Für diese Adresse gibt es offenbar schon ein Konto. Melden Sie sich mit dem zugehörigen Passwort an oder wenden Sie sich an die Administration des Projekts.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Das Projekt kennt dieses Token nicht: Es wurde vielleicht widerrufen. Fragen Sie dort nach, wo Sie es bekommen haben.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>Der Server wurde neu gestartet und kennt dieses Fenster nicht mehr. Gehen Sie zurück und kommen Sie dann wieder hierher.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht. Wenn Sie sich bei beidem sicher sind, ist das Konto vielleicht noch nicht bestätigt oder es ist gesperrt: Suchen Sie nach einer E-Mail des Projekts oder wenden Sie sich an seine Administration.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Dieses Projekt nimmt diese Adresse nicht an. Bitten Sie die Administration um eine Einladung.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Dieses Konto darf hier keine Beiträge lesen. Bitten Sie die Administration des Projekts um das Recht, die Sammlung „posts“ zu lesen.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Dieser Link wurde schon benutzt, oder das Passwort wurde nach seinem Versand geändert. Wenn Sie das neue Passwort nicht kennen, fordern Sie eine weitere E-Mail an.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Dafür nimmt das Projekt diesen Link nicht an. Fordern Sie eine weitere E-Mail an.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Dieses Konto darf sein Passwort nicht selbst ändern. Benutzen Sie „Passwort vergessen?“ auf der Anmeldeseite oder wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Dieses Konto darf die Zwei-Faktor-Anmeldung nicht einrichten. Bitten Sie die Administration um das Recht, „tfa_secret“ des eigenen Benutzers zu ändern. Es wurde nichts geändert; löschen Sie den Eintrag in Ihrer Authentifizierungs-App.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Dieses Konto darf das hier nicht. Wenden Sie sich an die Administration des Projekts.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Dieser Link ist abgelaufen. Registrieren Sie sich noch einmal mit derselben Adresse: Dann schickt das Projekt einen neuen.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Dieser Link ist abgelaufen. Fordern Sie mit „Passwort vergessen?“ eine weitere E-Mail an.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Diese Einladung ist abgelaufen. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Dieses Projekt kennt den Link nicht: Er gehört vielleicht zu einem anderen Projekt oder wurde nur zum Teil kopiert. Kopieren Sie ihn noch einmal aus der E-Mail oder fordern Sie eine weitere E-Mail an.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Diese Adresse wurde schon bestätigt. Melden Sie sich mit dem Passwort an, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Das Projekt nimmt diesen Link nicht an. Kopieren Sie ihn noch einmal aus der E-Mail oder fordern Sie eine weitere E-Mail an.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>Die Zwei-Faktor-Anmeldung ist für dieses Konto schon eingerichtet.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Das ist keine E-Mail-Adresse, die das Projekt annimmt. Nötig sind ein Name, ein @ und eine Domain wie example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Das Projekt hat eine Regel für Passwörter, und dieses entspricht ihr nicht. Die Regel nennt es nicht; meist sind acht oder mehr Zeichen verlangt, mit Groß- und Kleinbuchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Das Projekt nimmt die Eingaben nicht an. Prüfen Sie die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Diese Einladung wurde schon angenommen. Melden Sie sich mit dem Passwort an, das dabei gewählt wurde.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Für dieses Konto ist ein Einmalcode nötig. Geben Sie den ein, den Ihre Authentifizierungs-App gerade anzeigt.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Dieses Konto wurde gesperrt. Wenden Sie sich an die Administration des Projekts.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>Die Lizenz des Projekts lässt das nicht zu. Wenden Sie sich an seine Administration.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>Der Server des Projekts hat ein Problem (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Das Projekt hat abgelehnt (%1). Wenden Sie sich an seine Administration.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>Die Verbindung ist nicht sicher: %1 Bitten Sie die Administration des Projekts, das Zertifikat zu erneuern, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Das Projekt antwortet nicht. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Geantwortet hat nicht das Projekt, sondern etwas anderes. Falls dieses Netzwerk eine eigene Anmeldeseite hat, öffnen Sie sie zuerst im Browser.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Geben Sie die Adresse des Projekts ein, zum Beispiel cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Das ist keine Adresse. Sie sollte aussehen wie cms.example.org oder https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Nur Adressen, die mit https:// oder http:// beginnen, können geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 gibt es nicht. Prüfen Sie die Schreibweise und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>Unter %1 antwortet niemand. Prüfen Sie die Adresse und den Port; der Server ist vielleicht ausgefallen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen. Prüfen Sie die Adresse und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 antwortet nicht. Prüfen Sie die Adresse und Ihre Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 ist überlastet oder wird gewartet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Diese Adresse führt weiter zu %1. Gehen Sie nur dorthin, wenn Sie die Adresse kennen.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 antwortet, aber nicht als Directus-Projekt. Fragen Sie die Betreiber des Projekts nach der Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 kann sich nicht ausweisen, deshalb wurde nichts gesendet: %2 Prüfen Sie die Adresse und die Uhr dieses Computers oder wenden Sie sich an die Betreiber des Projekts.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 antwortet nur unverschlüsselt: Andere im Netzwerk könnten Ihr Passwort mitlesen.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>Der lokale Server ist nicht installiert. Installieren Sie das Paket latchkey-server oder öffnen Sie ein Projekt über seine Adresse.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>Der lokale Server hat keinen freien Port gefunden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>Der lokale Server kann seine Daten nicht benutzen. Es wurde nichts geändert. Er meldet: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>Der lokale Server hat sich zweimal unerwartet beendet. Ihre Beiträge und Ihr Konto sind noch da. Versuchen Sie es noch einmal; wenn es wieder geschieht, starten Sie Latchkey mit --log-file und melden Sie, was in der Datei steht.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>Der lokale Server ist nicht rechtzeitig gestartet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>Der lokale Server ist nicht gestartet. Er meldet: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Das ist zu viel Text für eine E-Mail. Kopieren Sie nur den Link daraus.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Darin ist kein Link eines Directus-Projekts. Kopieren Sie den ganzen Link aus der E-Mail.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>Der Link ist nicht vollständig: Er wurde nur zum Teil kopiert. Kopieren Sie ihn ganz, bis zum Ende.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Darin ist ein Token, aber keines, wie es ein Directus-Projekt per E-Mail schickt. Suchen Sie nach der E-Mail des Projekts.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Dieser Link würde ein Programm starten oder eine Datei öffnen, deshalb wurde er nicht benutzt. Löschen Sie die E-Mail, aus der er stammt.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>Der Link nennt kein Projekt, das sich öffnen ließe. Öffnen Sie das Projekt über seine Adresse und fügen Sie dann den Link ein.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht ist er gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal. Bis dahin bleiben Sie nur angemeldet, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Latchkey benutzen könnte. Sie bleiben nur angemeldet, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>Das Projekt hat keine Sammlung „%1“ mehr, oder sie ist anders aufgebaut als früher. Fragen Sie die Administration des Projekts, was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Dieses Konto darf „%1“ nicht lesen, oder das Projekt hat keine solche Sammlung. Bitten Sie die Administration des Projekts um das Recht, sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Das Projekt hat es noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Ihr Konto&#xa0;…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Postfach dieses Computers&#xa0;…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Server dieses Computers&#xa0;…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Anderes Projekt wählen</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Beiträge lesen</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Das Passwort hier ändern</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung einrichten</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Data Studio benutzen</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Zwei-Faktor-Anmeldung einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Zwei-Faktor-Anmeldung ausschalten&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Zurück zu den Beiträgen</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Was dieses Konto hier kann</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Passwort und Codes</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Überall abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Aus Latchkey entfernen</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Ein neues Passwort beendet alle Sitzungen dieses Kontos.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Meldet Sie ab und vergisst hier die Adresse des Projekts und Ihre E-Mail-Adresse. Das Konto beim Projekt bleibt bestehen.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Letzte Anmeldungen</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Bitten Sie die Administration um das Recht, „posts“ zu lesen.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Dieses Konto darf sich nicht selbst ändern. Mit „Passwort vergessen?“ auf der Anmeldeseite legen Sie per E-Mail ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Dieses Konto darf sich nicht selbst ändern. Bitten Sie die Administration um das Recht, „tfa_secret“ des eigenen Benutzers zu ändern.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Hier nicht nötig: In diesem Fenster lesen Sie ohne Data Studio.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Bei der Anmeldung wird ein Einmalcode verlangt.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Das Projekt bittet Sie, für dieses Konto die Zwei-Faktor-Anmeldung einzurichten.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Bei der Anmeldung wird nur das Passwort verlangt.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Angemeldet seit %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Das Projekt ist gerade nicht erreichbar; die Sitzung wartet darauf.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Sie erneuert sich in %Ln Minute.</numerusform>
            <numerusform>Sie erneuert sich in %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Sie endet einen Tag nach der letzten Erneuerung, wenn das Projekt nichts anderes vorgibt.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Sie endet, wenn sie so lange nicht benutzt wird, wie das Projekt erlaubt: sieben Tage, wenn es nichts anderes vorgibt.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Mit einem statischen Token angemeldet: Es gilt, bis die Administration es widerruft. Es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt: Wenn Sie das Fenster schließen, werden Sie abgemeldet.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Aufbewahrt wird nur ein Token, im Schlüsselbund dieses Desktops. Das Passwort wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>einer unbekannten Adresse</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Jeder darf ein Konto anlegen</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Adressen werden zuerst per E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Server dieses Computers</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Das Konto ist gelöscht.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Hier hat noch niemand ein Konto.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 kann sich anmelden.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 meldet sich jetzt ohne Codes an.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>Das Konto von %1 wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Was, wenn etwas schiefgeht?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Lassen Sie diesen Server absichtlich Fehler machen und sehen Sie dann nach, wie Latchkey damit umgeht. Ein Neustart beendet alles.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Alle Sitzungen sind beendet. Bei der nächsten Anfrage müssen Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Dreimal „Nicht verfügbar“ antworten</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Die nächsten drei Anfragen scheitern mit 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Nächste Antwort abbrechen</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>Statt der nächsten Antwort bricht die Verbindung ab.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Langsam sein</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Jede Antwort dauert zwei Sekunden länger.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Wieder schnell sein</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Antworten kommen, so schnell es geht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Ich bin einverstanden, überall sonst abgemeldet zu werden</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Ein neues Passwort beendet alle Sitzungen dieses Kontos auf allen Geräten. Hier werden Sie automatisch wieder angemeldet.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Ein neues Passwort meldet Sie auf allen anderen Geräten ab. Stimmen Sie dem zu oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Den Link aus der E-Mail benutzen</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Postfach dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Weitere E-Mail senden</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Eine weitere E-Mail ist angefordert. Sehen Sie auch im Spam-Ordner nach.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Ein Code besteht aus sechs Ziffern und sonst nichts.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Projekts %Ln Sekunde vor, und Codes richten sich nach der Uhr. Lassen Sie sie und die Ihres Telefons nach dem Netz stellen und geben Sie dann den nächsten Code ein.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Projekts %Ln Sekunden vor, und Codes richten sich nach der Uhr. Lassen Sie sie und die Ihres Telefons nach dem Netz stellen und geben Sie dann den nächsten Code ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Projekts %Ln Sekunde nach, und Codes richten sich nach der Uhr. Lassen Sie sie und die Ihres Telefons nach dem Netz stellen und geben Sie dann den nächsten Code ein.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Projekts %Ln Sekunden nach, und Codes richten sich nach der Uhr. Lassen Sie sie und die Ihres Telefons nach dem Netz stellen und geben Sie dann den nächsten Code ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>Die halbe Minute dieses Codes ist unterwegs abgelaufen. Geben Sie den ein, den Ihre Authentifizierungs-App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Dieser Code stimmt nicht. Geben Sie den ein, den Ihre Authentifizierungs-App jetzt für dieses Projekt anzeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>Der nächste Code kommt in %Ln Sekunde.</numerusform>
            <numerusform>Der nächste Code kommt in %Ln Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Ein Aufruf mit --help zeigt, welche Optionen es gibt.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>Der Zugang zu einem Directus-Projekt auf dem Desktop.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Dieses Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Das Projekt auf diesem Computer mit dem mitgelieferten Server öffnen.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Einstellungen und Daten in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Das Fenster in dieser Sprache anzeigen.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Den Ablauf in diese Datei schreiben; niemals Geheimnisse.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Ein Link aus einer E-Mail des Projekts oder das, was er enthält.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Es kann nur ein LINK auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project und --local schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Nach weiteren falschen Passwörtern sperrt das Projekt das Konto vielleicht: „Passwort vergessen?“ ist jetzt der sicherere Weg.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Prüfen Sie Ihre E-Mails</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Falls es für %1 noch kein Konto gab, ist eine E-Mail dorthin unterwegs. Sie enthält einen Link, der die Adresse bestätigt.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Auch mit einer weiteren E-Mail bleibt es beim zuerst gewählten Passwort.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Falls es für %1 ein Konto gibt, ist eine E-Mail dorthin unterwegs. Sie enthält einen Link, über den Sie ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>Der Link gilt einen Tag lang und nur einmal.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Ihre Adresse ist bestätigt. Melden Sie sich mit dem Passwort an, das Sie gewählt haben.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Enthält „%1“</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: Tag</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Beliebiger Status</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebiger Autor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Das Projekt nennt zu diesen Beiträgen keinen Status.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Das Projekt nennt zu diesen Beiträgen keine Autoren.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Im Beitrag suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>Ich habe schon eine E-Mail</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Das Projekt schickt Ihnen einen Link per E-Mail. Damit wählen Sie hier, in diesem Fenster, ein neues Passwort.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein: ein Name, ein @ und eine Domain wie example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>Die Adresse ist bestätigt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Bestätigt die Adresse %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Setzt ein neues Passwort für %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Einladung für %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Ein Link für %1, den diese Version von Latchkey nicht kennt</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Wie lange er gilt, geht daraus nicht hervor.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Er galt bis %1 und ist abgelaufen. Fordern Sie eine weitere E-Mail an.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Passwort festlegen und anmelden</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Link, E-Mail oder Code</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Welcher Link</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Eine E-Mail oder Einladung benutzen</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Fügen Sie den Link oder die ganze E-Mail ein, oder ziehen Sie die Datei der E-Mail hierher. Zuerst wird alles auf diesem Computer gelesen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Dieser Link kommt von %1, und Sie sind bei %2. Er öffnet das Konto für jeden, der ihn hat; deshalb wird er nirgendwo anders hingeschickt, außer Sie möchten es.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Ihr neues Passwort ist festgelegt. Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Ihr neues Passwort ist festgelegt. Für dieses Konto ist auch ein Einmalcode nötig: Geben Sie den ein, den Ihre Authentifizierungs-App anzeigt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Link benutzen</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Es gibt noch keine E-Mail. Fordern Sie eine an – etwa mit „Passwort vergessen?“ –, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Postfach dieses Computers</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>Der Server auf diesem Computer sendet nichts über das Netzwerk. Was er per E-Mail schicken würde, liegt hier.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Dieses Projekt hat eine Regel für Passwörter und nennt sie nicht. Meist sind acht oder mehr Zeichen verlangt, mit Groß- und Kleinbuchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Erneuert sich, solange sie benutzt wird</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Gemeinsam genutzter Computer: endet nach einem Tag</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Mit einem Cookie, wie im Browser</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Mit einem statischen Token</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Dieses Projekt bietet keine eigene Anmeldung mit E-Mail-Adresse und Passwort.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Mit %1 anmelden</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: Dieser Weg endet in einem Cookie, das nur der Browser hat; er führt deshalb zum Data Studio und nicht in dieses Fenster.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Data Studio öffnen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>hat die Adresse noch nicht bestätigt</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>hat die Einladung noch nicht angenommen</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>mit Einmalcodes</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Anmeldung sperren</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Anmeldung erlauben</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Zwei-Faktor-Anmeldung ausschalten</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Konto löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Dieser Beitrag enthält Bilder von anderen Websites. Werden sie angezeigt, erfahren diese Websites, dass jemand ihn liest.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Dieser Link führt zu %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Beitrag speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Nur der Anfang dieses Beitrags ist hier. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Mit der Tastatur auswählen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln weiteres Zeichen passt nicht hinein; „Speichern unter“ schreibt alle.</numerusform>
            <numerusform>%Ln weitere Zeichen passen nicht hinein; „Speichern unter“ schreibt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Titel steht in</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Text steht in</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Titel von A bis Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Titel von Z bis A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Abfrage kopieren als</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Directus SDK</source>
        <translation>Directus SDK</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsNotice</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Das Projekt ist gerade nicht erreichbar. Sie bleiben angemeldet, und was angezeigt wird, bleibt hier.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Stand der Anzeige: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Beiträge werden geholt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln Beitrag gefunden</numerusform>
            <numerusform>%Ln Beiträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln neuer Beitrag</numerusform>
            <numerusform>%Ln neue Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Adresse des Projekts</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Willkommen bei Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>Der Zugang zu Ihrem Directus-Projekt.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Ein kleines eigenes Projekt, ganz ohne Installation.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Ohne Verschlüsselung fortfahren</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Dort nachsehen</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Wählen Sie Ihr Projekt</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 meldet Sie bei einem Directus-Projekt an.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>QR-Code für die Authentifizierungs-App</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Das Geheimnis darunter sagt dasselbe in Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (in %Ln s)</numerusform>
            <numerusform>%1 (in %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Mit Passwort anmelden</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Anderes Projekt wählen</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Das Projekt ist gerade nicht erreichbar. Sie sind weiterhin angemeldet; der nächste Versuch erfolgt in %Ln Sekunde.</numerusform>
            <numerusform>Das Projekt ist gerade nicht erreichbar. Sie sind weiterhin angemeldet; der nächste Versuch erfolgt in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Anmeldung als %1&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Dieses Konto wurde gesperrt. Wenden Sie sich an die Administration des Projekts.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Ihre Sitzung ist beendet: Sie ist abgelaufen, oder das Passwort wurde geändert. Melden Sie sich wieder an, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Postfach dieses Computers</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Ein Token wird im Schlüsselbund Ihres Desktops aufbewahrt, der vielleicht erst entsperrt werden muss. Ihr Passwort wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>Ich habe eine E-Mail oder Einladung</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Anderes Projekt wählen</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Noch kein Konto hier?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Neue Konten legt die Administration des Projekts an: Bitten Sie dort um eine Einladung.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich wieder an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Dieses Konto wurde gesperrt. Wenden Sie sich an die Administration des Projekts.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Vorname (optional)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Nachname (optional)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Das Projekt auf diesem Computer wird geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Statisches Token</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Geben Sie das Token ein, das die Administration für Sie erstellt hat.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Sehr leicht zu erraten</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Könnte schwerer zu erraten sein: Ein oder zwei weitere Wörter helfen am meisten</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Schwer zu erraten</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Sehr schwer zu erraten</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung ausschalten</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Danach genügt das Passwort, um Ihr Konto zu öffnen.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authentifizierungs-App anzeigt.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>Die Zwei-Faktor-Anmeldung ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Bei der Anmeldung wird dann neben dem Passwort ein Einmalcode aus einer Authentifizierungs-App auf Ihrem Telefon verlangt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Wiederherstellungsblatt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Oder geben Sie dies in die Authentifizierungs-App ein:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>Das Projekt hat keine Wiederherstellungscodes. Drucken Sie das Wiederherstellungsblatt aus und bewahren Sie es auf: Ohne das Blatt und ohne das Telefon kann nur die Administration Sie wieder einlassen.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 bittet Sie, für Ihr Konto die Zwei-Faktor-Anmeldung einzurichten. Sie können das auch später tun, auf der Seite Ihres Kontos.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Scannen Sie dies mit Ihrer Authentifizierungs-App und geben Sie dann den Code ein, den sie anzeigt.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authentifizierungs-App anzeigt.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Dieser Code gehört nicht zu diesem Schlüssel. Haben Sie ihn gescannt, und ist es der Eintrag dieses Projekts?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>Die Zwei-Faktor-Anmeldung ist eingeschaltet. Bei der nächsten Anmeldung wird ein Code verlangt.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Gespeichert. Drucken Sie das Blatt aus und löschen Sie die Datei: Zusammen mit dem Passwort öffnet sie das Konto.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Das Blatt konnte nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Wiederherstellungsblatt für %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Wenn Sie Ihr Telefon verlieren, scannen Sie diesen Code mit einer Authentifizierungs-App auf einem anderen oder geben Sie dort das Geheimnis darunter ein. Die App zeigt dann die Codes an, die bei der Anmeldung verlangt werden.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Wer dieses Blatt und Ihr Passwort hat, kann sich als Sie anmelden. Bewahren Sie es dort auf, wo auch Ihr Pass liegt, und löschen Sie die Datei nach dem Ausdrucken.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey kann nicht in %1 schreiben. Wählen Sie eine andere Datei für --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey kann nicht in %1 schreiben. Machen Sie den Ordner beschreibbar oder wählen Sie mit --profile einen anderen.</translation>
    </message>
</context>
</TS>
