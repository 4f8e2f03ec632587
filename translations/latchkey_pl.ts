<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Nie ma jeszcze wpisów</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Gdy projekt coś opublikuje, pojawi się to tutaj.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Żaden dostępny wpis nie pasuje. Proszę usunąć jakiś filtr lub wyszukać mniej słów.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Pokaż wszystkie wpisy</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Nie ma tej kolekcji</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Brak wpisów dla tego konta</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Nie można pobrać wpisów</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Czytaj „%1”</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
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
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Zbyt wiele prób. Proszę spróbować ponownie za %Ln sekundę.</numerusform>
            <numerusform>Zbyt wiele prób. Proszę spróbować ponownie za %Ln sekundy.</numerusform>
            <numerusform>Zbyt wiele prób. Proszę spróbować ponownie za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>Nie znaleziono adresu projektu. Proszę sprawdzić połączenie sieciowe i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Nic nie odpowiada pod adresem projektu. Serwer może być wyłączony: proszę spróbować ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>Połączenie z projektem zostało przerwane. Proszę sprawdzić połączenie sieciowe i spróbować ponownie.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Wygląda na to, że konto z tym adresem już istnieje. Proszę zalogować się za pomocą jego hasła lub zwrócić się do administratora projektu.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Sesja się zakończyła. Proszę zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Projekt nie zna tego tokenu: mógł zostać unieważniony. Proszę zwrócić się do osoby, która go udostępniła.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>Serwer został uruchomiony ponownie i nie rozpoznaje już tego okna. Proszę wrócić i otworzyć tę stronę jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>To nie jest obecne hasło. Proszę wpisać je ponownie.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>Adres e-mail lub hasło jest nieprawidłowe. Jeśli oba są na pewno dobre, to konto może jeszcze nie być potwierdzone lub może być zawieszone: proszę poszukać wiadomości od projektu lub zwrócić się do jego administratora.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Ten projekt nie przyjmuje tego adresu. Należy poprosić jego administratora o zaproszenie.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>To konto nie może czytać tutaj wpisów. Należy poprosić administratora projektu o prawo odczytu kolekcji „posts”.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Ten odnośnik został już użyty lub hasło zmieniono po jego wysłaniu. Jeśli nowe hasło nie jest znane, należy poprosić o kolejną wiadomość.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Projekt nie przyjmuje tego odnośnika w tym celu. Należy poprosić o kolejną wiadomość.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>To konto nie może samo zmienić swojego hasła. Proszę użyć przycisku „Nie pamiętasz hasła?” na stronie logowania lub zwrócić się do administratora.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>To konto nie może skonfigurować uwierzytelniania dwuskładnikowego. Należy poprosić administratora o prawo zmiany pola „tfa_secret” własnego użytkownika. Nic się nie zmieniło; proszę usunąć wpis z aplikacji uwierzytelniającej.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>To konto nie może tego tutaj zrobić. Proszę zwrócić się do administratora projektu.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Ten odnośnik wygasł. Proszę zarejestrować się jeszcze raz z tym samym adresem: projekt wyśle wtedy kolejny.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Ten odnośnik wygasł. Należy poprosić o kolejną wiadomość za pomocą przycisku „Nie pamiętasz hasła?”.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>To zaproszenie wygasło. Należy poprosić o kolejne osobę, która je wysłała.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Ten projekt nie zna tego odnośnika: może pochodzić z innego projektu lub skopiowano tylko jego część. Proszę skopiować go z wiadomości jeszcze raz lub poprosić o kolejną wiadomość.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Ten adres został już potwierdzony. Proszę zalogować się za pomocą wybranego hasła.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Projekt nie przyjmuje tego odnośnika. Proszę skopiować go z wiadomości jeszcze raz lub poprosić o kolejną wiadomość.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>Uwierzytelnianie dwuskładnikowe jest już skonfigurowane na tym koncie.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>To nie jest adres e-mail, który projekt przyjmuje. Musi mieć nazwę, znak @ i domenę, na przykład example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Projekt ma regułę dotyczącą haseł, a to hasło jej nie spełnia. Nie podaje tej reguły; większość projektów wymaga co najmniej ośmiu znaków, w tym wielkich i małych liter, cyfr i symboli.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Projekt nie przyjmuje wpisanych danych. Proszę sprawdzić adres e-mail.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>To zaproszenie zostało już przyjęte. Proszę zalogować się za pomocą wybranego wtedy hasła.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>To konto wymaga kodu jednorazowego. Proszę wpisać kod wyświetlany teraz przez aplikację uwierzytelniającą.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>To konto zostało zawieszone. Proszę zwrócić się do administratora projektu.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>Licencja projektu na to nie pozwala. Proszę zwrócić się do jego administratora.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>Serwer projektu ma problem (%1). Proszę spróbować ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Projekt odmówił (%1). Proszę zwrócić się do jego administratora.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>Połączenie nie jest bezpieczne: %1 Należy poprosić administratora projektu o odnowienie certyfikatu i sprawdzić zegar tego komputera.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Projekt nie odpowiada. Proszę sprawdzić połączenie sieciowe i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Odpowiedziało coś innego niż projekt. Jeśli ta sieć ma własną stronę logowania, proszę najpierw otworzyć ją w przeglądarce.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Proszę wpisać adres projektu, na przykład cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>To nie jest adres. Powinien wyglądać jak cms.example.org lub https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Można otwierać tylko adresy zaczynające się od https:// lub http://.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>Adres %1 nie istnieje. Proszę sprawdzić pisownię i połączenie sieciowe.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>Nic nie odpowiada pod adresem %1. Proszę sprawdzić adres i port; serwer może być wyłączony.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>Połączenie z %1 się nie powiodło. Proszę sprawdzić adres i połączenie sieciowe.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 nie odpowiada. Proszę sprawdzić adres i połączenie sieciowe i spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>Serwer %1 jest zajęty lub w trakcie konserwacji. Proszę spróbować ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Ten adres prowadzi dalej, do %1. Warto tam przejść tylko wtedy, gdy jest to znany adres.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 odpowiada, ale nie jako projekt Directus. Proszę zapytać osobę prowadzącą projekt o jego adres.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 nie może potwierdzić swojej tożsamości, więc nic nie wysłano: %2 Proszę sprawdzić adres i zegar tego komputera lub zwrócić się do osoby prowadzącej projekt.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 odpowiada tylko bez szyfrowania: inne osoby w sieci mogłyby odczytać hasło.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>Serwer lokalny nie jest zainstalowany. Proszę zainstalować pakiet latchkey-server lub otworzyć projekt za pomocą adresu.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>Serwer lokalny nie znalazł wolnego portu. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>Serwer lokalny nie może użyć swoich danych. Nic nie zostało zmienione. Komunikat serwera: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>Serwer lokalny dwukrotnie nieoczekiwanie zakończył działanie. Wpisy i konto są zachowane. Proszę spróbować ponownie; jeśli to się powtarza, proszę uruchomić program Latchkey z opcją --log-file i zgłosić zawartość pliku.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>Serwer lokalny nie uruchomił się na czas. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>Serwer lokalny się nie uruchomił. Komunikat serwera: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>To za dużo tekstu jak na wiadomość. Proszę skopiować z niej tylko odnośnik.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Nie ma tu odnośnika do projektu Directus. Proszę skopiować z wiadomości cały odnośnik.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>Odnośnik się urywa: skopiowano tylko jego część. Proszę skopiować cały, aż do końca.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Jest tu token, ale nie taki, jaki wysyła projekt Directus. Proszę poszukać wiadomości od projektu.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Ten odnośnik uruchomiłby program lub otworzył plik, więc nic z nim nie zrobiono. Proszę usunąć wiadomość, w której przyszedł.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>Odnośnik nie wskazuje projektu, który można otworzyć. Proszę otworzyć projekt za pomocą adresu, a następnie wkleić odnośnik.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>Baza kluczy nie odpowiada; może być zablokowana. Proszę ją odblokować i spróbować ponownie. Do tego czasu sesja trwa tylko, dopóki to okno jest otwarte.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Na tym komputerze nie ma bazy kluczy, której program Latchkey mógłby użyć. Sesja trwa tylko, dopóki to okno jest otwarte.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>Projekt nie ma już kolekcji „%1” lub ma ona inną budowę niż wcześniej. Proszę zapytać administratora projektu, co się z nią stało.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>To konto nie może czytać „%1” lub projekt nie ma takiej kolekcji. Należy poprosić administratora projektu o prawo do jej odczytu.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Projekt jeszcze tego nie podał.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Skrzynka pocztowa tego komputera…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Serwer tego komputera…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Zaloguj się jako ktoś inny</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Wybierz inny projekt</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Wyloguj się</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Czytanie wpisów</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Zmiana hasła tutaj</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Konfiguracja uwierzytelniania dwuskładnikowego</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Używanie Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Skonfiguruj drugi składnik…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Wyłącz drugi składnik…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Wróć do wpisów</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Co może tutaj to konto</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Hasło i kody</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Ta sesja</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Wyloguj się wszędzie…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Usuń z programu Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Nowe hasło kończy wszystkie sesje tego konta.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Wylogowuje i usuwa stąd adres projektu i adres e-mail. Konto w projekcie pozostaje.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Ostatnie logowania</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Należy poprosić administratora o prawo odczytu „posts”.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>To konto nie może samo się zmieniać. Przycisk „Nie pamiętasz hasła?” na stronie logowania pozwala ustawić nowe przez e-mail.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>To konto nie może samo się zmieniać. Należy poprosić administratora o prawo zmiany pola „tfa_secret” własnego użytkownika.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Tutaj niepotrzebne: to okno służy do czytania bez Data Studio.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Logowanie wymaga kodu jednorazowego.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Projekt prosi o skonfigurowanie uwierzytelniania dwuskładnikowego na tym koncie.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Logowanie wymaga tylko hasła.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Zalogowano: %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Projekt jest teraz nieosiągalny; sesja na niego czeka.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Odnowi się za %Ln minutę.</numerusform>
            <numerusform>Odnowi się za %Ln minuty.</numerusform>
            <numerusform>Odnowi się za %Ln minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Kończy się dzień po ostatnim odnowieniu, chyba że projekt ustala inaczej.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Kończy się, gdy nie jest używana tak długo, jak pozwala projekt: siedem dni, chyba że ustala on inaczej.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Zalogowano za pomocą tokenu statycznego: jest ważny, dopóki administrator go nie unieważni. Jest przechowywany w bazie kluczy.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Nic nie jest przechowywane na tym komputerze: zamknięcie okna wylogowuje.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Przechowywany jest jeden token, w bazie kluczy tego środowiska. Hasło nie jest nigdzie przechowywane.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1, adres %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>nieznany</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Każdy może założyć konto</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Adres musi najpierw zostać potwierdzony przez e-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Serwer tego komputera</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Konto zostało usunięte.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nowe konta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Nikt nie ma tu jeszcze konta.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 nie może się już logować.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 może się logować.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 loguje się teraz bez kodów.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>Konto %1 zostałoby usunięte na zawsze.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Co, jeśli coś pójdzie nie tak?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Można celowo wywołać awarię tego serwera, a następnie wrócić i zobaczyć, jak program Latchkey sobie z nią radzi. Ponowne uruchomienie serwera wszystko przywraca.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Zakończ wszystkie sesje</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Wszystkie sesje zostały zakończone. Przy następnym żądaniu trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Odpowiedz „Niedostępny” trzy razy</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Następne trzy żądania zakończą się błędem 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Przerwij następną odpowiedź</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>Zamiast następnej odpowiedzi połączenie zostanie przerwane.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Działaj wolno</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Każda odpowiedź trwa dwie sekundy dłużej.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Działaj znów szybko</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Odpowiedzi przychodzą tak szybko, jak to możliwe.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Zgadzam się na wylogowanie wszędzie indziej</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Zmiana hasła</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Nowe hasło kończy wszystkie sesje tego konta na wszystkich urządzeniach. Tutaj ponowne logowanie nastąpi automatycznie.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Proszę wpisać obecne hasło.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Nowe hasło wylogowuje na wszystkich innych urządzeniach. Proszę wyrazić na to zgodę lub wrócić.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Hasło zostało zmienione. Wszystkie pozostałe sesje zostały zakończone.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Hasło zostało zmienione. Proszę zalogować się za pomocą nowego.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Użyj odnośnika z wiadomości</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Otwórz skrzynkę pocztową tego komputera</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Wyślij kolejną wiadomość</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Poproszono o kolejną wiadomość. Proszę zajrzeć także do folderu ze spamem.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Kod jednorazowy</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Kod to sześć cyfr i nic więcej.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Zegar tego komputera spieszy się względem zegara projektu o %Ln sekundę, a kody zależą od czasu. Proszę ustawić zegar komputera i telefonu z sieci, a następnie wpisać następny kod.</numerusform>
            <numerusform>Zegar tego komputera spieszy się względem zegara projektu o %Ln sekundy, a kody zależą od czasu. Proszę ustawić zegar komputera i telefonu z sieci, a następnie wpisać następny kod.</numerusform>
            <numerusform>Zegar tego komputera spieszy się względem zegara projektu o %Ln sekund, a kody zależą od czasu. Proszę ustawić zegar komputera i telefonu z sieci, a następnie wpisać następny kod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Zegar tego komputera spóźnia się względem zegara projektu o %Ln sekundę, a kody zależą od czasu. Proszę ustawić zegar komputera i telefonu z sieci, a następnie wpisać następny kod.</numerusform>
            <numerusform>Zegar tego komputera spóźnia się względem zegara projektu o %Ln sekundy, a kody zależą od czasu. Proszę ustawić zegar komputera i telefonu z sieci, a następnie wpisać następny kod.</numerusform>
            <numerusform>Zegar tego komputera spóźnia się względem zegara projektu o %Ln sekund, a kody zależą od czasu. Proszę ustawić zegar komputera i telefonu z sieci, a następnie wpisać następny kod.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>Pół minuty ważności tego kodu minęło w trakcie wysyłania. Proszę wpisać kod wyświetlany teraz przez aplikację uwierzytelniającą.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Ten kod jest nieprawidłowy. Proszę wpisać kod wyświetlany teraz przez aplikację uwierzytelniającą dla tego projektu.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>Następny kod pojawi się za %Ln sekundę.</numerusform>
            <numerusform>Następny kod pojawi się za %Ln sekundy.</numerusform>
            <numerusform>Następny kod pojawi się za %Ln sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Uruchomienie z --help wyświetla dostępne opcje.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>Drzwi wejściowe do projektu Directus na komputerze.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Wyświetla ten tekst.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Wyświetla wersję.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Otwiera ten projekt.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Otwiera projekt na tym komputerze za pomocą dołączonego serwera.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Przechowuje ustawienia i dane w tym katalogu.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Wyświetla okno w tym języku.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Zapisuje do tego pliku, co się dzieje; nigdy dane poufne.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Odnośnik z wiadomości od projektu lub jego zawartość.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Jednocześnie można otworzyć tylko jeden LINK.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>Opcji --project i --local nie można używać razem.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Proszę wpisać hasło.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Proszę wpisać adres e-mail.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Proszę wpisać nazwę użytkownika.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Po kolejnych błędnych hasłach projekt może zablokować konto: bezpieczniej jest teraz użyć przycisku „Nie pamiętasz hasła?”.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Proszę sprawdzić pocztę</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Jeśli konto dla %1 jeszcze nie istniało, to wiadomość jest już w drodze. Zawiera odnośnik, który potwierdza adres.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Kolejna wiadomość zachowuje hasło wybrane za pierwszym razem.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Jeśli konto dla %1 istnieje, to wiadomość jest już w drodze. Zawiera odnośnik do wybrania nowego hasła.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>Odnośnik jest ważny przez jeden dzień i działa tylko raz.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Adres został potwierdzony. Proszę zalogować się za pomocą wybranego hasła.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Wyczyść wszystko</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Zawiera „%1”</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: dzień</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Dowolny autor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Projekt nie podaje stanu tych wpisów.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Projekt nie podaje autorów tych wpisów.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Znajdź we wpisie</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>Wyślij wiadomość</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>Mam już wiadomość</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Projekt wyśle odnośnik na podany adres e-mail. Za jego pomocą można wybrać nowe hasło tutaj, w tym oknie.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Proszę wpisać adres e-mail: nazwa, znak @ i domena, na przykład example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>Adres został potwierdzony.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>pl</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Taki jak w środowisku</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Potwierdza adres %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Ustawia nowe hasło dla %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Zaproszenie dla %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Odnośnik dla %1, którego ta wersja programu Latchkey nie zna</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Nie podano okresu ważności.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Termin ważności minął: %1. Należy poprosić o kolejną wiadomość.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Termin ważności: %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Potwierdź adres</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Przyjmij zaproszenie</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Ustaw hasło i zaloguj się</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Odnośnik, wiadomość lub kod</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Użyj tutaj</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Który odnośnik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Użycie wiadomości lub zaproszenia</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Proszę wkleić odnośnik lub całą wiadomość albo upuścić tutaj plik wiadomości. Najpierw zostanie odczytany na tym komputerze.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Ten odnośnik pochodzi z %1, a otwarty jest projekt %2. Otwiera on konto każdemu, kto go ma, więc bez wyraźnej zgody nie zostanie wysłany nigdzie indziej.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Nowe hasło zostało ustawione. Proszę zalogować się za jego pomocą.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Nowe hasło zostało ustawione. To konto wymaga też kodu jednorazowego: proszę wpisać kod wyświetlany przez aplikację uwierzytelniającą.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Potwierdź adres</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Przyjmij zaproszenie</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Użyj odnośnika</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Nie ma jeszcze wiadomości. Gdy jakaś zostanie wysłana, na przykład po użyciu przycisku „Nie pamiętasz hasła?”, pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Skrzynka pocztowa tego komputera</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>Serwer na tym komputerze niczego nie wysyła przez sieć. Wiadomości, które by wysłał, trafiają tutaj.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Ten projekt ma regułę dotyczącą haseł i jej nie podaje. Większość projektów wymaga co najmniej ośmiu znaków, w tym wielkich i małych liter, cyfr i symboli.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Proszę wybrać hasło.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Proszę wpisać hasło jeszcze raz.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Odnawia się, gdy jest używana</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Wspólny komputer: kończy się po jednym dniu</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Za pomocą ciasteczka, jak w przeglądarce</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Za pomocą tokenu statycznego</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Ten projekt nie przyjmuje własnych adresów e-mail i haseł.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Zaloguj się przez %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: ten sposób kończy się na ciasteczku, które ma tylko przeglądarka, więc prowadzi do Data Studio, a nie do tego okna.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Otwórz Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>może się logować</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>adres jeszcze niepotwierdzony</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>zaproszenie jeszcze nieprzyjęte</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>nie może się logować</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>z kodami jednorazowymi</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Zablokuj logowanie</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Zezwól na logowanie</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Wyłącz drugi składnik</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Usuń konto…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
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
        <translation>Mniejsze litery</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Większe litery</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Skopiuj tekst</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Wydrukuj…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Zwykły rozmiar</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Ten wpis zawiera obrazy z innych stron. Ich wyświetlenie zdradza tym stronom, że ktoś go czyta.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Pokaż obrazy</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Ten odnośnik prowadzi do %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Zapisywanie wpisu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisywanie jako PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Nie można zapisać %1. Proszę wybrać inny katalog.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Jest tu tylko początek tego wpisu. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Zaznaczanie klawiaturą</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Wpis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln dodatkowy znak się tu nie mieści; polecenie „Zapisz jako” zapisuje wszystkie.</numerusform>
            <numerusform>%Ln dodatkowe znaki się tu nie mieszczą; polecenie „Zapisz jako” zapisuje wszystkie.</numerusform>
            <numerusform>%Ln dodatkowych znaków się tu nie mieści; polecenie „Zapisz jako” zapisuje wszystkie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Wyszukaj</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Widok</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Tytuł jest w polu</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Tekst jest w polu</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Tytuł od A do Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Tytuł od Z do A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Skopiuj zapytanie jako</translation>
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
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Projekt jest teraz nieosiągalny. Sesja nadal trwa, a wyświetlane wpisy pozostają tutaj.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Ostatnia aktualizacja: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Odśwież</translation>
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
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Pobieranie wpisów…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>Znaleziono %Ln wpis</numerusform>
            <numerusform>Znaleziono %Ln wpisy</numerusform>
            <numerusform>Znaleziono %Ln wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nowy wpis</numerusform>
            <numerusform>%Ln nowe wpisy</numerusform>
            <numerusform>%Ln nowych wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Adres projektu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Witamy w programie Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>Drzwi wejściowe do projektu Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>lub</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Mały własny projekt, bez instalowania czegokolwiek.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Kontynuuj bez szyfrowania</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Wybierz swój projekt</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 zaloguje Cię do projektu Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Kod QR dla aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Klucz poniżej zawiera to samo w postaci liter.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (za %Ln s)</numerusform>
            <numerusform>%1 (za %Ln s)</numerusform>
            <numerusform>%1 (za %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Zaloguj się hasłem</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Wybierz inny projekt</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Projekt jest teraz nieosiągalny. Sesja nadal trwa; następna próba za %Ln sekundę.</numerusform>
            <numerusform>Projekt jest teraz nieosiągalny. Sesja nadal trwa; następna próba za %Ln sekundy.</numerusform>
            <numerusform>Projekt jest teraz nieosiągalny. Sesja nadal trwa; następna próba za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Logowanie jako %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>To konto zostało zawieszone. Proszę zwrócić się do administratora projektu.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Sesja się zakończyła: wygasła lub zmieniono hasło. Aby kontynuować w tym samym miejscu, proszę zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Ponowne logowanie</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Nie wylogowuj mnie</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Zarejestruj się</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Skrzynka pocztowa tego komputera</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Token jest przechowywany w bazie kluczy środowiska, która może poprosić o odblokowanie. Hasło nie jest nigdzie przechowywane.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>Mam wiadomość lub zaproszenie</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Wybierz inny projekt</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Nie masz tu jeszcze konta?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Nowe konta zakłada administrator projektu: należy poprosić o zaproszenie.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Sesja się zakończyła. Aby kontynuować, proszę zalogować się ponownie.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>To konto zostało zawieszone. Proszę zwrócić się do administratora projektu.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Imię (opcjonalnie)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Nazwisko (opcjonalnie)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Zarejestruj się</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Zakładanie konta</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Proszę wpisać adres e-mail.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Otwieranie projektu na tym komputerze…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Token statyczny</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Proszę wpisać token utworzony przez administratora.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Bardzo łatwe do odgadnięcia</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Łatwe do odgadnięcia</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Mogłoby być trudniejsze do odgadnięcia: najbardziej pomaga dodanie jednego lub dwóch słów</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Trudne do odgadnięcia</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Bardzo trudne do odgadnięcia</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Wyłączenie uwierzytelniania dwuskładnikowego</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Potem do otwarcia konta wystarczy samo hasło.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Proszę wpisać sześć cyfr wyświetlanych przez aplikację uwierzytelniającą.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>Uwierzytelnianie dwuskładnikowe jest wyłączone.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Oprócz hasła logowanie będzie wymagać kodu jednorazowego z aplikacji uwierzytelniającej na telefonie.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Uwierzytelnianie dwuskładnikowe</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Zapisz zestaw odzyskiwania…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Można też wpisać to w aplikacji uwierzytelniającej:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>Projekt nie ma kodów odzyskiwania. Proszę wydrukować zestaw i go zachować: bez niego i bez telefonu tylko administrator może przywrócić dostęp.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>Projekt %1 prosi o skonfigurowanie uwierzytelniania dwuskładnikowego na tym koncie. Można to też zrobić później na stronie konta.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Proszę wpisać hasło.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Proszę zeskanować to aplikacją uwierzytelniającą, a następnie wpisać wyświetlony przez nią kod.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Proszę wpisać sześć cyfr wyświetlanych przez aplikację uwierzytelniającą.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>To nie jest kod tego klucza. Czy został on zeskanowany i czy to wpis tego projektu?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>Uwierzytelnianie dwuskładnikowe jest włączone. Następne logowanie będzie wymagać kodu.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Zapisywanie zestawu odzyskiwania</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Zapisano. Proszę wydrukować plik i go usunąć: razem z hasłem otwiera on konto.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Nie można zapisać zestawu w %1. Proszę wybrać inne miejsce.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>obraz</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Zestaw odzyskiwania dla projektu %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Utworzono: %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>W razie utraty telefonu proszę zeskanować ten kod aplikacją uwierzytelniającą na innym telefonie lub wpisać w niej poniższy klucz. Będzie ona wtedy wyświetlać kody wymagane przy logowaniu.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Każdy, kto ma tę stronę i hasło, może zalogować się na to konto. Proszę przechowywać ją tam, gdzie paszport, a plik usunąć zaraz po wydrukowaniu.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>opublikowany</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>szkic</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>zarchiwizowany</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Program Latchkey nie może zapisywać do %1. Proszę wybrać inny plik w opcji --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Program Latchkey nie może zapisywać w %1. Proszę nadać prawa zapisu do katalogu lub wybrać inny za pomocą opcji --profile.</translation>
    </message>
</context>
</TS>
