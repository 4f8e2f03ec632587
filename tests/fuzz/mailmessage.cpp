// SPDX-License-Identifier: MIT
#include "app/mailmessage.h"
#include "app/maillink.h"

using namespace Latchkey;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray source(reinterpret_cast<const char *>(data), qsizetype(size));
    const QStringList texts = textsOfMail(source);
    if (texts.size() > 100)
        __builtin_trap();
    if (fromQuotedPrintable(source).size() > source.size())
        __builtin_trap();
    (void)MailLink::readFile(source);
    return 0;
}
