<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Nenhuma publicação ainda</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Quando o projeto publicar algo, aparecerá aqui.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Nenhuma publicação que você pode ler corresponde a isso. Remova um filtro ou pesquise menos palavras.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Mostrar todas as publicações</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Esta coleção não existe</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Nenhuma publicação para esta conta</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Não foi possível buscar as publicações</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Ler “%1”</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
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
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Tentativas demais. Tente novamente em %Ln segundo.</numerusform>
            <numerusform>Tentativas demais. Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>O endereço do projeto não foi encontrado. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Nada responde no endereço do projeto. O servidor pode estar fora do ar: tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>A conexão com o projeto caiu. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Parece que já existe uma conta com este endereço. Entre com a senha que você tem para ela ou fale com o administrador do projeto.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Sua sessão terminou. Entre novamente.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>O projeto não conhece este token: ele pode ter sido revogado. Fale com quem o forneceu a você.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>O servidor foi reiniciado e não reconhece mais esta janela. Volte e abra esta página de novo.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Esta não é a sua senha atual. Digite-a novamente.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>O e-mail ou a senha não está correto. Se você tem certeza dos dois, a conta talvez ainda não tenha sido confirmada ou esteja suspensa: procure um e-mail do projeto ou fale com o administrador.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Este projeto não aceita este endereço. Peça um convite ao administrador.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Esta conta não pode ler publicações aqui. Peça ao administrador do projeto permissão para ler a coleção “posts”.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Este link já foi usado, ou a senha foi alterada depois que ele foi enviado. Se você não sabe a nova senha, peça outro e-mail.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>O projeto não aceita este link para isso. Peça outro e-mail.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Esta conta não pode alterar a própria senha. Use “Esqueceu a senha?” na página de entrada ou fale com o administrador.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Esta conta não pode configurar a autenticação de dois fatores. Peça ao administrador permissão para atualizar “tfa_secret” do próprio usuário. Nada foi alterado; exclua a entrada no seu autenticador.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Esta conta não pode fazer isso aqui. Fale com o administrador do projeto.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Este link expirou. Cadastre-se mais uma vez com o mesmo endereço: o projeto enviará outro por e-mail.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Este link expirou. Peça outro e-mail com “Esqueceu a senha?”.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Este convite expirou. Peça outro a quem convidou você.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Este projeto não conhece o link: ele pode ser de outro projeto, ou só uma parte dele foi copiada. Copie-o novamente do e-mail ou peça outro e-mail.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Este endereço já foi confirmado. Entre com a senha que você escolheu.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>O projeto não aceita o link. Copie-o novamente do e-mail ou peça outro e-mail.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>A autenticação de dois fatores já está configurada para esta conta.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Este não é um endereço de e-mail que o projeto aceite. Ele precisa ter um nome, um @ e um domínio, como example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>O projeto tem uma regra para senhas, e esta não a cumpre. Ele não diz qual é a regra; a maioria dos projetos pede oito caracteres ou mais, com letras maiúsculas e minúsculas, números e símbolos.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>O projeto não aceita o que foi digitado. Verifique o endereço de e-mail.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Este convite já foi aceito. Entre com a senha que foi escolhida na ocasião.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Esta conta pede um código de uso único. Digite o que o seu autenticador mostra agora.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Esta conta foi suspensa. Fale com o administrador do projeto.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>A licença do projeto não permite isso. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>O servidor do projeto está com um problema (%1). Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>O projeto recusou o pedido (%1). Fale com o administrador.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>A conexão não é segura: %1 Peça ao administrador do projeto que renove o certificado. Verifique também o relógio deste computador.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>O projeto não responde. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Quem respondeu não foi o projeto. Se esta rede tem uma página de acesso própria, abra-a primeiro no navegador.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Digite o endereço do projeto, como cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Isto não é um endereço. Ele deve ser parecido com cms.example.org ou https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Só é possível abrir endereços que começam com https:// ou http://.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 não existe. Verifique se digitou corretamente e se há conexão de rede.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>Nada responde em %1. Verifique o endereço e a porta; o servidor pode estar fora do ar.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>A conexão com %1 falhou. Verifique o endereço e sua conexão de rede.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 não responde. Verifique o endereço e sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 está ocupado ou em manutenção. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Este endereço leva a %1. Só siga adiante se você o conhecer.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 responde, mas não como um projeto do Directus. Pergunte o endereço a quem cuida do projeto.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 não consegue provar sua identidade, por isso nada foi enviado: %2 Verifique o endereço e o relógio deste computador ou fale com quem cuida do projeto.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 só responde sem criptografia: outras pessoas na rede poderiam ler sua senha.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>O servidor local não está instalado. Instale o pacote latchkey-server ou abra um projeto pelo endereço.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>O servidor local não encontrou uma porta livre. Tente novamente.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>O servidor local não consegue usar seus dados. Nada foi alterado. Ele diz: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>O servidor local terminou inesperadamente, duas vezes. Suas publicações e sua conta estão preservadas. Tente novamente; se continuar, inicie o Latchkey com --log-file e relate o que está no arquivo.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>O servidor local não iniciou a tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>O servidor local não iniciou. Ele diz: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Isto é texto demais para um e-mail. Copie dele apenas o link.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Não há aqui nenhum link de um projeto do Directus. Copie o link inteiro do e-mail.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>O link está cortado: só uma parte dele foi copiada. Copie-o inteiro, até o fim.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Há um token aqui, mas não um que um projeto do Directus envie por e-mail. Procure o e-mail do projeto.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Este link executaria um programa ou abriria um arquivo, por isso nada foi feito com ele. Exclua o e-mail em que ele veio.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>O link não indica nenhum projeto que possa ser aberto. Abra o projeto pelo endereço e depois cole o link.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>O chaveiro não responde; ele pode estar bloqueado. Desbloqueie-o e tente novamente. Até lá, sua sessão só dura enquanto esta janela estiver aberta.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Este computador não tem um chaveiro que o Latchkey possa usar. Sua sessão só dura enquanto esta janela estiver aberta.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>O projeto não tem mais a coleção “%1”, ou ela foi modificada. Pergunte ao administrador do projeto o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Esta conta não pode ler “%1”, ou o projeto não tem essa coleção. Peça ao administrador do projeto permissão para lê-la.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>O projeto ainda não informou.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Sua conta…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Caixa de correio deste computador…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Servidor deste computador…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Entrar com outra conta</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Escolher outro projeto</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Ler publicações</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Alterar a senha aqui</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Configurar a autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Usar o Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Alterar senha…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Configurar dois fatores…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Desativar dois fatores…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Voltar às publicações</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>O que esta conta pode fazer aqui</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Senha e códigos</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Sair em todos os lugares…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Remover do Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Uma nova senha encerra todas as sessões desta conta.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Sai da conta e esquece aqui o endereço e o e-mail. A conta no projeto permanece.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Acessos recentes</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Peça ao administrador permissão para ler “posts”.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Esta conta não pode alterar a si mesma. “Esqueceu a senha?” na página de entrada define uma nova por e-mail.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Esta conta não pode alterar a si mesma. Peça ao administrador permissão para atualizar “tfa_secret” do próprio usuário.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Não é necessário aqui: esta janela serve para ler sem ele.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Para entrar, é pedido um código de uso único.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>O projeto pede que esta conta configure a autenticação de dois fatores.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Para entrar, só é pedida a senha.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Sessão iniciada em %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>O projeto está inacessível no momento; a sessão espera por ele.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Ela será renovada em %Ln minuto.</numerusform>
            <numerusform>Ela será renovada em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Ela termina um dia após a última renovação, a menos que o projeto determine outra coisa.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Ela termina quando fica sem uso pelo tempo que o projeto permite: sete dias, a menos que ele determine outra coisa.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Sessão iniciada com um token estático: ele vale até que o administrador o revogue. Ele fica guardado no chaveiro.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Nada é guardado neste computador: fechar a janela encerra a sua sessão.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Apenas um token é guardado, no chaveiro desta área de trabalho. A senha não é guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>um endereço desconhecido</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Qualquer pessoa pode criar uma conta</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>O endereço precisa antes ser confirmado por e-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Servidor deste computador</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>A conta foi excluída.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Novas contas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Ninguém tem uma conta aqui ainda.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 não pode mais entrar.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 pode entrar.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 agora entra sem códigos.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>A conta de %1 seria perdida para sempre.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>E se algo der errado?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Faça este servidor falhar de propósito e volte para ver como o Latchkey reage. Reiniciar o servidor desfaz tudo.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Encerrar todas as sessões</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Todas as sessões foram encerradas. No próximo pedido, você terá de entrar novamente.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Responder “Indisponível” três vezes</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Os próximos três pedidos falham com 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Interromper a próxima resposta</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>A conexão cai em vez de dar a próxima resposta.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Ficar lento</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Cada resposta demora dois segundos a mais.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Voltar a ser rápido</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>As respostas chegam o mais rápido possível.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ativado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Aceito sair em todos os outros lugares</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Alterar sua senha</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Uma nova senha encerra todas as sessões desta conta, em todos os dispositivos. Aqui, você entra novamente de forma automática.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Digite a senha que você tem agora.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Uma nova senha encerra sua sessão em todos os outros dispositivos. Concorde com isso ou volte.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Sua senha foi alterada. Suas sessões em outros lugares foram encerradas.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Sua senha foi alterada. Entre com a nova.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Usar o link do e-mail</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Abrir a caixa de correio deste computador</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Enviar outro e-mail</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Voltar à entrada</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Outro e-mail foi pedido. Procure também na pasta de spam.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Um código são seis dígitos e nada mais.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln segundo adiantado em relação ao do projeto, e os códigos dependem do relógio. Acerte pela rede o relógio do computador e o do seu telefone e digite o próximo código.</numerusform>
            <numerusform>O relógio deste computador está %Ln segundos adiantado em relação ao do projeto, e os códigos dependem do relógio. Acerte pela rede o relógio do computador e o do seu telefone e digite o próximo código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln segundo atrasado em relação ao do projeto, e os códigos dependem do relógio. Acerte pela rede o relógio do computador e o do seu telefone e digite o próximo código.</numerusform>
            <numerusform>O relógio deste computador está %Ln segundos atrasado em relação ao do projeto, e os códigos dependem do relógio. Acerte pela rede o relógio do computador e o do seu telefone e digite o próximo código.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>O meio minuto de validade deste código acabou durante o envio. Digite o que o seu autenticador mostra agora.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Este código não está correto. Digite o que o seu autenticador mostra agora para este projeto.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>O próximo código vem em %Ln segundo.</numerusform>
            <numerusform>O próximo código vem em %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Execute-o com --help para ver as opções disponíveis.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>A porta de entrada de um projeto do Directus no desktop.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Abre este projeto.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Abre o projeto neste computador, pelo servidor incluído.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Guarda as configurações e os dados nesta pasta.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Mostra a janela neste idioma.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Grava neste arquivo o que acontece; nunca segredos.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Um link de um e-mail do projeto, ou o que ele contém.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Só é possível abrir um LINK por vez.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project e --local não podem ser usados juntos.</translation>
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
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Digite seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Digite seu nome de usuário.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>O projeto pode bloquear a conta depois de mais senhas erradas: agora, “Esqueceu a senha?” é o caminho mais seguro.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Verifique seu e-mail</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Se ainda não havia uma conta para %1, um e-mail está a caminho. Ele contém um link que confirma o endereço.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Outro e-mail mantém a senha que você escolheu primeiro.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Se existe uma conta para %1, um e-mail está a caminho. Ele contém um link para escolher uma nova senha.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>O link vale por um dia e para um único uso.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Seu endereço foi confirmado. Entre com a senha que você escolheu.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>De %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contém “%1”</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Contém</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: dia</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer status</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer autor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>O projeto não informa o status destas publicações.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>O projeto não informa os autores destas publicações.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Localizar na publicação</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Enviar o e-mail</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>Já tenho um e-mail</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Voltar à entrada</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>O projeto envia um link a você por e-mail. Com ele, você escolhe uma nova senha aqui, nesta janela.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Digite seu endereço de e-mail: um nome, um @ e um domínio, como example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>O endereço foi confirmado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>pt_BR</translation>
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
        <translation>O mesmo da área de trabalho</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Confirma o endereço %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Define uma nova senha para %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Convite para %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Um link para %1 que esta versão do Latchkey não conhece</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Não diz até quando vale.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Valia até %1 e não vale mais. Peça outro e-mail.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Vale até %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Confirmar endereço</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Aceitar convite</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Definir senha e entrar</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Link, e-mail ou código</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Qual deles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Usar um e-mail ou um convite</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Cole o link ou o e-mail inteiro, ou solte aqui o arquivo do e-mail. Primeiro, ele é lido neste computador.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Este link é de %1, e você está em %2. Ele abre a conta para quem o tiver, por isso não é enviado a nenhum outro lugar a menos que você queira.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Sua nova senha foi definida. Entre com ela.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Sua nova senha foi definida. Esta conta pede também um código de uso único: digite o que o seu autenticador mostra.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Confirmar o endereço</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Escolher uma nova senha</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Aceitar o convite</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Usar o link</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Ainda não há e-mails. Peça um – com “Esqueceu a senha?”, por exemplo – e ele aparecerá aqui.</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Caixa de correio deste computador</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>O servidor neste computador não envia nada pela rede. O que ele enviaria por e-mail fica aqui.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Este projeto tem uma regra para senhas e não diz qual é. A maioria dos projetos pede oito caracteres ou mais, com letras maiúsculas e minúsculas, números e símbolos.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repita a senha</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Escolha uma senha.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Digite a senha mais uma vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas senhas não são iguais.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Renova-se enquanto é usada</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Computador compartilhado: termina em um dia</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Por cookie, como nos navegadores</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Com um token estático</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Este projeto não aceita e-mail e senha próprios.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Entrar com %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: este caminho termina em um cookie que só o navegador tem, por isso leva ao Data Studio e não a esta janela.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Abrir o Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>pode entrar</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>ainda não confirmou o endereço</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>ainda não aceitou o convite</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>não pode entrar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>com códigos de uso único</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Impedir de entrar</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Permitir que entre</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Desativar dois fatores</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Excluir a conta…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Status</translation>
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
        <translation>Letras menores</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Esta publicação tem imagens de outros sites. Mostrá-las revela a esses sites que alguém a está lendo.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Este link leva a %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Salvar publicação</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Só o começo desta publicação está aqui. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Selecionar pelo teclado</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Publicação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>Há mais %Ln caractere que não cabe aqui; “Salvar como” grava todos.</numerusform>
            <numerusform>Há mais %Ln caracteres que não cabem aqui; “Salvar como” grava todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Exibição</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>O título está em</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>O texto está em</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Título de A a Z</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Título de Z a A</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Copiar consulta como</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Directus SDK</source>
        <translation>SDK do Directus</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsNotice</name>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>O projeto está inacessível no momento. Sua sessão continua aberta, e o que está sendo mostrado permanece aqui.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Última atualização: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Buscando as publicações…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln publicação encontrada</numerusform>
            <numerusform>%Ln publicações encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicação</numerusform>
            <numerusform>%Ln publicações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nova publicação</numerusform>
            <numerusform>%Ln novas publicações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Endereço do projeto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Boas-vindas ao Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>A porta de entrada do seu projeto do Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Um pequeno projeto só seu, sem nada para instalar.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Continuar sem criptografia</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Seguir para lá</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Escolha o seu projeto</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 conecta você a um projeto do Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Código QR para o autenticador</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>O segredo abaixo dele diz o mesmo em letras.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (em %Ln s)</numerusform>
            <numerusform>%1 (em %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Entrar com uma senha</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Escolher outro projeto</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>O projeto está inacessível no momento. Sua sessão continua aberta; a próxima tentativa é em %Ln segundo.</numerusform>
            <numerusform>O projeto está inacessível no momento. Sua sessão continua aberta; a próxima tentativa é em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Entrando como %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Esta conta foi suspensa. Fale com o administrador do projeto.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Sua sessão terminou: ela expirou, ou a senha foi alterada. Entre novamente para continuar de onde está.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entre novamente</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter-me conectado</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Cadastrar-se</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Caixa de correio deste computador</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Um token é guardado no chaveiro da sua área de trabalho, que pode pedir para ser desbloqueado. Sua senha não é guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>Tenho um e-mail ou um convite</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Escolher outro projeto</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Ainda não tem uma conta aqui?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Novas contas são criadas pelo administrador do projeto: peça um convite.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Sua sessão terminou. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Esta conta foi suspensa. Fale com o administrador do projeto.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
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
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Sobrenome (opcional)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Cadastrar-se</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Voltar à entrada</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Digite seu endereço de e-mail.</translation>
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
        <translation>Abrindo o projeto neste computador…</translation>
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
        <translation>Digite o token que um administrador criou para você.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Muito fácil de adivinhar</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinhar</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Poderia ser mais difícil de adivinhar: mais uma ou duas palavras são o que mais ajuda</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinhar</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Muito difícil de adivinhar</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Desativar a autenticação de dois fatores</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Depois disso, basta a senha para abrir sua conta.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Digite os seis dígitos que o seu autenticador mostra.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>A autenticação de dois fatores está desativada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Para entrar, além da senha, será pedido um código de uso único de um aplicativo autenticador no seu telefone.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Salvar um kit de recuperação…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Ou digite isto no autenticador:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>O projeto não tem códigos de recuperação. Imprima o kit e guarde-o: sem ele e sem o telefone, só um administrador pode deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 pede que sua conta configure a autenticação de dois fatores. Você também pode fazer isso mais tarde, na página da sua conta.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Escaneie isto com seu aplicativo autenticador e digite o código que ele mostra.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Digite os seis dígitos que o seu autenticador mostra.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Este não é um código desta chave. Você a escaneou? E esta é a entrada deste projeto?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>A autenticação de dois fatores está ativada. Da próxima vez que você entrar, será pedido um código.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Salvar o kit de recuperação</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Salvo. Imprima-o e exclua o arquivo: junto com a senha, ele abre a conta.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Não foi possível gravar o kit em %1. Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>imagem</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Kit de recuperação de %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criado em %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Se você perder seu telefone, escaneie este código com um aplicativo autenticador em outro, ou digite nele o segredo abaixo. Ele então mostra os códigos pedidos para entrar.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Quem tem esta página e sua senha pode entrar como você. Guarde-a onde guarda seu passaporte e exclua o arquivo assim que o imprimir.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>publicada</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>em revisão</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>arquivada</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>O Latchkey não consegue gravar em %1. Escolha outro --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>O Latchkey não consegue gravar em %1. Torne a pasta gravável ou escolha outra com --profile.</translation>
    </message>
</context>
</TS>
