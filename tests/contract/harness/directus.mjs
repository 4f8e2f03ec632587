// SPDX-License-Identifier: MIT
// One Directus process in a folder of its own.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { admin } from './seed.mjs';

const startDeadline = 90_000; // ms; a first start on two busy cores has taken 20 s
const attempts = 3; // another program may take the port between our looking and Directus' listening

async function freePort() {
    const server = createServer();
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

function environment(folder, port, smtpPort, extra) {
    return {
        PATH: process.env.PATH,
        HOME: folder,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        SECRET: 'secret-of-the-tests-0123456789-0123456789',
        DB_CLIENT: 'sqlite3',
        DB_FILENAME: join(folder, 'data.db'),
        STORAGE_LOCAL_ROOT: join(folder, 'uploads'),
        EXTENSIONS_PATH: join(folder, 'extensions'),
        TEMP_PATH: join(folder, 'temp'),
        ADMIN_EMAIL: admin.email,
        ADMIN_PASSWORD: admin.password,
        ADMIN_TOKEN: admin.token,
        EMAIL_TRANSPORT: 'smtp',
        EMAIL_SMTP_HOST: '127.0.0.1',
        EMAIL_SMTP_PORT: String(smtpPort),
        EMAIL_SMTP_IGNORE_TLS: 'true',
        EMAIL_FROM: 'no-reply@example.com',
        EMAIL_VERIFY_SETUP: 'false',
        RATE_LIMITER_REGISTRATION_ENABLED: 'false', // its default of five a minute is for the tests that ask for it
        PRESSURE_LIMITER_ENABLED: 'false', // else it answers 503 by itself on a busy machine
        TELEMETRY: 'false',
        ACCEPT_TERMS: 'true',
        LOG_LEVEL: 'warn',
        ...extra,
    };
}

/** Ends with this process, also when this one is killed where the system can promise that. */
function launch(words, options) {
    const tied = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL', ...words] : words;
    const child = spawn(tied[0], tied.slice(1), options);
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    return child;
}

const ended = (child) => child.exitCode !== null || child.signalCode !== null;
const end = (child) => new Promise((resolve) => (ended(child) ? resolve() : child.once('exit', resolve)));

async function answers(url) {
    try {
        const response = await fetch(`${url}/server/ping`, { signal: AbortSignal.timeout(2000) });
        return response.ok && (await response.text()) === 'pong';
    } catch {
        return false;
    }
}

export class Directus {
    /** `installation` is the folder that install-directus filled, `folder` an existing one for everything the instance writes. */
    constructor(installation, folder, smtpPort, extra = {}) {
        // Not directus/cli.js: that asks the registry for updates first, and waits for its answer.
        Object.assign(this, { folder, smtpPort, extra, cli: join(installation, 'node_modules/@directus/api/dist/cli/run.js') });
        for (const name of ['uploads', 'extensions', 'temp'])
            mkdirSync(join(folder, name), { recursive: true });
        writeFileSync(join(folder, 'package.json'), '{}'); // it looks for extensions there, and complains when it cannot
    }

    get database() { return join(this.folder, 'data.db'); }
    get logFile() { return join(this.folder, 'directus.log'); }

    #spawn(command, port) {
        const log = openSync(this.logFile, 'a');
        const child = launch([process.execPath, this.cli, command], {
            cwd: this.folder,
            env: environment(this.folder, port, this.smtpPort, this.extra),
            stdio: ['ignore', log, log],
        });
        closeSync(log);
        return child;
    }

    /** The last lines of what it said, without what it says at every start. */
    log(lines = 20) {
        const text = existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8') : '';
        return text.split('\n').filter((line) => line && !line.includes('Spatialite')).slice(-lines).join('\n');
    }

    /** Makes the tables and the administrator of a new database. */
    async bootstrap() {
        const child = this.#spawn('bootstrap', 0);
        await end(child);
        if (child.exitCode !== 0)
            throw new Error(`bootstrap failed\n${this.log()}`);
    }

    /** Resolves once it answers; `url` is set then. */
    async start() {
        for (let attempt = 1; attempt <= attempts; ++attempt) {
            const port = this.extra.PORT ?? (await freePort());
            const url = `http://127.0.0.1:${port}`;
            this.child = this.#spawn('start', port);
            if (await this.#answersInTime(url)) {
                this.url = url;
                return;
            }
            if (!this.log().includes('EADDRINUSE'))
                break;
        }
        throw new Error(`Directus did not start\n${this.log()}`);
    }

    async #answersInTime(url) {
        const deadline = Date.now() + startDeadline;
        while (Date.now() < deadline && !ended(this.child)) {
            if (await answers(url))
                return !ended(this.child); // else it was another program's answer
            await pause(50);
        }
        await this.stop();
        return false;
    }

    async stop() {
        if (!this.child || ended(this.child))
            return;
        this.child.kill('SIGTERM');
        const patience = setTimeout(() => this.child.kill('SIGKILL'), 5000);
        await end(this.child);
        clearTimeout(patience);
    }
}
