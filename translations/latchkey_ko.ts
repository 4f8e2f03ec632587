<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AbsenceText</name>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>아직 글이 없습니다</translation>
    </message>
    <message>
        <source>When the project publishes something, it will be here.</source>
        <translation>프로젝트에서 글을 게시하면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 글이 없습니다</translation>
    </message>
    <message>
        <source>No post that you may read matches. Remove a filter, or search for fewer words.</source>
        <translation>읽을 수 있는 글 중에 조건에 맞는 글이 없습니다. 필터를 하나 지우거나 검색어를 줄이세요.</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>모든 글 표시</translation>
    </message>
    <message>
        <source>This collection is not there</source>
        <translation>컬렉션이 없습니다</translation>
    </message>
    <message>
        <source>No posts for this account</source>
        <translation>이 계정으로 읽을 수 있는 글이 없습니다</translation>
    </message>
    <message>
        <source>The posts could not be fetched</source>
        <translation>글을 가져올 수 없습니다</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>“%1” 읽기</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An account: its e-mail address, and the project it belongs to.</extracomment>
        <translation>%2의 %1</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties the field that the button stands in.</extracomment>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>시도 횟수가 너무 많습니다. %Ln초 후에 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project’s address was not found. Check your network connection, then try again.</source>
        <translation>프로젝트 주소를 찾을 수 없습니다. 네트워크 연결을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing answers at the project’s address. The server may be down: try again in a while.</source>
        <translation>프로젝트 주소에서 응답이 없습니다. 서버가 중지되었을 수 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection to the project broke. Check your network connection, then try again.</source>
        <translation>프로젝트와의 연결이 끊어졌습니다. 네트워크 연결을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There seems to be an account with this address already. Sign in with the password you have for it, or ask the project’s administrator.</source>
        <translation>이 주소로 만든 계정이 이미 있는 것 같습니다. 해당 계정의 암호로 로그인하거나 프로젝트 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>세션이 끝났습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The project does not know this token: it may have been taken back. Ask whoever gave it to you.</source>
        <translation>프로젝트에 없는 토큰입니다. 취소된 토큰일 수 있습니다. 토큰을 준 사람에게 문의하세요.</translation>
    </message>
    <message>
        <source>The server has begun anew and does not know this window any more. Go back, and come here again.</source>
        <translation>서버가 새로 시작되어 이 창을 더 이상 인식하지 못합니다. 뒤로 갔다가 다시 여기로 오세요.</translation>
    </message>
    <message>
        <source>This is not your current password. Type it again.</source>
        <translation>현재 암호가 아닙니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Email or password is not right. If you are sure of both, the account may not be verified yet or may be suspended: look for an email from the project, or ask its administrator.</source>
        <translation>이메일 또는 암호가 맞지 않습니다. 둘 다 확실하다면 계정이 아직 확인되지 않았거나 정지되었을 수 있습니다. 프로젝트에서 온 메일을 찾아보거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This project does not take this address. Ask its administrator for an invitation.</source>
        <translation>이 프로젝트에서는 이 주소를 받지 않습니다. 관리자에게 초대를 요청하세요.</translation>
    </message>
    <message>
        <source>This account may not read posts here. Ask the project’s administrator for the right to read the collection “posts”.</source>
        <translation>이 계정은 여기에서 글을 읽을 수 없습니다. 프로젝트 관리자에게 “posts” 컬렉션의 읽기 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>This link has been used already, or the password was changed after it was sent. If you do not know the new password, ask for another email.</source>
        <translation>이 링크는 이미 사용되었거나, 링크를 보낸 후 암호가 바뀌었습니다. 새 암호를 모르면 메일을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>The project does not take this link for that. Ask for another email.</source>
        <translation>프로젝트에서 이 용도로는 이 링크를 받지 않습니다. 메일을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask the administrator.</source>
        <translation>이 계정은 암호를 직접 바꿀 수 없습니다. 로그인 페이지의 “암호를 잊으셨나요?”를 사용하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This account may not set up two-factor sign-in. Ask the administrator for the right to update “tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.</source>
        <translation>이 계정은 2단계 인증을 설정할 수 없습니다. 계정 자신의 사용자에 있는 “tfa_secret”을 수정할 권한을 관리자에게 요청하세요. 바뀐 것은 없습니다. 인증 앱에 추가한 항목은 삭제하세요.</translation>
    </message>
    <message>
        <source>This account may not do that here. Ask the project’s administrator.</source>
        <translation>이 계정은 여기에서 이 작업을 할 수 없습니다. 프로젝트 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This link has expired. Sign up once more with the same address: the project then emails another one.</source>
        <translation>이 링크는 만료되었습니다. 같은 주소로 다시 가입하면 프로젝트에서 새 링크를 메일로 보냅니다.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for another email with “Forgot password?”.</source>
        <translation>이 링크는 만료되었습니다. “암호를 잊으셨나요?”로 메일을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever invited you for another one.</source>
        <translation>이 초대는 만료되었습니다. 초대한 사람에게 다시 초대를 요청하세요.</translation>
    </message>
    <message>
        <source>This project does not know the link: it may be another project’s, or only part of it was copied. Copy it from the email again, or ask for another email.</source>
        <translation>이 프로젝트에서 인식하지 못하는 링크입니다. 다른 프로젝트의 링크이거나 일부만 복사되었을 수 있습니다. 메일에서 다시 복사하거나 메일을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>This address has been confirmed already. Sign in with the password you have chosen.</source>
        <translation>이 주소는 이미 확인되었습니다. 설정한 암호로 로그인하세요.</translation>
    </message>
    <message>
        <source>The project does not take this link. Copy it from the email again, or ask for another email.</source>
        <translation>프로젝트에서 이 링크를 받지 않습니다. 메일에서 다시 복사하거나 메일을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is set up already for this account.</source>
        <translation>이 계정에는 이미 2단계 인증이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>That is not an email address the project accepts. It needs a name, an @ and a domain such as example.org.</source>
        <translation>프로젝트에서 받는 이메일 주소가 아닙니다. 이름과 @, 그리고 example.org 같은 도메인이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The project has a rule for passwords, and this one breaks it. It does not say the rule; most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>프로젝트에 암호 규칙이 있으며 이 암호는 규칙에 맞지 않습니다. 규칙의 내용은 알 수 없지만, 대부분 대문자와 소문자, 숫자, 기호를 포함한 8자 이상의 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>The project does not accept what was entered. Check the email address.</source>
        <translation>프로젝트에서 입력한 내용을 받지 않습니다. 이메일 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>This invitation has been accepted already. Sign in with the password that was chosen then.</source>
        <translation>이 초대는 이미 수락되었습니다. 그때 설정한 암호로 로그인하세요.</translation>
    </message>
    <message>
        <source>This account asks for a one-time code. Enter the one your authenticator shows now.</source>
        <translation>이 계정에는 일회용 코드가 필요합니다. 인증 앱에 지금 표시된 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>이 계정은 정지되었습니다. 프로젝트 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The project’s licence does not allow that. Ask its administrator.</source>
        <translation>프로젝트의 라이선스에서 허용하지 않습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The project’s server has a problem (%1). Try again in a while.</source>
        <translation>프로젝트 서버에 문제가 있습니다(%1). 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The project refused (%1). Ask its administrator.</source>
        <translation>프로젝트에서 거부했습니다(%1). 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check this computer’s clock.</source>
        <translation>연결이 안전하지 않습니다: %1 프로젝트 관리자에게 인증서 갱신을 요청하고, 이 컴퓨터의 시계를 확인하세요.</translation>
    </message>
    <message>
        <source>The project does not answer. Check your network connection, then try again.</source>
        <translation>프로젝트가 응답하지 않습니다. 네트워크 연결을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something other than the project answered. If this network has a sign-in page of its own, open it in your browser first.</source>
        <translation>프로젝트가 아닌 다른 곳에서 응답했습니다. 이 네트워크에 자체 로그인 페이지가 있으면 먼저 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>Enter the address of the project, such as cms.example.org.</source>
        <translation>cms.example.org와 같은 프로젝트 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like cms.example.org or https://example.org/cms.</source>
        <translation>주소가 아닙니다. cms.example.org 또는 https://example.org/cms와 같은 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be opened.</source>
        <translation>https:// 또는 http://로 시작하는 주소만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling and your network connection.</source>
        <translation>%1 주소가 없습니다. 철자와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and its port; the server may be down.</source>
        <translation>%1에서 응답이 없습니다. 주소와 포트를 확인하세요. 서버가 중지되었을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network connection.</source>
        <translation>%1에 연결하지 못했습니다. 주소와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection, then try again.</source>
        <translation>%1에서 응답하지 않습니다. 주소와 네트워크 연결을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 is busy or being serviced. Try again in a while.</source>
        <translation>%1 서버가 바쁘거나 점검 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This address leads on to %1. Go there only if you know it.</source>
        <translation>이 주소는 %1(으)로 이어집니다. 아는 곳일 때만 이동하세요.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Directus project. Ask whoever runs the project for its address.</source>
        <translation>%1에서 응답하지만 Directus 프로젝트가 아닙니다. 프로젝트 운영자에게 주소를 문의하세요.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or ask whoever runs the project.</source>
        <translation>%1의 신원을 확인할 수 없어 아무것도 보내지 않았습니다: %2 주소와 이 컴퓨터의 시계를 확인하거나 프로젝트 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>%1 answers without encryption only: others on the network could read your password.</source>
        <translation>%1에서는 암호화 없이만 응답합니다. 네트워크의 다른 사람이 암호를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The local server is not installed. Install the package latchkey-server, or open a project by its address.</source>
        <translation>로컬 서버가 설치되어 있지 않습니다. latchkey-server 패키지를 설치하거나, 주소로 프로젝트를 여세요.</translation>
    </message>
    <message>
        <source>The local server found no free port. Try again.</source>
        <translation>로컬 서버가 비어 있는 포트를 찾지 못했습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The local server cannot use its data. Nothing was changed. It says: %1</source>
        <translation>로컬 서버가 데이터를 사용할 수 없습니다. 바뀐 것은 없습니다. 서버 메시지: %1</translation>
    </message>
    <message>
        <source>The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, start Latchkey with --log-file and report what is in the file.</source>
        <translation>로컬 서버가 두 번 예기치 않게 종료되었습니다. 글과 계정은 그대로 있습니다. 다시 시도하세요. 문제가 계속되면 --log-file 옵션으로 Latchkey를 시작하고 파일의 내용을 알려 주세요.</translation>
    </message>
    <message>
        <source>The local server did not start in time. Try again.</source>
        <translation>로컬 서버가 제시간에 시작되지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The local server did not start. It says: %1</source>
        <translation>로컬 서버가 시작되지 않았습니다. 서버 메시지: %1</translation>
    </message>
    <message>
        <source>This is too much text for an email. Copy only the link from it.</source>
        <translation>메일이라고 하기에는 텍스트가 너무 깁니다. 메일에서 링크만 복사하세요.</translation>
    </message>
    <message>
        <source>There is no link of a Directus project in this. Copy the whole link from the email.</source>
        <translation>여기에는 Directus 프로젝트의 링크가 없습니다. 메일에서 링크 전체를 복사하세요.</translation>
    </message>
    <message>
        <source>The link breaks off: only part of it was copied. Copy all of it, up to its end.</source>
        <translation>링크가 중간에 끊겼습니다. 일부만 복사되었습니다. 끝까지 모두 복사하세요.</translation>
    </message>
    <message>
        <source>There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.</source>
        <translation>토큰이 들어 있지만 Directus 프로젝트가 메일로 보내는 토큰이 아닙니다. 프로젝트에서 온 메일을 찾아보세요.</translation>
    </message>
    <message>
        <source>This link would run a program or open a file, so nothing was done with it. Delete the email it came in.</source>
        <translation>이 링크는 프로그램을 실행하거나 파일을 열게 되어 있어 아무 작업도 하지 않았습니다. 이 링크가 들어 있던 메일을 삭제하세요.</translation>
    </message>
    <message>
        <source>The link names no project that could be opened. Open the project by its address, then paste the link.</source>
        <translation>링크에 열 수 있는 프로젝트가 나와 있지 않습니다. 주소로 프로젝트를 연 다음 링크를 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in only while this window is open.</source>
        <translation>키 모음이 응답하지 않습니다. 잠겨 있을 수 있습니다. 잠금을 풀고 다시 시도하세요. 그때까지는 이 창이 열려 있는 동안에만 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.</source>
        <translation>이 컴퓨터에는 Latchkey에서 사용할 수 있는 키 모음이 없습니다. 이 창이 열려 있는 동안에만 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>The project has no collection “%1” any more, or it is made in another way than it was. Ask the project’s administrator what has become of it.</source>
        <translation>프로젝트에 “%1” 컬렉션이 더 이상 없거나 구성이 바뀌었습니다. 어떻게 되었는지 프로젝트 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This account may not read “%1”, or the project has no such collection. Ask the project’s administrator for the right to read it.</source>
        <translation>이 계정은 “%1”을(를) 읽을 수 없거나, 프로젝트에 그런 컬렉션이 없습니다. 프로젝트 관리자에게 읽기 권한을 요청하세요.</translation>
    </message>
</context>
<context>
    <name>Latchkey::AbilityRow</name>
    <message>
        <source>The project has not said yet.</source>
        <translation>프로젝트에서 아직 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountMenu</name>
    <message>
        <source>Your Account…</source>
        <translation>내 계정…</translation>
    </message>
    <message>
        <source>Mailbox of This Computer…</source>
        <translation>이 컴퓨터의 메일함…</translation>
    </message>
    <message>
        <source>This Computer’s Server…</source>
        <translation>이 컴퓨터의 서버…</translation>
    </message>
    <message>
        <source>Sign In as Somebody Else</source>
        <translation>다른 계정으로 로그인</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>다른 프로젝트 선택</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message>
        <source>Read posts</source>
        <translation>글 읽기</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>여기에서 암호 바꾸기</translation>
    </message>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>2단계 인증 설정</translation>
    </message>
    <message>
        <source>Use Data Studio</source>
        <translation>Data Studio 사용</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>암호 바꾸기…</translation>
    </message>
    <message>
        <source>Set Up Two-Factor…</source>
        <translation>2단계 인증 설정…</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor…</source>
        <translation>2단계 인증 끄기…</translation>
    </message>
    <message>
        <source>Back to the Posts</source>
        <translation>글로 돌아가기</translation>
    </message>
    <message>
        <source>What this account can do here</source>
        <translation>이 계정이 여기에서 할 수 있는 일</translation>
    </message>
    <message>
        <source>Password and codes</source>
        <translation>암호와 코드</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>이 세션</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sign Out Everywhere…</source>
        <translation>모든 곳에서 로그아웃…</translation>
    </message>
    <message>
        <source>Remove from Latchkey</source>
        <translation>Latchkey에서 제거</translation>
    </message>
    <message>
        <source>A new password ends every session of this account.</source>
        <translation>암호를 새로 바꾸면 이 계정의 모든 세션이 끝납니다.</translation>
    </message>
    <message>
        <source>Signs out, and forgets the address and the email here. The account at the project stays.</source>
        <translation>로그아웃하고 여기에서 주소와 이메일을 지웁니다. 프로젝트의 계정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>최근 로그인</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to read “posts”.</source>
        <translation>관리자에게 “posts” 읽기 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email.</source>
        <translation>이 계정은 자기 정보를 바꿀 수 없습니다. 로그인 페이지의 “암호를 잊으셨나요?”를 사용하면 메일로 새 암호를 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user.</source>
        <translation>이 계정은 자기 정보를 바꿀 수 없습니다. 계정 자신의 사용자에 있는 “tfa_secret”을 수정할 권한을 관리자에게 요청하세요.</translation>
    </message>
    <message>
        <source>Not needed here: this window is for reading without it.</source>
        <translation>여기에서는 필요하지 않습니다. 이 창은 Data Studio 없이 글을 읽기 위한 창입니다.</translation>
    </message>
    <message>
        <source>Signing in asks for a one-time code.</source>
        <translation>로그인할 때 일회용 코드가 필요합니다.</translation>
    </message>
    <message>
        <source>The project asks this account to set up two-factor sign-in.</source>
        <translation>프로젝트에서 이 계정에 2단계 인증을 설정하도록 요청합니다.</translation>
    </message>
    <message>
        <source>Signing in asks for the password only.</source>
        <translation>로그인할 때 암호만 필요합니다.</translation>
    </message>
    <message>
        <source>Signed in since %1.</source>
        <translation>%1부터 로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>The project cannot be reached right now; the session waits for it.</source>
        <translation>지금은 프로젝트에 연결할 수 없습니다. 세션은 연결을 기다리고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>%Ln분 후에 자동으로 갱신됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends a day after it was last renewed, unless the project says otherwise.</source>
        <translation>프로젝트에서 달리 정하지 않는 한, 마지막 갱신 후 하루가 지나면 끝납니다.</translation>
    </message>
    <message>
        <source>It ends after seven days without use, unless the project sets another limit.</source>
        <translation>프로젝트에서 허용하는 기간 동안 사용하지 않으면 끝납니다. 달리 정하지 않는 한 7일입니다.</translation>
    </message>
    <message>
        <source>Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.</source>
        <translation>정적 토큰으로 로그인했습니다. 관리자가 취소할 때까지 유효하며, 키 모음에 보관됩니다.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: closing the window signs you out.</source>
        <translation>이 컴퓨터에는 아무것도 보관하지 않습니다. 창을 닫으면 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>One token is kept, in the keychain of this desktop. The password is never stored.</source>
        <translation>토큰 하나를 이 데스크톱의 키 모음에 보관합니다. 암호는 어디에도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A sign-in: when, and from which network address.</extracomment>
        <translation>%1, %2에서</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>알 수 없는 주소</translation>
    </message>
</context>
<context>
    <name>Latchkey::AdministrationPage</name>
    <message>
        <source>Anybody may create an account</source>
        <translation>누구나 계정을 만들 수 있음</translation>
    </message>
    <message>
        <source>An address is confirmed by email first</source>
        <translation>먼저 메일로 주소를 확인함</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>This computer’s server</source>
        <translation>이 컴퓨터의 서버</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>계정을 삭제했습니다.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>아직 여기에 계정이 있는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1의 로그인을 차단했습니다.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1의 로그인을 허용했습니다.</translation>
    </message>
    <message>
        <source>%1 signs in without codes now.</source>
        <translation>이제 %1 계정은 코드 없이 로그인합니다.</translation>
    </message>
    <message>
        <source>The account of %1 would be gone for good.</source>
        <translation>%1의 계정이 완전히 사라집니다.</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>문제가 생기면 어떻게 될까요?</translation>
    </message>
    <message>
        <source>Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.</source>
        <translation>이 서버를 일부러 실패하게 한 다음, 뒤로 가서 Latchkey가 어떻게 대응하는지 확인하세요. 다시 시작하면 모두 원래대로 돌아옵니다.</translation>
    </message>
    <message>
        <source>End Every Session</source>
        <translation>모든 세션 끝내기</translation>
    </message>
    <message>
        <source>Every session is over. With the next request you have to sign in again.</source>
        <translation>모든 세션이 끝났습니다. 다음 요청부터 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Answer “Unavailable” Three Times</source>
        <translation>“사용할 수 없음”으로 세 번 응답</translation>
    </message>
    <message>
        <source>The next three requests fail with 503.</source>
        <translation>다음 세 번의 요청이 503으로 실패합니다.</translation>
    </message>
    <message>
        <source>Cut Off the Next Answer</source>
        <translation>다음 응답 끊기</translation>
    </message>
    <message>
        <source>The connection breaks instead of the next answer.</source>
        <translation>다음 응답 대신 연결이 끊어집니다.</translation>
    </message>
    <message>
        <source>Slow Down</source>
        <translation>느리게 응답</translation>
    </message>
    <message>
        <source>Every answer takes two seconds longer.</source>
        <translation>모든 응답이 2초씩 늦어집니다.</translation>
    </message>
    <message>
        <source>Normal Speed</source>
        <translation>다시 빠르게 응답</translation>
    </message>
    <message>
        <source>Answers come as quickly as they can.</source>
        <translation>가능한 한 빠르게 응답합니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrandHeader</name>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>Latchkey::CapsLockWarning</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ChangePasswordPage</name>
    <message>
        <source>Current password</source>
        <translation>현재 암호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>I agree to be signed out everywhere else</source>
        <translation>다른 모든 곳에서 로그아웃되는 데 동의합니다</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>A new password ends every session of this account, on all devices. Here you stay signed in.</source>
        <translation>암호를 새로 바꾸면 모든 기기에서 이 계정의 세션이 모두 끝납니다. 여기에서는 자동으로 다시 로그인됩니다.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>지금 쓰는 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>A new password signs you out on all other devices. Agree to that, or go back.</source>
        <translation>암호를 새로 바꾸면 다른 모든 기기에서 로그아웃됩니다. 동의하거나 뒤로 가세요.</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>암호를 바꿨습니다. 다른 모든 곳에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Your password is changed. Sign in with the new one.</source>
        <translation>암호를 바꿨습니다. 새 암호로 로그인하세요.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CheckMailPage</name>
    <message>
        <source>Use the Link from the Email</source>
        <translation>메일의 링크 사용</translation>
    </message>
    <message>
        <source>Open the Mailbox of This Computer</source>
        <translation>이 컴퓨터의 메일함 열기</translation>
    </message>
    <message>
        <source>Send Another Email</source>
        <translation>메일 다시 보내기</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>Another email has been asked for. Look in the spam folder as well.</source>
        <translation>메일을 다시 요청했습니다. 스팸 폴더도 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message>
        <source>One-time code</source>
        <translation>일회용 코드</translation>
    </message>
    <message>
        <source>A code is six digits and nothing else.</source>
        <translation>코드는 숫자 여섯 자리로만 이루어집니다.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 프로젝트의 시계보다 %Ln초 빠르며, 코드는 시계를 따릅니다. 이 컴퓨터와 휴대전화의 시계를 네트워크 시간에 맞춘 다음, 다음 코드를 입력하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 프로젝트의 시계보다 %Ln초 느리며, 코드는 시계를 따릅니다. 이 컴퓨터와 휴대전화의 시계를 네트워크 시간에 맞춘 다음, 다음 코드를 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half minute of this code ended on its way. Enter the one your authenticator shows now.</source>
        <translation>코드를 보내는 동안 30초의 유효 시간이 지났습니다. 인증 앱에 지금 표시된 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>This code is not right. Enter the one your authenticator shows now for this project.</source>
        <translation>코드가 맞지 않습니다. 인증 앱에 지금 표시된 이 프로젝트의 코드를 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>다음 코드는 %Ln초 후에 나옵니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Run it with --help to see what it understands.</source>
        <translation>사용할 수 있는 옵션을 보려면 --help 옵션으로 실행하세요.</translation>
    </message>
    <message>
        <source>The desktop front door of a Directus project.</source>
        <translation>데스크톱에서 Directus 프로젝트로 들어가는 현관입니다.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>이 텍스트를 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>이 프로젝트를 엽니다.</translation>
    </message>
    <message>
        <source>Open the project on this computer, by the bundled server.</source>
        <translation>함께 제공되는 서버로 이 컴퓨터의 프로젝트를 엽니다.</translation>
    </message>
    <message>
        <source>Keep settings and data below this folder.</source>
        <translation>설정과 데이터를 이 폴더 아래에 보관합니다.</translation>
    </message>
    <message>
        <source>Show the window in this language.</source>
        <translation>창을 이 언어로 표시합니다.</translation>
    </message>
    <message>
        <source>Write what happens to this file; never secrets.</source>
        <translation>동작 기록을 이 파일에 씁니다. 비밀 정보는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A link from an email of the project, or what is in it.</source>
        <translation>프로젝트에서 온 메일의 링크 또는 그 안의 내용입니다.</translation>
    </message>
    <message>
        <source>Only one LINK can be opened at a time.</source>
        <translation>LINK는 한 번에 하나만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>--project and --local cannot go together.</source>
        <translation>--project와 --local은 함께 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialsForm</name>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.</source>
        <translation>암호를 더 틀리면 프로젝트에서 계정을 잠글 수 있습니다. 지금은 “암호를 잊으셨나요?”를 사용하는 것이 더 안전합니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EntryView</name>
    <message>
        <source>Check your email</source>
        <translation>메일을 확인하세요</translation>
    </message>
    <message>
        <source>If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the address.</source>
        <translation>%1 주소의 계정이 아직 없었다면 그 주소로 메일을 보냈습니다. 메일에 주소를 확인하는 링크가 있습니다.</translation>
    </message>
    <message>
        <source>Another email keeps the password you chose first.</source>
        <translation>메일을 다시 받아도 처음에 설정한 암호는 그대로입니다.</translation>
    </message>
    <message>
        <source>If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.</source>
        <translation>%1 주소의 계정이 있다면 그 주소로 메일을 보냈습니다. 메일에 새 암호를 설정하는 링크가 있습니다.</translation>
    </message>
    <message>
        <source>The link is good for a day, and for one use.</source>
        <translation>링크는 하루 동안, 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Your address is confirmed. Sign in with the password you have chosen.</source>
        <translation>주소가 확인되었습니다. 설정한 암호로 로그인하세요.</translation>
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
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>글쓴이: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>“%1” 포함</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterPanel</name>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a span of time, before a date.</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The last day of a span of time, before a date.</extracomment>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Names a field: words that the posts must contain.</extracomment>
        <translation>포함</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: 날짜</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>모든 글쓴이</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project tells no status of these posts.</source>
        <translation>이 프로젝트는 이 글들의 상태를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The project names no authors of these posts.</source>
        <translation>이 프로젝트는 이 글들의 글쓴이를 알려 주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FindBar</name>
    <message>
        <source>Find in post</source>
        <translation>글에서 찾기</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the search within a post.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
</context>
<context>
    <name>Latchkey::ForgotPasswordPage</name>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Send the Email</source>
        <translation>메일 보내기</translation>
    </message>
    <message>
        <source>I Have an Email Already</source>
        <translation>이미 받은 메일 사용</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>암호를 잊으셨나요?</translation>
    </message>
    <message>
        <source>The project emails you a link. With it you choose a new password here, in this window.</source>
        <translation>프로젝트에서 링크를 메일로 보냅니다. 그 링크로 여기, 이 창에서 새 암호를 설정합니다.</translation>
    </message>
    <message>
        <source>Enter your email address: a name, an @ and a domain such as example.org.</source>
        <translation>이메일 주소를 입력하세요. 이름과 @, 그리고 example.org 같은 도메인이 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::HomeView</name>
    <message>
        <source>The address is confirmed.</source>
        <translation>주소가 확인되었습니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate to, as in the name of this file: de, pt_BR.</extracomment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>Latchkey::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>데스크톱 언어</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailLinkPage</name>
    <message>
        <source>Confirms the address %1</source>
        <translation>%1 주소 확인</translation>
    </message>
    <message>
        <source>Sets a new password for %1</source>
        <translation>%1 계정의 새 암호 설정</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>%1 주소로 온 초대</translation>
    </message>
    <message>
        <source>A link for %1 that this version of Latchkey does not know</source>
        <translation>%1 주소로 온, 이 버전의 Latchkey에서 인식하지 못하는 링크</translation>
    </message>
    <message>
        <source>It does not say how long it is good.</source>
        <translation>유효 기간이 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>It was good until %1 and is no longer. Ask for another email.</source>
        <translation>%1까지 유효했으며 지금은 만료되었습니다. 메일을 다시 요청하세요.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1까지 유효합니다.</translation>
    </message>
    <message>
        <source>Confirm Address</source>
        <translation>주소 확인</translation>
    </message>
    <message>
        <source>Accept Invitation</source>
        <translation>초대 수락</translation>
    </message>
    <message>
        <source>Set Password and Sign In</source>
        <translation>암호 설정하고 로그인</translation>
    </message>
    <message>
        <source>Link, email or code</source>
        <translation>링크, 메일 또는 코드</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>여기에서 사용</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>Names a choice between several links that were found in one text.</extracomment>
        <translation>사용할 링크</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Use an email or an invitation</source>
        <translation>메일 또는 초대 사용</translation>
    </message>
    <message>
        <source>Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.</source>
        <translation>링크나 메일 전체를 붙여 넣거나 메일 파일을 여기에 끌어다 놓으세요. 내용은 먼저 이 컴퓨터에서 읽습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere else unless you say so.</source>
        <translation>이 링크는 %1에서 왔고, 지금은 %2에 있습니다. 링크를 가진 사람은 누구나 계정을 열 수 있으므로, 허락하지 않는 한 다른 곳으로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1(으)로 이동</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>새 암호를 설정했습니다. 새 암호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Your new password is set. This account asks for a one-time code as well: enter the one your authenticator shows.</source>
        <translation>새 암호를 설정했습니다. 이 계정에는 일회용 코드도 필요합니다. 인증 앱에 표시된 코드를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MailboxPage</name>
    <message>
        <source>Confirm the Address</source>
        <translation>주소 확인</translation>
    </message>
    <message>
        <source>Choose a New Password</source>
        <translation>새 암호 설정</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <translation>초대 수락</translation>
    </message>
    <message>
        <source>Use the Link</source>
        <translation>링크 사용</translation>
    </message>
    <message>
        <source>There is no email yet. Ask for one – “Forgot password?”, say – and it appears here.</source>
        <translation>아직 메일이 없습니다. “암호를 잊으셨나요?” 등으로 메일을 요청하면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>메일 목록</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Mailbox of this computer</source>
        <translation>이 컴퓨터의 메일함</translation>
    </message>
    <message>
        <source>The server on this computer sends nothing over the network. What it would send by email lies here.</source>
        <translation>이 컴퓨터의 서버는 네트워크로 아무것도 보내지 않습니다. 메일로 보낼 내용은 여기에 놓입니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NewPassword</name>
    <message>
        <source>This project has a rule for passwords and does not say it. Most want eight characters or more, with capitals, small letters, digits and signs.</source>
        <translation>이 프로젝트에는 암호 규칙이 있지만 내용은 알 수 없습니다. 대부분 대문자와 소문자, 숫자, 기호를 포함한 8자 이상의 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>암호 다시 입력</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>암호를 정하세요.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>암호를 한 번 더 입력하세요.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 암호가 서로 다릅니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherWays</name>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Renews itself while it is used</source>
        <translation>사용하는 동안 자동으로 갱신</translation>
    </message>
    <message>
        <source>Shared computer: ends in a day</source>
        <translation>공용 컴퓨터: 하루 후에 끝남</translation>
    </message>
    <message>
        <source>By a cookie, as browsers do</source>
        <translation>브라우저처럼 쿠키 사용</translation>
    </message>
    <message>
        <source>With a static token</source>
        <translation>정적 토큰 사용</translation>
    </message>
    <message>
        <source>This project takes no email and password of its own.</source>
        <translation>이 프로젝트에서는 프로젝트 자체의 이메일과 암호로 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign In by %1</source>
        <translation>%1(으)로 로그인</translation>
    </message>
    <message>
        <source>%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.</source>
        <translation>%1: 이 방법을 쓰면 브라우저에만 쿠키가 남으므로, 이 창이 아니라 Data Studio로 이어집니다.</translation>
    </message>
    <message>
        <source>Open Data Studio</source>
        <translation>Data Studio 열기</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>암호 표시</translation>
    </message>
</context>
<context>
    <name>Latchkey::PersonRow</name>
    <message>
        <source>may sign in</source>
        <extracomment>Said of a person: their account is active.</extracomment>
        <translation>로그인 가능</translation>
    </message>
    <message>
        <source>has not confirmed the address yet</source>
        <extracomment>Said of a person: their e-mail address is not confirmed.</extracomment>
        <translation>아직 주소를 확인하지 않음</translation>
    </message>
    <message>
        <source>has not accepted the invitation yet</source>
        <extracomment>Said of a person who was invited.</extracomment>
        <translation>아직 초대를 수락하지 않음</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <extracomment>Said of a person: their account is suspended.</extracomment>
        <translation>로그인 불가</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Verb: opens a menu of what can be done to somebody’s account.</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>with one-time codes</source>
        <extracomment>Said of how a person signs in: with a second factor.</extracomment>
        <translation>일회용 코드 사용</translation>
    </message>
    <message>
        <source>Keep From Signing In</source>
        <translation>로그인 차단</translation>
    </message>
    <message>
        <source>Let Sign In</source>
        <translation>로그인 허용</translation>
    </message>
    <message>
        <source>Turn Off Two-Factor</source>
        <translation>2단계 인증 끄기</translation>
    </message>
    <message>
        <source>Delete the Account…</source>
        <translation>계정 삭제…</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostHeader</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostPane</name>
    <message>
        <source>Smaller letters</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>텍스트 복사</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <extracomment>Of the letters, after they were made larger or smaller.</extracomment>
        <translation>기본 크기</translation>
    </message>
    <message>
        <source>This post has pictures of other sites. Showing them tells those sites that somebody reads it.</source>
        <translation>이 글에는 다른 사이트의 그림이 있습니다. 그림을 표시하면 누군가 이 글을 읽는다는 사실이 그 사이트에 알려집니다.</translation>
    </message>
    <message>
        <source>Show Pictures</source>
        <translation>그림 표시</translation>
    </message>
    <message>
        <source>This link leads to %1:
%2</source>
        <translation>이 링크는 %1(으)로 이어집니다:
%2</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>Noun: an article, as the name of the file it is saved in.</extracomment>
        <translation>글</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>글 저장</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 파일에 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Only the beginning of this post is here. %1</source>
        <translation>이 글은 앞부분만 표시되어 있습니다. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Select by Keyboard</source>
        <extracomment>Shows a caret in the text, which the keys move and select with.</extracomment>
        <translation>키보드로 선택</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message>
        <source>Post</source>
        <extracomment>Noun: the article that is read.</extracomment>
        <translation>글</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln자가 더 있지만 여기에 다 표시할 수 없습니다. “다른 이름으로 저장”을 사용하면 모두 저장됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsControls</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsMenu</name>
    <message>
        <source>View</source>
        <extracomment>Noun: a menu on how the list is shown.</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Title Is In</source>
        <extracomment>A menu: which field of the collection holds the title of a post.</extracomment>
        <translation>제목 필드</translation>
    </message>
    <message>
        <source>Text Is In</source>
        <extracomment>A menu: which field of the collection holds the text of a post.</extracomment>
        <translation>본문 필드</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>제목 오름차순</translation>
    </message>
    <message>
        <source>Title Z to A</source>
        <translation>제목 내림차순</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Copy Query As</source>
        <translation>쿼리 복사 형식</translation>
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
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The project cannot be reached right now. You stay signed in, and what is shown stays here.</source>
        <translation>지금은 프로젝트에 연결할 수 없습니다. 로그인 상태가 유지되며, 표시된 내용은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <translation>%1 기준으로 표시하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsTopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Fetching the posts…</source>
        <translation>글을 가져오는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>글 %Ln개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>글 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>새 글 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectPage</name>
    <message>
        <source>Project address</source>
        <translation>프로젝트 주소</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Latchkey에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>The front door to your Directus project.</source>
        <translation>Directus 프로젝트로 들어가는 현관입니다.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands between two ways to choose a project.</extracomment>
        <translation>또는</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>A small project of your own, with nothing to install.</source>
        <translation>설치할 것 없이 쓰는 나만의 작은 프로젝트입니다.</translation>
    </message>
    <message>
        <source>Continue Without Encryption</source>
        <translation>암호화 없이 계속</translation>
    </message>
    <message>
        <source>Look There</source>
        <translation>그곳으로 이동</translation>
    </message>
    <message>
        <source>Choose your project</source>
        <translation>프로젝트 선택</translation>
    </message>
    <message>
        <source>%1 signs you in to a Directus project.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>%1에서 Directus 프로젝트에 로그인합니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::QrCodeView</name>
    <message>
        <source>QR code for the authenticator</source>
        <translation>인증 앱용 QR 코드</translation>
    </message>
    <message>
        <source>The secret below it says the same in letters.</source>
        <translation>아래의 비밀 키는 같은 내용을 글자로 나타낸 것입니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (%Ln초 후)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Sign In with a Password</source>
        <translation>암호로 로그인</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>다른 프로젝트 선택</translation>
    </message>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>지금은 프로젝트에 연결할 수 없습니다. 로그인 상태는 유지되며, %Ln초 후에 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing you in as %1…</source>
        <translation>%1 계정으로 로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInAgainPage</name>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>이 계정은 정지되었습니다. 프로젝트 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Your session has ended: it ran out, or the password was changed. Sign in again to go on where you are.</source>
        <translation>세션이 끝났습니다. 기한이 지났거나 암호가 바뀌었습니다. 하던 일을 계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>Keep me signed in</source>
        <translation>로그인 상태 유지</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>가입</translation>
    </message>
    <message>
        <source>Mailbox of This Computer</source>
        <translation>이 컴퓨터의 메일함</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>암호를 잊으셨나요?</translation>
    </message>
    <message>
        <source>A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.</source>
        <translation>토큰을 데스크톱의 키 모음에 보관하며, 키 모음의 잠금을 풀어야 할 수 있습니다. 암호는 어디에도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>I Have an Email or an Invitation</source>
        <translation>받은 메일이나 초대 사용</translation>
    </message>
    <message>
        <source>Choose Another Project</source>
        <translation>다른 프로젝트 선택</translation>
    </message>
    <message>
        <source>No account here yet?</source>
        <translation>아직 계정이 없으신가요?</translation>
    </message>
    <message>
        <source>New accounts are made by the project’s administrator: ask for an invitation.</source>
        <translation>새 계정은 프로젝트 관리자가 만듭니다. 관리자에게 초대를 요청하세요.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>세션이 끝났습니다. 계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>This account has been suspended. Ask the project’s administrator.</source>
        <translation>이 계정은 정지되었습니다. 프로젝트 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignUpPage</name>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>First name (optional)</source>
        <translation>이름(선택 사항)</translation>
    </message>
    <message>
        <source>Last name (optional)</source>
        <translation>성(선택 사항)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Sign Up</source>
        <translation>가입</translation>
    </message>
    <message>
        <source>Back to Sign In</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>이메일 주소를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StartingPage</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Opening the project on this computer…</source>
        <translation>이 컴퓨터의 프로젝트를 여는 중…</translation>
    </message>
</context>
<context>
    <name>Latchkey::StaticTokenForm</name>
    <message>
        <source>Static token</source>
        <translation>정적 토큰</translation>
    </message>
    <message>
        <source>Enter the token that an administrator has made for you.</source>
        <translation>관리자가 만들어 준 토큰을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>Very easy to guess</source>
        <translation>매우 추측하기 쉬움</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>추측하기 쉬움</translation>
    </message>
    <message>
        <source>Could be harder to guess: another word or two helps most</source>
        <translation>더 추측하기 어렵게 할 수 있음: 단어를 한두 개 더하는 것이 가장 좋음</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>추측하기 어려움</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>매우 추측하기 어려움</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorEndPage</name>
    <message>
        <source>Turn Off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in</source>
        <translation>2단계 인증 끄기</translation>
    </message>
    <message>
        <source>After this, the password alone opens your account.</source>
        <translation>이후에는 암호만으로 계정을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>인증 앱에 표시된 숫자 여섯 자리를 입력하세요.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>2단계 인증이 꺼졌습니다.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TwoFactorPage</name>
    <message>
        <source>Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.</source>
        <translation>로그인할 때 암호와 함께 휴대전화 인증 앱의 일회용 코드가 필요하게 됩니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>2단계 인증</translation>
    </message>
    <message>
        <source>Save a Recovery Kit…</source>
        <translation>복구 키트 저장…</translation>
    </message>
    <message>
        <source>Or type this into the authenticator:</source>
        <translation>또는 인증 앱에 다음을 입력하세요:</translation>
    </message>
    <message>
        <source>The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an administrator can let you in again.</source>
        <translation>이 프로젝트에는 복구 코드가 없습니다. 키트를 인쇄해서 보관하세요. 키트와 휴대전화가 모두 없으면 관리자만 다시 로그인할 수 있게 해 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 asks your account to set up two-factor sign-in. You can also do it later, from your account&apos;s page.</source>
        <translation>%1에서 계정에 2단계 인증을 설정하도록 요청합니다. 나중에 계정 페이지에서 설정할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app, then enter the code it shows.</source>
        <translation>인증 앱으로 스캔한 다음 앱에 표시된 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows.</source>
        <translation>인증 앱에 표시된 숫자 여섯 자리를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a code of this key. Did you scan it, and is it the entry of this project?</source>
        <translation>이 키의 코드가 아닙니다. 코드를 스캔하셨나요? 이 프로젝트의 항목이 맞나요?</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. The next sign-in asks for a code.</source>
        <translation>2단계 인증이 켜졌습니다. 다음에 로그인할 때 코드가 필요합니다.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>복구 키트 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, and delete the file: it opens the account together with the password.</source>
        <translation>저장했습니다. 인쇄한 다음 파일을 삭제하세요. 이 파일과 암호가 있으면 계정을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The kit could not be written to %1. Choose another place.</source>
        <translation>%1에 키트를 쓸 수 없습니다. 다른 위치를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>PostReader</name>
    <message>
        <source>picture</source>
        <extracomment>Stands in the place of a picture that is not shown.</extracomment>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Recovery kit for %1</source>
        <translation>%1 복구 키트</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>주소: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>계정: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>만든 날짜: %1</translation>
    </message>
    <message>
        <source>If you lose your phone, scan this code with an authenticator app on another one, or type the secret below into it. It then shows the codes that signing in asks for.</source>
        <translation>휴대전화를 잃어버리면 다른 휴대전화의 인증 앱으로 이 코드를 스캔하거나 아래의 비밀 키를 입력하세요. 그러면 앱에 로그인할 때 필요한 코드가 표시됩니다.</translation>
    </message>
    <message>
        <source>Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and delete the file once it is printed.</source>
        <translation>이 페이지와 암호를 가진 사람은 누구나 이 계정으로 로그인할 수 있습니다. 여권을 두는 곳에 보관하고, 인쇄한 다음에는 파일을 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>published</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>게시됨</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>초안</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Said of a post, after its date: somebody looks at it before it is published.</extracomment>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Said of a post, after its date.</extracomment>
        <translation>보관됨</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Latchkey cannot write to %1. Choose another --log-file.</source>
        <translation>Latchkey에서 %1에 쓸 수 없습니다. --log-file에 다른 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.</source>
        <translation>Latchkey에서 %1에 쓸 수 없습니다. 폴더를 쓸 수 있게 하거나 --profile로 다른 폴더를 선택하세요.</translation>
    </message>
</context>
</TS>
