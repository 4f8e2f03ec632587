<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %Ln second.</numerusform>
            <numerusform>Too many attempts. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountPage</name>
    <message numerus="yes">
        <source>It renews itself in %Ln minute(s).</source>
        <translation>
            <numerusform>It renews itself in %Ln minute.</numerusform>
            <numerusform>It renews itself in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::CodeField</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds ahead of the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds behind the project’s, and codes go by the clock. Set it, and that of your phone, by the network; then enter the next code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next code comes in %Ln second(s).</source>
        <translation>
            <numerusform>The next code comes in %Ln second.</numerusform>
            <numerusform>The next code comes in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostReader</name>
    <message numerus="yes">
        <source>%Ln more character(s) do not fit in here; Save As writes all of them.</source>
        <translation>
            <numerusform>%Ln more character does not fit in here; Save As writes all of them.</numerusform>
            <numerusform>%Ln more characters do not fit in here; Save As writes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PostsView</name>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln post found</numerusform>
            <numerusform>%Ln posts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln new post</numerusform>
            <numerusform>%Ln new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResendButton</name>
    <message numerus="yes">
        <source>%1 (in %Ln s)</source>
        <translation>
            <numerusform>%1 (in %Ln s)</numerusform>
            <numerusform>%1 (in %Ln s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ResumePage</name>
    <message numerus="yes">
        <source>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).</source>
        <translation>
            <numerusform>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second.</numerusform>
            <numerusform>The project cannot be reached right now. You are still signed in; the next attempt is in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
