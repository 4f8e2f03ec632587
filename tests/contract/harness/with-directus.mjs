// SPDX-License-Identifier: MIT
// The work behind the script with-directus, which sees to it that everything is installed first.
//   node with-directus.mjs INSTALLATION VERSION [--env NAME=VALUE]… [--settings JSON] -- COMMAND…
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync,
    writeFileSync } from 'node:fs';
import { constants as system, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Directus } from './directus.mjs';
import { openMailbox } from './mailbox.mjs';
import { admin, memberRole, reader, seed, speaker } from './seed.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: {
    env: { type: 'string', multiple: true, default: [] },
    settings: { type: 'string', default: '{}' },
} });
const [installation, version, ...words] = positionals;
const extra = Object.fromEntries(values.env.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]));

let command; // once it runs, signals are its business
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => (command ? command.kill(signal) : process.exit(128 + system.signals[signal])));

/** In memory where there is such a place: a migration on a slow disk waits a minute for its many small commits. */
const temporaryPlace = process.env.TMPDIR || !existsSync('/dev/shm') ? tmpdir() : '/dev/shm';

/** A folder that is gone when this process is. */
function temporaryFolder(name) {
    const folder = mkdtempSync(join(temporaryPlace, `latchkey-${name}-`));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return folder;
}

/** A database as bootstrap and seed leave it, made once per version and state of these scripts. */
function snapshotPath() {
    const hash = createHash('sha256');
    for (const name of ['seed.mjs', 'directus.mjs'])
        hash.update(readFileSync(join(import.meta.dirname, name)));
    return join(installation, `seeded-${hash.digest('hex').slice(0, 16)}.db`);
}

async function makeSnapshot(path) {
    const directus = new Directus(installation, temporaryFolder('seed'), 1); // no mail is sent, so port 1 will do
    try {
        await directus.bootstrap();
        await directus.start();
        await seed(directus.url);
        await directus.stop();
        const part = `${path}.${process.pid}`;
        copyFileSync(directus.database, part);
        renameSync(part, path); // two at a time both make it, and the last one stays
    } finally {
        await directus.stop();
    }
}

/** Changes the settings of the project, and returns the id of the role that invited members get. */
async function setUp(url) {
    const send = speaker(url);
    await send('PATCH', '/settings', JSON.parse(values.settings));
    const [role] = await send('GET', `/roles?fields=id&filter[name][_eq]=${memberRole}`);
    return role.id;
}

/** The command line of this Directus, as `npx directus` is in the folder of a project; returns the script's path. */
function writeCommand(directus) {
    const path = join(directus.folder, 'directus');
    const variables = { NODE_ENV: 'production', HOME: directus.folder, DB_CLIENT: 'sqlite3', DB_FILENAME: directus.database,
        SECRET: 'for the command line', EXTENSIONS_PATH: join(directus.folder, 'extensions') };
    const settings = Object.entries(variables).map(([name, value]) => `${name}='${value}'`).join(' ');
    writeFileSync(path, `#!/bin/sh\ncd '${directus.folder}' && exec env ${settings} '${process.execPath}' '${directus.cli}' "$@"\n`, { mode: 0o700 });
    return path;
}

const coordinates = (directus, mailFolder, role) => ({
    LATCHKEY_TEST_SERVER: `directus-${version.split('.')[0]}`,
    LATCHKEY_TEST_URL: directus.url,
    LATCHKEY_TEST_ADMIN_TOKEN: admin.token,
    LATCHKEY_TEST_ADMIN_EMAIL: admin.email,
    LATCHKEY_TEST_ADMIN_PASSWORD: admin.password,
    LATCHKEY_TEST_USER_EMAIL: reader.email,
    LATCHKEY_TEST_USER_PASSWORD: reader.password,
    LATCHKEY_TEST_MEMBER_ROLE: role,
    LATCHKEY_TEST_MAIL_DIR: mailFolder,
    LATCHKEY_TEST_DB: directus.database,
    LATCHKEY_TEST_DIRECTUS: writeCommand(directus),
});

/** Runs the command in the foreground and returns its exit code as a shell would say it. */
async function run(words, environment) {
    command = spawn(words[0], words.slice(1), { stdio: 'inherit', env: { ...process.env, ...environment } });
    return new Promise((resolve) => {
        command.once('error', (error) => {
            console.error(`with-directus: ${error.message}`);
            resolve(127);
        });
        command.once('exit', (code, signal) => resolve(code ?? 128 + system.signals[signal]));
    });
}

async function main() {
    const snapshot = snapshotPath();
    if (!existsSync(snapshot))
        await makeSnapshot(snapshot);
    const folder = temporaryFolder('directus');
    const mailFolder = join(folder, 'mail');
    mkdirSync(mailFolder);
    const mailbox = await openMailbox(mailFolder);
    const directus = new Directus(installation, folder, mailbox.port, extra);
    try {
        copyFileSync(snapshot, directus.database, constants.COPYFILE_FICLONE);
        await directus.start();
        const role = await setUp(directus.url);
        const code = await run(words, coordinates(directus, mailFolder, role));
        if (code !== 0 && directus.log())
            console.error(`with-directus: the last that Directus ${version} said:\n${directus.log()}`);
        return code;
    } finally {
        await directus.stop();
        mailbox.close();
    }
}

try {
    process.exitCode = await main();
} catch (error) {
    console.error(`with-directus: ${error.message}`);
    process.exitCode = 1;
}
