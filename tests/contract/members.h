// SPDX-License-Identifier: MIT
#pragma once

#include "visitor.h"

/// Somebody new who may read and change the own account: invited by the administrator, by the mail's link.
Directus::Credentials newMember();

/// The administrator, by static token.
struct Administrator : Visitor {
    Administrator();
};
