// SPDX-License-Identifier: MIT
#pragma once

#include "outcomeof.h"

#include "app/tokenstore.h"

#include <QTest>

/// Waits for what a token store says. When it says nothing within twenty seconds, that is a NoAnswer of the test's own.
template <typename T>
Directus::Result<T, Latchkey::TokenStoreError> tokenOutcome(Latchkey::TokenReply<T> *reply)
{
    const Collected<T, Latchkey::TokenStoreError> collected(reply);
    if (QTest::qWaitFor([&collected] { return collected.hasArrived(); }, 20'000))
        return collected.outcome();
    return Directus::Failure<Latchkey::TokenStoreError>(Latchkey::TokenStoreError{
        .kind = Latchkey::TokenStoreError::Kind::NoAnswer, .detail = QStringLiteral("the test waited twenty seconds")});
}
