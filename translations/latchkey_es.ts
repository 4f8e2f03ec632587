<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Cuando el proyecto publique algo, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Ningún artículo que pueda leer coincide. Quite un filtro o busque con menos palabras.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Esta colección no existe</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>No hay artículos para esta cuenta</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>No se han podido obtener los artículos</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Leer «%1»</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Vuelva a intentarlo dentro de %Ln segundo.</numerusform>
            <numerusform>Demasiados intentos. Vuelva a intentarlo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>No se ha encontrado la dirección del proyecto. Compruebe su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Nadie responde en la dirección del proyecto. Puede que el servidor no funcione: vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>Se ha interrumpido la conexión con el proyecto. Compruebe su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Parece que ya existe una cuenta con esta dirección. Inicie sesión con la contraseña de esa cuenta o pregunte al administrador del proyecto.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Su sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>El proyecto no conoce este token: puede que se haya revocado. Pregunte a quien se lo dio.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>El servidor se ha reiniciado y ya no conoce esta ventana. Vuelva atrás y regrese aquí.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Esta no es su contraseña actual. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>El correo o la contraseña no son correctos. Si está seguro de ambos, puede que la cuenta aún no esté confirmada o esté suspendida: busque un correo del proyecto o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Este proyecto no acepta esta dirección. Pida una invitación a su administrador.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Esta cuenta no puede leer artículos aquí. Pida al administrador del proyecto permiso para leer la colección «posts».</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Este enlace ya se ha usado, o la contraseña se cambió después de enviarlo. Si no conoce la contraseña nueva, pida otro correo.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>El proyecto no acepta este enlace para eso. Pida otro correo.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Esta cuenta no puede cambiar su propia contraseña. Use «¿Olvidó su contraseña?» en la página de inicio de sesión o pregunte al administrador.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Esta cuenta no puede configurar la verificación en dos pasos. Pida al administrador permiso para modificar «tfa_secret» de su propio usuario. No ha cambiado nada; elimine la entrada de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Esta cuenta no puede hacer eso aquí. Pregunte al administrador del proyecto.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Este enlace ha caducado. Regístrese otra vez con la misma dirección: el proyecto le enviará otro por correo.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Este enlace ha caducado. Pida otro correo con «¿Olvidó su contraseña?».</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Esta invitación ha caducado. Pida otra a quien le invitó.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Este proyecto no conoce el enlace: puede que sea de otro proyecto o que solo se haya copiado una parte. Cópielo de nuevo del correo o pida otro correo.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Esta dirección ya se ha confirmado. Inicie sesión con la contraseña que eligió.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>El proyecto no acepta este enlace. Cópielo de nuevo del correo o pida otro correo.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>La verificación en dos pasos ya está configurada para esta cuenta.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>El proyecto no acepta esta dirección de correo. Debe tener un nombre, una @ y un dominio como example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>El proyecto tiene una regla para las contraseñas y esta no la cumple. No dice cuál es; lo habitual son ocho caracteres o más, con mayúsculas, minúsculas, cifras y símbolos.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>El proyecto no acepta los datos introducidos. Compruebe la dirección de correo.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Esta invitación ya se ha aceptado. Inicie sesión con la contraseña que se eligió entonces.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Esta cuenta pide un código de un solo uso. Introduzca el que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Esta cuenta está suspendida. Pregunte al administrador del proyecto.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>La licencia del proyecto no permite eso. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>El servidor del proyecto tiene un problema (%1). Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>El proyecto lo ha rechazado (%1). Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>La conexión no es segura: %1 Pida al administrador del proyecto que renueve el certificado y compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>El proyecto no responde. Compruebe su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>No ha respondido el proyecto, sino otra cosa. Si esta red tiene su propia página de inicio de sesión, ábrala primero en el navegador.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Introduzca la dirección del proyecto, por ejemplo cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Esto no es una dirección. Debería parecerse a cms.example.org o https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Solo se pueden abrir direcciones que empiecen por https:// o http://.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 no existe. Compruebe la ortografía y su conexión de red.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>Nadie responde en %1. Compruebe la dirección y su puerto; puede que el servidor no funcione.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>No se ha podido conectar con %1. Compruebe la dirección y su conexión de red.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 no responde. Compruebe la dirección y su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 está saturado o en mantenimiento. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Esta dirección lleva a %1. Vaya solo si la conoce.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 responde, pero no como un proyecto de Directus. Pregunte la dirección a quien gestiona el proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 no puede demostrar su identidad, así que no se ha enviado nada: %2 Compruebe la dirección y el reloj de este equipo, o pregunte a quien gestiona el proyecto.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 solo responde sin cifrado: otras personas en la red podrían leer su contraseña.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>El servidor local no está instalado. Instale el paquete latchkey-server o abra un proyecto por su dirección.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>El servidor local no ha encontrado ningún puerto libre. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>El servidor local no puede usar sus datos. No se ha cambiado nada. El mensaje es: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>El servidor local se ha cerrado inesperadamente dos veces. Sus artículos y su cuenta se conservan. Vuelva a intentarlo; si continúa, inicie Latchkey con --log-file e informe de lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>El servidor local no se ha iniciado a tiempo. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>El servidor local no se ha iniciado. El mensaje es: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Es demasiado texto para un correo. Copie solo el enlace.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Aquí no hay ningún enlace de un proyecto de Directus. Copie el enlace completo del correo.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>El enlace está incompleto: solo se ha copiado una parte. Cópielo entero, hasta el final.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Aquí hay un token, pero no de los que envía por correo un proyecto de Directus. Busque el correo del proyecto.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Este enlace ejecutaría un programa o abriría un archivo, así que no se ha usado. Elimine el correo en el que venía.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>El enlace no indica ningún proyecto que se pueda abrir. Abra el proyecto por su dirección y después pegue el enlace.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>El depósito de claves no responde; puede que esté bloqueado. Desbloquéelo y vuelva a intentarlo. Hasta entonces, su sesión solo se mantiene mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Este equipo no tiene ningún depósito de claves que Latchkey pueda usar. Su sesión solo se mantiene mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>El proyecto ya no tiene la colección «%1», o está hecha de otra forma que antes. Pregunte al administrador del proyecto qué ha sido de ella.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Esta cuenta no puede leer «%1», o el proyecto no tiene esa colección. Pida al administrador del proyecto permiso para leerla.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>El proyecto aún no lo ha indicado.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Su cuenta…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Buzón de este equipo…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Servidor de este equipo…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Elegir otro proyecto</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Leer artículos</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Cambiar la contraseña aquí</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Configurar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Usar Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Configurar la verificación en dos pasos…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Desactivar la verificación en dos pasos…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Volver a los artículos</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Qué puede hacer esta cuenta aquí</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Contraseña y códigos</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Cerrar todas las sesiones…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Quitar de Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Una contraseña nueva termina todas las sesiones de esta cuenta.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Cierra la sesión y olvida aquí la dirección del proyecto y su correo. La cuenta en el proyecto se conserva.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Inicios de sesión recientes</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Pida al administrador permiso para leer «posts».</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Esta cuenta no puede modificarse a sí misma. Con «¿Olvidó su contraseña?», en la página de inicio de sesión, se establece una nueva por correo.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Esta cuenta no puede modificarse a sí misma. Pida al administrador permiso para modificar «tfa_secret» de su propio usuario.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Aquí no hace falta: en esta ventana se lee sin él.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Al iniciar sesión se pide un código de un solo uso.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>El proyecto pide que se configure la verificación en dos pasos para esta cuenta.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Al iniciar sesión solo se pide la contraseña.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Sesión iniciada el %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>No se puede acceder al proyecto en este momento; la sesión lo espera.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Se renueva dentro de %Ln minuto.</numerusform>
            <numerusform>Se renueva dentro de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Termina un día después de la última renovación, salvo que el proyecto indique otra cosa.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Termina si no se usa durante el tiempo que permite el proyecto: siete días, salvo que indique otra cosa.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Sesión iniciada con un token estático: es válido hasta que el administrador lo revoque. Se guarda en el depósito de claves.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>En este equipo no se guarda nada: al cerrar la ventana se cierra la sesión.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Se guarda un solo token, en el depósito de claves de este escritorio. La contraseña no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Cualquiera puede crear una cuenta</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Las direcciones se confirman antes por correo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Servidor de este equipo</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>La cuenta se ha eliminado.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Nadie tiene todavía una cuenta aquí.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 inicia sesión ahora sin códigos.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>La cuenta de %1 se eliminará para siempre.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>¿Y si algo sale mal?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Haga que este servidor falle a propósito y vuelva para ver cómo reacciona Latchkey. Un reinicio lo termina todo.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Terminar todas las sesiones</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Todas las sesiones han terminado. En la próxima petición tendrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Responder tres veces «No disponible»</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Las próximas tres peticiones fallarán con 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Interrumpir la próxima respuesta</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>La conexión se corta en lugar de la próxima respuesta.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Ir despacio</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Cada respuesta tarda dos segundos más.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Volver a ir rápido</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Las respuestas llegan tan rápido como pueden.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Acepto que se cierren todas las demás sesiones</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Una contraseña nueva termina todas las sesiones de esta cuenta, en todos los dispositivos. Aquí la sesión se vuelve a iniciar sola.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Introduzca su contraseña actual.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Una contraseña nueva cierra su sesión en todos los demás dispositivos. Acéptelo o vuelva atrás.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Su contraseña ha cambiado. Se han cerrado todas las demás sesiones.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Su contraseña ha cambiado. Inicie sesión con la nueva.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Usar el enlace del correo</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Abrir el buzón de este equipo</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Enviar otro correo</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Se ha pedido otro correo. Mire también en la carpeta de correo no deseado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Un código son seis cifras y nada más.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln segundo por delante del reloj del proyecto, y los códigos dependen del reloj. Ajústelo por la red, igual que el de su teléfono, y después introduzca el código siguiente.</numerusform>
            <numerusform>El reloj de este equipo va %Ln segundos por delante del reloj del proyecto, y los códigos dependen del reloj. Ajústelo por la red, igual que el de su teléfono, y después introduzca el código siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln segundo por detrás del reloj del proyecto, y los códigos dependen del reloj. Ajústelo por la red, igual que el de su teléfono, y después introduzca el código siguiente.</numerusform>
            <numerusform>El reloj de este equipo va %Ln segundos por detrás del reloj del proyecto, y los códigos dependen del reloj. Ajústelo por la red, igual que el de su teléfono, y después introduzca el código siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>El medio minuto de este código terminó por el camino. Introduzca el que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Este código no es correcto. Introduzca el que muestra ahora su aplicación de autenticación para este proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>El próximo código llegará dentro de %Ln segundo.</numerusform>
            <numerusform>El próximo código llegará dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Ejecútelo con --help para ver las opciones disponibles.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>La puerta de entrada de un proyecto de Directus en el escritorio.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Abrir este proyecto.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Abrir el proyecto de este equipo con el servidor incluido.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Guardar los ajustes y los datos en esta carpeta.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Mostrar la ventana en este idioma.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Escribir lo que ocurre en este archivo; nunca secretos.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Un enlace de un correo del proyecto, o lo que contiene.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Solo se puede abrir un LINK a la vez.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project y --local no se pueden usar juntos.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Introduzca su nombre de usuario.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Puede que el proyecto bloquee la cuenta tras más contraseñas incorrectas: «¿Olvidó su contraseña?» es ahora el camino más seguro.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Revise su correo</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Si aún no había ninguna cuenta para %1, hay un correo en camino a esa dirección. Contiene un enlace que la confirma.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Aunque pida otro correo, sigue valiendo la contraseña que eligió primero.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Si existe una cuenta para %1, hay un correo en camino a esa dirección. Contiene un enlace para elegir una contraseña nueva.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>El enlace es válido durante un día y para un solo uso.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Su dirección está confirmada. Inicie sesión con la contraseña que eligió.</translation>
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
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: día</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier autor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>El proyecto no indica el estado de estos artículos.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>El proyecto no nombra a los autores de estos artículos.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>Enviar el correo</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>Ya tengo un correo</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>El proyecto le envía un enlace por correo. Con él puede elegir una contraseña nueva aquí, en esta ventana.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Introduzca su dirección de correo: un nombre, una @ y un dominio como example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>La dirección está confirmada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Confirma la dirección %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Establece una contraseña nueva para %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitación para %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Un enlace para %1 que esta versión de Latchkey no conoce</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>No indica cuánto tiempo es válido.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Era válido hasta el %1 y ya no lo es. Pida otro correo.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Confirmar la dirección</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Aceptar la invitación</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Establecer la contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Enlace, correo o código</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Qué enlace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Usar un correo o una invitación</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Pegue el enlace o el correo entero, o suelte aquí el archivo del correo. Primero se lee en este equipo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Este enlace es de %1 y usted está en %2. Abre la cuenta a quien lo tenga, así que no se envía a ningún otro sitio salvo que usted lo pida.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>La contraseña nueva está establecida. Inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>La contraseña nueva está establecida. Esta cuenta también pide un código de un solo uso: introduzca el que muestra su aplicación de autenticación.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Confirmar la dirección</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Aceptar la invitación</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Usar el enlace</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Aún no hay ningún correo. Pida uno, por ejemplo con «¿Olvidó su contraseña?», y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Buzón de este equipo</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>El servidor de este equipo no envía nada por la red. Lo que enviaría por correo está aquí.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Este proyecto tiene una regla para las contraseñas y no dice cuál es. Lo habitual son ocho caracteres o más, con mayúsculas, minúsculas, cifras y símbolos.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Escriba la contraseña otra vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Se renueva mientras se usa</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Equipo compartido: termina en un día</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Con una cookie, como en los navegadores</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Con un token estático</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Este proyecto no permite iniciar sesión con correo y contraseña propios.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Iniciar sesión con %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: este método termina en una cookie que solo tiene el navegador, así que lleva a Data Studio y no a esta ventana.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Abrir Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>puede iniciar sesión</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>aún no ha confirmado la dirección</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>aún no ha aceptado la invitación</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>no puede iniciar sesión</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>con códigos de un solo uso</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Bloquear el inicio de sesión</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Permitir el inicio de sesión</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Desactivar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Eliminar la cuenta…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Este artículo tiene imágenes de otros sitios. Si se muestran, esos sitios sabrán que alguien lo lee.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Este enlace lleva a %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Guardar el artículo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se ha podido escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Aquí solo está el principio de este artículo. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Seleccionar con el teclado</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Artículo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln carácter más no cabe aquí; «Guardar como» los escribe todos.</numerusform>
            <numerusform>%Ln caracteres más no caben aquí; «Guardar como» los escribe todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
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
        <translation>El título está en</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>El texto está en</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Título de la A a la Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Título de la Z a la A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Copiar la consulta como</translation>
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
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>No se puede acceder al proyecto en este momento. Su sesión se mantiene y lo que se muestra sigue aquí.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Última actualización: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Obteniendo los artículos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln artículo encontrado</numerusform>
            <numerusform>%Ln artículos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln artículo nuevo</numerusform>
            <numerusform>%Ln artículos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Dirección del proyecto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Le damos la bienvenida a Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>La puerta de entrada a su proyecto de Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Un pequeño proyecto propio, sin instalar nada.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Continuar sin cifrado</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Probar en esa dirección</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Elija su proyecto</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 inicia su sesión en un proyecto de Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Código QR para la aplicación de autenticación</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>El secreto que aparece debajo dice lo mismo en letras.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (en %Ln s)</numerusform>
            <numerusform>%1 (en %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Iniciar sesión con una contraseña</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Elegir otro proyecto</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>No se puede acceder al proyecto en este momento. Su sesión sigue iniciada; el próximo intento será dentro de %Ln segundo.</numerusform>
            <numerusform>No se puede acceder al proyecto en este momento. Su sesión sigue iniciada; el próximo intento será dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Iniciando sesión como %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Esta cuenta está suspendida. Pregunte al administrador del proyecto.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Su sesión ha terminado: ha caducado o se ha cambiado la contraseña. Vuelva a iniciar sesión para seguir donde está.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Buzón de este equipo</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Se guarda un token en el depósito de claves de su escritorio, que puede pedir que se desbloquee. Su contraseña no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>Tengo un correo o una invitación</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Elegir otro proyecto</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>¿Aún no tiene cuenta aquí?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Las cuentas nuevas las crea el administrador del proyecto: pídale una invitación.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Su sesión ha terminado. Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Esta cuenta está suspendida. Pregunte al administrador del proyecto.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Apellidos (opcional)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Abriendo el proyecto de este equipo…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Token estático</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Introduzca el token que un administrador ha creado para usted.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Muy fácil de adivinar</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinar</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Podría ser más difícil de adivinar: lo que más ayuda es una o dos palabras más</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinar</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Muy difícil de adivinar</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Desactivar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Después de esto, bastará la contraseña para abrir su cuenta.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Introduzca las seis cifras que muestra su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>La verificación en dos pasos está desactivada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Al iniciar sesión se pedirá, además de la contraseña, un código de un solo uso de una aplicación de autenticación en su teléfono.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Verificación en dos pasos</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Guardar un kit de recuperación…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>O escriba esto en la aplicación de autenticación:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>El proyecto no tiene códigos de recuperación. Imprima el kit y guárdelo: sin él y sin el teléfono, solo un administrador podrá volver a darle acceso.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 pide que configure la verificación en dos pasos para su cuenta. También puede hacerlo más tarde, desde la página de su cuenta.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Escanee esto con su aplicación de autenticación y después introduzca el código que muestre.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Introduzca las seis cifras que muestra su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Este código no corresponde a esta clave. ¿La ha escaneado, y es la entrada de este proyecto?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>La verificación en dos pasos está activada. El próximo inicio de sesión pedirá un código.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Guardar el kit de recuperación</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Guardado. Imprímalo y elimine el archivo: junto con la contraseña, abre la cuenta.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>No se ha podido escribir el kit en %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Kit de recuperación para %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Si pierde el teléfono, escanee este código con una aplicación de autenticación en otro, o escriba en ella el secreto de abajo. La aplicación mostrará entonces los códigos que se piden al iniciar sesión.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Quien tenga esta página y su contraseña puede iniciar sesión en su lugar. Guárdela donde guarde el pasaporte y elimine el archivo una vez impresa.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>archivado</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey no puede escribir en %1. Elija otro archivo con --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey no puede escribir en %1. Haga que se pueda escribir en la carpeta o elija otra con --profile.</translation>
    </message>
</context>
</TS>
