<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Henüz gönderi yok</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>Proje bir şey yayımladığında burada görünecek.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>Okuyabildiğiniz gönderiler arasında böyle bir gönderi yok. Bir süzgeci kaldırın ya da daha az sözcük arayın.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>Tüm gönderileri göster</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>Bu koleksiyon yok</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>Bu hesap için gönderi yok</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>Gönderiler alınamadı</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>“%1” koleksiyonunu oku</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
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
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Çok fazla deneme yapıldı. %Ln saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>Projenin adresi bulunamadı. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>Projenin adresinde hiçbir şey yanıt vermiyor. Sunucu kapalı olabilir: bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>Projeyle bağlantı koptu. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>Görünüşe göre bu adresle zaten bir hesap var. O hesabın parolasıyla oturum açın ya da projenin yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Oturumunuz sona erdi. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>Proje bu jetonu tanımıyor: geri alınmış olabilir. Jetonu size veren kişiye başvurun.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>Sunucu yeniden başladı ve artık bu pencereyi tanımıyor. Geri dönüp bu sayfayı yeniden açın.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>Bu, şu anki parolanız değil. Yeniden yazın.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>E-posta veya parola doğru değil. İkisinden de eminseniz hesap henüz doğrulanmamış veya askıya alınmış olabilir: projeden gelen bir e-posta arayın ya da projenin yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>Bu proje bu adresi kabul etmiyor. Yöneticisinden davet isteyin.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>Bu hesap burada gönderileri okuyamaz. Projenin yöneticisinden “posts” koleksiyonunu okuma izni isteyin.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>Bu bağlantı daha önce kullanılmış ya da gönderildikten sonra parola değiştirilmiş. Yeni parolayı bilmiyorsanız başka bir e-posta isteyin.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>Proje bu bağlantıyı bunun için kabul etmiyor. Başka bir e-posta isteyin.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>Bu hesap kendi parolasını değiştiremez. Oturum açma sayfasındaki “Parolanızı mı unuttunuz?” düğmesini kullanın ya da yöneticiye başvurun.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>Bu hesap iki adımlı doğrulamayı kuramaz. Yöneticiden, hesabın kendi kullanıcısındaki “tfa_secret” alanını güncelleme izni isteyin. Hiçbir şey değişmedi; kimlik doğrulayıcınızdaki girdiyi silin.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>Bu hesap burada bunu yapamaz. Projenin yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>Bu bağlantının süresi doldu. Aynı adresle bir kez daha kaydolun: proje yeni bir tane gönderir.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>Bu bağlantının süresi doldu. “Parolanızı mı unuttunuz?” ile başka bir e-posta isteyin.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>Bu davetin süresi doldu. Sizi davet eden kişiden yeni bir tane isteyin.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>Bu proje bağlantıyı tanımıyor: başka bir projeye ait olabilir ya da yalnızca bir bölümü kopyalanmış olabilir. Bağlantıyı e-postadan yeniden kopyalayın ya da başka bir e-posta isteyin.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>Bu adres daha önce doğrulandı. Seçtiğiniz parolayla oturum açın.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>Proje bu bağlantıyı kabul etmiyor. Bağlantıyı e-postadan yeniden kopyalayın ya da başka bir e-posta isteyin.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>Bu hesap için iki adımlı doğrulama zaten kurulu.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>Bu, projenin kabul ettiği bir e-posta adresi değil. Adreste bir ad, @ işareti ve example.org gibi bir alan adı olmalıdır.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Projenin parolalar için bir kuralı var ve bu parola ona uymuyor. Proje kuralı söylemiyor; çoğu proje büyük ve küçük harfler, rakamlar ve işaretler içeren en az sekiz karakter ister.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>Proje girilenleri kabul etmiyor. E-posta adresini denetleyin.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>Bu davet daha önce kabul edildi. O zaman seçilen parolayla oturum açın.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>Bu hesap tek kullanımlık kod istiyor. Kimlik doğrulayıcınızın şu anda gösterdiği kodu girin.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Bu hesap askıya alındı. Projenin yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>Projenin lisansı buna izin vermiyor. Yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>Projenin sunucusunda bir sorun var (%1). Bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>Proje isteği geri çevirdi (%1). Yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>Bağlantı güvenli değil: %1 Projenin yöneticisinden sertifikayı yenilemesini isteyin ve bu bilgisayarın saatini denetleyin.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>Proje yanıt vermiyor. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>Proje yerine başka bir şey yanıt verdi. Bu ağın kendine ait bir oturum açma sayfası varsa önce onu tarayıcınızda açın.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>Projenin adresini girin, örneğin cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>Bu bir adres değil. Adres cms.example.org veya https://example.org/cms gibi olmalıdır.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>Yalnızca https:// veya http:// ile başlayan adresler açılabilir.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 diye bir adres yok. Yazımı ve ağ bağlantınızı denetleyin.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>%1 adresinde hiçbir şey yanıt vermiyor. Adresi ve bağlantı noktasını denetleyin; sunucu kapalı olabilir.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>%1 ile bağlantı kurulamadı. Adresi ve ağ bağlantınızı denetleyin.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1 yanıt vermiyor. Adresi ve ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 meşgul ya da bakımda. Bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>Bu adres sizi %1 adresine yönlendiriyor. Oraya yalnızca tanıyorsanız gidin.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1 yanıt veriyor ama bir Directus projesi olarak değil. Projenin adresini onu yürüten kişiye sorun.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1 kimliğini kanıtlayamıyor, bu yüzden hiçbir şey gönderilmedi: %2 Adresi ve bu bilgisayarın saatini denetleyin ya da projeyi yürüten kişiye başvurun.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1 yalnızca şifrelemesiz yanıt veriyor: ağdaki başkaları parolanızı okuyabilir.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>Yerel sunucu kurulu değil. latchkey-server paketini kurun ya da bir projeyi adresiyle açın.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>Yerel sunucu boş bir bağlantı noktası bulamadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>Yerel sunucu verilerini kullanamıyor. Hiçbir şey değiştirilmedi. Sunucunun iletisi: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>Yerel sunucu iki kez beklenmedik biçimde sonlandı. Gönderileriniz ve hesabınız duruyor. Yeniden deneyin; sorun sürerse Latchkey’i --log-file ile başlatın ve dosyada yazanları bildirin.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>Yerel sunucu zamanında başlamadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>Yerel sunucu başlamadı. Sunucunun iletisi: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>Bu, bir e-posta için çok fazla metin. İçinden yalnızca bağlantıyı kopyalayın.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>Burada bir Directus projesine ait bağlantı yok. E-postadaki bağlantının tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>Bağlantı yarım kalmış: yalnızca bir bölümü kopyalanmış. Sonuna kadar tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>Burada bir jeton var ama bir Directus projesinin e-postayla gönderdiği türden değil. Projenin e-postasını bulun.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>Bu bağlantı bir program çalıştıracak ya da bir dosya açacaktı, bu yüzden onunla hiçbir şey yapılmadı. İçinde geldiği e-postayı silin.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>Bağlantı, açılabilecek bir proje belirtmiyor. Projeyi adresiyle açın, sonra bağlantıyı yapıştırın.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>Anahtarlık yanıt vermiyor; kilitli olabilir. Kilidini açıp yeniden deneyin. O zamana kadar oturumunuz yalnızca bu pencere açıkken sürer.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>Bu bilgisayarda Latchkey’in kullanabileceği bir anahtarlık yok. Oturumunuz yalnızca bu pencere açıkken sürer.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>Projede artık “%1” koleksiyonu yok ya da yapısı eskisinden farklı. Ona ne olduğunu projenin yöneticisine sorun.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>Bu hesap “%1” koleksiyonunu okuyamaz ya da projede böyle bir koleksiyon yok. Projenin yöneticisinden onu okuma izni isteyin.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>Proje henüz bildirmedi.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>Hesabınız…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>Bu bilgisayarın posta kutusu…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>Bu bilgisayarın sunucusu…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>Başka biri olarak oturum aç</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Başka bir proje seç</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Oturumu kapat</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>Gönderileri okuma</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Parolayı burada değiştirme</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>İki adımlı doğrulamayı kurma</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Data Studio’yu kullanma</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Parolayı değiştir…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>İki adımlı doğrulamayı kur…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>İki adımlı doğrulamayı kapat…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>Gönderilere dön</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>Bu hesabın burada yapabildikleri</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>Parola ve kodlar</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Bu oturum</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>Her yerde oturumu kapat…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Latchkey’den kaldır</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>Yeni bir parola bu hesabın tüm oturumlarını sonlandırır.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>Oturumu kapatır, buradaki proje adresini ve e-posta adresini unutur. Projedeki hesap kalır.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Son oturum açmalar</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>Yöneticiden “posts” koleksiyonunu okuma izni isteyin.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>Bu hesap kendini değiştiremez. Oturum açma sayfasındaki “Parolanızı mı unuttunuz?” e-posta yoluyla yeni bir parola belirler.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>Bu hesap kendini değiştiremez. Yöneticiden, hesabın kendi kullanıcısındaki “tfa_secret” alanını güncelleme izni isteyin.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>Burada gerekmez: bu pencere onsuz okumak içindir.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>Oturum açarken tek kullanımlık kod istenir.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>Proje, bu hesabın iki adımlı doğrulamayı kurmasını istiyor.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>Oturum açarken yalnızca parola istenir.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>Oturum açılma zamanı: %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>Projeye şu anda ulaşılamıyor; oturum onu bekliyor.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>%Ln dakika sonra yenilenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>Proje başka türlü belirlemediyse son yenilenmesinden bir gün sonra sona erer.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>Projenin izin verdiği süre boyunca kullanılmazsa sona erer: proje başka türlü belirlemediyse yedi gün.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>Statik jetonla oturum açıldı: yönetici geri alana kadar geçerlidir. Anahtarlıkta saklanır.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>Bu bilgisayarda hiçbir şey saklanmaz: pencereyi kapatmak oturumunuzu da kapatır.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>Yalnızca bir jeton saklanır, o da bu masaüstünün anahtarlığında. Parola hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1, adres: %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>Herkes hesap oluşturabilir</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>Adres önce e-postayla doğrulanır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>Bu bilgisayarın sunucusu</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Hesap silindi.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Yeni hesaplar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Burada henüz kimsenin hesabı yok.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 artık oturum açamaz.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 oturum açabilir.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>%1 artık kodsuz oturum açıyor.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>%1 hesabı kalıcı olarak silinecek.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Ya bir şeyler ters giderse?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>Bu sunucunun bilerek hata vermesini sağlayın, sonra geri dönüp Latchkey’in ne yaptığına bakın. Sunucu yeniden başlatılınca hepsi sona erer.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>Tüm oturumları sonlandır</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>Tüm oturumlar sona erdi. Bir sonraki istekte yeniden oturum açmanız gerekir.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>Üç kez “Kullanılamıyor” yanıtı ver</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>Sonraki üç istek 503 hatasıyla başarısız olur.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>Sonraki yanıtı yarıda kes</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>Sonraki yanıt yerine bağlantı kopar.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>Yavaş çalış</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>Her yanıt iki saniye daha uzun sürer.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>Yeniden hızlı çalış</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>Yanıtlar olabildiğince hızlı gelir.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock açık.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>Şu anki parola</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>Diğer her yerde oturumumun kapatılmasını kabul ediyorum</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Parolanızı değiştirin</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>Yeni bir parola, bu hesabın tüm aygıtlardaki tüm oturumlarını sonlandırır. Burada yeniden kendiliğinden oturum açılır.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Şu anki parolanızı girin.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>Yeni bir parola diğer tüm aygıtlardaki oturumlarınızı kapatır. Bunu onaylayın ya da geri dönün.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Parolanız değiştirildi. Diğer her yerdeki oturumlarınız kapatıldı.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>Parolanız değiştirildi. Yenisiyle oturum açın.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>E-postadaki bağlantıyı kullan</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>Bu bilgisayarın posta kutusunu aç</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>Bir e-posta daha gönder</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>Bir e-posta daha istendi. İstenmeyen e-posta klasörüne de bakın.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>Tek kullanımlık kod</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>Kod yalnızca altı rakamdan oluşur.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Bu bilgisayarın saati projeninkinden %Ln saniye ileri ve kodlar saate bağlıdır. Bilgisayarın ve telefonunuzun saatini ağdan ayarlayın, sonra bir sonraki kodu girin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>Bu bilgisayarın saati projeninkinden %Ln saniye geri ve kodlar saate bağlıdır. Bilgisayarın ve telefonunuzun saatini ağdan ayarlayın, sonra bir sonraki kodu girin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>Bu kodun yarım dakikalık süresi yolda doldu. Kimlik doğrulayıcınızın şu anda gösterdiği kodu girin.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>Bu kod doğru değil. Kimlik doğrulayıcınızın şu anda bu proje için gösterdiği kodu girin.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>Sonraki kod %Ln saniye sonra gelecek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>Neleri anladığını görmek için programı --help ile çalıştırın.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>Bir Directus projesinin masaüstündeki ön kapısı.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Bu metni gösterir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>Bu projeyi açar.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>Birlikte gelen sunucuyla bu bilgisayardaki projeyi açar.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>Ayarları ve verileri bu klasörün altında tutar.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>Pencereyi bu dilde gösterir.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>Olup bitenleri bu dosyaya yazar; gizli bilgileri asla yazmaz.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>Projeden gelen bir e-postadaki bağlantı ya da bağlantının içeriği.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>Aynı anda yalnızca bir LINK açılabilir.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project ve --local birlikte kullanılamaz.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Parolanızı girin.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>E-posta adresinizi girin.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Kullanıcı adınızı girin.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>Proje, daha fazla yanlış parolada hesabı kilitleyebilir: artık “Parolanızı mı unuttunuz?” daha güvenli yoldur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>E-postanızı denetleyin</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>%1 için henüz bir hesap yoksa oraya bir e-posta gönderildi. İçinde adresi doğrulayan bir bağlantı var.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>Yeni bir e-posta, ilk seçtiğiniz parolayı değiştirmez.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>%1 için bir hesap varsa oraya bir e-posta gönderildi. İçinde yeni parola seçmek için bir bağlantı var.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>Bağlantı bir gün boyunca ve tek kullanım için geçerlidir.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>Adresiniz doğrulandı. Seçtiğiniz parolayla oturum açın.</translation>
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
        <translation>Tümünü temizle</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Durum: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Yazar: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Başlangıç: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bitiş: %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>“%1” içeren</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>İçeren</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: gün</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Herhangi bir durum</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Herhangi bir yazar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>Proje bu gönderilerin durumunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>Proje bu gönderilerin yazarlarını belirtmiyor.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>Gönderide bul</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>E-postayı gönder</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>E-postam zaten var</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Parolanızı mı unuttunuz?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>Proje size e-postayla bir bağlantı gönderir. Onunla burada, bu pencerede yeni bir parola seçersiniz.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>E-posta adresinizi girin: bir ad, @ işareti ve example.org gibi bir alan adı.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>Adres doğrulandı.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>tr</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Masaüstüyle aynı</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>%1 adresini doğrular</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>%1 için yeni parola belirler</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>%1 için davet</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>%1 için, Latchkey’in bu sürümünün tanımadığı bir bağlantı</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>Ne kadar süre geçerli olduğu belirtilmemiş.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>%1 tarihine kadar geçerliydi, artık değil. Başka bir e-posta isteyin.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1 tarihine kadar geçerli.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>Adresi doğrula</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>Daveti kabul et</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>Parolayı belirle ve oturum aç</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>Bağlantı, e-posta veya kod</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Burada kullan</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>Hangi bağlantı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>E-posta veya davet kullanın</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>Bağlantıyı ya da e-postanın tamamını yapıştırın veya e-posta dosyasını buraya bırakın. Önce bu bilgisayarda okunur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>Bu bağlantı %1 adresinden geliyor, siz ise %2 adresindesiniz. Bağlantı, elinde bulunduran herkese hesabı açar; bu yüzden siz istemedikçe başka bir yere gönderilmez.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 adresine git</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Yeni parolanız belirlendi. Onunla oturum açın.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>Yeni parolanız belirlendi. Bu hesap tek kullanımlık kod da istiyor: kimlik doğrulayıcınızın gösterdiği kodu girin.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>Adresi doğrula</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>Yeni parola seç</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>Daveti kabul et</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>Bağlantıyı kullan</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>Henüz e-posta yok. Örneğin “Parolanızı mı unuttunuz?” ile bir tane isteyin; burada görünür.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-postalar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>Bu bilgisayarın posta kutusu</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>Bu bilgisayardaki sunucu ağ üzerinden hiçbir şey göndermez. Göndereceği e-postalar burada durur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>Bu projenin parolalar için bir kuralı var ama proje onu söylemiyor. Çoğu proje büyük ve küçük harfler, rakamlar ve işaretler içeren en az sekiz karakter ister.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Parolayı yineleyin</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Bir parola seçin.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Parolayı bir kez daha yazın.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İki parola aynı değil.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>Kullanıldıkça kendini yeniler</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>Ortak bilgisayar: bir gün sonra sona erer</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>Tarayıcılardaki gibi çerezle</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>Statik jetonla</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>Bu proje kendine ait e-posta ve parola kabul etmiyor.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>%1 ile oturum aç</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: bu yol, yalnızca tarayıcıda bulunan bir çerezle biter; bu yüzden bu pencereye değil, Data Studio’ya götürür.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Data Studio’yu aç</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Parolayı gizle</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolayı göster</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>oturum açabilir</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>adresini henüz doğrulamadı</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>daveti henüz kabul etmedi</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>oturum açamaz</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>tek kullanımlık kodlarla</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>Oturum açmasını engelle</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>Oturum açmasına izin ver</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>İki adımlı doğrulamayı kapat</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>Hesabı sil…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>Daha küçük harfler</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Daha büyük harfler</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>Olağan boyut</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>Bu gönderide başka sitelerden resimler var. Bunları göstermek, o sitelere birinin gönderiyi okuduğunu bildirir.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>Resimleri göster</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>Bu bağlantı %1 adresine götürüyor:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>Gönderi</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Gönderiyi kaydet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 yazılamadı. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>Bu gönderinin yalnızca başı burada. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>Klavyeyle seç</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>Gönderi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln karakter daha var, buraya sığmıyor; “Farklı kaydet” hepsini yazar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Görünüm</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>Başlık alanı</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>Metin alanı</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Başlık A’dan Z’ye</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>Başlık Z’den A’ya</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>Sorguyu şu biçimde kopyala</translation>
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
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>Projeye şu anda ulaşılamıyor. Oturumunuz açık kalır ve gösterilenler burada durur.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>Son güncelleme: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>Gönderiler alınıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln gönderi bulundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln yeni gönderi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>Proje adresi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Latchkey’e hoş geldiniz</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>Directus projenizin ön kapısı.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>veya</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>Kurulum gerektirmeyen, size ait küçük bir proje.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>Şifrelemesiz devam et</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>Projenizi seçin</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1, bir Directus projesinde oturum açmanızı sağlar.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Kimlik doğrulayıcı için QR kodu</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>Altındaki gizli anahtar aynı şeyi harflerle söyler.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (%Ln sn sonra)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>Parolayla oturum aç</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Başka bir proje seç</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>Projeye şu anda ulaşılamıyor. Oturumunuz hâlâ açık; sonraki deneme %Ln saniye sonra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>%1 olarak oturum açılıyor…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Bu hesap askıya alındı. Projenin yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>Oturumunuz sona erdi: süresi doldu ya da parola değiştirildi. Kaldığınız yerden sürdürmek için yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum açın</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>Oturumum açık kalsın</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Kaydol</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>Bu bilgisayarın posta kutusu</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Parolanızı mı unuttunuz?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>Masaüstünüzün anahtarlığında bir jeton saklanır; anahtarlık, kilidinin açılmasını isteyebilir. Parolanız hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>E-postam veya davetim var</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>Başka bir proje seç</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>Burada henüz hesabınız yok mu?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>Yeni hesapları projenin yöneticisi oluşturur: davet isteyin.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Oturumunuz sona erdi. Sürdürmek için yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>Bu hesap askıya alındı. Projenin yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>Ad (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>Soyadı (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>Kaydol</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Hesap oluşturun</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>E-posta adresinizi girin.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>Bu bilgisayardaki proje açılıyor…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>Statik jeton</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>Bir yöneticinin sizin için oluşturduğu jetonu girin.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>Tahmin etmesi çok kolay</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Tahmin etmesi kolay</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>Tahmin etmesi daha zor olabilir: en çok bir iki sözcük daha eklemek işe yarar</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Tahmin etmesi zor</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Tahmin etmesi çok zor</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>İki adımlı doğrulamayı kapatın</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>Bundan sonra hesabınızı açmak için yalnızca parola yeterlidir.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Kimlik doğrulayıcınızın gösterdiği altı rakamı girin.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>İki adımlı doğrulama kapalı.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>Oturum açarken parolanın yanında, telefonunuzdaki bir kimlik doğrulayıcı uygulamasından tek kullanımlık kod da istenecek.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>İki adımlı doğrulama</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>Kurtarma kitini kaydet…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>Ya da bunu kimlik doğrulayıcıya yazın:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>Projenin kurtarma kodları yok. Kiti yazdırıp saklayın: kit ve telefon olmadan sizi yalnızca bir yönetici yeniden içeri alabilir.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1, hesabınızda iki adımlı doğrulamayı kurmanızı istiyor. Bunu daha sonra hesabınızın sayfasından da yapabilirsiniz.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Parolanızı girin.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>Bunu kimlik doğrulayıcı uygulamanızla tarayın, sonra gösterdiği kodu girin.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>Kimlik doğrulayıcınızın gösterdiği altı rakamı girin.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>Bu kod, bu anahtara ait değil. Anahtarı taradınız mı ve bu, bu projenin girdisi mi?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>İki adımlı doğrulama açık. Bir sonraki oturum açışta kod istenecek.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Kurtarma kitini kaydet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>Kaydedildi. Dosyayı yazdırın ve silin: parolayla birlikte hesabı açar.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>Kit şuraya yazılamadı: %1. Başka bir yer seçin.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>resim</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>Başlıksız</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>Kurtarma kiti: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Hesap: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Oluşturulma: %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>Telefonunuzu kaybederseniz bu kodu başka bir telefondaki kimlik doğrulayıcı uygulamasıyla tarayın ya da aşağıdaki gizli anahtarı uygulamaya yazın. Uygulama bundan sonra oturum açarken istenen kodları gösterir.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>Bu sayfa ve parolanız elinde olan herkes sizin yerinize oturum açabilir. Sayfayı pasaportunuzu sakladığınız yerde saklayın ve yazdırır yazdırmaz dosyayı silin.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>Başlıksız</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>yayımlandı</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>taslak</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>incelemede</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>arşivlendi</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey şuraya yazamıyor: %1. Başka bir --log-file seçin.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey şuraya yazamıyor: %1. Klasörü yazılabilir yapın ya da --profile ile başka bir klasör seçin.</translation>
    </message>
</context>
</TS>
