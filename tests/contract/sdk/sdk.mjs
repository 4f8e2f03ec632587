// SPDX-License-Identifier: MIT
// The official SDK at work, as its guides show it: authentication in its three modes, rest, graphql. Each case says what it is about; the
// first that fails ends the run.
import assert from 'node:assert/strict';
import {
    aggregate, authentication, createCollection, createDirectus, createItem, createItems, deleteCollection, deleteItem, deleteItems, graphql,
    inviteUser, passwordRequest, readCollections, readItem, readItems, readMe, readRoles, readUsers, registerUser, rest, serverInfo, serverPing,
    staticToken, updateItem, updateItems, updateItemsBatch,
} from '@directus/sdk';

const url = process.env.LATCHKEY_TEST_URL;
const email = process.env.LATCHKEY_TEST_USER_EMAIL;
const password = process.env.LATCHKEY_TEST_USER_PASSWORD;
const adminToken = process.env.LATCHKEY_TEST_ADMIN_TOKEN;

const cases = [];
const test = (name, run) => cases.push([name, run]);

// SDK 18 takes e-mail and password side by side, later ones in an object.
const login = async (client, given, options = {}) => {
    try {
        return await client.login(given, options);
    } catch (error) {
        if (given.email && error?.errors?.[0]?.extensions?.code === 'INVALID_PAYLOAD')
            return client.login(given.email, given.password, options);
        throw error;
    }
};

const codeOf = async (promise) => {
    try {
        await promise;
    } catch (error) {
        return error?.errors?.[0]?.extensions?.code ?? String(error);
    }
    return 'no error';
};

// Browsers keep cookies; node does not. One jar for the SDK's fetch.
const withCookies = () => {
    const jar = new Map();
    return async (input, init = {}) => {
        const headers = new Headers(init.headers);
        if (jar.size > 0 && init.credentials === 'include')
            headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
        const answer = await fetch(input, { ...init, headers });
        for (const cookie of answer.headers.getSetCookie()) {
            const [name, value] = cookie.split(';')[0].split('=');
            value ? jar.set(name, value) : jar.delete(name);
        }
        return answer;
    };
};

test('ping and info need no token', async () => {
    const client = createDirectus(url).with(rest());
    assert.equal(await client.request(serverPing()), 'pong');
    assert.ok((await client.request(serverInfo())).project.project_name);
});

test('json mode: sign in, read, refresh, sign out', async () => {
    const client = createDirectus(url).with(authentication('json', { autoRefresh: false })).with(rest());
    const tokens = await login(client, { email, password });
    assert.equal(tokens.refresh_token.length, 64);
    assert.ok((await client.request(readItems('posts', { limit: 1 }))).length === 1);
    const before = await client.getToken();
    await client.refresh();
    assert.notEqual((await client.refresh()).refresh_token, tokens.refresh_token);
    assert.ok(before && await client.getToken());
    await client.logout();
    assert.equal(await client.getToken(), null);
});

test('cookie mode: the refresh token stays in the cookie', async () => {
    const client = createDirectus(url, { globals: { fetch: withCookies() } })
        .with(authentication('cookie', { credentials: 'include', autoRefresh: false })).with(rest({ credentials: 'include' }));
    const tokens = await login(client, { email, password });
    assert.equal(tokens.refresh_token ?? null, null);
    assert.ok((await client.refresh()).access_token);
    assert.ok((await client.request(readMe({ fields: ['id'] }))).id);
    await client.logout();
    assert.notEqual(await codeOf(client.refresh()), 'no error');
});

test('session mode: everything is in the cookie', async () => {
    const client = createDirectus(url, { globals: { fetch: withCookies() } })
        .with(authentication('session', { credentials: 'include', autoRefresh: false })).with(rest({ credentials: 'include' }));
    const tokens = await login(client, { email, password });
    assert.equal(tokens.access_token ?? null, null);
    assert.ok((await client.request(readMe({ fields: ['id'] }))).id);
    await client.refresh();
    assert.ok((await client.request(readItems('posts', { limit: 1, fields: ['id'] })))[0].id);
    await client.logout();
    assert.equal(await codeOf(client.request(readMe())), 'INVALID_CREDENTIALS');
});

test('wrong passwords are refused with the code', async () => {
    const client = createDirectus(url).with(authentication('json')).with(rest());
    assert.equal(await codeOf(login(client, { email, password: 'wrong' })), 'INVALID_CREDENTIALS');
});

test('queries: fields, filter, sort, search, aggregate', async () => {
    const client = createDirectus(url).with(staticToken(adminToken)).with(rest());
    const newest = await client.request(readItems('posts', { fields: ['id', 'title'], sort: ['-id'], limit: 2 }));
    assert.ok(newest[0].id > newest[1].id);
    const one = await client.request(readItem('posts', newest[1].id, { fields: ['title'] }));
    assert.deepEqual(one, { title: newest[1].title });
    const filtered = await client.request(readItems('posts', { filter: { id: { _in: newest.map((post) => post.id) } }, limit: -1 }));
    assert.equal(filtered.length, 2);
    const [counted] = await client.request(aggregate('posts', { aggregate: { count: '*' } }));
    assert.ok(Number(counted.count) >= 2);
    assert.ok(Array.isArray(await client.request(readItems('posts', { search: 'the' }))));
});

test('items: create, change, remove', async () => {
    const client = createDirectus(url).with(staticToken(adminToken)).with(rest());
    const made = await client.request(createItem('posts', { title: 'By the SDK', status: 'draft' }));
    assert.equal((await client.request(updateItem('posts', made.id, { status: 'published' }))).status, 'published');
    await client.request(deleteItem('posts', made.id));
    assert.equal(await codeOf(client.request(readItem('posts', made.id))), 'FORBIDDEN');
});

test('items: many at once, by key and by query', async () => {
    const client = createDirectus(url).with(staticToken(adminToken)).with(rest());
    const made = await client.request(createItems('posts', [{ title: 'Many 1', status: 'draft' }, { title: 'Many 2', status: 'draft' }]));
    const each = made.map((post) => ({ id: post.id, title: `${post.title} changed` }));
    assert.deepEqual((await client.request(updateItemsBatch('posts', each))).map((post) => post.title), ['Many 1 changed', 'Many 2 changed']);
    const query = { filter: { id: { _in: made.map((post) => post.id) } } };
    const changed = await client.request(updateItems('posts', query, { status: 'archived' }));
    assert.deepEqual(changed.map((post) => post.status), ['archived', 'archived']);
    await client.request(deleteItems('posts', query));
    assert.deepEqual(await client.request(readItems('posts', query)), []);
});

test('people: register, invite, ask for a new password', async () => {
    const anyone = createDirectus(url).with(rest());
    await anyone.request(registerUser('sdk@example.com', 'Sdk-password-1'));
    await anyone.request(passwordRequest('sdk@example.com'));
    const admin = createDirectus(url).with(staticToken(adminToken)).with(rest());
    const [role] = await admin.request(readRoles({ limit: 1 }));
    await admin.request(inviteUser('invited-by-sdk@example.com', role.id));
    const [invited] = await admin.request(readUsers({ filter: { email: { _eq: 'invited-by-sdk@example.com' } } }));
    assert.equal(invited.status, 'invited');
});

test('collections: make one, use it, remove it', async () => {
    const client = createDirectus(url).with(staticToken(adminToken)).with(rest());
    await client.request(createCollection({
        collection: 'sdk_books', schema: {}, meta: {},
        fields: [{ field: 'id', type: 'integer', schema: { is_primary_key: true, has_auto_increment: true } }, { field: 'title', type: 'string', schema: {} }],
    }));
    const book = await client.request(createItem('sdk_books', { title: 'Emma' }));
    assert.deepEqual(await client.request(readItems('sdk_books')), [{ id: book.id, title: 'Emma' }]);
    assert.ok((await client.request(readCollections())).some((known) => known.collection === 'sdk_books'));
    await client.request(deleteCollection('sdk_books'));
});

test('graphql: items and system', async () => {
    const client = createDirectus(url).with(staticToken(adminToken)).with(graphql());
    const items = await client.query('query Read($limit: Int) { posts(limit: $limit, sort: ["id"]) { id title } }', { limit: 2 });
    assert.equal(items.posts.length, 2);
    assert.equal(typeof items.posts[0].id, 'string');
    const me = await client.query('{ users_me { email role { name } } }', {}, 'system');
    assert.equal(me.users_me.email, process.env.LATCHKEY_TEST_ADMIN_EMAIL);
});

for (const [name, run] of cases) {
    try {
        await run();
        console.log(`ok: ${name}`);
    } catch (error) {
        console.error(`FAILED: ${name}`, error);
        process.exit(1);
    }
}
