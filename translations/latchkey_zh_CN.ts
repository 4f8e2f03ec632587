<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>项目发布内容后，会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>您可以阅读的文章中没有符合条件的。请移除一个筛选条件，或减少搜索词。</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>此集合不存在</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>此账户没有可阅读的文章</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>无法获取文章</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>阅读“%1”</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>尝试次数过多。请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>找不到项目的地址。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>项目的地址没有响应。服务器可能已停机，请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>与项目的连接已中断。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>此地址似乎已有账户。请使用该账户的密码登录，或咨询项目管理员。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>项目无法识别此令牌，它可能已被收回。请咨询提供令牌的人。</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>服务器已重新启动，无法再识别此窗口。请先返回，再回到这里。</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>这不是您当前的密码。请重新输入。</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>邮箱或密码不正确。如果两者都确认无误，账户可能尚未验证或已被停用：请查找项目发来的邮件，或咨询项目管理员。</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>此项目不接受此地址。请向项目管理员申请邀请。</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>此账户无权在此阅读文章。请向项目管理员申请集合“posts”的读取权限。</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>此链接已被使用，或者在链接发出后密码已更改。如果您不知道新密码，请重新申请邮件。</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>项目不接受将此链接用于此用途。请重新申请邮件。</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>此账户无法自行更改密码。请使用登录页面上的“忘记密码？”，或咨询管理员。</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>此账户无法设置两步验证。请向管理员申请更新自身用户“tfa_secret”的权限。没有任何更改；请删除身份验证器中的条目。</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>此账户无权在此执行该操作。请咨询项目管理员。</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>此链接已过期。请用同一地址重新注册，项目会通过邮件发送新的链接。</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>此链接已过期。请通过“忘记密码？”重新申请邮件。</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>此邀请已过期。请让邀请您的人重新发出邀请。</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>此项目无法识别该链接：它可能属于其他项目，或只复制了一部分。请从邮件中重新复制，或重新申请邮件。</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>此地址已确认。请使用您设置的密码登录。</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>项目不接受此链接。请从邮件中重新复制，或重新申请邮件。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>此账户已设置两步验证。</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>项目不接受此邮箱地址。邮箱地址需要包含名称、@ 和域名（如 example.org）。</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>项目对密码有规则要求，而此密码不符合。项目没有说明规则；大多数项目要求至少八个字符，并包含大写字母、小写字母、数字和符号。</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>项目不接受所输入的内容。请检查邮箱地址。</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>此邀请已被接受。请使用当时设置的密码登录。</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>此账户需要一次性验证码。请输入身份验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>此账户已被停用。请咨询项目管理员。</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>项目的许可证不允许此操作。请咨询项目管理员。</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>项目的服务器出现问题（%1）。请稍后重试。</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>项目拒绝了请求（%1）。请咨询项目管理员。</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>连接不安全：%1 请让项目管理员更新证书，并检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>项目没有响应。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>响应的不是该项目。如果此网络有自己的登录页面，请先在浏览器中打开它。</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>请输入项目的地址，例如 cms.example.org。</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>这不是有效的地址。地址应类似于 cms.example.org 或 https://example.org/cms。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>只能打开以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 不存在。请检查拼写和网络连接。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>%1 没有响应。请检查地址和端口；服务器可能已停机。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>无法连接到 %1。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 没有响应。请检查地址和网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 正忙或正在维护。请稍后重试。</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>此地址会转到 %1。仅当您了解该地址时才前往。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 有响应，但不是 Directus 项目。请向项目的运营者询问地址。</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 无法证明自己的身份，因此没有发送任何内容：%2 请检查地址和此计算机的时钟，或咨询项目的运营者。</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 只以未加密的方式响应：网络上的其他人可能会读取您的密码。</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>本地服务器未安装。请安装软件包 latchkey-server，或按地址打开项目。</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>本地服务器找不到空闲端口。请重试。</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>本地服务器无法使用其数据。没有任何更改。服务器消息：%1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>本地服务器两次意外退出。您的文章和账户均已保留。请重试；如果问题依旧，请使用 --log-file 启动 Latchkey，并报告该文件中的内容。</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>本地服务器未能及时启动。请重试。</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>本地服务器未能启动。服务器消息：%1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>这段文本太长，不像是邮件。请只复制其中的链接。</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>其中没有 Directus 项目的链接。请从邮件中复制完整的链接。</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>链接不完整：只复制了一部分。请复制整个链接，直至末尾。</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>其中有一个令牌，但不是 Directus 项目通过邮件发送的令牌。请查找项目发来的邮件。</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>此链接会运行程序或打开文件，因此未作任何处理。请删除包含此链接的邮件。</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>链接中没有可以打开的项目。请按地址打开项目，然后粘贴链接。</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>密钥环没有响应，可能已被锁定。请解锁后重试。在此之前，只有此窗口打开时才会保持登录。</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>此计算机上没有 Latchkey 可用的密钥环。只有此窗口打开时才会保持登录。</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>项目中已没有集合“%1”，或者其结构已改变。请向项目管理员了解情况。</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>此账户无权读取“%1”，或者项目中没有此集合。请向项目管理员申请读取权限。</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>项目尚未告知。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>您的账户…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>此计算机的信箱…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>此计算机的服务器…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>以其他账户登录</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>选择其他项目</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>阅读文章</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>在此更改密码</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>设置两步验证</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>使用 Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>设置两步验证…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>关闭两步验证…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>返回文章列表</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>此账户在此可以做什么</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>密码和验证码</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>此会话</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>在所有设备上退出登录…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>从 Latchkey 中移除</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>更改密码会结束此账户的所有会话。</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>退出登录，并清除此处的地址和邮箱。项目中的账户会保留。</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近的登录</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>请向管理员申请“posts”的读取权限。</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>此账户无法修改自身。登录页面上的“忘记密码？”可通过邮件设置新密码。</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>此账户无法修改自身。请向管理员申请更新自身用户“tfa_secret”的权限。</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>此处不需要：此窗口无需 Data Studio 即可阅读。</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>登录时需要一次性验证码。</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>项目要求此账户设置两步验证。</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>登录时只需要密码。</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>登录时间：%1。</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>目前无法连接到项目；会话正在等待恢复。</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>会话将在 %Ln 分钟后自动续期。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>会话在上次续期一天后结束，除非项目另有规定。</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>会话闲置超过项目允许的期限后结束（七天，除非项目另有规定）。</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>已使用静态令牌登录：在管理员收回之前一直有效。令牌保存在密钥环中。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>此计算机上不保存任何内容：关闭窗口即退出登录。</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>只在此桌面的密钥环中保存一个令牌。密码不会保存在任何地方。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>未知地址</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>任何人都可以创建账户</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>先通过邮件确认地址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>此计算机的服务器</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>账户已删除。</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>此处还没有人拥有账户。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 已无法登录。</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 现在无需验证码即可登录。</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>%1 的账户将被永久删除。</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>如果出了问题会怎样？</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>可以让此服务器故意出错，然后返回查看 Latchkey 如何应对。重新启动即可全部恢复。</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>结束所有会话</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>所有会话均已结束。下一次请求时需要重新登录。</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>连续三次回应“不可用”</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>接下来的三次请求将以 503 失败。</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>中断下一次响应</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>下一次响应将被连接中断代替。</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>放慢响应</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>每次响应都会延迟两秒。</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>恢复响应速度</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>将尽可能快地响应。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>此计算机</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock 已开启。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>同意在其他所有设备上退出登录</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>更改密码会结束此账户在所有设备上的全部会话。此处会自动重新登录。</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>更改密码会使您在其他所有设备上退出登录。请同意，或者返回。</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>密码已更改。您已在其他所有设备上退出登录。</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>密码已更改。请使用新密码登录。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>使用邮件中的链接</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>打开此计算机的信箱</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>重新发送邮件</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>已重新申请邮件。请同时查看垃圾邮件文件夹。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>验证码只由六位数字组成。</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>此计算机的时钟比项目的时钟快 %Ln 秒，而验证码依赖于时钟。请将此计算机和手机的时钟设为网络时间，然后输入下一个验证码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>此计算机的时钟比项目的时钟慢 %Ln 秒，而验证码依赖于时钟。请将此计算机和手机的时钟设为网络时间，然后输入下一个验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>此验证码的半分钟有效期在发送途中已过。请输入身份验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>验证码不正确。请输入身份验证器当前为此项目显示的验证码。</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>下一个验证码将在 %Ln 秒后出现。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>使用 --help 运行可查看支持的选项。</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>Directus 项目的桌面入口。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>显示此文本。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>打开此项目。</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>使用附带的服务器打开此计算机上的项目。</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>将设置和数据保存在此文件夹下。</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>以此语言显示窗口。</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>将运行情况写入此文件；绝不写入机密信息。</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>项目邮件中的链接，或其中的内容。</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>一次只能打开一个 LINK。</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project 和 --local 不能同时使用。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>请输入邮箱地址。</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>如果再次输错密码，项目可能会锁定账户：现在使用“忘记密码？”更稳妥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>请查收邮件</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>如果 %1 此前没有账户，一封邮件正在发往该地址。其中包含用于确认地址的链接。</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>重新发送邮件不会改变您最初设置的密码。</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>如果 %1 有账户，一封邮件正在发往该地址。其中包含用于设置新密码的链接。</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>链接在一天内有效，只能使用一次。</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>您的地址已确认。请使用您设置的密码登录。</translation>
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
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>包含</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1：日期</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何作者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>该项目没有说明这些文章的状态。</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>该项目没有说明这些文章的作者。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>发送邮件</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>我已有邮件</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>项目会通过邮件向您发送链接。您可以用它在此窗口中设置新密码。</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>请输入邮箱地址：名称、@ 和域名（如 example.org）。</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>地址已确认。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>确认地址 %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>为 %1 设置新密码</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>发给 %1 的邀请</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>发给 %1 的链接，但此版本的 Latchkey 无法识别</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>未说明有效期。</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>有效期至 %1，现已失效。请重新申请邮件。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>确认地址</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>接受邀请</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>设置密码并登录</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>链接、邮件或代码</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>使用哪一个</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>使用邮件或邀请</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>请粘贴链接或整封邮件，或将邮件文件拖放到此处。内容会先在此计算机上读取。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>此链接来自 %1，而您当前在 %2。持有链接的人都可以打开账户，因此除非您同意，否则不会发送到别处。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>新密码已设置。请使用它登录。</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>新密码已设置。此账户还需要一次性验证码：请输入身份验证器显示的验证码。</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>确认地址</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>接受邀请</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>使用链接</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>还没有邮件。请申请一封（例如通过“忘记密码？”），它会显示在这里。</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>此计算机的信箱</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>此计算机上的服务器不会通过网络发送任何内容。它要发送的邮件都放在这里。</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>此项目对密码有规则要求，但没有说明。大多数项目要求至少八个字符，并包含大写字母、小写字母、数字和符号。</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>重复密码</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>请再次输入密码。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>使用期间自动续期</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>共用计算机：一天后结束</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>使用 Cookie，与浏览器相同</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>使用静态令牌</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>此项目不支持使用自己的邮箱和密码登录。</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>通过 %1 登录</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1：此方式最终会生成仅浏览器拥有的 Cookie，因此会转到 Data Studio，而不会进入此窗口。</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>打开 Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>尚未确认地址</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>尚未接受邀请</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>不可登录</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>使用一次性验证码</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>禁止登录</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>允许登录</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>关闭两步验证</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>删除账户…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>此文章包含来自其他网站的图片。显示图片会让这些网站知道有人在阅读此文章。</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>此链接指向 %1：
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>这里只有这篇文章的开头。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>用键盘选择</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>还有 %Ln 个字符无法在此显示；使用“另存为”可保存全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>标题字段</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>正文字段</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>标题升序</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>标题降序</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>复制查询为</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>目前无法连接到项目。您仍保持登录，显示的内容也会保留。</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>显示的是 %1 时的内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>正在获取文章…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>找到 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln 篇新文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>项目地址</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>欢迎使用 Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>通往您的 Directus 项目的大门。</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>您自己的小型项目，无需安装任何软件。</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>不加密继续</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>前往该地址</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>选择您的项目</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 将为您登录 Directus 项目。</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>身份验证器的二维码</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>下方的密钥以文字形式表示相同的内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1（%Ln 秒后）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>使用密码登录</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>选择其他项目</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>目前无法连接到项目。您仍保持登录；将在 %Ln 秒后再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>正在以 %1 的身份登录…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>此账户已被停用。请咨询项目管理员。</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>会话已结束：已过期，或密码已更改。请重新登录，以便从当前位置继续。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>保持登录状态</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>此计算机的信箱</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>令牌保存在桌面的密钥环中，可能需要解锁。您的密码不会保存在任何地方。</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>我有邮件或邀请</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>选择其他项目</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>还没有账户？</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>新账户由项目管理员创建：请向其申请邀请。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>会话已结束。请重新登录以继续。</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>此账户已被停用。请咨询项目管理员。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>名字（可选）</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>姓氏（可选）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>请输入邮箱地址。</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>正在打开此计算机上的项目…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>静态令牌</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>请输入管理员为您创建的令牌。</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>极易猜到</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>容易猜到</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>可以更难猜：再加一两个词最有效</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>难以猜到</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>极难猜到</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>关闭两步验证</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>此后，只需密码即可打开您的账户。</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>请输入身份验证器显示的六位数字。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>两步验证已关闭。</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>登录时，除密码外，还需要手机上身份验证器应用的一次性验证码。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>保存恢复套件…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>或在身份验证器中输入：</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>此项目没有恢复码。请打印并保管好恢复套件：如果没有它也没有手机，只有管理员才能让您重新登录。</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 要求您的账户设置两步验证。您也可以稍后在账户页面中进行设置。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>请用身份验证器应用扫描，然后输入其显示的验证码。</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>请输入身份验证器显示的六位数字。</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>这不是此密钥的验证码。您扫描过了吗？所看的是此项目的条目吗？</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>两步验证已开启。下次登录时需要验证码。</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>保存恢复套件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>已保存。请打印并删除该文件：它与密码一起即可打开账户。</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>无法将恢复套件写入 %1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>%1 的恢复套件</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>如果手机丢失，请用另一部手机上的身份验证器应用扫描此二维码，或在其中输入下方的密钥。随后它会显示登录所需的验证码。</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>持有此页面和您密码的人可以您的身份登录。请将其与护照存放在一起，打印后请删除文件。</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey 无法写入 %1。请为 --log-file 选择其他文件。</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey 无法写入 %1。请将该文件夹设为可写，或使用 --profile 选择其他文件夹。</translation>
    </message>
</context>
</TS>
