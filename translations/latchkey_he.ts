<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>אין עדיין פוסטים</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>כשהפרויקט יפרסם משהו, זה יופיע כאן.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>אין פוסט כזה בין אלה שמותר לך לקרוא. אפשר להסיר מסנן, או לחפש פחות מילים.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>הצגת כל הפוסטים</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>האוסף הזה לא קיים</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>אין פוסטים לחשבון הזה</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>לא ניתן לטעון את הפוסטים</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>קריאת „%1”</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>‏%1 אצל %2</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>יותר מדי ניסיונות. אפשר לנסות שוב בעוד שנייה.</numerusform>
            <numerusform>יותר מדי ניסיונות. אפשר לנסות שוב בעוד %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>כתובת הפרויקט לא נמצאה. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>אין מענה בכתובת הפרויקט. ייתכן שהשרת מושבת: כדאי לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>החיבור לפרויקט נותק. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>נראה שכבר יש חשבון עם הכתובת הזאת. אפשר להיכנס עם הסיסמה שלו, או לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>ההפעלה שלך הסתיימה. יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>הפרויקט לא מכיר את האסימון הזה: ייתכן שהוא בוטל. כדאי לפנות למי שמסר לך אותו.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>השרת הופעל מחדש וכבר לא מכיר את החלון הזה. יש לחזור אחורה ולהגיע לכאן שוב.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>זאת לא הסיסמה הנוכחית שלך. יש להקליד אותה שוב.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>כתובת הדוא״ל או הסיסמה שגויה. אם שתיהן נכונות לדעתך, ייתכן שהחשבון עדיין לא אומת או שהושעה: כדאי לחפש הודעה מהפרויקט, או לפנות להנהלה שלו.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>הפרויקט הזה לא מקבל את הכתובת הזאת. אפשר לבקש הזמנה מהנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>לחשבון הזה אין הרשאה לקרוא כאן פוסטים. יש לבקש מהנהלת הפרויקט הרשאת קריאה לאוסף „posts”.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>כבר נעשה שימוש בקישור הזה, או שהסיסמה שונתה אחרי שנשלח. אם הסיסמה החדשה אינה ידועה לך, יש לבקש הודעה נוספת.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>הפרויקט לא מקבל את הקישור הזה למטרה הזאת. יש לבקש הודעה נוספת.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>החשבון הזה לא יכול לשנות בעצמו את הסיסמה שלו. אפשר להשתמש ב„שכחת את הסיסמה?” בדף הכניסה, או לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>החשבון הזה לא יכול להגדיר אימות דו־שלבי. יש לבקש מהנהלת הפרויקט הרשאה לעדכן את „tfa_secret” של המשתמש של החשבון עצמו. דבר לא השתנה; יש למחוק את הרשומה מיישום האימות.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>לחשבון הזה אין הרשאה לעשות זאת כאן. יש לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>פג תוקפו של הקישור הזה. יש להירשם שוב עם אותה כתובת: הפרויקט ישלח אז קישור נוסף.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>פג תוקפו של הקישור הזה. אפשר לבקש הודעה נוספת באמצעות „שכחת את הסיסמה?”.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>פג תוקפה של ההזמנה הזאת. אפשר לבקש הזמנה נוספת ממי ששלח לך אותה.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>הפרויקט הזה לא מכיר את הקישור: ייתכן שהוא של פרויקט אחר, או שרק חלק ממנו הועתק. יש להעתיק אותו שוב מההודעה, או לבקש הודעה נוספת.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>הכתובת הזאת כבר אומתה. אפשר להיכנס עם הסיסמה שבחרת.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>הפרויקט לא מקבל את הקישור הזה. יש להעתיק אותו שוב מההודעה, או לבקש הודעה נוספת.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>אימות דו־שלבי כבר מוגדר לחשבון הזה.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>זאת לא כתובת דוא״ל שהפרויקט מקבל. נדרשים שם, הסימן @ ושם תחום כגון example.org.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>בפרויקט יש כלל לסיסמאות, והסיסמה הזאת לא עומדת בו. הכלל עצמו לא נמסר; לרוב נדרשים שמונה תווים או יותר, עם אותיות גדולות וקטנות, ספרות וסימנים.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>הפרויקט לא מקבל את מה שהוזן. יש לבדוק את כתובת הדוא״ל.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>ההזמנה הזאת כבר התקבלה. אפשר להיכנס עם הסיסמה שנבחרה אז.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>החשבון הזה דורש קוד חד־פעמי. יש להזין את הקוד שמוצג עכשיו ביישום האימות.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>החשבון הזה הושעה. יש לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>הרישיון של הפרויקט לא מאפשר זאת. יש לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>יש תקלה בשרת של הפרויקט (%1). כדאי לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>הפרויקט סירב (%1). יש לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>החיבור אינו בטוח: %1 יש לבקש מהנהלת הפרויקט לחדש את האישור שלו, ולבדוק את השעון של המחשב הזה.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>הפרויקט לא עונה. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>התקבלה תשובה ממשהו שאינו הפרויקט. אם לרשת הזאת יש דף כניסה משלה, יש לפתוח אותו קודם בדפדפן.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>יש להזין את כתובת הפרויקט, כגון cms.example.org.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>זאת לא כתובת. היא צריכה להיראות כמו cms.example.org או https://example.org/cms.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>אפשר לפתוח רק כתובות שמתחילות ב־https://‎ או ב־http://‎.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>אין כתובת כזאת: %1. יש לבדוק את האיות ואת החיבור לרשת.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>אין מענה בכתובת %1. יש לבדוק את הכתובת ואת הפתחה שלה; ייתכן שהשרת מושבת.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>החיבור אל %1 נכשל. יש לבדוק את הכתובת ואת החיבור לרשת.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>אין תשובה מהכתובת %1. יש לבדוק את הכתובת ואת החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>השרת %1 עסוק או בתחזוקה. כדאי לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>הכתובת הזאת מובילה אל %1. כדאי להמשיך לשם רק אם היא מוכרת לך.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>הכתובת %1 עונה, אבל לא כפרויקט Directus. אפשר לברר את הכתובת אצל מי שמפעיל את הפרויקט.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>השרת %1 לא יכול להוכיח את זהותו, ולכן לא נשלח דבר: %2 יש לבדוק את הכתובת ואת השעון של המחשב הזה, או לפנות למי שמפעיל את הפרויקט.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>השרת %1 עונה רק ללא הצפנה: אחרים ברשת יכולים לקרוא את הסיסמה שלך.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>השרת המקומי לא מותקן. אפשר להתקין את החבילה latchkey-server, או לפתוח פרויקט לפי כתובתו.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>השרת המקומי לא מצא פתחה פנויה. כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>השרת המקומי לא יכול להשתמש בנתונים שלו. דבר לא השתנה. ההודעה שלו: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>השרת המקומי נעצר באופן בלתי צפוי, פעמיים. הפוסטים והחשבון שלך שמורים. כדאי לנסות שוב; אם זה נמשך, יש להפעיל את Latchkey עם ‎--log-file ולדווח על תוכן הקובץ.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>השרת המקומי לא עלה בזמן. כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>השרת המקומי לא עלה. ההודעה שלו: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>זה טקסט ארוך מדי להודעת דוא״ל. יש להעתיק ממנה רק את הקישור.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>אין כאן קישור של פרויקט Directus. יש להעתיק את הקישור המלא מההודעה.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>הקישור קטוע: רק חלק ממנו הועתק. יש להעתיק את כולו, עד סופו.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>יש כאן אסימון, אבל לא כזה שפרויקט Directus שולח. יש לחפש את ההודעה של הפרויקט.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>הקישור הזה היה מפעיל תוכנה או פותח קובץ, ולכן לא נעשה בו דבר. כדאי למחוק את ההודעה שבה הגיע.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>בקישור לא מצוין פרויקט שאפשר לפתוח. יש לפתוח את הפרויקט לפי כתובתו, ואז להדביק את הקישור.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>צרור המפתחות לא עונה; ייתכן שהוא נעול. יש לשחרר את הנעילה ולנסות שוב. עד אז החיבור לחשבון יישמר רק כל עוד החלון הזה פתוח.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>במחשב הזה אין צרור מפתחות ש־Latchkey יכול להשתמש בו. החיבור לחשבון יישמר רק כל עוד החלון הזה פתוח.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>אין עוד בפרויקט אוסף „%1”, או שהמבנה שלו השתנה. אפשר לברר אצל הנהלת הפרויקט מה עלה בגורלו.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>לחשבון הזה אין הרשאה לקרוא את „%1”, או שאין בפרויקט אוסף כזה. יש לבקש מהנהלת הפרויקט הרשאת קריאה.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>הפרויקט עדיין לא מסר.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>החשבון שלך…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>תיבת הדואר של המחשב הזה…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>השרת של המחשב הזה…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>כניסה עם חשבון אחר</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>בחירת פרויקט אחר</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>קריאת פוסטים</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>שינוי הסיסמה כאן</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>הגדרת אימות דו־שלבי</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>שימוש ב־Data Studio</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>שינוי סיסמה…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>הגדרת אימות דו־שלבי…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>כיבוי אימות דו־שלבי…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>חזרה לפוסטים</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>מה החשבון הזה יכול לעשות כאן</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>סיסמה וקודים</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>ההפעלה הזאת</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>יציאה בכל מקום…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>הסרה מ־Latchkey</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>סיסמה חדשה מסיימת את כל ההפעלות של החשבון הזה.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>מוציא מהחשבון ושוכח כאן את הכתובת ואת הדוא״ל. החשבון בפרויקט נשאר.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>כניסות אחרונות</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>יש לבקש מהנהלת הפרויקט הרשאת קריאה ל„posts”.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>החשבון הזה לא יכול לשנות את עצמו. „שכחת את הסיסמה?” בדף הכניסה מגדיר סיסמה חדשה באמצעות הודעה.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>החשבון הזה לא יכול לשנות את עצמו. יש לבקש מהנהלת הפרויקט הרשאה לעדכן את „tfa_secret” של המשתמש של החשבון עצמו.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>לא נחוץ כאן: החלון הזה נועד לקריאה בלעדיו.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>הכניסה דורשת קוד חד־פעמי.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>הפרויקט מבקש להגדיר אימות דו־שלבי לחשבון הזה.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>הכניסה דורשת סיסמה בלבד.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>הכניסה בוצעה ב־%1.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>אי אפשר להגיע לפרויקט כרגע; ההפעלה ממתינה לו.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>ההפעלה מתחדשת מעצמה בעוד דקה.</numerusform>
            <numerusform>ההפעלה מתחדשת מעצמה בעוד %Ln דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>היא מסתיימת יום אחרי החידוש האחרון, אלא אם כן נקבע אחרת בפרויקט.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>היא מסתיימת אם לא נעשה בה שימוש במשך הזמן שהפרויקט מתיר: שבעה ימים, אלא אם כן נקבע אחרת.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>הכניסה בוצעה עם אסימון קבוע: הוא תקף עד שהנהלת הפרויקט תבטל אותו. הוא נשמר בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>דבר לא נשמר במחשב הזה: סגירת החלון מוציאה אותך מהחשבון.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>אסימון אחד נשמר, בצרור המפתחות של שולחן העבודה הזה. הסיסמה לא נשמרת בשום מקום.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1 מכתובת %2</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>לא ידועה</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>כל אחד יכול ליצור חשבון</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>הכתובת מאומתת תחילה בדוא״ל</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>השרת של המחשב הזה</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>החשבון נמחק.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>חשבונות חדשים</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>לאף אחד אין עדיין חשבון כאן.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>הכניסה של %1 נחסמה.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>הכניסה של %1 מותרת עכשיו.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>הכניסה של %1 היא עכשיו ללא קודים.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>החשבון של %1 יימחק לצמיתות.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>מחיקת החשבון</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>מה אם משהו משתבש?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>אפשר לגרום לשרת הזה להיכשל בכוונה, ואז לחזור ולראות איך Latchkey מתמודד. הפעלה מחדש מבטלת הכול.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>סיום כל ההפעלות</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>כל ההפעלות הסתיימו. בבקשה הבאה יהיה צורך להיכנס שוב.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>מענה „לא זמין” שלוש פעמים</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>שלוש הבקשות הבאות ייכשלו עם 503.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>קטיעת התשובה הבאה</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>החיבור יתנתק במקום התשובה הבאה.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>האטת השרת</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>כל תשובה תתעכב בשתי שניות.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>חזרה למהירות הרגילה</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>התשובות מגיעות מהר ככל האפשר.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>‏Caps Lock פועל.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>סיסמה נוכחית</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>הסכמה ליציאה מכל מקום אחר</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>שינוי סיסמה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>שינוי הסיסמה שלך</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>סיסמה חדשה מסיימת את כל ההפעלות של החשבון הזה, בכל המכשירים. כאן הכניסה מתבצעת שוב מאליה.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>יש להזין את הסיסמה הקיימת.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>סיסמה חדשה מוציאה אותך מהחשבון בכל המכשירים האחרים. יש לאשר זאת, או לחזור.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>הסיסמה שלך שונתה. בוצעה יציאה מכל מקום אחר.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>הסיסמה שלך שונתה. יש להיכנס עם החדשה.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>שימוש בקישור מההודעה</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>פתיחת תיבת הדואר של המחשב הזה</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>שליחת הודעה נוספת</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>התבקשה הודעה נוספת. כדאי לבדוק גם בתיקיית דואר הזבל.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>קוד חד־פעמי</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>קוד הוא שש ספרות ותו לא.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>השעון של המחשב הזה מקדים בשנייה את זה של הפרויקט, והקודים תלויים בשעון. יש לכוון אותו, ואת זה של הטלפון, לפי הרשת; ואז להזין את הקוד הבא.</numerusform>
            <numerusform>השעון של המחשב הזה מקדים ב־%Ln שניות את זה של הפרויקט, והקודים תלויים בשעון. יש לכוון אותו, ואת זה של הטלפון, לפי הרשת; ואז להזין את הקוד הבא.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>השעון של המחשב הזה מפגר בשנייה אחרי זה של הפרויקט, והקודים תלויים בשעון. יש לכוון אותו, ואת זה של הטלפון, לפי הרשת; ואז להזין את הקוד הבא.</numerusform>
            <numerusform>השעון של המחשב הזה מפגר ב־%Ln שניות אחרי זה של הפרויקט, והקודים תלויים בשעון. יש לכוון אותו, ואת זה של הטלפון, לפי הרשת; ואז להזין את הקוד הבא.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>חצי הדקה של הקוד הזה הסתיימה בדרך. יש להזין את הקוד שמוצג עכשיו ביישום האימות.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>הקוד הזה שגוי. יש להזין את הקוד שמוצג עכשיו ביישום האימות עבור הפרויקט הזה.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>הקוד הבא יגיע בעוד שנייה.</numerusform>
            <numerusform>הקוד הבא יגיע בעוד %Ln שניות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>הפעלה עם ‎--help תציג את האפשרויות הקיימות.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>דלת הכניסה משולחן העבודה לפרויקט Directus.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>הצגת הטקסט הזה.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>פתיחת הפרויקט הזה.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>פתיחת הפרויקט שבמחשב הזה, באמצעות השרת המצורף.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>שמירת ההגדרות והנתונים תחת התיקייה הזאת.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>הצגת החלון בשפה הזאת.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>כתיבת יומן האירועים לקובץ הזה; לעולם לא סודות.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>קישור מהודעה של הפרויקט, או התוכן שלו.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>אפשר לפתוח רק LINK אחד בכל פעם.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>אי אפשר לשלב את ‎--project עם ‎--local.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>יש להזין את הסיסמה שלך.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>יש להזין את כתובת הדוא״ל שלך.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>יש להזין את שם המשתמש שלך.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>אחרי סיסמאות שגויות נוספות הפרויקט עלול לנעול את החשבון: „שכחת את הסיסמה?” היא הדרך הבטוחה יותר עכשיו.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>כדאי לבדוק את הדואר</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>אם עדיין לא היה חשבון עבור %1, הודעה בדרך לכתובת הזאת. יש בה קישור שמאמת את הכתובת.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>הודעה נוספת לא משנה את הסיסמה שבחרת בהתחלה.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>אם יש חשבון עבור %1, הודעה בדרך לכתובת הזאת. יש בה קישור לבחירת סיסמה חדשה.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>הקישור תקף ליום אחד, ולשימוש אחד.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>הכתובת שלך אומתה. אפשר להיכנס עם הסיסמה שבחרת.</translation>
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
        <translation>ניקוי הכול</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>הסרה: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>מצב: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>כותב: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>מתאריך %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>מכיל „%1”</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>כותב</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>עד</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>מכיל</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: יום</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>כל מצב</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>כל כותב</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>הפרויקט אינו מציין מצב לפוסטים האלה.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>הפרויקט אינו מציין את הכותבים של הפוסטים האלה.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>חיפוש בפוסט</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>שליחת ההודעה</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>כבר יש לי הודעה</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>שכחת את הסיסמה?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>הפרויקט שולח לך קישור בדוא״ל. באמצעותו בוחרים סיסמה חדשה כאן, בחלון הזה.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>יש להזין את כתובת הדוא״ל שלך: שם, הסימן @ ושם תחום כגון example.org.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>הכתובת אומתה.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>he</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>כמו בשולחן העבודה</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>מאמת את הכתובת %1</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>מגדיר סיסמה חדשה עבור %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>הזמנה עבור %1</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>קישור עבור %1 שהגרסה הזאת של Latchkey לא מכירה</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>לא מצוין עד מתי הוא תקף.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>הוא היה תקף עד %1 ואינו תקף עוד. יש לבקש הודעה נוספת.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>תקף עד %1.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>אימות הכתובת</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>קבלת ההזמנה</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>הגדרת סיסמה וכניסה</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>קישור, הודעה או קוד</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>שימוש כאן</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>איזה מהם</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>שימוש בהודעה או בהזמנה</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>אפשר להדביק את הקישור או את ההודעה כולה, או לגרור לכאן את קובץ ההודעה. היא נקראת תחילה במחשב הזה.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>הקישור הזה הוא של %1, ואילו הפרויקט הפתוח כאן הוא %2. הקישור פותח את החשבון לכל מי שמחזיק בו, ולכן הוא לא יישלח לשום מקום אחר בלי אישור שלך.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>מעבר אל %1</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>הסיסמה החדשה שלך הוגדרה. אפשר להיכנס איתה.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>הסיסמה החדשה שלך הוגדרה. החשבון הזה דורש גם קוד חד־פעמי: יש להזין את הקוד שמוצג ביישום האימות.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>אימות הכתובת</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>בחירת סיסמה חדשה</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>קבלת ההזמנה</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>שימוש בקישור</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>אין עדיין הודעות. אפשר לבקש הודעה – למשל באמצעות „שכחת את הסיסמה?” – והיא תופיע כאן.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>תיבת הדואר של המחשב הזה</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>השרת במחשב הזה לא שולח דבר ברשת. מה שהיה שולח בדוא״ל נמצא כאן.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>בפרויקט הזה יש כלל לסיסמאות, והוא לא נמסר. לרוב נדרשים שמונה תווים או יותר, עם אותיות גדולות וקטנות, ספרות וסימנים.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>אימות סיסמה</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>יש לבחור סיסמה.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>יש להקליד את הסיסמה פעם נוספת.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>הסיסמאות אינן זהות.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>מתקדם</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>מתחדשת מעצמה כל עוד משתמשים בה</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>מחשב משותף: מסתיימת תוך יום</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>באמצעות עוגייה, כמו בדפדפנים</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>עם אסימון קבוע</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>בפרויקט הזה אי אפשר להיכנס עם דוא״ל וסיסמה משלו.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>כניסה באמצעות %1</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>‏%1: הדרך הזאת מסתיימת בעוגייה שיש רק לדפדפן, ולכן היא מובילה ל־Data Studio ולא לחלון הזה.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>פתיחת Data Studio</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>הסתרת הסיסמה</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>הצגת הסיסמה</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>הכניסה מותרת</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>הכתובת עדיין לא אומתה</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>ההזמנה עדיין לא התקבלה</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>הכניסה חסומה</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>שינוי %1</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>עם קודים חד־פעמיים</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>חסימת כניסה</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>התרת כניסה</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>כיבוי אימות דו־שלבי</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>מחיקת החשבון…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>כותב</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>אותיות קטנות יותר</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>גודל רגיל</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>בפוסט הזה יש תמונות מאתרים אחרים. הצגתן מגלה לאתרים האלה שמישהו קורא אותו.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>הצגת תמונות</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>הקישור הזה מוביל אל %1:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>פתיחה בדפדפן</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>פוסט</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>שמירת הפוסט</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ־PDF</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>לא ניתן לכתוב את %1. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>רק תחילתו של הפוסט הזה נמצאת כאן. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>בחירה באמצעות המקלדת</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>פוסט</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>תו נוסף אחד לא נכנס כאן; „שמירה בשם” תכתוב את הכול.</numerusform>
            <numerusform>עוד %Ln תווים לא נכנסים כאן; „שמירה בשם” תכתוב את כולם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>תצוגה</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>שדה הכותרת</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>שדה הטקסט</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>מהחדש לישן</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>מהישן לחדש</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>כותרת מא׳ עד ת׳</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>כותרת מת׳ עד א׳</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>כרטיסים</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>העתקת השאילתה בתור</translation>
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
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>אי אפשר להגיע לפרויקט כרגע. החיבור לחשבון נשמר, ומה שמוצג נשאר כאן.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>מה שמוצג נכון ל־%1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>אוסף</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>פוסטים</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>הפוסטים בטעינה…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>נמצא פוסט אחד</numerusform>
            <numerusform>נמצאו %Ln פוסטים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>פוסט אחד</numerusform>
            <numerusform>%Ln פוסטים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>פוסט חדש אחד</numerusform>
            <numerusform>%Ln פוסטים חדשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>כתובת הפרויקט</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>ברוך בואך אל Latchkey</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>דלת הכניסה לפרויקט ה־Directus שלך.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>או</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>פרויקט קטן משלך, בלי להתקין דבר.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>המשך ללא הצפנה</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>מעבר לשם</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>בחירת פרויקט</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1 תתחבר עבורך לפרויקט Directus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>קוד QR ליישום האימות</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>הסוד שמתחתיו אומר אותו דבר באותיות.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (בעוד %Ln שנ׳)</numerusform>
            <numerusform>%1 (בעוד %Ln שנ׳)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>כניסה עם סיסמה</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>בחירת פרויקט אחר</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>אי אפשר להגיע לפרויקט כרגע. החיבור לחשבון נשמר; הניסיון הבא בעוד שנייה.</numerusform>
            <numerusform>אי אפשר להגיע לפרויקט כרגע. החיבור לחשבון נשמר; הניסיון הבא בעוד %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>כניסה בתור %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>החשבון הזה הושעה. יש לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>ההפעלה שלך הסתיימה: פג תוקפה, או שהסיסמה שונתה. יש להיכנס שוב כדי להמשיך מאותה נקודה.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>להישאר בחשבון</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>הרשמה</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>תיבת הדואר של המחשב הזה</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>שכחת את הסיסמה?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>אסימון נשמר בצרור המפתחות של שולחן העבודה, וייתכן שתתבקש פתיחת הנעילה שלו. הסיסמה שלך לא נשמרת בשום מקום.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>יש לי הודעה או הזמנה</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>בחירת פרויקט אחר</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>אין לך עדיין חשבון כאן?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>חשבונות חדשים נוצרים על ידי הנהלת הפרויקט: אפשר לבקש ממנה הזמנה.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>ההפעלה שלך הסתיימה. יש להיכנס שוב כדי להמשיך.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>החשבון הזה הושעה. יש לפנות להנהלת הפרויקט.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>ניסיון חוזר</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>שם פרטי (רשות)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>שם משפחה (רשות)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>הרשמה</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>יצירת חשבון</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>יש להזין את כתובת הדוא״ל שלך.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>הפרויקט במחשב הזה נפתח…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>אסימון קבוע</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>יש להזין את האסימון שהנהלת הפרויקט יצרה עבורך.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>קלה מאוד לניחוש</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>קלה לניחוש</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>אפשר להקשות על הניחוש: מילה או שתיים נוספות יעזרו יותר מכול</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>קשה לניחוש</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>קשה מאוד לניחוש</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>כיבוי</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>כיבוי אימות דו־שלבי</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>לאחר מכן, הסיסמה לבדה תפתח את החשבון שלך.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>יש להזין את שש הספרות שמוצגות ביישום האימות.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>האימות הדו־שלבי כבוי.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>מלבד הסיסמה, הכניסה תדרוש קוד חד־פעמי מיישום אימות בטלפון שלך.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>אימות דו־שלבי</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>שמירת ערכת שחזור…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>או להקליד את זה ביישום האימות:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>אין לפרויקט קודי שחזור. כדאי להדפיס את הערכה ולשמור אותה: בלעדיה ובלי הטלפון, רק הנהלת הפרויקט תוכל להכניס אותך שוב.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>בפרויקט %1 מבקשים להגדיר אימות דו־שלבי לחשבון שלך. אפשר לעשות זאת גם מאוחר יותר, מדף החשבון שלך.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>יש להזין את הסיסמה שלך.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>יש לסרוק את זה עם יישום האימות, ואז להזין את הקוד שהוא מציג.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>יש להזין את שש הספרות שמוצגות ביישום האימות.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>זה לא קוד של המפתח הזה. האם הוא נסרק, והאם זאת הרשומה של הפרויקט הזה?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>האימות הדו־שלבי פועל. הכניסה הבאה תדרוש קוד.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>שמירת ערכת השחזור</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>קובצי PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>נשמרה. יש להדפיס אותה ולמחוק את הקובץ: יחד עם הסיסמה הוא פותח את החשבון.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>לא ניתן לכתוב את הערכה אל %1. יש לבחור מקום אחר.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>תמונה</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>ללא כותרת</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>ערכת שחזור עבור %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>כתובת: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>חשבון: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>נוצרה ב־%1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>אם הטלפון שלך יאבד, אפשר לסרוק את הקוד הזה עם יישום אימות בטלפון אחר, או להקליד בו את הסוד שלמטה. הוא יציג אז את הקודים שהכניסה דורשת.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>מי שבידיו הדף הזה והסיסמה שלך יכול להיכנס בשמך. כדאי לשמור אותו היכן ששמור הדרכון שלך, ולמחוק את הקובץ לאחר ההדפסה.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>ללא כותרת</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>פורסם</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>בארכיון</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>‏Latchkey לא יכול לכתוב אל %1. יש לבחור ‎--log-file אחר.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>‏Latchkey לא יכול לכתוב אל %1. יש לאפשר כתיבה בתיקייה, או לבחור אחרת עם ‎--profile.</translation>
    </message>
</context>
</TS>
