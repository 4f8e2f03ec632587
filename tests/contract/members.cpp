// SPDX-License-Identifier: MIT
#include "members.h"

#include "mailfolder.h"

using namespace Directus;
using namespace Qt::StringLiterals;

Administrator::Administrator() : Visitor(AuthenticationMode::StaticToken)
{
    authentication.resume(administratorsToken());
}

Credentials newMember()
{
    Administrator administrator;
    const Credentials member{.email = newAddress(), .password = u"a member's password"_s};
    if (!outcomeOf(administrator.users.inviteUser(member.email, memberRole())))
        qFatal("the administrator could not invite");
    if (!outcomeOf(administrator.users.acceptUserInvite(mailedToken(member.email), member.password)))
        qFatal("the invite could not be accepted");
    return member;
}
