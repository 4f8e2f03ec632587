<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Публикаций пока нет</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Когда проект что-нибудь опубликует, это появится здесь.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Среди доступных вам публикаций таких нет. Уберите какой-нибудь фильтр или сократите поисковый запрос.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Показать все публикации</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Этой коллекции нет</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Для этой учётной записи публикаций нет</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Не удалось получить публикации</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Читать «%1»</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Слишком много попыток. Повторите через %Ln секунду.</numerusform>
            <numerusform>Слишком много попыток. Повторите через %Ln секунды.</numerusform>
            <numerusform>Слишком много попыток. Повторите через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>Адрес проекта не найден. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>По адресу проекта никто не отвечает. Возможно, сервер не работает: попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>Соединение с проектом прервалось. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Похоже, учётная запись с этим адресом уже есть. Войдите с паролем от неё или обратитесь к администратору проекта.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Ваш сеанс завершён. Войдите снова.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Проект не знает этого токена: возможно, он отозван. Обратитесь к тому, кто вам его дал.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>Сервер был перезапущен и больше не узнаёт это окно. Вернитесь назад и откройте эту страницу снова.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Это не ваш текущий пароль. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>Неверный адрес электронной почты или пароль. Если вы уверены в обоих, учётная запись, возможно, ещё не подтверждена или приостановлена: поищите письмо от проекта или обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Этот проект не принимает такой адрес. Попросите у его администратора приглашение.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Этой учётной записи нельзя читать здесь публикации. Попросите у администратора проекта право на чтение коллекции «posts».</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Эта ссылка уже использована, или пароль изменили после её отправки. Если вы не знаете новый пароль, запросите ещё одно письмо.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Проект не принимает эту ссылку для этой цели. Запросите ещё одно письмо.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Эта учётная запись не может сама сменить свой пароль. Воспользуйтесь кнопкой «Забыли пароль?» на странице входа или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Эта учётная запись не может настроить двухфакторную аутентификацию. Попросите у администратора право на изменение поля «tfa_secret» собственного пользователя. Ничего не изменилось; удалите запись в аутентификаторе.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Этой учётной записи нельзя делать это здесь. Обратитесь к администратору проекта.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Срок действия этой ссылки истёк. Зарегистрируйтесь ещё раз с тем же адресом: тогда проект пришлёт новую.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Срок действия этой ссылки истёк. Запросите ещё одно письмо кнопкой «Забыли пароль?».</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Срок действия этого приглашения истёк. Попросите новое у того, кто вас пригласил.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Проект не знает этой ссылки: возможно, она от другого проекта или скопирована только её часть. Скопируйте её из письма ещё раз или запросите новое письмо.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Этот адрес уже подтверждён. Войдите с выбранным вами паролем.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Проект не принимает эту ссылку. Скопируйте её из письма ещё раз или запросите новое письмо.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>Двухфакторная аутентификация для этой учётной записи уже настроена.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Проект не принимает такой адрес электронной почты. В адресе должны быть имя, знак @ и домен, например example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>У проекта есть правило для паролей, и этот ему не соответствует. Самого правила проект не сообщает; чаще всего требуется не меньше восьми символов, среди них заглавные и строчные буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Проект не принимает введённые данные. Проверьте адрес электронной почты.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Это приглашение уже принято. Войдите с паролем, который был выбран тогда.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Для этой учётной записи нужен одноразовый код. Введите тот, который сейчас показывает аутентификатор.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Эта учётная запись приостановлена. Обратитесь к администратору проекта.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>Лицензия проекта этого не позволяет. Обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>На сервере проекта неполадка (%1). Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Проект ответил отказом (%1). Обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>Соединение небезопасно: %1 Попросите администратора проекта обновить сертификат и проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Проект не отвечает. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Ответил не проект, а что-то другое. Если у этой сети есть своя страница входа, сначала откройте её в браузере.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Введите адрес проекта, например cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Это не адрес. Он должен выглядеть как cms.example.org или https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Открывать можно только адреса, которые начинаются с https:// или http://.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>Адреса %1 не существует. Проверьте, нет ли опечатки, и проверьте подключение к сети.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>По адресу %1 никто не отвечает. Проверьте адрес и порт; возможно, сервер не работает.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>Не удалось подключиться к %1. Проверьте адрес и подключение к сети.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 не отвечает. Проверьте адрес и подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>Сервер %1 занят или находится на обслуживании. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Этот адрес ведёт дальше, на %1. Переходите туда, только если он вам знаком.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 отвечает, но не как проект Directus. Узнайте адрес у тех, кто ведёт проект.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 не может подтвердить свою подлинность, поэтому ничего не отправлено: %2 Проверьте адрес и часы этого компьютера или обратитесь к тем, кто ведёт проект.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 отвечает только без шифрования: другие пользователи сети могли бы прочитать ваш пароль.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>Локальный сервер не установлен. Установите пакет latchkey-server или откройте проект по адресу.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>Локальный сервер не нашёл свободного порта. Повторите попытку.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>Локальный сервер не может использовать свои данные. Ничего не изменено. Он сообщает: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>Локальный сервер дважды неожиданно завершил работу. Ваши публикации и учётная запись сохранены. Повторите попытку; если это продолжится, запустите Latchkey с параметром --log-file и сообщите, что записано в файле.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>Локальный сервер не запустился вовремя. Повторите попытку.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>Локальный сервер не запустился. Он сообщает: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Для письма здесь слишком много текста. Скопируйте из него только ссылку.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Здесь нет ссылки проекта Directus. Скопируйте из письма ссылку целиком.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>Ссылка обрывается: скопирована только её часть. Скопируйте её целиком, до самого конца.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Здесь есть токен, но не из тех, что рассылает проект Directus. Найдите письмо от проекта.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Эта ссылка запустила бы программу или открыла файл, поэтому она не была использована. Удалите письмо, в котором она пришла.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>В ссылке не указан проект, который можно открыть. Откройте проект по адресу, а затем вставьте ссылку.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>Связка ключей не отвечает; возможно, она заблокирована. Разблокируйте её и повторите попытку. До тех пор сеанс длится, только пока открыто это окно.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>На этом компьютере нет связки ключей, которую мог бы использовать Latchkey. Сеанс длится, только пока открыто это окно.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>В проекте больше нет коллекции «%1», или она устроена иначе, чем раньше. Узнайте у администратора проекта, что с ней стало.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Этой учётной записи нельзя читать «%1», или в проекте нет такой коллекции. Попросите у администратора проекта право на её чтение.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Проект пока не сообщил.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Ваша учётная запись…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Почтовый ящик этого компьютера…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Сервер этого компьютера…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Войти под другим именем</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Выбрать другой проект</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Чтение публикаций</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Смена пароля здесь</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Настройка двухфакторной аутентификации</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Использование Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>Настроить второй фактор…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>Выключить второй фактор…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Вернуться к публикациям</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Что эта учётная запись может здесь делать</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Пароль и коды</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Этот сеанс</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Выйти везде…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Убрать из Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Новый пароль завершает все сеансы этой учётной записи.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Завершает сеанс и забывает здесь адрес проекта и адрес почты. Учётная запись в проекте остаётся.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Недавние входы</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Попросите у администратора право на чтение «posts».</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Эта учётная запись не может изменять себя сама. Кнопка «Забыли пароль?» на странице входа позволяет задать новый пароль по почте.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Эта учётная запись не может изменять себя сама. Попросите у администратора право на изменение поля «tfa_secret» собственного пользователя.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Здесь не требуется: в этом окне можно читать и без Data Studio.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Для входа нужен одноразовый код.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Проект просит эту учётную запись настроить двухфакторную аутентификацию.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Для входа нужен только пароль.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Вход выполнен: %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Проект сейчас недоступен; сеанс ждёт его.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Он обновится через %Ln минуту.</numerusform>
            <numerusform>Он обновится через %Ln минуты.</numerusform>
            <numerusform>Он обновится через %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Он завершится через день после последнего обновления, если проект не установил иначе.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Он завершится, если им не пользоваться дольше, чем допускает проект: семь дней, если не установлено иначе.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Вход выполнен со статическим токеном: он действует, пока администратор его не отзовёт. Он хранится в связке ключей.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>На этом компьютере ничего не хранится: при закрытии окна сеанс завершится.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Хранится только один токен — в связке ключей вашего рабочего стола. Пароль не хранится нигде.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1, адрес %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>неизвестен</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Любой может создать учётную запись</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Сначала адрес нужно подтвердить по почте</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Сервер этого компьютера</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Учётная запись удалена.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Новые учётные записи</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Здесь пока ни у кого нет учётной записи.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 больше не может входить.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 может входить.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 теперь входит без кодов.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>Учётная запись %1 исчезнет навсегда.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Что, если что-то пойдёт не так?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Заставьте этот сервер сбоить нарочно и вернитесь, чтобы посмотреть, как с этим справится Latchkey. Перезапуск сервера всё отменит.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Завершить все сеансы</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Все сеансы завершены. При следующем запросе нужно будет войти снова.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Ответить «Недоступно» три раза</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Следующие три запроса завершатся ошибкой 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Оборвать следующий ответ</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>Вместо следующего ответа соединение прервётся.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Работать медленно</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Каждый ответ будет занимать на две секунды больше.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Снова работать быстро</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Ответы приходят настолько быстро, насколько возможно.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Даю согласие на выход во всех остальных местах</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Новый пароль завершает все сеансы этой учётной записи на всех устройствах. Здесь вход снова произойдёт автоматически.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Введите пароль, который действует сейчас.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Новый пароль завершит сеансы на всех остальных устройствах. Согласитесь с этим или вернитесь назад.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Пароль изменён. Во всех остальных местах сеансы завершены.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Пароль изменён. Войдите с новым.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>Использовать ссылку из письма</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Открыть почтовый ящик этого компьютера</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Отправить ещё одно письмо</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Вернуться ко входу</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Запрошено ещё одно письмо. Загляните и в папку со спамом.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Код состоит только из шести цифр.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Часы этого компьютера спешат относительно часов проекта на %Ln секунду, а коды зависят от времени. Установите часы компьютера и телефона по сети, а затем введите следующий код.</numerusform>
            <numerusform>Часы этого компьютера спешат относительно часов проекта на %Ln секунды, а коды зависят от времени. Установите часы компьютера и телефона по сети, а затем введите следующий код.</numerusform>
            <numerusform>Часы этого компьютера спешат относительно часов проекта на %Ln секунд, а коды зависят от времени. Установите часы компьютера и телефона по сети, а затем введите следующий код.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Часы этого компьютера отстают от часов проекта на %Ln секунду, а коды зависят от времени. Установите часы компьютера и телефона по сети, а затем введите следующий код.</numerusform>
            <numerusform>Часы этого компьютера отстают от часов проекта на %Ln секунды, а коды зависят от времени. Установите часы компьютера и телефона по сети, а затем введите следующий код.</numerusform>
            <numerusform>Часы этого компьютера отстают от часов проекта на %Ln секунд, а коды зависят от времени. Установите часы компьютера и телефона по сети, а затем введите следующий код.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>Пока код отправлялся, истекли его полминуты. Введите тот, который сейчас показывает аутентификатор.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Неверный код. Введите тот, который аутентификатор сейчас показывает для этого проекта.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>Следующий код появится через %Ln секунду.</numerusform>
            <numerusform>Следующий код появится через %Ln секунды.</numerusform>
            <numerusform>Следующий код появится через %Ln секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Запустите программу с параметром --help, чтобы узнать, что она понимает.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>Парадная дверь проекта Directus на вашем компьютере.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Показать этот текст.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Открыть этот проект.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Открыть проект на этом компьютере с помощью встроенного сервера.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Хранить настройки и данные в этой папке.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Показать окно на этом языке.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Записывать происходящее в этот файл; секреты не записываются.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Ссылка из письма проекта или её содержимое.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>За один раз можно открыть только один LINK.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>Параметры --project и --local нельзя использовать вместе.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Введите адрес электронной почты.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>После новых неверных паролей проект может заблокировать учётную запись: сейчас надёжнее воспользоваться кнопкой «Забыли пароль?».</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>Проверьте почту</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>Если учётной записи для %1 ещё не было, письмо уже в пути. В нём ссылка, которая подтвердит адрес.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Ещё одно письмо не меняет пароль, выбранный вначале.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>Если учётная запись для %1 существует, письмо уже в пути. В нём ссылка для выбора нового пароля.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>Ссылка действует один день и только один раз.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Адрес подтверждён. Войдите с выбранным вами паролем.</translation>
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
        <translation>Очистить всё</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>По %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Содержит «%1»</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>По</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: день</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Любой автор</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Проект не указывает статус этих публикаций.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Проект не указывает авторов этих публикаций.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Найти в публикации</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>Отправить письмо</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>У меня уже есть письмо</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Вернуться ко входу</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Проект пришлёт вам ссылку по почте. С её помощью вы выберете новый пароль здесь, в этом окне.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>Введите адрес электронной почты: имя, знак @ и домен, например example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>Адрес подтверждён.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>Подтверждает адрес %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>Задаёт новый пароль для %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Приглашение для %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>Ссылка для %1, которой эта версия Latchkey не знает</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Срок действия не указан.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>Срок действия истёк: %1. Запросите ещё одно письмо.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Действует до %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Подтвердить адрес</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Принять приглашение</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Задать пароль и войти</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Ссылка, письмо или код</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Использовать здесь</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Какая ссылка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>Использование письма или приглашения</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Вставьте ссылку или письмо целиком либо перетащите сюда файл письма. Сначала всё читается на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Эта ссылка от %1, а вы сейчас на %2. Она открывает учётную запись любому, у кого она есть, поэтому без вашего согласия никуда больше не отправляется.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти на %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Новый пароль задан. Войдите с ним.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Новый пароль задан. Для этой учётной записи нужен ещё и одноразовый код: введите тот, который показывает аутентификатор.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Подтвердить адрес</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Выбрать новый пароль</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Принять приглашение</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Использовать ссылку</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Писем пока нет. Запросите письмо — например, кнопкой «Забыли пароль?», — и оно появится здесь.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Почтовый ящик этого компьютера</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>Сервер на этом компьютере ничего не отправляет по сети. Письма, которые он отправил бы, лежат здесь.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>У этого проекта есть правило для паролей, но он его не сообщает. Чаще всего требуется не меньше восьми символов, среди них заглавные и строчные буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Повторите пароль</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Выберите пароль.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Обновляется, пока используется</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Общий компьютер: завершится через день</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>По cookie, как в браузерах</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Со статическим токеном</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Этот проект не принимает собственных адресов почты и паролей.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>Войти через %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: этот способ заканчивается cookie-файлом, который есть только у браузера, поэтому он ведёт в Data Studio, а не в это окно.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Открыть Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>может входить</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>адрес ещё не подтверждён</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>приглашение ещё не принято</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>не может входить</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>с одноразовыми кодами</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Запретить вход</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Разрешить вход</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>Выключить второй фактор</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Удалить учётную запись…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>Уменьшить шрифт</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Увеличить шрифт</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>В этой публикации есть изображения с других сайтов. Если их показать, эти сайты узнают, что её кто-то читает.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Показать изображения</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Эта ссылка ведёт на %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Сохранение публикации</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранение в PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Не удалось записать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Здесь только начало этой публикации. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Выделение с клавиатуры</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Публикация</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>Ещё %Ln символ здесь не поместился; команда «Сохранить как» запишет всё.</numerusform>
            <numerusform>Ещё %Ln символа здесь не поместились; команда «Сохранить как» запишет всё.</numerusform>
            <numerusform>Ещё %Ln символов здесь не поместились; команда «Сохранить как» запишет всё.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Поле заголовка</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Поле текста</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Заголовок от А до Я</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Заголовок от Я до А</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Скопировать запрос как</translation>
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
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Проект сейчас недоступен. Ваш сеанс продолжается, и всё показанное остаётся здесь.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Последнее обновление: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Получение публикаций…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>Найдена %Ln публикация</numerusform>
            <numerusform>Найдено %Ln публикации</numerusform>
            <numerusform>Найдено %Ln публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln публикация</numerusform>
            <numerusform>%Ln публикации</numerusform>
            <numerusform>%Ln публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln новая публикация</numerusform>
            <numerusform>%Ln новые публикации</numerusform>
            <numerusform>%Ln новых публикаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Адрес проекта</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Добро пожаловать в Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>Парадная дверь вашего проекта Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>или</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Собственный небольшой проект, и ничего не нужно устанавливать.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Продолжить без шифрования</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Выберите проект</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 выполнит вход в проект Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>QR-код для аутентификатора</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Секретный ключ под ним — то же самое буквами.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (через %Ln с)</numerusform>
            <numerusform>%1 (через %Ln с)</numerusform>
            <numerusform>%1 (через %Ln с)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Войти с паролем</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Выбрать другой проект</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Проект сейчас недоступен. Ваш сеанс продолжается; следующая попытка через %Ln секунду.</numerusform>
            <numerusform>Проект сейчас недоступен. Ваш сеанс продолжается; следующая попытка через %Ln секунды.</numerusform>
            <numerusform>Проект сейчас недоступен. Ваш сеанс продолжается; следующая попытка через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>Выполняется вход как %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Эта учётная запись приостановлена. Обратитесь к администратору проекта.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Ваш сеанс завершён: истёк его срок или был изменён пароль. Войдите снова, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Повторный вход</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Оставаться в системе</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Почтовый ящик этого компьютера</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Токен хранится в связке ключей рабочего стола, которую, возможно, придётся разблокировать. Пароль не хранится нигде.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>У меня есть письмо или приглашение</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Выбрать другой проект</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Ещё нет учётной записи?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Новые учётные записи создаёт администратор проекта: попросите приглашение.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ваш сеанс завершён. Войдите снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Эта учётная запись приостановлена. Обратитесь к администратору проекта.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Имя (необязательно)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Фамилия (необязательно)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Вернуться ко входу</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Создание учётной записи</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Введите адрес электронной почты.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Открывается проект на этом компьютере…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Статический токен</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Введите токен, который создал для вас администратор.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Очень легко угадать</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Легко угадать</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Мог бы быть надёжнее: лучше всего добавить ещё одно-два слова</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Трудно угадать</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Очень трудно угадать</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>Выключение двухфакторной аутентификации</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>После этого учётную запись будет открывать один лишь пароль.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Введите шесть цифр, которые показывает аутентификатор.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>Двухфакторная аутентификация выключена.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Кроме пароля, для входа понадобится одноразовый код из приложения-аутентификатора на вашем телефоне.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Двухфакторная аутентификация</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Сохранить набор для восстановления…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Или введите это в аутентификаторе:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>У проекта нет кодов восстановления. Распечатайте набор и сохраните его: без него и без телефона вернуть вам доступ сможет только администратор.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>Проект %1 просит настроить двухфакторную аутентификацию для вашей учётной записи. Это можно сделать и позже, на странице учётной записи.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Отсканируйте это приложением-аутентификатором, а затем введите код, который оно покажет.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Введите шесть цифр, которые показывает аутентификатор.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Этот код не от этого ключа. Вы отсканировали ключ? Это точно запись этого проекта?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>Двухфакторная аутентификация включена. При следующем входе понадобится код.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Сохранение набора для восстановления</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Сохранено. Распечатайте файл и удалите его: вместе с паролем он открывает учётную запись.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Не удалось записать набор в %1. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>изображение</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Набор для восстановления: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Учётная запись: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Создан: %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Если вы потеряете телефон, отсканируйте этот код приложением-аутентификатором на другом телефоне или введите в нём секретный ключ, указанный ниже. Тогда оно будет показывать коды, которые нужны для входа.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Любой, у кого есть эта страница и ваш пароль, может войти от вашего имени. Храните её там же, где паспорт, а файл удалите сразу после печати.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>в архиве</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey не может записывать в %1. Выберите другой файл для --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey не может записывать в %1. Разрешите запись в эту папку или выберите другую с помощью --profile.</translation>
    </message>
</context>
</TS>
