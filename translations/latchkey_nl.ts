<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Nog geen artikelen</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Als het project iets publiceert, verschijnt het hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Geen artikel dat je mag lezen voldoet hieraan. Verwijder een filter of zoek met minder woorden.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Alle artikelen tonen</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Deze collectie bestaat niet</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Geen artikelen voor dit account</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>De artikelen konden niet worden opgehaald</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>‘%1’ lezen</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1 bij %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Te veel pogingen. Probeer het over %Ln seconde opnieuw.</numerusform>
            <numerusform>Te veel pogingen. Probeer het over %Ln seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>Het adres van het project is niet gevonden. Controleer je netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Er komt geen antwoord van het adres van het project. De server is misschien uitgevallen: probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>De verbinding met het project is verbroken. Controleer je netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Er lijkt al een account met dit adres te zijn. Meld je aan met het wachtwoord dat erbij hoort of neem contact op met de beheerder van het project.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Je sessie is beëindigd. Meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Het project kent dit token niet: het is misschien ingetrokken. Vraag het aan degene van wie je het hebt gekregen.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>De server is opnieuw gestart en kent dit venster niet meer. Ga terug en kom dan weer hierheen.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Dit is niet je huidige wachtwoord. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>Het e-mailadres of het wachtwoord klopt niet. Als je zeker bent van allebei, is het account misschien nog niet bevestigd of is het geblokkeerd: zoek een e-mail van het project of neem contact op met de beheerder.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Dit project accepteert dit adres niet. Vraag de beheerder om een uitnodiging.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Dit account mag hier geen artikelen lezen. Vraag de beheerder van het project om het recht om de collectie ‘posts’ te lezen.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Deze link is al gebruikt, of het wachtwoord is na het versturen gewijzigd. Vraag een nieuwe e-mail aan als je het nieuwe wachtwoord niet kent.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Het project accepteert deze link daarvoor niet. Vraag een nieuwe e-mail aan.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Dit account mag zijn wachtwoord niet zelf wijzigen. Gebruik ‘Wachtwoord vergeten?’ op de aanmeldpagina of neem contact op met de beheerder.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Dit account mag geen tweestapsverificatie instellen. Vraag de beheerder om het recht om ‘tfa_secret’ van de eigen gebruiker te wijzigen. Er is niets veranderd; verwijder het item in je authenticator-app.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Dit account mag dat hier niet. Neem contact op met de beheerder van het project.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Deze link is verlopen. Registreer je nog een keer met hetzelfde adres: het project stuurt je dan een nieuwe.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Deze link is verlopen. Vraag een nieuwe e-mail aan met ‘Wachtwoord vergeten?’.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Deze uitnodiging is verlopen. Vraag degene die je heeft uitgenodigd om een nieuwe.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Dit project kent de link niet: hij is misschien van een ander project, of er is maar een deel van gekopieerd. Kopieer hem opnieuw uit de e-mail of vraag een nieuwe e-mail aan.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Dit adres is al bevestigd. Meld je aan met het wachtwoord dat je hebt gekozen.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Het project accepteert deze link niet. Kopieer hem opnieuw uit de e-mail of vraag een nieuwe e-mail aan.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>Tweestapsverificatie is voor dit account al ingesteld.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Het project accepteert dit e-mailadres niet. Er moeten een naam, een @ en een domein zoals example.org in staan.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Het project heeft een regel voor wachtwoorden, en dit wachtwoord voldoet er niet aan. Welke regel dat is, zegt het niet; meestal zijn acht of meer tekens nodig, met hoofdletters, kleine letters, cijfers en leestekens.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Het project accepteert de invoer niet. Controleer het e-mailadres.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Deze uitnodiging is al geaccepteerd. Meld je aan met het wachtwoord dat toen is gekozen.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Dit account vraagt om een eenmalige code. Voer de code in die je authenticator-app nu toont.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Dit account is geblokkeerd. Neem contact op met de beheerder van het project.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>De licentie van het project staat dat niet toe. Neem contact op met de beheerder.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>De server van het project heeft een probleem (%1). Probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Het project heeft geweigerd (%1). Neem contact op met de beheerder.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>De verbinding is niet veilig: %1 Vraag de beheerder van het project om het certificaat te vernieuwen en controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Het project antwoordt niet. Controleer je netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Niet het project antwoordde, maar iets anders. Als dit netwerk een eigen aanmeldpagina heeft, open die dan eerst in je browser.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Voer het adres van het project in, bijvoorbeeld cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Dit is geen adres. Het moet eruitzien als cms.example.org of https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Alleen adressen die met https:// of http:// beginnen kunnen worden geopend.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 bestaat niet. Controleer de spelling en je netwerkverbinding.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>Er komt geen antwoord van %1. Controleer het adres en de poort; de server is misschien uitgevallen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>De verbinding met %1 is mislukt. Controleer het adres en je netwerkverbinding.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 antwoordt niet. Controleer het adres en je netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 is overbelast of in onderhoud. Probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Dit adres leidt door naar %1. Ga er alleen heen als je het kent.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 antwoordt, maar niet als een Directus-project. Vraag de beheerder van het project om het adres.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 kan niet bewijzen wie het is, dus er is niets verzonden: %2 Controleer het adres en de klok van deze computer, of neem contact op met de beheerder van het project.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 antwoordt alleen zonder versleuteling: anderen op het netwerk zouden je wachtwoord kunnen lezen.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>De lokale server is niet geïnstalleerd. Installeer het pakket latchkey-server of open een project via zijn adres.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>De lokale server heeft geen vrije poort gevonden. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>De lokale server kan zijn gegevens niet gebruiken. Er is niets gewijzigd. De melding is: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>De lokale server is twee keer onverwacht gestopt. Je artikelen en je account blijven bewaard. Probeer het opnieuw; als het weer gebeurt, start Latchkey dan met --log-file en meld wat er in het bestand staat.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>De lokale server is niet op tijd gestart. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>De lokale server is niet gestart. De melding is: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Dit is te veel tekst voor een e-mail. Kopieer er alleen de link uit.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Hier staat geen link van een Directus-project in. Kopieer de hele link uit de e-mail.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>De link is niet volledig: er is maar een deel van gekopieerd. Kopieer hem helemaal, tot het einde.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Hier staat een token in, maar niet een dat een Directus-project per e-mail stuurt. Zoek de e-mail van het project.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Deze link zou een programma starten of een bestand openen, daarom is er niets mee gedaan. Verwijder de e-mail waar hij in stond.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>De link noemt geen project dat geopend kan worden. Open het project via zijn adres en plak daarna de link.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>De sleutelbos antwoordt niet; hij is misschien vergrendeld. Ontgrendel hem en probeer het opnieuw. Tot die tijd blijf je alleen aangemeld zolang dit venster open is.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Deze computer heeft geen sleutelbos die Latchkey kan gebruiken. Je blijft alleen aangemeld zolang dit venster open is.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>Het project heeft geen collectie ‘%1’ meer, of die is anders opgebouwd dan vroeger. Vraag de beheerder van het project wat ermee is gebeurd.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Dit account mag ‘%1’ niet lezen, of het project heeft zo’n collectie niet. Vraag de beheerder van het project om het recht om die te lezen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Het project heeft dat nog niet gemeld.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Je account…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Postvak van deze computer…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Server van deze computer…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Met een ander account aanmelden</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Ander project kiezen</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Afmelden</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Artikelen lezen</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Het wachtwoord hier wijzigen</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Tweestapsverificatie instellen</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Data Studio gebruiken</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Tweestapsverificatie instellen…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Tweestapsverificatie uitschakelen…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Terug naar de artikelen</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Wat dit account hier kan</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Wachtwoord en codes</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Deze sessie</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Overal afmelden…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Uit Latchkey verwijderen</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Een nieuw wachtwoord beëindigt elke sessie van dit account.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Meldt je af en vergeet hier het adres van het project en je e-mailadres. Het account bij het project blijft bestaan.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Recente aanmeldingen</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Vraag de beheerder om het recht om ‘posts’ te lezen.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Dit account mag zichzelf niet wijzigen. Met ‘Wachtwoord vergeten?’ op de aanmeldpagina stel je per e-mail een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Dit account mag zichzelf niet wijzigen. Vraag de beheerder om het recht om ‘tfa_secret’ van de eigen gebruiker te wijzigen.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Hier niet nodig: in dit venster lees je zonder Data Studio.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Bij het aanmelden wordt om een eenmalige code gevraagd.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Het project vraagt om voor dit account tweestapsverificatie in te stellen.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Bij het aanmelden wordt alleen om het wachtwoord gevraagd.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Aangemeld sinds %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Het project is momenteel niet bereikbaar; de sessie wacht erop.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>De sessie wordt over %Ln minuut vernieuwd.</numerusform>
            <numerusform>De sessie wordt over %Ln minuten vernieuwd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>De sessie eindigt een dag na de laatste vernieuwing, tenzij het project iets anders bepaalt.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>De sessie eindigt als je haar langer niet gebruikt dan het project toestaat: zeven dagen, tenzij het iets anders bepaalt.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Aangemeld met een statisch token: het is geldig tot de beheerder het intrekt. Het wordt in de sleutelbos bewaard.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Op deze computer wordt niets bewaard: als je het venster sluit, word je afgemeld.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Er wordt één token bewaard, in de sleutelbos van dit bureaublad. Het wachtwoord wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>een onbekend adres</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Iedereen mag een account aanmaken</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Adressen worden eerst per e-mail bevestigd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Server van deze computer</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Het account is verwijderd.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nieuwe accounts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Nog niemand heeft hier een account.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 kan zich niet meer aanmelden.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 kan zich aanmelden.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 meldt zich nu zonder codes aan.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>Het account van %1 wordt definitief verwijderd.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Wat als er iets misgaat?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Laat deze server met opzet fouten maken en ga terug om te zien hoe Latchkey daarmee omgaat. Na een herstart is alles voorbij.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Alle sessies beëindigen</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Alle sessies zijn beëindigd. Bij het volgende verzoek moet je je opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Drie keer ‘Niet beschikbaar’ antwoorden</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>De volgende drie verzoeken mislukken met 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Volgende antwoord afbreken</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>In plaats van het volgende antwoord wordt de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Traag zijn</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Elk antwoord duurt twee seconden langer.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Weer snel zijn</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Antwoorden komen zo snel mogelijk.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Ik ga ermee akkoord overal elders te worden afgemeld</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Je wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Een nieuw wachtwoord beëindigt elke sessie van dit account, op alle apparaten. Hier word je automatisch weer aangemeld.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Voer je huidige wachtwoord in.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Een nieuw wachtwoord meldt je op alle andere apparaten af. Ga daarmee akkoord of ga terug.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Je wachtwoord is gewijzigd. Je bent overal elders afgemeld.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Je wachtwoord is gewijzigd. Meld je aan met het nieuwe wachtwoord.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>De link uit de e-mail gebruiken</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Het postvak van deze computer openen</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Nog een e-mail versturen</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Terug naar aanmelden</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Er is nog een e-mail aangevraagd. Kijk ook in de map met ongewenste e-mail.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Eenmalige code</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Een code bestaat uit zes cijfers en niets anders.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %Ln seconde voor op die van het project, en codes hangen van de klok af. Stel hem, en die van je telefoon, via het netwerk in; voer daarna de volgende code in.</numerusform>
            <numerusform>De klok van deze computer loopt %Ln seconden voor op die van het project, en codes hangen van de klok af. Stel hem, en die van je telefoon, via het netwerk in; voer daarna de volgende code in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %Ln seconde achter op die van het project, en codes hangen van de klok af. Stel hem, en die van je telefoon, via het netwerk in; voer daarna de volgende code in.</numerusform>
            <numerusform>De klok van deze computer loopt %Ln seconden achter op die van het project, en codes hangen van de klok af. Stel hem, en die van je telefoon, via het netwerk in; voer daarna de volgende code in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>De halve minuut van deze code is onderweg verstreken. Voer de code in die je authenticator-app nu toont.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Deze code klopt niet. Voer de code in die je authenticator-app nu voor dit project toont.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>De volgende code komt over %Ln seconde.</numerusform>
            <numerusform>De volgende code komt over %Ln seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Start het met --help om te zien welke opties er zijn.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>De voordeur van een Directus-project op je bureaublad.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Deze tekst tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Dit project openen.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Het project op deze computer openen, met de meegeleverde server.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Instellingen en gegevens in deze map bewaren.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Het venster in deze taal tonen.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>In dit bestand schrijven wat er gebeurt; nooit geheimen.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Een link uit een e-mail van het project, of wat erin staat.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Er kan maar één LINK tegelijk worden geopend.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project en --local kunnen niet samen worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Voer je wachtwoord in.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Voer je e-mailadres in.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Voer je gebruikersnaam in.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Na meer verkeerde wachtwoorden vergrendelt het project het account misschien: ‘Wachtwoord vergeten?’ is nu de veiligste weg.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Bekijk je e-mail</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Als er voor %1 nog geen account was, is er een e-mail onderweg naar dit adres. Er staat een link in die het adres bevestigt.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Ook met nog een e-mail blijft het eerst gekozen wachtwoord gelden.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Als er voor %1 een account is, is er een e-mail onderweg naar dit adres. Er staat een link in om een nieuw wachtwoord te kiezen.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>De link is één dag geldig, en voor één keer.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Je adres is bevestigd. Meld je aan met het wachtwoord dat je hebt gekozen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Auteur: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Bevat ‘%1’</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: dag</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Elke auteur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Het project vermeldt geen status bij deze artikelen.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Het project vermeldt geen auteurs bij deze artikelen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Zoeken in artikel</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>E-mail versturen</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>Ik heb al een e-mail</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Terug naar aanmelden</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Het project stuurt je een link per e-mail. Daarmee kies je hier, in dit venster, een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Voer je e-mailadres in: een naam, een @ en een domein zoals example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>Het adres is bevestigd.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Bevestigt het adres %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Stelt een nieuw wachtwoord in voor %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Uitnodiging voor %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Een link voor %1 die deze versie van Latchkey niet kent</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Er staat niet bij hoelang hij geldig is.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Hij was geldig tot %1 en is dat niet meer. Vraag een nieuwe e-mail aan.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Adres bevestigen</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Uitnodiging accepteren</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Wachtwoord instellen en aanmelden</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Link, e-mail of code</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier gebruiken</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Welke link</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Een e-mail of uitnodiging gebruiken</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Plak de link of de hele e-mail, of sleep het bestand van de e-mail hierheen. Het wordt eerst op deze computer gelezen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Deze link komt van %1, en je bent bij %2. Hij opent het account voor iedereen die hem heeft, dus hij wordt nergens anders heen gestuurd, tenzij jij dat wilt.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1 gaan</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Je nieuwe wachtwoord is ingesteld. Meld je ermee aan.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Je nieuwe wachtwoord is ingesteld. Dit account vraagt ook om een eenmalige code: voer de code in die je authenticator-app toont.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Adres bevestigen</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Nieuw wachtwoord kiezen</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Uitnodiging accepteren</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Link gebruiken</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Er is nog geen e-mail. Vraag er een aan – bijvoorbeeld met ‘Wachtwoord vergeten?’ – en hij verschijnt hier.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Postvak van deze computer</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>De server op deze computer verstuurt niets over het netwerk. Wat hij zou mailen, ligt hier.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Dit project heeft een regel voor wachtwoorden en zegt niet welke. Meestal zijn acht of meer tekens nodig, met hoofdletters, kleine letters, cijfers en leestekens.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Wachtwoord herhalen</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Typ het wachtwoord nog een keer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Vernieuwt zichzelf tijdens het gebruik</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Gedeelde computer: eindigt na een dag</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Met een cookie, zoals in browsers</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Met een statisch token</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Bij dit project kun je je niet met e-mailadres en wachtwoord aanmelden.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Aanmelden met %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: deze weg eindigt in een cookie die alleen de browser heeft, dus hij leidt naar Data Studio en niet naar dit venster.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Data Studio openen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>mag zich aanmelden</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>heeft het adres nog niet bevestigd</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>heeft de uitnodiging nog niet geaccepteerd</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>mag zich niet aanmelden</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>met eenmalige codes</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Aanmelden blokkeren</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Aanmelden toestaan</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Tweestapsverificatie uitschakelen</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Account verwijderen…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
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
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Normale grootte</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Dit artikel bevat afbeeldingen van andere sites. Als je ze toont, weten die sites dat iemand het leest.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Afbeeldingen tonen</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Deze link leidt naar %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>In browser openen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Artikel opslaan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Alleen het begin van dit artikel staat hier. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Selecteren met het toetsenbord</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>Er past hier %Ln teken niet meer bij; ‘Opslaan als’ schrijft ze allemaal.</numerusform>
            <numerusform>Er passen hier %Ln tekens niet meer bij; ‘Opslaan als’ schrijft ze allemaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Titel staat in</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Tekst staat in</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Titel A tot Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Titel Z tot A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Query kopiëren als</translation>
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
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Het project is momenteel niet bereikbaar. Je blijft aangemeld, en wat getoond wordt, blijft hier staan.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Laatst bijgewerkt: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collectie</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Artikelen ophalen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln artikel gevonden</numerusform>
            <numerusform>%Ln artikelen gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
            <numerusform>%Ln artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nieuw artikel</numerusform>
            <numerusform>%Ln nieuwe artikelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Adres van het project</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Welkom bij Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>De voordeur van je Directus-project.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>of</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Een klein eigen project, zonder iets te installeren.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Doorgaan zonder versleuteling</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Daar kijken</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Kies je project</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 meldt je aan bij een Directus-project.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>QR-code voor de authenticator-app</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Het geheim eronder zegt hetzelfde in letters.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (over %Ln s)</numerusform>
            <numerusform>%1 (over %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Met een wachtwoord aanmelden</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Ander project kiezen</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Het project is momenteel niet bereikbaar. Je bent nog aangemeld; de volgende poging is over %Ln seconde.</numerusform>
            <numerusform>Het project is momenteel niet bereikbaar. Je bent nog aangemeld; de volgende poging is over %Ln seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Aanmelden als %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Dit account is geblokkeerd. Neem contact op met de beheerder van het project.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Je sessie is beëindigd: de tijd is verlopen, of het wachtwoord is gewijzigd. Meld je opnieuw aan om verder te gaan waar je bent.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Aangemeld blijven</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Postvak van deze computer</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Er wordt een token bewaard in de sleutelbos van je bureaublad, die misschien eerst ontgrendeld moet worden. Je wachtwoord wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>Ik heb een e-mail of uitnodiging</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Ander project kiezen</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Nog geen account hier?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Nieuwe accounts worden aangemaakt door de beheerder van het project: vraag om een uitnodiging.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Je sessie is beëindigd. Meld je opnieuw aan om verder te gaan.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Dit account is geblokkeerd. Neem contact op met de beheerder van het project.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Voornaam (optioneel)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Achternaam (optioneel)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Terug naar aanmelden</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Account aanmaken</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Voer je e-mailadres in.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Het project op deze computer openen…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Statisch token</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Voer het token in dat een beheerder voor je heeft gemaakt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Heel makkelijk te raden</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Makkelijk te raden</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Kan moeilijker te raden zijn: nog een of twee woorden helpen het meest</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Moeilijk te raden</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Heel moeilijk te raden</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Tweestapsverificatie uitschakelen</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Daarna is alleen het wachtwoord genoeg om je account te openen.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Voer de zes cijfers in die je authenticator-app toont.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>Tweestapsverificatie is uitgeschakeld.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Bij het aanmelden wordt dan behalve om het wachtwoord ook om een eenmalige code van een authenticator-app op je telefoon gevraagd.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Tweestapsverificatie</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Herstelkit opslaan…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Of typ dit in de authenticator-app:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>Het project heeft geen herstelcodes. Druk de herstelkit af en bewaar hem: zonder de kit en zonder de telefoon kan alleen een beheerder je weer toegang geven.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 vraagt je om voor je account tweestapsverificatie in te stellen. Je kunt het ook later doen, op de pagina van je account.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Voer je wachtwoord in.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Scan dit met je authenticator-app en voer daarna de code in die de app toont.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Voer de zes cijfers in die je authenticator-app toont.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Dit is geen code van deze sleutel. Heb je hem gescand, en is het het item van dit project?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>Tweestapsverificatie is ingeschakeld. Bij de volgende aanmelding wordt om een code gevraagd.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Herstelkit opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Opgeslagen. Druk de kit af en verwijder het bestand: samen met het wachtwoord opent het je account.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>De kit kon niet naar %1 worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>afbeelding</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Herstelkit voor %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Als je je telefoon verliest, scan deze code dan met een authenticator-app op een andere telefoon of typ er het geheim hieronder in. De app toont dan de codes waar bij het aanmelden om wordt gevraagd.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Wie deze pagina en je wachtwoord heeft, kan zich als jou aanmelden. Bewaar de pagina waar je ook je paspoort bewaart, en verwijder het bestand zodra ze is afgedrukt.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>concept</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>ter beoordeling</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>gearchiveerd</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey kan niet naar %1 schrijven. Kies een ander bestand met --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey kan niet naar %1 schrijven. Maak de map schrijfbaar of kies een andere met --profile.</translation>
    </message>
</context>
</TS>
