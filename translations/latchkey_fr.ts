<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Quand le projet publiera quelque chose, vous le trouverez ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Aucun article que vous pouvez lire ne correspond. Retirez un filtre ou élargissez la recherche.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Cette collection n’existe pas</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Pas d’articles pour ce compte</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Les articles n’ont pas pu être récupérés</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Lire «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>L’adresse du projet est introuvable. Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Rien ne répond à l’adresse du projet. Le serveur est peut-être arrêté&#x202f;: réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>La connexion au projet a été interrompue. Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Il semble qu’un compte existe déjà avec cette adresse. Connectez-vous avec son mot de passe ou adressez-vous à l’administrateur du projet.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Votre session a pris fin. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Le projet ne connaît pas ce jeton&#x202f;: il a peut-être été révoqué. Adressez-vous à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>Le serveur a redémarré et ne connaît plus cette fenêtre. Retournez en arrière, puis revenez ici.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Ce n’est pas votre mot de passe actuel. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect. Si vous êtes sûr des deux, le compte n’est peut-être pas encore confirmé ou il est suspendu&#x202f;: cherchez un e-mail du projet ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Ce projet n’accepte pas cette adresse. Demandez une invitation à son administrateur.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Ce compte n’est pas autorisé à lire les articles ici. Demandez à l’administrateur du projet le droit de lire la collection «&#x202f;posts&#x202f;».</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Ce lien a déjà été utilisé, ou le mot de passe a été changé après son envoi. Si vous ne connaissez pas le nouveau mot de passe, demandez un autre e-mail.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Le projet n’accepte pas ce lien pour cela. Demandez un autre e-mail.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Ce compte ne peut pas changer lui-même son mot de passe. Utilisez «&#x202f;Mot de passe oublié&#x202f;?&#x202f;» sur la page de connexion ou adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Ce compte ne peut pas configurer la double authentification. Demandez à l’administrateur le droit de modifier «&#x202f;tfa_secret&#x202f;» de son propre utilisateur. Rien n’a changé&#x202f;; supprimez l’entrée dans votre application d’authentification.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Ce compte n’est pas autorisé à faire cela ici. Adressez-vous à l’administrateur du projet.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Ce lien a expiré. Inscrivez-vous à nouveau avec la même adresse&#x202f;: le projet en enverra un autre par e-mail.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Ce lien a expiré. Demandez un autre e-mail avec «&#x202f;Mot de passe oublié&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Cette invitation a expiré. Demandez-en une autre à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Ce projet ne connaît pas le lien&#x202f;: il vient peut-être d’un autre projet, ou il n’a été copié qu’en partie. Copiez-le à nouveau depuis l’e-mail ou demandez un autre e-mail.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Cette adresse a déjà été confirmée. Connectez-vous avec le mot de passe que vous avez choisi.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Le projet n’accepte pas ce lien. Copiez-le à nouveau depuis l’e-mail ou demandez un autre e-mail.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>La double authentification est déjà configurée pour ce compte.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Le projet n’accepte pas cette adresse e-mail. Il faut un nom, un @ et un domaine comme example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Le projet a une règle pour les mots de passe, et celui-ci ne la respecte pas. Il ne dit pas laquelle&#x202f;; le plus souvent, il faut au moins huit caractères, avec des majuscules, des minuscules, des chiffres et des symboles.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Le projet n’accepte pas ce qui a été saisi. Vérifiez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Cette invitation a déjà été acceptée. Connectez-vous avec le mot de passe choisi à ce moment-là.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Ce compte demande un code à usage unique. Saisissez celui que votre application d’authentification affiche maintenant.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Ce compte a été suspendu. Adressez-vous à l’administrateur du projet.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>La licence du projet ne permet pas cela. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>Le serveur du projet a un problème (%1). Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Le projet a refusé (%1). Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>La connexion n’est pas sûre&#x202f;: %1 Demandez à l’administrateur du projet de renouveler son certificat et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Le projet ne répond pas. Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Ce n’est pas le projet qui a répondu. Si ce réseau a sa propre page de connexion, ouvrez-la d’abord dans votre navigateur.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Saisissez l’adresse du projet, par exemple cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Ce n’est pas une adresse. Elle devrait ressembler à cms.example.org ou à https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Seules les adresses qui commencent par https:// ou http:// peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 n’existe pas. Vérifiez l’orthographe et votre connexion réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>Rien ne répond à l’adresse %1. Vérifiez l’adresse et son port&#x202f;; le serveur est peut-être arrêté.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>La connexion à %1 a échoué. Vérifiez l’adresse et votre connexion réseau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 ne répond pas. Vérifiez l’adresse et votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 est surchargé ou en maintenance. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Cette adresse renvoie vers %1. N’y allez que si vous connaissez cette adresse.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 répond, mais pas comme un projet Directus. Demandez l’adresse aux responsables du projet.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 ne peut pas prouver son identité, rien n’a donc été envoyé&#x202f;: %2 Vérifiez l’adresse et l’horloge de cet ordinateur, ou adressez-vous aux responsables du projet.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 ne répond que sans chiffrement&#x202f;: d’autres personnes sur le réseau pourraient lire votre mot de passe.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>Le serveur local n’est pas installé. Installez le paquet latchkey-server ou ouvrez un projet par son adresse.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>Le serveur local n’a trouvé aucun port libre. Réessayez.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>Le serveur local ne peut pas utiliser ses données. Rien n’a été changé. Il indique&#x202f;: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>Le serveur local s’est arrêté deux fois de façon inattendue. Vos articles et votre compte sont conservés. Réessayez&#x202f;; si cela se reproduit, démarrez Latchkey avec --log-file et signalez ce que contient le fichier.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>Le serveur local n’a pas démarré à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>Le serveur local n’a pas démarré. Il indique&#x202f;: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>C’est trop de texte pour un e-mail. N’en copiez que le lien.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Ce texte ne contient aucun lien d’un projet Directus. Copiez le lien entier depuis l’e-mail.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>Le lien est incomplet&#x202f;: il n’a été copié qu’en partie. Copiez-le en entier, jusqu’à la fin.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Ce texte contient un jeton, mais pas de ceux qu’un projet Directus envoie par e-mail. Cherchez l’e-mail du projet.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Ce lien lancerait un programme ou ouvrirait un fichier, il n’a donc pas été utilisé. Supprimez l’e-mail d’où il vient.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>Le lien ne désigne aucun projet qui puisse être ouvert. Ouvrez le projet par son adresse, puis collez le lien.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>Le trousseau de clés ne répond pas&#x202f;; il est peut-être verrouillé. Déverrouillez-le et réessayez. En attendant, vous ne restez connecté que tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés que Latchkey puisse utiliser. Vous ne restez connecté que tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>Le projet n’a plus de collection «&#x202f;%1&#x202f;», ou elle n’est plus faite comme avant. Demandez à l’administrateur du projet ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Ce compte n’est pas autorisé à lire «&#x202f;%1&#x202f;», ou le projet n’a pas de telle collection. Demandez à l’administrateur du projet le droit de la lire.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Le projet ne l’a pas encore indiqué.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Votre compte…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Boîte aux lettres de cet ordinateur…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Serveur de cet ordinateur…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Se connecter avec un autre compte</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Choisir un autre projet</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Lire les articles</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Changer le mot de passe ici</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Configurer la double authentification</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Utiliser Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Configurer la double authentification…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Désactiver la double authentification…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Ce que ce compte peut faire ici</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Mot de passe et codes</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Se déconnecter partout…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Retirer de Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Un nouveau mot de passe met fin à toutes les sessions de ce compte.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Vous déconnecte et oublie ici l’adresse du projet et votre adresse e-mail. Le compte auprès du projet est conservé.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Demandez à l’administrateur le droit de lire «&#x202f;posts&#x202f;».</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Ce compte ne peut pas se modifier lui-même. «&#x202f;Mot de passe oublié&#x202f;?&#x202f;» sur la page de connexion permet d’en définir un nouveau par e-mail.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Ce compte ne peut pas se modifier lui-même. Demandez à l’administrateur le droit de modifier «&#x202f;tfa_secret&#x202f;» de son propre utilisateur.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Pas nécessaire ici&#x202f;: cette fenêtre permet de lire sans lui.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>La connexion demande un code à usage unique.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Le projet demande que la double authentification soit configurée pour ce compte.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>La connexion ne demande que le mot de passe.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Session ouverte depuis le %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Le projet est injoignable pour le moment&#x202f;; la session l’attend.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Elle se renouvelle dans %Ln minute.</numerusform>
            <numerusform>Elle se renouvelle dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Elle prend fin un jour après son dernier renouvellement, sauf si le projet en décide autrement.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Elle prend fin si elle n’est pas utilisée pendant la durée que permet le projet&#x202f;: sept jours, sauf s’il en décide autrement.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Connexion avec un jeton statique&#x202f;: il est valable jusqu’à ce que l’administrateur le révoque. Il est conservé dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Rien n’est conservé sur cet ordinateur&#x202f;: fermer la fenêtre vous déconnecte.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Un seul jeton est conservé, dans le trousseau de clés de ce bureau. Le mot de passe n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Tout le monde peut créer un compte</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Les adresses sont d’abord confirmées par e-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Serveur de cet ordinateur</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Le compte est supprimé.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Personne n’a encore de compte ici.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 peut se connecter.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 se connecte maintenant sans codes.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>Le compte de %1 sera supprimé définitivement.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Et si quelque chose tourne mal&#x202f;?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Provoquez des pannes de ce serveur, puis revenez voir comment Latchkey réagit. Un redémarrage y met fin.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Mettre fin à toutes les sessions</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Toutes les sessions ont pris fin. À la prochaine requête, vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Répondre trois fois «&#x202f;Indisponible&#x202f;»</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Les trois prochaines requêtes échouent avec 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Interrompre la prochaine réponse</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>La connexion est coupée à la place de la prochaine réponse.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Être lent</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Chaque réponse prend deux secondes de plus.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Redevenir rapide</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Les réponses arrivent aussi vite que possible.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>J’accepte la déconnexion partout ailleurs</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Un nouveau mot de passe met fin à toutes les sessions de ce compte, sur tous les appareils. Ici, vous êtes reconnecté automatiquement.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Un nouveau mot de passe vous déconnecte sur tous les autres appareils. Acceptez-le ou revenez en arrière.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Votre mot de passe est changé. Vous êtes déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Votre mot de passe est changé. Connectez-vous avec le nouveau.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Utiliser le lien de l’e-mail</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Ouvrir la boîte aux lettres de cet ordinateur</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Envoyer un autre e-mail</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Un autre e-mail a été demandé. Regardez aussi dans le dossier des indésirables.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Un code est composé de six chiffres et rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln seconde sur celle du projet, et les codes suivent l’horloge. Réglez-la par le réseau, ainsi que celle de votre téléphone, puis saisissez le code suivant.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln secondes sur celle du projet, et les codes suivent l’horloge. Réglez-la par le réseau, ainsi que celle de votre téléphone, puis saisissez le code suivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln seconde sur celle du projet, et les codes suivent l’horloge. Réglez-la par le réseau, ainsi que celle de votre téléphone, puis saisissez le code suivant.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln secondes sur celle du projet, et les codes suivent l’horloge. Réglez-la par le réseau, ainsi que celle de votre téléphone, puis saisissez le code suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>La demi-minute de ce code s’est écoulée en chemin. Saisissez celui que votre application d’authentification affiche maintenant.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Ce code est incorrect. Saisissez celui que votre application d’authentification affiche maintenant pour ce projet.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>Le prochain code arrive dans %Ln seconde.</numerusform>
            <numerusform>Le prochain code arrive dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Lancez-le avec --help pour voir les options possibles.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>La porte d’entrée d’un projet Directus sur votre bureau.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Ouvrir ce projet.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Ouvrir le projet de cet ordinateur, avec le serveur fourni.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Conserver les réglages et les données dans ce dossier.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Afficher la fenêtre dans cette langue.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Consigner ce qui se passe dans ce fichier&#x202f;; jamais de secrets.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Un lien d’un e-mail du projet, ou ce qu’il contient.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Un seul LINK peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project et --local ne peuvent pas être utilisés ensemble.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Le projet pourrait verrouiller le compte après d’autres mots de passe erronés&#x202f;: «&#x202f;Mot de passe oublié&#x202f;?&#x202f;» est maintenant le moyen le plus sûr.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Consultez votre messagerie</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>S’il n’y avait pas encore de compte pour %1, un e-mail est en route vers cette adresse. Il contient un lien qui la confirme.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Demander un autre e-mail ne change pas le mot de passe choisi la première fois.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>S’il existe un compte pour %1, un e-mail est en route vers cette adresse. Il contient un lien pour choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>Le lien est valable un jour, et une seule fois.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Votre adresse est confirmée. Connectez-vous avec le mot de passe que vous avez choisi.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contient «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1&#x202f;: jour</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Le projet n’indique aucun état pour ces articles.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Le projet n’indique aucun auteur pour ces articles.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>Envoyer l’e-mail</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>J’ai déjà un e-mail</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Le projet vous envoie un lien par e-mail. Avec ce lien, vous choisissez un nouveau mot de passe ici, dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Saisissez votre adresse e-mail&#x202f;: un nom, un @ et un domaine comme example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>L’adresse est confirmée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Confirme l’adresse %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Définit un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Un lien pour %1 que cette version de Latchkey ne connaît pas</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Il n’indique pas sa durée de validité.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Il était valable jusqu’au %1 et ne l’est plus. Demandez un autre e-mail.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Confirmer l’adresse</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Accepter l’invitation</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Définir le mot de passe et se connecter</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Lien, e-mail ou code</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Quel lien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Utiliser un e-mail ou une invitation</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Collez le lien ou l’e-mail entier, ou déposez ici le fichier de l’e-mail. Il est d’abord lu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Ce lien vient de %1, et vous êtes sur %2. Il ouvre le compte à quiconque le possède&#x202f;; il n’est donc envoyé nulle part ailleurs, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller sur %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Votre nouveau mot de passe est défini. Connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Votre nouveau mot de passe est défini. Ce compte demande aussi un code à usage unique&#x202f;: saisissez celui que votre application d’authentification affiche.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Confirmer l’adresse</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Accepter l’invitation</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Utiliser le lien</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Il n’y a pas encore d’e-mail. Demandez-en un – avec «&#x202f;Mot de passe oublié&#x202f;?&#x202f;», par exemple – et il apparaîtra ici.</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Boîte aux lettres de cet ordinateur</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>Le serveur de cet ordinateur n’envoie rien sur le réseau. Ce qu’il enverrait par e-mail se trouve ici.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Ce projet a une règle pour les mots de passe et ne dit pas laquelle. Le plus souvent, il faut au moins huit caractères, avec des majuscules, des minuscules, des chiffres et des symboles.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Saisissez le mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Se renouvelle tant qu’elle est utilisée</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Ordinateur partagé&#x202f;: prend fin après un jour</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Avec un cookie, comme dans les navigateurs</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Avec un jeton statique</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Ce projet ne propose pas de connexion par adresse e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Se connecter avec %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1&#x202f;: ce moyen aboutit à un cookie que seul le navigateur possède&#x202f;; il mène donc à Data Studio et non à cette fenêtre.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Ouvrir Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>n’a pas encore confirmé l’adresse</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>n’a pas encore accepté l’invitation</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>ne peut pas se connecter</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>avec codes à usage unique</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Bloquer la connexion</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Autoriser la connexion</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Désactiver la double authentification</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Cet article contient des images d’autres sites. Les afficher indique à ces sites que quelqu’un le lit.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Ce lien mène à %1&#x202f;:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Seul le début de cet article est ici. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Sélectionner au clavier</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln caractère de plus ne tient pas ici&#x202f;; «&#x202f;Enregistrer sous&#x202f;» les écrit tous.</numerusform>
            <numerusform>%Ln caractères de plus ne tiennent pas ici&#x202f;; «&#x202f;Enregistrer sous&#x202f;» les écrit tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Le titre est dans</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Le texte est dans</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Titre de A à Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Titre de Z à A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Copier la requête comme</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Le projet est injoignable pour le moment. Vous restez connecté, et ce qui est affiché reste ici.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Dernière actualisation&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Récupération des articles…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln article trouvé</numerusform>
            <numerusform>%Ln articles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Adresse du projet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Bienvenue dans Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>La porte d’entrée de votre projet Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Un petit projet à vous, sans rien à installer.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Continuer sans chiffrement</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Voir à cette adresse</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Choisissez votre projet</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 vous connecte à un projet Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Code QR pour l’application d’authentification</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Le secret au-dessous dit la même chose en lettres.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (dans %Ln s)</numerusform>
            <numerusform>%1 (dans %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Se connecter avec un mot de passe</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Choisir un autre projet</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Le projet est injoignable pour le moment. Vous êtes toujours connecté&#x202f;; la prochaine tentative aura lieu dans %Ln seconde.</numerusform>
            <numerusform>Le projet est injoignable pour le moment. Vous êtes toujours connecté&#x202f;; la prochaine tentative aura lieu dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Connexion en tant que %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Ce compte a été suspendu. Adressez-vous à l’administrateur du projet.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Votre session a pris fin&#x202f;: elle a expiré, ou le mot de passe a été changé. Reconnectez-vous pour continuer là où vous en êtes.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Boîte aux lettres de cet ordinateur</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Un jeton est conservé dans le trousseau de clés de votre bureau, qu’il faudra peut-être déverrouiller. Votre mot de passe n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>J’ai un e-mail ou une invitation</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Choisir un autre projet</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Pas encore de compte ici&#x202f;?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Les nouveaux comptes sont créés par l’administrateur du projet&#x202f;: demandez-lui une invitation.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session a pris fin. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Ce compte a été suspendu. Adressez-vous à l’administrateur du projet.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Prénom (facultatif)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Ouverture du projet de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Jeton statique</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Saisissez le jeton qu’un administrateur a créé pour vous.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Très facile à deviner</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Pourrait être plus difficile à deviner&#x202f;: un ou deux mots de plus sont le plus efficace</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile à deviner</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Très difficile à deviner</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Désactiver la double authentification</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Ensuite, le mot de passe seul ouvre votre compte.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Saisissez les six chiffres qu’affiche votre application d’authentification.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>La double authentification est désactivée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>La connexion demandera, en plus du mot de passe, un code à usage unique d’une application d’authentification sur votre téléphone.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Double authentification</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Enregistrer un kit de secours…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Ou saisissez ceci dans l’application d’authentification&#x202f;:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>Le projet n’a pas de codes de secours. Imprimez le kit et gardez-le&#x202f;: sans lui et sans le téléphone, seul un administrateur pourra vous redonner accès.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 vous demande de configurer la double authentification pour votre compte. Vous pouvez aussi le faire plus tard, depuis la page de votre compte.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Scannez ceci avec votre application d’authentification, puis saisissez le code qu’elle affiche.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Saisissez les six chiffres qu’affiche votre application d’authentification.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Ce code ne correspond pas à cette clé. L’avez-vous scannée, et est-ce bien l’entrée de ce projet&#x202f;?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>La double authentification est activée. La prochaine connexion demandera un code.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Enregistrer le kit de secours</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Enregistré. Imprimez-le et supprimez le fichier&#x202f;: avec le mot de passe, il ouvre le compte.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Impossible d’écrire le kit dans %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>image</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Kit de secours pour %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Si vous perdez votre téléphone, scannez ce code avec une application d’authentification sur un autre, ou saisissez-y le secret ci-dessous. Elle affichera alors les codes que demande la connexion.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Quiconque possède cette page et votre mot de passe peut se connecter à votre place. Gardez-la là où vous gardez votre passeport, et supprimez le fichier une fois la page imprimée.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>archivé</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey ne peut pas écrire dans %1. Choisissez un autre fichier avec --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey ne peut pas écrire dans %1. Rendez le dossier accessible en écriture ou choisissez-en un autre avec --profile.</translation>
    </message>
</context>
</TS>
