<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your present password. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for a mail from the project, or ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then mails another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired. Ask for another mail with “Forgot password?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the mail again, or ask for another mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the mail again, or ask for another mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an e-mail address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much text for a mail. Copy only the link from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project mails. Look for the project’s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the mail it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the e-mail here. The account at the project stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when it is not used for as long as the project allows: seven days, unless it says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may make an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is confirmed by mail first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the Next Answer Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be Quick Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you are signed in again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Another Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail has been asked for. Look into the spam folder as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link from a mail of the project, or what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, a mail is on its way to it. It holds a link that confirms the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail keeps the password you chose first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is an account for %1, a mail is on its way to it. It holds a link to choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I Have a Mail Already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project mails you a link. With it you choose a new password here, in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail address: a name, an @ and a domain such as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link, mail or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mail or an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link, or the whole mail, or drop the mail’s file here. It is read on this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would mail lies here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project takes no e-mail and password of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title Is In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text Is In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directus SDK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post that you may read is like that. Take a filter away, or search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look There</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %n s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I Have a Mail or an Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
