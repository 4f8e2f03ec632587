// SPDX-License-Identifier: MIT
#include "welcomeposts.h"

#include <array>

namespace Latchkey::Server {

namespace {

constexpr std::array<WelcomePost, 5> posts{{
    {"Welcome to Latchkey", "welcome-to-latchkey",
        R"md(Good to have you here. You are signed in, and these are the **posts** that your account may read.

Latchkey is a front door for people who read: you sign up, sign in, and see what a project has published for you. It works with any
project that runs on [Directus](https://directus.io), and, as right now, with a small server of its own **on this computer**.

A few things to know:

- The list shows the newest post first. Choose one to read it here.
- You stay signed in. The next time you open Latchkey you are back where you were, without typing anything.
- To leave, open the **Account** menu and choose **Sign Out**.

The other posts say how your password is kept, how to open a project somewhere else, and where all of this lies on your disk.
)md"},
    {"What happens to your password", "what-happens-to-your-password",
        R"md(Your password travels once, when you sign in, and is never written down by Latchkey.

- **The server keeps a fingerprint of it, not the password.** It is made with *argon2id*, which is slow on purpose: guessing takes
  an attacker years instead of minutes.
- **Latchkey keeps a session instead.** After signing in it holds a ticket that is renewed all the time. The ticket lies in the
  keychain of your system, beside your other passwords, and nowhere else.
- **Signing out ends the session**, on this computer and at the server.

Signing in takes about half a second, and so does a wrong password. This is no slowness: every answer takes the same time, so
that nobody can find out by the clock who has an account.

> A good password is long. Four or five random words beat any short mix of signs.
)md"},
    {"Open a project somewhere else", "open-a-project-somewhere-else",
        R"md(This server is for trying things out and for keeping posts to yourself. To read what others publish, open their project:

1. Sign out in the **Account** menu.
2. Type the project's address, such as `posts.example.com`. You may also paste what your browser shows; Latchkey cuts off the rest.
3. Choose **Continue**. The project's name and colour appear, so that you see where you are before you type a password.
4. Sign in, or sign up where the project allows it.

Latchkey remembers each project and the account you use there. Secure connections (`https`) are tried first, and a certificate that
cannot be trusted is refused, with the reason.
)md"},
    {"Where everything lies", "where-everything-lies",
        R"md(The server on this computer keeps all it knows in **one folder**:

| File | Holds |
|---|---|
| `data.db` | accounts, sessions and posts: an SQLite database |
| `secret` | the key that signs sessions; without it everybody has to sign in again |

To make a backup, quit Latchkey and copy the folder. To start afresh, move it away.

The server listens to this computer only. No other machine can reach it, and neither can a page in your browser.
)md"},
    {"When you need more", "when-you-need-more",
        R"md(The server on this computer speaks the language of [Directus](https://directus.io): the same addresses, the same answers, even the same
names of its tables. So nothing is lost when it gets too small for you:

- Programs written for Directus can talk to it. Try `curl http://127.0.0.1:8055/server/ping`, with the port that yours uses.
- A real Directus adds what is missing here: an editor for posts, files, translations, teams, and databases that grow for years.

Directus' own quickstart makes a project like this one in a few minutes: a collection `posts`, a role *User*, a policy *Read
Posts*. Latchkey opens it like any other.
)md"},
}};

}

std::span<const WelcomePost> welcomePosts()
{
    return posts;
}

} // namespace Latchkey::Server
