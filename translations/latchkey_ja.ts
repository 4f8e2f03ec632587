<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>記事はまだありません</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>プロジェクトで何か公開されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>読むことのできる記事の中に、条件に合うものはありません。絞り込みを解除するか、検索する語を減らしてください。</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>すべての記事を表示</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>このコレクションはありません</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>このアカウントで読める記事はありません</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>記事を取得できませんでした</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>「%1」を読む</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>試行回数が多すぎます。%Ln 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>プロジェクトのアドレスが見つかりませんでした。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>プロジェクトのアドレスから応答がありません。サーバーが停止している可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>プロジェクトとの接続が切れました。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>このアドレスのアカウントはすでにあるようです。そのパスワードでサインインするか、プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>プロジェクトはこのトークンを認識しません。取り消された可能性があります。トークンの発行者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>サーバーが再起動したため、このウィンドウを認識できなくなりました。いったん戻って、もう一度ここを開いてください。</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>現在のパスワードと一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。どちらも正しいはずであれば、アカウントが未確認か、停止されている可能性があります。プロジェクトからのメールを探すか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>このプロジェクトではこのアドレスを使えません。管理者に招待を依頼してください。</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>このアカウントには、ここで記事を読む権限がありません。コレクション「posts」の読み取り権限をプロジェクトの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>このリンクはすでに使われたか、送信後にパスワードが変更されています。新しいパスワードがわからない場合は、メールをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>プロジェクトは、この目的ではこのリンクを受け付けません。メールをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>このアカウントは自分でパスワードを変更できません。サインインページの「パスワードをお忘れですか?」を使うか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>このアカウントは 2 要素認証を設定できません。自分のユーザーの「tfa_secret」を更新する権限を管理者に依頼してください。何も変更されていません。認証アプリに追加した項目は削除してください。</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>このアカウントには、ここでその操作を行う権限がありません。プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>このリンクは期限切れです。同じアドレスでもう一度登録すると、プロジェクトから新しいリンクがメールで届きます。</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>このリンクは期限切れです。「パスワードをお忘れですか?」からメールをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>この招待は期限切れです。招待した人に、もう一度招待を依頼してください。</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>このプロジェクトはこのリンクを認識しません。別のプロジェクトのリンクか、一部しかコピーされていない可能性があります。メールからコピーし直すか、メールをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>このアドレスはすでに確認済みです。設定したパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>プロジェクトはこのリンクを受け付けません。メールからコピーし直すか、メールをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>このアカウントにはすでに 2 要素認証が設定されています。</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>プロジェクトが受け付けるメールアドレスではありません。名前と @、そして example.org のようなドメインが必要です。</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>プロジェクトにはパスワードの規則があり、このパスワードはそれを満たしていません。規則の内容は公開されていませんが、多くの場合、大文字、小文字、数字、記号を含む 8 文字以上が求められます。</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>入力された内容をプロジェクトが受け付けません。メールアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>この招待はすでに承諾されています。そのときに設定したパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>このアカウントにはワンタイムコードが必要です。認証アプリに今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>このアカウントは停止されています。プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>プロジェクトのライセンスでは許可されていません。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>プロジェクトのサーバーに問題が発生しています（%1）。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>プロジェクトに拒否されました（%1）。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>接続が安全ではありません: %1 証明書の更新をプロジェクトの管理者に依頼し、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>プロジェクトが応答しません。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>プロジェクト以外のものが応答しました。このネットワークに独自のサインインページがある場合は、先にブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>プロジェクトのアドレスを入力してください（例: cms.example.org）。</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>これはアドレスではありません。cms.example.org や https://example.org/cms のような形式で入力してください。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>開けるのは https:// または http:// で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 は存在しません。つづりとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>%1 から応答がありません。アドレスとポートを確認してください。サーバーが停止している可能性もあります。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>%1 に接続できませんでした。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 が応答しません。アドレスとネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 は混み合っているか、メンテナンス中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>このアドレスは %1 に転送されます。心当たりがある場合にのみ移動してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 は応答しますが、Directus プロジェクトではありません。プロジェクトの運営者にアドレスをお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 の身元を確認できないため、何も送信していません: %2 アドレスとこのコンピューターの時計を確認するか、プロジェクトの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 は暗号化なしでしか応答しません。ネットワーク上のほかの人にパスワードを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>ローカルサーバーがインストールされていません。パッケージ latchkey-server をインストールするか、アドレスを指定してプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>ローカルサーバーが空いているポートを見つけられませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>ローカルサーバーが自分のデータを使えません。何も変更されていません。サーバーからのメッセージ: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>ローカルサーバーが 2 回続けて予期せず終了しました。記事とアカウントは保持されています。もう一度お試しください。それでも続く場合は、--log-file を付けて Latchkey を起動し、ファイルの内容を報告してください。</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>ローカルサーバーが時間内に起動しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>ローカルサーバーが起動しませんでした。サーバーからのメッセージ: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>メールとしては長すぎます。メールからリンクだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Directus プロジェクトのリンクが見つかりません。メールからリンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>リンクが途中で切れています。一部しかコピーされていません。最後まですべてコピーしてください。</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>トークンが含まれていますが、Directus プロジェクトがメールで送るものではありません。プロジェクトからのメールを探してください。</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>このリンクはプログラムを実行したりファイルを開いたりするものなので、何も行いませんでした。このリンクが届いたメールは削除してください。</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>このリンクには、開けるプロジェクトの情報がありません。アドレスを指定してプロジェクトを開いてから、リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>キーリングが応答しません。ロックされている可能性があります。ロックを解除して、もう一度お試しください。それまでは、このウィンドウを開いている間だけサインイン状態が続きます。</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>このコンピューターには、Latchkey で使えるキーリングがありません。このウィンドウを開いている間だけサインイン状態が続きます。</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>プロジェクトにコレクション「%1」がなくなったか、その構成が変わりました。どうなったのか、プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>このアカウントに「%1」を読む権限がないか、プロジェクトにそのコレクションがありません。読み取り権限をプロジェクトの管理者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>プロジェクトからの情報がまだありません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>このコンピューターのメールボックス…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>このコンピューターのサーバー…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>別のアカウントでサインイン</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>別のプロジェクトを選ぶ</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>記事を読む</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>ここでパスワードを変更する</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>2 要素認証を設定する</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Data Studio を使う</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>2 要素認証を設定…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>2 要素認証を無効にする…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>記事に戻る</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>このアカウントがここでできること</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>パスワードとコード</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>すべての場所からサインアウト…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Latchkey から削除</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>パスワードを変更すると、このアカウントのすべてのセッションが終了します。</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>サインアウトし、アドレスとメールアドレスをここから消去します。プロジェクトのアカウントは残ります。</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近のサインイン</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>「posts」の読み取り権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>このアカウントは自分の情報を変更できません。サインインページの「パスワードをお忘れですか?」で、メールから新しいパスワードを設定できます。</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>このアカウントは自分の情報を変更できません。自分のユーザーの「tfa_secret」を更新する権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>ここでは必要ありません。このウィンドウは Data Studio なしで読むためのものです。</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>サインイン時にワンタイムコードが必要です。</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>プロジェクトがこのアカウントに 2 要素認証の設定を求めています。</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>サインイン時に必要なのはパスワードだけです。</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>%1 からサインインしています。</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>現在プロジェクトに接続できません。セッションは接続の回復を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>%Ln 分後に自動的に更新されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>プロジェクトに別の定めがない限り、最後の更新から 1 日で終了します。</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>プロジェクトが認める期間使わないと終了します。別の定めがない限り、7 日間です。</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>静的トークンでサインインしています。管理者が取り消すまで有効です。トークンはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>このコンピューターには何も保存されません。ウィンドウを閉じるとサインアウトします。</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>トークンが 1 つ、このデスクトップのキーリングに保存されます。パスワードはどこにも保存されません。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>不明なアドレス</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>誰でもアカウントを作成できる</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>先にメールでアドレスを確認する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>このコンピューターのサーバー</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>アカウントを削除しました。</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>アカウントを持っている人はまだいません。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 はサインインできなくなりました。</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 はサインインできるようになりました。</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 はコードなしでサインインできるようになりました。</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>%1 のアカウントは完全に削除されます。</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>問題が起きたらどうなりますか?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>このサーバーをわざと失敗させてから戻ると、Latchkey の反応を確かめられます。再起動するとすべて元に戻ります。</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>すべてのセッションを終了</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>すべてのセッションが終了しました。次のリクエストでもう一度サインインが必要になります。</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>「利用不可」を 3 回返す</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>次の 3 回のリクエストは 503 で失敗します。</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>次の応答を途中で切る</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>次の応答の代わりに接続が切れます。</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>応答を遅くする</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>どの応答も 2 秒遅くなります。</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>速さを元に戻す</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>応答はできるだけ速く返されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンになっています。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>ほかのすべての場所からサインアウトされることに同意します</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>パスワードを変更すると、すべてのデバイスでこのアカウントのセッションがすべて終了します。ここでは自動的にサインインし直されます。</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>パスワードを変更すると、ほかのすべてのデバイスでサインアウトされます。同意するか、前に戻ってください。</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>パスワードを変更しました。ほかのすべての場所でサインアウトしました。</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>パスワードを変更しました。新しいパスワードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>メールのリンクを使う</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>このコンピューターのメールボックスを開く</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>メールをもう一度送る</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>メールをもう一度依頼しました。迷惑メールフォルダーもご確認ください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>コードは 6 桁の数字だけです。</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>このコンピューターの時計はプロジェクトの時計より %Ln 秒進んでいます。コードは時計に従います。このコンピューターと携帯電話の時計をネットワークの時刻に合わせてから、次のコードを入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>このコンピューターの時計はプロジェクトの時計より %Ln 秒遅れています。コードは時計に従います。このコンピューターと携帯電話の時計をネットワークの時刻に合わせてから、次のコードを入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>このコードの有効時間 30 秒が送信中に過ぎました。認証アプリに今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>このコードは正しくありません。認証アプリに今表示されている、このプロジェクトのコードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>次のコードは %Ln 秒後に表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>使えるオプションを確認するには、--help を付けて実行してください。</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>Directus プロジェクトへのデスクトップの玄関口です。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>このプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>付属のサーバーで、このコンピューターのプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>設定とデータをこのフォルダーの中に保存します。</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>ウィンドウをこの言語で表示します。</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>動作の記録をこのファイルに書き込みます。秘密の情報は書き込みません。</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>プロジェクトからのメールのリンク、またはその中身です。</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>一度に開ける LINK は 1 つだけです。</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project と --local を同時に指定することはできません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>さらにパスワードを間違えると、プロジェクトがアカウントをロックする場合があります。今は「パスワードをお忘れですか?」を使う方が安全です。</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>メールを確認してください</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>%1 のアカウントがまだなければ、このアドレスにメールをお送りしています。メールには、アドレスを確認するためのリンクがあります。</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>メールをもう一度依頼しても、最初に設定したパスワードは変わりません。</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>%1 のアカウントがあれば、このアドレスにメールをお送りしています。メールには、新しいパスワードを設定するためのリンクがあります。</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>リンクの有効期間は 1 日で、1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>アドレスを確認しました。設定したパスワードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>解除: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作成者: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>含む文字列</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: 日付</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべての作成者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>このプロジェクトは、これらの記事の状態を示していません。</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>このプロジェクトは、これらの記事の作成者を示していません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>メールを送信</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>受け取ったメールを使う</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>プロジェクトからリンクがメールで届きます。そのリンクを使って、このウィンドウで新しいパスワードを設定できます。</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>メールアドレスを入力してください。名前と @、そして example.org のようなドメインが必要です。</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>アドレスを確認しました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>アドレス %1 の確認</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>%1 の新しいパスワードの設定</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>%1 への招待</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>%1 宛ての、このバージョンの Latchkey では扱えないリンク</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>有効期限は記載されていません。</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>有効期限は %1 で、すでに切れています。メールをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1 まで有効です。</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>アドレスを確認</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>招待を承諾</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>パスワードを設定してサインイン</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>リンク、メール、またはコード</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>使用するリンク</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>メールまたは招待を使う</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>リンクかメール全体を貼り付けるか、メールのファイルをここにドロップしてください。内容はまずこのコンピューターで読み取られます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>このリンクは %1 のもので、現在開いているのは %2 です。リンクを持っている人は誰でもアカウントを開けるため、指示がない限りほかの場所には送信しません。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>新しいパスワードを設定しました。そのパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>新しいパスワードを設定しました。このアカウントにはワンタイムコードも必要です。認証アプリに表示されているコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>アドレスを確認</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>招待を承諾</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>リンクを使う</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>メールはまだありません。「パスワードをお忘れですか?」などでメールを依頼すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>メール一覧</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>このコンピューターのメールボックス</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>このコンピューターのサーバーは、ネットワーク経由で何も送信しません。メールで送るはずのものはここに入ります。</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>このプロジェクトにはパスワードの規則がありますが、内容は公開されていません。多くの場合、大文字、小文字、数字、記号を含む 8 文字以上が求められます。</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>パスワードの再入力</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを設定してください。</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>使っている間は自動的に更新</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>共用コンピューター: 1 日で終了</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>ブラウザーと同じく Cookie を使用</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>静的トークンを使用</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>このプロジェクトでは、プロジェクト自体のメールアドレスとパスワードによるサインインはできません。</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>%1 でサインイン</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: この方法ではブラウザーだけが持つ Cookie が最後に発行されるため、このウィンドウではなく Data Studio でのサインインになります。</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Data Studio を開く</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>アドレス未確認</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>招待未承諾</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>サインイン不可</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>ワンタイムコード使用</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>サインインを禁止</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>サインインを許可</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>2 要素認証を無効にする</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>アカウントを削除…</translation>
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
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>標準のサイズ</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>この記事にはほかのサイトの画像があります。表示すると、誰かが記事を読んでいることがそれらのサイトに伝わります。</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>このリンクの行き先は %1 です:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>記事</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>この記事は冒頭だけが表示されています。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>キーボードで選択</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>記事</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>残りの %Ln 文字はここに収まりません。「名前を付けて保存」ですべて保存できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>タイトルのフィールド</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>本文のフィールド</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>タイトルの昇順</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>タイトルの降順</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>クエリをコピー</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>現在プロジェクトに接続できません。サインイン状態は続き、表示中の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>%1 時点の内容を表示しています。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>記事を取得しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln 件の記事が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 件の記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln 件の新しい記事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>プロジェクトのアドレス</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Latchkey へようこそ</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>Directus プロジェクトへの玄関口です。</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>自分だけの小さなプロジェクトです。インストールは必要ありません。</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>暗号化なしで続ける</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>そのアドレスを開く</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>プロジェクトを選択</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 が Directus プロジェクトにサインインします。</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>認証アプリ用の QR コード</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>下のシークレットは、同じ内容を文字で表したものです。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1（%Ln 秒後）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>パスワードでサインイン</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>別のプロジェクトを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>現在プロジェクトに接続できません。サインイン状態は続いています。%Ln 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>%1 としてサインインしています…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>このアカウントは停止されています。プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>セッションが終了しました。期限が切れたか、パスワードが変更されています。今の続きから再開するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>このコンピューターのメールボックス</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>パスワードをお忘れですか?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>トークンがデスクトップのキーリングに保存されます。ロックの解除を求められることがあります。パスワードはどこにも保存されません。</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>受け取ったメールや招待を使う</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>別のプロジェクトを選ぶ</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>アカウントをお持ちでない場合</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>新しいアカウントはプロジェクトの管理者が作成します。管理者に招待を依頼してください。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>セッションが終了しました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>このアカウントは停止されています。プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>名（省略可）</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>姓（省略可）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>このコンピューターのプロジェクトを開いています…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>静的トークン</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>管理者が発行したトークンを入力してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>非常に推測されやすい</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>推測されやすい</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>もう少し推測されにくくできます。単語を 1 つか 2 つ足すのが最も効果的です</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>推測されにくい</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>非常に推測されにくい</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>2 要素認証を無効にする</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>無効にすると、パスワードだけでアカウントを開けるようになります。</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>認証アプリに表示されている 6 桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>2 要素認証を無効にしました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>サインイン時に、パスワードに加えて、携帯電話の認証アプリのワンタイムコードが必要になります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>リカバリーキットを保存…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>または、これを認証アプリに入力してください:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>このプロジェクトには復旧コードがありません。キットを印刷して保管してください。キットも携帯電話もない場合、再びサインインできるようにできるのは管理者だけです。</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1 がこのアカウントに 2 要素認証の設定を求めています。後からアカウントのページで設定することもできます。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>認証アプリでこれを読み取り、表示されたコードを入力してください。</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>認証アプリに表示されている 6 桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>このキーのコードではありません。コードを読み取りましたか? また、このプロジェクトの項目を見ていますか?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>2 要素認証を有効にしました。次回のサインインからコードが必要になります。</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>リカバリーキットを保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>保存しました。印刷してからファイルを削除してください。このファイルとパスワードがあればアカウントを開けてしまいます。</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>%1 にキットを書き込めませんでした。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>%1 のリカバリーキット</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日: %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>携帯電話をなくした場合は、別の携帯電話の認証アプリでこのコードを読み取るか、下のシークレットを入力してください。サインインに必要なコードが表示されるようになります。</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>このページとパスワードの両方を手に入れた人は、あなたとしてサインインできます。パスポートと同じ場所に保管し、印刷したらファイルを削除してください。</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>アーカイブ済み</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey は %1 に書き込めません。--log-file に別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey は %1 に書き込めません。フォルダーを書き込み可能にするか、--profile で別のフォルダーを指定してください。</translation>
    </message>
</context>
</TS>
