// SPDX-License-Identifier: MIT
// The floor of a start: what Qt itself needs to show a window with nothing in it, as large as Latchkey's.
#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QWidget window;
    window.resize(960, 660);
    window.show();
    return QApplication::exec();
}
