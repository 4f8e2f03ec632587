// SPDX-License-Identifier: MIT
// An SMTP server that keeps each mail as a file FOLDER/0001.eml, 0002.eml, … as it came, and delivers none.
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const endOfMail = '\r\n.\r\n';

/** Answers one line of a client; undefined for a verb that nobody here sends. */
const answers = {
    EHLO: '250-mailbox\r\n250 8BITMIME',
    HELO: '250 mailbox',
    MAIL: '250 ok',
    RCPT: '250 ok',
    RSET: '250 ok',
    NOOP: '250 ok',
    DATA: '354 go on',
    QUIT: '221 bye',
};

/** One connection: lines of commands until DATA, then a mail until the lone dot, and so on. */
function converse(socket, keep) {
    let pending = '';
    let inMail = false;
    const nextPiece = () => {
        // The dot may follow DATA at once (an empty mail), so the mail is looked at with the line end before it.
        const end = inMail ? ('\r\n' + pending).indexOf(endOfMail) : pending.indexOf('\r\n');
        if (end < 0)
            return undefined;
        const piece = pending.slice(0, end);
        pending = pending.slice(inMail ? end + endOfMail.length - 2 : end + 2);
        return piece;
    };
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.write('220 mailbox\r\n');
    socket.on('data', (chunk) => {
        pending += chunk;
        for (let piece = nextPiece(); piece !== undefined; piece = nextPiece()) {
            if (inMail) {
                inMail = false;
                keep(piece.replace(/^\.\./gm, '.'));
                socket.write('250 kept\r\n');
                continue;
            }
            const verb = piece.slice(0, 4).toUpperCase();
            inMail = verb === 'DATA';
            socket.write((answers[verb] ?? '502 no such verb') + '\r\n');
            if (verb === 'QUIT')
                socket.end();
        }
    });
}

/** Listens on a free loopback port. Returns { port, close() }. */
export async function openMailbox(folder) {
    let count = 0;
    const keep = (mail) => {
        const path = join(folder, String(++count).padStart(4, '0') + '.eml');
        writeFileSync(path + '.part', mail, 'latin1');
        renameSync(path + '.part', path); // whoever sees the file sees all of it
    };
    const sockets = new Set();
    const server = createServer((socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        converse(socket, keep);
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return {
        port: server.address().port,
        close: () => {
            sockets.forEach((socket) => socket.destroy());
            server.close();
        },
    };
}
