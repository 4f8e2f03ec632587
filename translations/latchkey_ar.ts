<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>عندما ينشر المشروع شيئًا، ستجده هنا.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>لا منشور مما يُسمح لك بقراءته يوافق ذلك. أزل أحد عوامل التصفية، أو قلّل كلمات البحث.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>عرض كل المنشورات</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>هذه المجموعة غير موجودة</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>لا منشورات لهذا الحساب</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>تعذّر جلب المنشورات</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>قراءة «%1»</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>‏%1 في %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة جدًا. حاول مجددًا الآن.</numerusform>
            <numerusform>محاولات كثيرة جدًا. حاول مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة جدًا. حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة جدًا. حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>محاولات كثيرة جدًا. حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>تعذّر العثور على عنوان المشروع. تحقق من اتصالك بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>لا شيء يستجيب على عنوان المشروع. قد يكون الخادم متوقفًا: حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>انقطع الاتصال بالمشروع. تحقق من اتصالك بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>يبدو أن لهذا العنوان حسابًا من قبل. سجّل الدخول بكلمة مروره، أو اسأل مسؤول المشروع.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>لا يعرف المشروع هذا الرمز المميّز، وربما سُحب. اسأل من أعطاك إياه.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>بدأ الخادم من جديد ولم يعد يعرف هذه النافذة. ارجع، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>ليست هذه كلمة مرورك الحالية. أدخلها مجددًا.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة. إن كنت متأكدًا من كليهما، فقد يكون الحساب غير مؤكَّد بعد أو موقوفًا: ابحث عن رسالة من المشروع، أو اسأل مسؤوله.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>لا يقبل هذا المشروع هذا العنوان. اطلب دعوة من مسؤوله.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>لا يُسمح لهذا الحساب بقراءة المنشورات هنا. اطلب من مسؤول المشروع صلاحية قراءة المجموعة «posts».</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>استُخدم هذا الرابط من قبل، أو غُيّرت كلمة المرور بعد إرساله. إن كنت لا تعرف كلمة المرور الجديدة، فاطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>لا يقبل المشروع هذا الرابط لهذا الغرض. اطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>لا يُسمح لهذا الحساب بتغيير كلمة مروره بنفسه. استخدم «هل نسيت كلمة المرور؟» في صفحة تسجيل الدخول، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>لا يُسمح لهذا الحساب بإعداد المصادقة الثنائية. اطلب من المسؤول صلاحية تعديل «tfa_secret» لمستخدم الحساب نفسه. لم يتغيّر شيء؛ احذف القيد من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>لا يُسمح لهذا الحساب بفعل ذلك هنا. اسأل مسؤول المشروع.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>انتهت صلاحية هذا الرابط. أنشئ الحساب مرة أخرى بالعنوان نفسه، فيرسل المشروع رابطًا آخر.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>انتهت صلاحية هذا الرابط. اطلب رسالة أخرى عبر «هل نسيت كلمة المرور؟».</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>انتهت صلاحية هذه الدعوة. اطلب دعوة أخرى ممن دعاك.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>لا يعرف هذا المشروع الرابط: قد يكون لمشروع آخر، أو نُسخ جزء منه فقط. انسخه من الرسالة مجددًا، أو اطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>هذا العنوان مؤكَّد من قبل. سجّل الدخول بكلمة المرور التي اخترتها.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>لا يقبل المشروع هذا الرابط. انسخه من الرسالة مجددًا، أو اطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>المصادقة الثنائية معدّة من قبل لهذا الحساب.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>ليس هذا عنوان بريد إلكتروني يقبله المشروع. يجب أن يتضمن اسمًا وعلامة @ ونطاقًا مثل example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>للمشروع شروط لكلمات المرور، وهذه لا تستوفيها. ولا يذكر المشروع شروطه؛ لكن أغلب المشاريع تتطلب ثمانية محارف أو أكثر، فيها حروف كبيرة وصغيرة وأرقام ورموز.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>لا يقبل المشروع ما أُدخل. تحقق من عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>قُبلت هذه الدعوة من قبل. سجّل الدخول بكلمة المرور التي اختيرت حينها.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>يطلب هذا الحساب رمزًا لمرة واحدة. أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>أُوقف هذا الحساب. اسأل مسؤول المشروع.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>لا يسمح ترخيص المشروع بذلك. اسأل مسؤوله.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>في خادم المشروع مشكلة (%1). حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>رفض المشروع الطلب (%1). اسأل مسؤوله.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>الاتصال غير آمن: %1 اطلب من مسؤول المشروع تجديد شهادته، وتحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>لا يستجيب المشروع. تحقق من اتصالك بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>جاء الرد من جهة أخرى لا من المشروع. إن كان لهذه الشبكة صفحة دخول خاصة بها، فافتحها في المتصفح أولًا.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>أدخل عنوان المشروع، مثل cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>ليس هذا عنوانًا. ينبغي أن يكون مثل cms.example.org أو https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>لا يمكن فتح إلا العناوين التي تبدأ بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>لا وجود للعنوان %1. تحقق من كتابته ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>لا شيء يستجيب على %1. تحقق من العنوان ومنفذه؛ قد يكون الخادم متوقفًا.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>فشل الاتصال بالعنوان %1. تحقق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>لا يستجيب العنوان %1. تحقق منه ومن اتصالك بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>الخادم %1 مشغول أو قيد الصيانة. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>يقود هذا العنوان إلى %1. لا تذهب إليه إلا إن كنت تعرفه.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>يستجيب العنوان %1، لكن ليس كمشروع Directus. اسأل من يدير المشروع عن عنوانه.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>لا يستطيع الخادم %1 إثبات هويته، لذا لم يُرسل شيء: %2 تحقق من العنوان ومن ساعة هذا الحاسوب، أو اسأل من يدير المشروع.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>لا يستجيب الخادم %1 إلا دون تشفير: يمكن لآخرين على الشبكة قراءة كلمة مرورك.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>الخادم المحلي غير مثبّت. ثبّت الحزمة latchkey-server، أو افتح مشروعًا بعنوانه.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>لم يجد الخادم المحلي منفذًا شاغرًا. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>لا يستطيع الخادم المحلي استخدام بياناته. لم يتغيّر شيء. رسالته: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>توقف الخادم المحلي فجأة مرتين. منشوراتك وحسابك محفوظة. حاول مجددًا؛ وإن تكرر ذلك، فشغّل Latchkey بالخيار --log-file وأبلغ عمّا في الملف.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>لم يبدأ الخادم المحلي في الوقت المتوقع. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>لم يبدأ الخادم المحلي. رسالته: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>هذا النص أطول من أن يكون رسالة بريد. انسخ منه الرابط فقط.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>ليس في هذا رابط لمشروع Directus. انسخ الرابط كاملًا من الرسالة.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>الرابط مبتور: نُسخ جزء منه فقط. انسخه كله حتى نهايته.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>في هذا رمز مميّز، لكنه ليس مما ترسله مشاريع Directus. ابحث عن رسالة المشروع.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>من شأن هذا الرابط تشغيل برنامج أو فتح ملف، لذا لم يُفعل به شيء. احذف الرسالة التي ورد فيها.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>لا يذكر الرابط مشروعًا يمكن فتحه. افتح المشروع بعنوانه، ثم ألصق الرابط.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>لا تستجيب سلسلة المفاتيح، وقد تكون مقفلة. افتح قفلها وحاول مجددًا. وإلى ذلك الحين يدوم تسجيل دخولك ما دامت هذه النافذة مفتوحة فقط.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يمكن لـ Latchkey استخدامها. يدوم تسجيل دخولك ما دامت هذه النافذة مفتوحة فقط.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>لم تعد في المشروع مجموعة «%1»، أو تغيّر تكوينها. اسأل مسؤول المشروع عمّا حلّ بها.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>لا يُسمح لهذا الحساب بقراءة «%1»، أو ليست في المشروع مجموعة بهذا الاسم. اطلب من مسؤول المشروع صلاحية قراءتها.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>لم يذكر المشروع ذلك بعد.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>حسابك…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>صندوق بريد هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>خادم هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>اختيار مشروع آخر</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>قراءة المنشورات</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>تغيير كلمة المرور هنا</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>إعداد المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>استخدام Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>إعداد المصادقة الثنائية…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>إيقاف المصادقة الثنائية…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>العودة إلى المنشورات</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>ما يستطيع هذا الحساب فعله هنا</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>كلمة المرور والرموز</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>تسجيل الخروج من كل مكان…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>الإزالة من Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>تنهي كلمة المرور الجديدة كل جلسات هذا الحساب.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>يسجّل الخروج، وينسى العنوان والبريد الإلكتروني هنا. أما الحساب في المشروع فيبقى.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>عمليات تسجيل الدخول الأخيرة</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>اطلب من المسؤول صلاحية قراءة «posts».</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>لا يُسمح لهذا الحساب بتعديل نفسه. تتيح «هل نسيت كلمة المرور؟» في صفحة تسجيل الدخول تعيين كلمة مرور جديدة بالبريد.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>لا يُسمح لهذا الحساب بتعديل نفسه. اطلب من المسؤول صلاحية تعديل «tfa_secret» لمستخدم الحساب نفسه.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>لا حاجة إليه هنا: هذه النافذة للقراءة بدونه.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>يطلب تسجيل الدخول رمزًا لمرة واحدة.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>يطلب المشروع من هذا الحساب إعداد المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>يطلب تسجيل الدخول كلمة المرور فقط.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>سُجّل الدخول منذ %1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>لا يمكن الوصول إلى المشروع الآن؛ الجلسة في انتظاره.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>تتجدد تلقائيًا الآن.</numerusform>
            <numerusform>تتجدد تلقائيًا بعد دقيقة واحدة.</numerusform>
            <numerusform>تتجدد تلقائيًا بعد دقيقتين.</numerusform>
            <numerusform>تتجدد تلقائيًا بعد %Ln دقائق.</numerusform>
            <numerusform>تتجدد تلقائيًا بعد %Ln دقيقة.</numerusform>
            <numerusform>تتجدد تلقائيًا بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>تنتهي بعد يوم من آخر تجديد لها، ما لم يقرر المشروع غير ذلك.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>تنتهي إذا لم تُستخدم طوال المدة التي يسمح بها المشروع: سبعة أيام، ما لم يقرر غير ذلك.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>سُجّل الدخول برمز مميّز ثابت: يبقى صالحًا إلى أن يسحبه المسؤول. وهو محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>لا يُحفظ شيء على هذا الحاسوب: إغلاق النافذة يسجّل خروجك.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>يُحفظ رمز مميّز واحد في سلسلة مفاتيح سطح المكتب هذا. ولا تُحفظ كلمة المرور في أي مكان.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>عنوان مجهول</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>يمكن لأي شخص إنشاء حساب</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>يُؤكَّد العنوان بالبريد أولًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>خادم هذا الحاسوب</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>حُذف الحساب.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>الحسابات الجديدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>لا حسابات هنا بعد.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>لم يعد بإمكان %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>صار بإمكان %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>لم يعد تسجيل دخول %1 يتطلب رموزًا.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>سيزول حساب %1 نهائيًا.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>ماذا لو حدث خطأ ما؟</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>اجعل هذا الخادم يتعطل عمدًا، ثم ارجع لترى كيف يتصرف Latchkey. إعادة التشغيل تنهي ذلك كله.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>إنهاء كل الجلسات</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>انتهت كل الجلسات. عليك تسجيل الدخول مجددًا عند الطلب التالي.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>الرد بـ«غير متاح» ثلاث مرات</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>ستفشل الطلبات الثلاثة التالية بالخطأ 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>قطع الرد التالي</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>سينقطع الاتصال بدل وصول الرد التالي.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>إبطاء الخادم</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>سيتأخر كل رد ثانيتين.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>إعادة الخادم إلى سرعته</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>تصل الردود بأسرع ما يمكن.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>أوافق على تسجيل خروجي من كل مكان آخر</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>غيّر كلمة مرورك</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>تنهي كلمة المرور الجديدة كل جلسات هذا الحساب على جميع الأجهزة. وسيُسجَّل دخولك هنا من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>أدخل كلمة المرور التي لديك الآن.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>تسجّل كلمة المرور الجديدة خروجك من جميع الأجهزة الأخرى. وافق على ذلك، أو ارجع.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>غُيّرت كلمة مرورك. وسُجّل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>غُيّرت كلمة مرورك. سجّل الدخول بالجديدة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>استخدام الرابط من الرسالة</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>فتح صندوق بريد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>إرسال رسالة أخرى</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>طُلبت رسالة أخرى. ابحث في مجلد البريد المزعج أيضًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>الرمز ستة أرقام لا غير.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة المشروع، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة المشروع بثانية واحدة، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة المشروع بثانيتين، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة المشروع بمقدار %Ln ثوانٍ، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة المشروع بمقدار %Ln ثانية، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة المشروع بمقدار %Ln ثانية، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة المشروع، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة المشروع بثانية واحدة، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة المشروع بثانيتين، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة المشروع بمقدار %Ln ثوانٍ، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة المشروع بمقدار %Ln ثانية، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة المشروع بمقدار %Ln ثانية، والرموز تتبع الساعة. اضبطها هي وساعة هاتفك على وقت الشبكة؛ ثم أدخل الرمز التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>انتهى نصف الدقيقة المخصص لهذا الرمز وهو في الطريق. أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>هذا الرمز غير صحيح. أدخل الرمز الذي يعرضه تطبيق المصادقة الآن لهذا المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>يأتي الرمز التالي الآن.</numerusform>
            <numerusform>يأتي الرمز التالي بعد ثانية واحدة.</numerusform>
            <numerusform>يأتي الرمز التالي بعد ثانيتين.</numerusform>
            <numerusform>يأتي الرمز التالي بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يأتي الرمز التالي بعد %Ln ثانية.</numerusform>
            <numerusform>يأتي الرمز التالي بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>شغّله بالخيار --help لترى ما يفهمه.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>باب سطح المكتب إلى مشروع Directus.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>عرض هذا النص.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>فتح هذا المشروع.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>فتح المشروع الموجود على هذا الحاسوب، بالخادم المرفق.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>حفظ الإعدادات والبيانات داخل هذا المجلد.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>عرض النافذة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>تسجيل مجريات العمل في هذا الملف؛ دون أي أسرار.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>رابط من رسالة أرسلها المشروع، أو ما فيه.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>لا يمكن فتح أكثر من LINK واحد في المرة.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>لا يمكن الجمع بين ‎--project و ‎--local.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>قد يقفل المشروع الحساب بعد مزيد من كلمات المرور الخاطئة: «هل نسيت كلمة المرور؟» هي الطريقة الأسلم الآن.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>تفقّد بريدك</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>إن لم يكن للعنوان %1 حساب بعد، فثمة رسالة في الطريق إليه. وفيها رابط يؤكد العنوان.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>طلب رسالة أخرى لا يغيّر كلمة المرور التي اخترتها أولًا.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>إن كان للعنوان %1 حساب، فثمة رسالة في الطريق إليه. وفيها رابط لاختيار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>الرابط صالح ليوم واحد ولاستخدام واحد.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>تأكد عنوانك. سجّل الدخول بكلمة المرور التي اخترتها.</translation>
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
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>الكاتب: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>يحتوي «%1»</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: اليوم</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي كاتب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>لا يذكر المشروع حالة لهذه المنشورات.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>لا يذكر المشروع كتّاب هذه المنشورات.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>البحث في المنشور</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>لديّ رسالة من قبل</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>يرسل المشروع إليك رابطًا بالبريد. وبه تختار كلمة مرور جديدة هنا، في هذه النافذة.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>أدخل عنوان بريدك الإلكتروني: اسم وعلامة @ ونطاق مثل example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>تأكد العنوان.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>لغة سطح المكتب</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>يؤكد العنوان %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>يعيّن كلمة مرور جديدة للعنوان %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>دعوة للعنوان %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>رابط للعنوان %1 لا يعرفه هذا الإصدار من Latchkey</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>لا يذكر مدة صلاحيته.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>كان صالحًا حتى %1 ولم يعد كذلك. اطلب رسالة أخرى.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>صالح حتى %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>تأكيد العنوان</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>قبول الدعوة</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>تعيين كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>رابط أو رسالة أو رمز</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>الرابط المقصود</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>استخدام رسالة أو دعوة</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>ألصق الرابط أو الرسالة كلها، أو أفلت ملف الرسالة هنا. تُقرأ على هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>هذا الرابط من %1، وأنت في %2. إنه يفتح الحساب لكل من يملكه، لذا لا يُرسل إلى مكان آخر إلا إن طلبت ذلك.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الذهاب إلى %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>عُيّنت كلمة مرورك الجديدة. سجّل الدخول بها.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>عُيّنت كلمة مرورك الجديدة. ويطلب هذا الحساب أيضًا رمزًا لمرة واحدة: أدخل الرمز الذي يعرضه تطبيق المصادقة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>تأكيد العنوان</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>قبول الدعوة</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>استخدام الرابط</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>لا رسائل بعد. اطلب رسالة – عبر «هل نسيت كلمة المرور؟» مثلًا – فتظهر هنا.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>صندوق بريد هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>لا يرسل الخادم على هذا الحاسوب شيئًا عبر الشبكة. وما كان سيرسله بالبريد تجده هنا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>لهذا المشروع شروط لكلمات المرور لا يذكرها. أغلب المشاريع تتطلب ثمانية محارف أو أكثر، فيها حروف كبيرة وصغيرة وأرقام ورموز.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>اختر كلمة مرور.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>تتجدد تلقائيًا ما دامت تُستخدم</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>حاسوب مشترك: تنتهي بعد يوم</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>بملف تعريف ارتباط، كما تفعل المتصفحات</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>برمز مميّز ثابت</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>لا يقبل هذا المشروع تسجيل الدخول ببريد إلكتروني وكلمة مرور خاصين به.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>تسجيل الدخول عبر %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>مزوّد الدخول %1: تنتهي هذه الطريقة بملف تعريف ارتباط لا يملكه إلا المتصفح، لذا تقود إلى Data Studio لا إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>فتح Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>يُسمح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>لم يُؤكَّد العنوان بعد</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>لم تُقبل الدعوة بعد</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>لا يُسمح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>برموز لمرة واحدة</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>منع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>السماح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>إيقاف المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>حذف الحساب…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>في هذا المنشور صور من مواقع أخرى. عرضها يُعلم تلك المواقع أن شخصًا ما يقرأه.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>يقود هذا الرابط إلى %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>حفظ المنشور</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>هنا بداية هذا المنشور فقط. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>التحديد بلوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>المنشور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>لا محارف أخرى خارج هذا العرض؛ «حفظ باسم» يكتبها كلها.</numerusform>
            <numerusform>لا يتسع المكان هنا لمحرف واحد آخر؛ «حفظ باسم» يكتب النص كله.</numerusform>
            <numerusform>لا يتسع المكان هنا لمحرفين آخرين؛ «حفظ باسم» يكتب النص كله.</numerusform>
            <numerusform>لا يتسع المكان هنا لـ %Ln محارف أخرى؛ «حفظ باسم» يكتبها كلها.</numerusform>
            <numerusform>لا يتسع المكان هنا لـ %Ln محرفًا آخر؛ «حفظ باسم» يكتبها كلها.</numerusform>
            <numerusform>لا يتسع المكان هنا لـ %Ln محرف آخر؛ «حفظ باسم» يكتبها كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>حقل العنوان</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>حقل النص</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>العنوان من أ إلى ي</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>العنوان من ي إلى أ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>نسخ الاستعلام بصيغة</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>لا يمكن الوصول إلى المشروع الآن. يبقى دخولك مسجّلًا، ويبقى المعروض هنا.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>المعروض هو كما كان في %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>يجري جلب المنشورات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>لم يُعثر على منشورات</numerusform>
            <numerusform>عُثر على منشور واحد</numerusform>
            <numerusform>عُثر على منشورين</numerusform>
            <numerusform>عُثر على %Ln منشورات</numerusform>
            <numerusform>عُثر على %Ln منشورًا</numerusform>
            <numerusform>عُثر على %Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>لا منشورات جديدة</numerusform>
            <numerusform>منشور جديد واحد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%Ln منشورات جديدة</numerusform>
            <numerusform>%Ln منشورًا جديدًا</numerusform>
            <numerusform>%Ln منشور جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>عنوان المشروع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>مرحبًا بك في Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>الباب إلى مشروعك على Directus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>مشروع صغير خاص بك، دون تثبيت أي شيء.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>المتابعة دون تشفير</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>اختر مشروعك</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>يسجّل %1 دخولك إلى مشروع على Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>المفتاح السري أسفله يقول الشيء نفسه بالحروف.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (بعد %Ln ث)</numerusform>
            <numerusform>%1 (بعد %Ln ث)</numerusform>
            <numerusform>%1 (بعد %Ln ث)</numerusform>
            <numerusform>%1 (بعد %Ln ث)</numerusform>
            <numerusform>%1 (بعد %Ln ث)</numerusform>
            <numerusform>%1 (بعد %Ln ث)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>تسجيل الدخول بكلمة مرور</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>اختيار مشروع آخر</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>لا يمكن الوصول إلى المشروع الآن. ما زال دخولك مسجّلًا؛ المحاولة التالية الآن.</numerusform>
            <numerusform>لا يمكن الوصول إلى المشروع الآن. ما زال دخولك مسجّلًا؛ المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>لا يمكن الوصول إلى المشروع الآن. ما زال دخولك مسجّلًا؛ المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>لا يمكن الوصول إلى المشروع الآن. ما زال دخولك مسجّلًا؛ المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لا يمكن الوصول إلى المشروع الآن. ما زال دخولك مسجّلًا؛ المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>لا يمكن الوصول إلى المشروع الآن. ما زال دخولك مسجّلًا؛ المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>يجري تسجيل دخولك باسم %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>أُوقف هذا الحساب. اسأل مسؤول المشروع.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>انتهت جلستك: انقضت مدتها، أو غُيّرت كلمة المرور. سجّل الدخول مجددًا للمتابعة من حيث أنت.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>إبقاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>صندوق بريد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>يُحفظ رمز مميّز في سلسلة مفاتيح سطح المكتب، وقد تطلب فتح قفلها. ولا تُحفظ كلمة مرورك في أي مكان.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>لديّ رسالة أو دعوة</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>اختيار مشروع آخر</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>أليس لديك حساب هنا بعد؟</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>ينشئ مسؤول المشروع الحسابات الجديدة: اطلب منه دعوة.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>أُوقف هذا الحساب. اسأل مسؤول المشروع.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>الاسم الأول (اختياري)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>اسم العائلة (اختياري)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>أنشئ حسابًا</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>يُفتح المشروع على هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>رمز مميّز ثابت</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>أدخل الرمز المميّز الذي أعدّه لك أحد المسؤولين.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>سهلة التخمين جدًا</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>سهلة التخمين</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>يمكن أن تكون أصعب تخمينًا: كلمة أو كلمتان إضافيتان خير ما يعين</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>صعبة التخمين</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>صعبة التخمين جدًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>إيقاف المصادقة الثنائية</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>بعد هذا، تكفي كلمة المرور وحدها لفتح حسابك.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>أدخل الأرقام الستة التي يعرضها تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>المصادقة الثنائية متوقفة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>سيطلب تسجيل الدخول، إلى جانب كلمة المرور، رمزًا لمرة واحدة من تطبيق مصادقة على هاتفك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>حفظ حزمة استرداد…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>أو أدخل هذا في تطبيق المصادقة:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>ليس للمشروع رموز استرداد. اطبع الحزمة واحتفظ بها: من دونها ومن دون الهاتف، لا يستطيع إدخالك مجددًا إلا مسؤول.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>يطلب المشروع %1 من حسابك إعداد المصادقة الثنائية. ويمكنك فعل ذلك لاحقًا أيضًا من صفحة حسابك.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>امسح هذا بتطبيق المصادقة، ثم أدخل الرمز الذي يعرضه.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>أدخل الأرقام الستة التي يعرضها تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>ليس هذا رمزًا لهذا المفتاح. هل مسحته، وهل هذا هو القيد الخاص بهذا المشروع؟</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>المصادقة الثنائية مفعّلة. سيطلب تسجيل الدخول التالي رمزًا.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>حفظ حزمة الاسترداد</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>حُفظت. اطبعها واحذف الملف: فهو مع كلمة المرور يفتح الحساب.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>تعذّرت كتابة الحزمة في %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>حزمة استرداد لـ %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>إن فقدت هاتفك، فامسح هذا الرمز بتطبيق مصادقة على هاتف آخر، أو أدخل فيه المفتاح السري المكتوب أدناه. وسيعرض عندئذ الرموز التي يطلبها تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>من يملك هذه الصفحة وكلمة مرورك يستطيع تسجيل الدخول باسمك. احفظها حيث تحفظ جواز سفرك، واحذف الملف بعد طباعتها.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>مؤرشف</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>لا يستطيع Latchkey الكتابة في %1. اختر قيمة أخرى للخيار --log-file.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>لا يستطيع Latchkey الكتابة في %1. اجعل المجلد قابلًا للكتابة، أو اختر مجلدًا آخر بالخيار --profile.</translation>
    </message>
</context>
</TS>
