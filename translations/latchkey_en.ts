<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %n second(s).</source>
        <translation>
            <numerusform>The project cannot be reached right now. You are still signed in; the next attempt is in %n second.</numerusform>
            <numerusform>The project cannot be reached right now. You are still signed in; the next attempt is in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
