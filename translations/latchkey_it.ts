<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Ancora nessun articolo</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Quando il progetto pubblicherà qualcosa, apparirà qui.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Nessun articolo leggibile con questo account corrisponde. Rimuovere un filtro o cercare con meno parole.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Mostra tutti gli articoli</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Questa raccolta non esiste</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Nessun articolo per questo account</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Impossibile recuperare gli articoli</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Leggi «%1»</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Troppi tentativi. Riprovare tra %Ln secondo.</numerusform>
            <numerusform>Troppi tentativi. Riprovare tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>L’indirizzo del progetto non è stato trovato. Controllare la connessione di rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>All’indirizzo del progetto non risponde nessuno. Il server potrebbe essere fermo: riprovare più tardi.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>La connessione al progetto si è interrotta. Controllare la connessione di rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Sembra che esista già un account con questo indirizzo. Accedere con la relativa password o rivolgersi all’amministratore del progetto.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>La sessione è terminata. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Il progetto non riconosce questo token: potrebbe essere stato revocato. Rivolgersi a chi lo ha fornito.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>Il server è stato riavviato e non riconosce più questa finestra. Tornare indietro e ritornare qui.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Questa non è la password attuale. Inserirla di nuovo.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>L’indirizzo email o la password non sono corretti. Se entrambi sono giusti, l’account potrebbe non essere ancora confermato o essere sospeso: cercare un’email del progetto o rivolgersi al suo amministratore.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Questo progetto non accetta questo indirizzo. Chiedere un invito al suo amministratore.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Questo account non può leggere gli articoli qui. Chiedere all’amministratore del progetto il permesso di leggere la raccolta «posts».</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Questo link è già stato usato, o la password è stata cambiata dopo il suo invio. Se non si conosce la nuova password, richiedere un’altra email.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Il progetto non accetta questo link per questa operazione. Richiedere un’altra email.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Questo account non può cambiare da sé la password. Usare «Password dimenticata?» nella pagina di accesso o rivolgersi all’amministratore.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Questo account non può configurare l’autenticazione a due fattori. Chiedere all’amministratore il permesso di modificare «tfa_secret» del proprio utente. Non è cambiato nulla; eliminare la voce nell’app di autenticazione.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Questo account non può farlo qui. Rivolgersi all’amministratore del progetto.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Questo link è scaduto. Registrarsi ancora una volta con lo stesso indirizzo: il progetto ne invierà un altro per email.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Questo link è scaduto. Richiedere un’altra email con «Password dimenticata?».</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Questo invito è scaduto. Chiederne un altro a chi lo ha inviato.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Questo progetto non riconosce il link: potrebbe essere di un altro progetto, o esserne stata copiata solo una parte. Copiarlo di nuovo dall’email o richiedere un’altra email.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Questo indirizzo è già stato confermato. Accedere con la password scelta.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Il progetto non accetta questo link. Copiarlo di nuovo dall’email o richiedere un’altra email.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>L’autenticazione a due fattori è già configurata per questo account.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Il progetto non accetta questo indirizzo email. Servono un nome, una @ e un dominio come example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Il progetto ha una regola per le password e questa non la rispetta. Non dice quale sia; di solito servono almeno otto caratteri, con maiuscole, minuscole, cifre e simboli.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Il progetto non accetta i dati inseriti. Controllare l’indirizzo email.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Questo invito è già stato accettato. Accedere con la password scelta in quell’occasione.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Questo account richiede un codice monouso. Inserire quello che l’app di autenticazione mostra adesso.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Questo account è stato sospeso. Rivolgersi all’amministratore del progetto.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>La licenza del progetto non lo consente. Rivolgersi al suo amministratore.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>Il server del progetto ha un problema (%1). Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Il progetto ha rifiutato (%1). Rivolgersi al suo amministratore.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>La connessione non è sicura: %1 Chiedere all’amministratore del progetto di rinnovare il certificato e controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Il progetto non risponde. Controllare la connessione di rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Non ha risposto il progetto, ma qualcos’altro. Se questa rete ha una propria pagina di accesso, aprirla prima nel browser.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Inserire l’indirizzo del progetto, per esempio cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Questo non è un indirizzo. Dovrebbe essere simile a cms.example.org o https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Si possono aprire solo indirizzi che iniziano con https:// o http://.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 non esiste. Controllare l’ortografia e la connessione di rete.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>A %1 non risponde nessuno. Controllare l’indirizzo e la porta; il server potrebbe essere fermo.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>La connessione a %1 non è riuscita. Controllare l’indirizzo e la connessione di rete.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 non risponde. Controllare l’indirizzo e la connessione di rete, quindi riprovare.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 è sovraccarico o in manutenzione. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Questo indirizzo rimanda a %1. Proseguire solo se lo si conosce.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 risponde, ma non come progetto Directus. Chiedere l’indirizzo a chi gestisce il progetto.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 non può dimostrare la propria identità, perciò non è stato inviato nulla: %2 Controllare l’indirizzo e l’orologio di questo computer, o rivolgersi a chi gestisce il progetto.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 risponde solo senza cifratura: altri sulla rete potrebbero leggere la password.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>Il server locale non è installato. Installare il pacchetto latchkey-server o aprire un progetto dal suo indirizzo.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>Il server locale non ha trovato nessuna porta libera. Riprovare.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>Il server locale non può usare i propri dati. Non è cambiato nulla. Il messaggio è: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>Il server locale si è chiuso in modo inatteso due volte. Gli articoli e l’account sono conservati. Riprovare; se il problema continua, avviare Latchkey con --log-file e segnalare il contenuto del file.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>Il server locale non si è avviato in tempo. Riprovare.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>Il server locale non si è avviato. Il messaggio è: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Questo testo è troppo lungo per un’email. Copiarne solo il link.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Qui non c’è nessun link di un progetto Directus. Copiare l’intero link dall’email.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>Il link è incompleto: ne è stata copiata solo una parte. Copiarlo tutto, fino alla fine.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Qui c’è un token, ma non di quelli che un progetto Directus invia per email. Cercare l’email del progetto.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Questo link avvierebbe un programma o aprirebbe un file, perciò non è stato usato. Eliminare l’email da cui proviene.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>Il link non indica nessun progetto che si possa aprire. Aprire il progetto dal suo indirizzo, poi incollare il link.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>Il portachiavi non risponde; potrebbe essere bloccato. Sbloccarlo e riprovare. Fino ad allora l’accesso resta attivo solo finché questa finestra è aperta.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Questo computer non ha un portachiavi che Latchkey possa usare. L’accesso resta attivo solo finché questa finestra è aperta.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>Il progetto non ha più una raccolta «%1», o è fatta diversamente da prima. Chiedere all’amministratore del progetto che fine ha fatto.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Questo account non può leggere «%1», o il progetto non ha una raccolta con questo nome. Chiedere all’amministratore del progetto il permesso di leggerla.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Il progetto non l’ha ancora comunicato.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Il proprio account…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Casella di posta di questo computer…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Server di questo computer…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Accedi con un altro account</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Scegli un altro progetto</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Leggere gli articoli</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Cambiare la password qui</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Configurare l’autenticazione a due fattori</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Usare Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Cambia password…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Configura due fattori…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Disattiva due fattori…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Torna agli articoli</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Cosa può fare qui questo account</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Password e codici</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Questa sessione</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Esci ovunque…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Rimuovi da Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Una nuova password termina tutte le sessioni di questo account.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Esce e dimentica qui l’indirizzo del progetto e l’email. L’account presso il progetto rimane.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Accessi recenti</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Chiedere all’amministratore il permesso di leggere «posts».</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Questo account non può modificarsi da sé. «Password dimenticata?» nella pagina di accesso permette di impostarne una nuova per email.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Questo account non può modificarsi da sé. Chiedere all’amministratore il permesso di modificare «tfa_secret» del proprio utente.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Qui non serve: questa finestra permette di leggere senza.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>L’accesso richiede un codice monouso.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Il progetto chiede che per questo account si configuri l’autenticazione a due fattori.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>L’accesso richiede solo la password.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Accesso attivo dal %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Il progetto non è raggiungibile al momento; la sessione lo attende.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Si rinnova tra %Ln minuto.</numerusform>
            <numerusform>Si rinnova tra %Ln minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Termina un giorno dopo l’ultimo rinnovo, salvo diversa indicazione del progetto.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Termina se non viene usata per il tempo consentito dal progetto: sette giorni, salvo diversa indicazione.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Accesso con un token statico: è valido finché l’amministratore non lo revoca. È conservato nel portachiavi.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Su questo computer non viene conservato nulla: chiudendo la finestra si esce.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Viene conservato un solo token, nel portachiavi di questo desktop. La password non è conservata da nessuna parte.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>un indirizzo sconosciuto</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Chiunque può creare un account</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Gli indirizzi vengono prima confermati per email</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Server di questo computer</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>L’account è stato eliminato.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nuovi account</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Nessuno ha ancora un account qui.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 non può più accedere.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 può accedere.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 ora accede senza codici.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>L’account di %1 verrà eliminato per sempre.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>E se qualcosa va storto?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>È possibile far fallire questo server di proposito e poi tornare a vedere come reagisce Latchkey. Un riavvio annulla tutto.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Termina tutte le sessioni</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Tutte le sessioni sono terminate. Alla prossima richiesta sarà necessario accedere di nuovo.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Rispondi «Non disponibile» tre volte</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Le prossime tre richieste falliscono con 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Interrompi la prossima risposta</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>Al posto della prossima risposta si interrompe la connessione.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Rallenta</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Ogni risposta impiega due secondi in più.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Torna veloce</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Le risposte arrivano il più velocemente possibile.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloc Maiusc è attivo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Accetto di uscire da tutti gli altri dispositivi</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Una nuova password termina tutte le sessioni di questo account, su tutti i dispositivi. Qui l’accesso viene ripetuto automaticamente.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Inserire la password attuale.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Una nuova password fa uscire da tutti gli altri dispositivi. Accettarlo o tornare indietro.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>La password è stata cambiata. Tutti gli altri dispositivi sono stati disconnessi.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>La password è stata cambiata. Accedere con quella nuova.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Usa il link dell’email</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Apri la casella di posta di questo computer</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Invia un’altra email</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>È stata richiesta un’altra email. Controllare anche nella cartella della posta indesiderata.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Codice monouso</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Un codice è composto da sei cifre e nient’altro.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>L’orologio di questo computer è avanti di %Ln secondo rispetto a quello del progetto, e i codici dipendono dall’orologio. Regolarlo tramite la rete, così come quello del telefono, quindi inserire il prossimo codice.</numerusform>
            <numerusform>L’orologio di questo computer è avanti di %Ln secondi rispetto a quello del progetto, e i codici dipendono dall’orologio. Regolarlo tramite la rete, così come quello del telefono, quindi inserire il prossimo codice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>L’orologio di questo computer è indietro di %Ln secondo rispetto a quello del progetto, e i codici dipendono dall’orologio. Regolarlo tramite la rete, così come quello del telefono, quindi inserire il prossimo codice.</numerusform>
            <numerusform>L’orologio di questo computer è indietro di %Ln secondi rispetto a quello del progetto, e i codici dipendono dall’orologio. Regolarlo tramite la rete, così come quello del telefono, quindi inserire il prossimo codice.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>Il mezzo minuto di questo codice è scaduto durante l’invio. Inserire quello che l’app di autenticazione mostra adesso.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Questo codice non è corretto. Inserire quello che l’app di autenticazione mostra adesso per questo progetto.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>Il prossimo codice arriva tra %Ln secondo.</numerusform>
            <numerusform>Il prossimo codice arriva tra %Ln secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Avviarlo con --help per vedere le opzioni disponibili.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>La porta d’ingresso di un progetto Directus sul desktop.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra questo testo.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Apre questo progetto.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Apre il progetto su questo computer, con il server incluso.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Conserva impostazioni e dati in questa cartella.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Mostra la finestra in questa lingua.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Scrive in questo file ciò che accade; mai dati segreti.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Un link da un’email del progetto, o il suo contenuto.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Si può aprire un solo LINK alla volta.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project e --local non si possono usare insieme.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>Indirizzo email</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Inserire l’indirizzo email.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Inserire il nome utente.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Dopo altre password sbagliate il progetto potrebbe bloccare l’account: «Password dimenticata?» adesso è la via più sicura.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Controllare la posta</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Se per %1 non c’era ancora un account, un’email è in arrivo a questo indirizzo. Contiene un link che lo conferma.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Anche con un’altra email resta valida la password scelta la prima volta.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Se per %1 esiste un account, un’email è in arrivo a questo indirizzo. Contiene un link per scegliere una nuova password.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>Il link è valido per un giorno e per un solo uso.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>L’indirizzo è confermato. Accedere con la password scelta.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Rimuovi tutti</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Rimuovi: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autore: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contiene «%1»</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Al</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: giorno</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualsiasi stato</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualsiasi autore</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Il progetto non indica lo stato di questi articoli.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Il progetto non indica gli autori di questi articoli.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Trova nell’articolo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>Indirizzo email</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>Invia l’email</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>Ho già un’email</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Il progetto invia un link per email. Con questo si sceglie una nuova password qui, in questa finestra.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Inserire l’indirizzo email: un nome, una @ e un dominio come example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>L’indirizzo è confermato.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Come il desktop</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Conferma l’indirizzo %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Imposta una nuova password per %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invito per %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Un link per %1 che questa versione di Latchkey non riconosce</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Non indica per quanto tempo è valido.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Era valido fino al %1 e ora non lo è più. Richiedere un’altra email.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valido fino al %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Conferma indirizzo</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Accetta invito</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Imposta password e accedi</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Link, email o codice</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Usa qui</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Quale link</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Usa un’email o un invito</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Incollare il link o l’intera email, oppure trascinare qui il file dell’email. Viene prima letto su questo computer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Questo link proviene da %1, mentre il progetto aperto è %2. Il link apre l’account a chiunque lo possieda, perciò non viene inviato altrove, a meno che non lo si richieda.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>La nuova password è impostata. Usarla per accedere.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>La nuova password è impostata. Questo account richiede anche un codice monouso: inserire quello mostrato dall’app di autenticazione.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Conferma indirizzo</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Scegli una nuova password</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Accetta invito</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Usa il link</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Non c’è ancora nessuna email. Basta richiederne una, per esempio con «Password dimenticata?», e apparirà qui.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Casella di posta di questo computer</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>Il server su questo computer non invia nulla in rete. Ciò che invierebbe per email si trova qui.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Questo progetto ha una regola per le password e non dice quale sia. Di solito servono almeno otto caratteri, con maiuscole, minuscole, cifre e simboli.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Ripeti password</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Scegliere una password.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Inserire la password ancora una volta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due password non coincidono.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Si rinnova finché viene usata</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Computer condiviso: termina dopo un giorno</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Con un cookie, come nei browser</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Con un token statico</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Questo progetto non prevede un proprio accesso con email e password.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Accedi con %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: questa modalità si conclude con un cookie che ha solo il browser, perciò porta a Data Studio e non in questa finestra.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Apri Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>può accedere</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>non ha ancora confermato l’indirizzo</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>non ha ancora accettato l’invito</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>non può accedere</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>con codici monouso</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Blocca l’accesso</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Consenti l’accesso</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Disattiva autenticazione a due fattori</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Elimina l’account…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>Caratteri più piccoli</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Caratteri più grandi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Dimensione normale</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Questo articolo contiene immagini di altri siti. Mostrandole, quei siti sapranno che qualcuno lo sta leggendo.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Mostra immagini</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Questo link porta a %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Salva articolo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossibile scrivere %1. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Qui c’è solo l’inizio di questo articolo. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Seleziona con la tastiera</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Articolo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln altro carattere non trova posto qui; «Salva come» li scrive tutti.</numerusform>
            <numerusform>Altri %Ln caratteri non trovano posto qui; «Salva come» li scrive tutti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Il titolo è in</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Il testo è in</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Prima i meno recenti</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Titolo dalla A alla Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Titolo dalla Z alla A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Copia interrogazione come</translation>
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
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Il progetto non è raggiungibile al momento. L’accesso resta attivo, e ciò che è mostrato rimane qui.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Ultimo aggiornamento: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
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
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Recupero degli articoli…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln articolo trovato</numerusform>
            <numerusform>%Ln articoli trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln articolo</numerusform>
            <numerusform>%Ln articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nuovo articolo</numerusform>
            <numerusform>%Ln nuovi articoli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Indirizzo del progetto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Benvenuti in Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>La porta d’ingresso del progetto Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>oppure</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Un piccolo progetto personale, senza installare nulla.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Continua senza cifratura</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Cerca lì</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Scegli il tuo progetto</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 ti fa accedere a un progetto Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Codice QR per l’app di autenticazione</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Il segreto qui sotto dice la stessa cosa in lettere.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (tra %Ln s)</numerusform>
            <numerusform>%1 (tra %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Accedi con una password</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Scegli un altro progetto</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Il progetto non è raggiungibile al momento. L’accesso è ancora attivo; il prossimo tentativo sarà tra %Ln secondo.</numerusform>
            <numerusform>Il progetto non è raggiungibile al momento. L’accesso è ancora attivo; il prossimo tentativo sarà tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Accesso come %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Questo account è stato sospeso. Rivolgersi all’amministratore del progetto.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>La sessione è terminata: è scaduta, o la password è stata cambiata. Accedere di nuovo per proseguire da dove ci si trova.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantieni l’accesso</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Casella di posta di questo computer</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Un token viene conservato nel portachiavi del desktop, che potrebbe chiedere di essere sbloccato. La password non è conservata da nessuna parte.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>Ho un’email o un invito</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Scegli un altro progetto</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Ancora nessun account qui?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>I nuovi account vengono creati dall’amministratore del progetto: chiedere un invito.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>La sessione è terminata. Accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Questo account è stato sospeso. Rivolgersi all’amministratore del progetto.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>Indirizzo email</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Nome (facoltativo)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Cognome (facoltativo)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crea un account</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Inserire l’indirizzo email.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Apertura del progetto su questo computer…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Token statico</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Inserire il token creato da un amministratore.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Molto facile da indovinare</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile da indovinare</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Potrebbe essere più difficile da indovinare: una o due parole in più sono l’aiuto migliore</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile da indovinare</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Molto difficile da indovinare</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Disattiva l’autenticazione a due fattori</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Dopo, per aprire l’account basterà la password.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Inserire le sei cifre mostrate dall’app di autenticazione.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>L’autenticazione a due fattori è disattivata.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Oltre alla password, l’accesso richiederà un codice monouso di un’app di autenticazione sul telefono.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Autenticazione a due fattori</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Salva un kit di recupero…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Oppure inserire questo nell’app di autenticazione:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>Il progetto non ha codici di recupero. Stampare il kit e conservarlo: senza il kit e senza il telefono, solo un amministratore può ripristinare l’accesso.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 chiede di configurare l’autenticazione a due fattori per l’account. Lo si può fare anche più tardi, dalla pagina dell’account.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Inquadrare questo con l’app di autenticazione, quindi inserire il codice che mostra.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Inserire le sei cifre mostrate dall’app di autenticazione.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Questo codice non corrisponde a questa chiave. È stata inquadrata, ed è la voce di questo progetto?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>L’autenticazione a due fattori è attiva. Il prossimo accesso richiederà un codice.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Salva il kit di recupero</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Salvato. Stamparlo ed eliminare il file: insieme alla password permette di aprire l’account.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Impossibile scrivere il kit in %1. Scegliere un’altra posizione.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>immagine</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Kit di recupero per %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Indirizzo: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Data di creazione: %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>In caso di smarrimento del telefono, inquadrare questo codice con un’app di autenticazione su un altro, o inserirvi il segreto riportato sotto. L’app mostrerà allora i codici richiesti per l’accesso.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Chi ha questa pagina e la password può accedere al posto del titolare. Conservarla dove si tiene il passaporto ed eliminare il file una volta stampata.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>bozza</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>in revisione</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>archiviato</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey non può scrivere in %1. Scegliere un altro file con --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey non può scrivere in %1. Rendere scrivibile la cartella o sceglierne un’altra con --profile.</translation>
    </message>
</context>
</TS>
