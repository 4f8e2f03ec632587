// SPDX-License-Identifier: MIT
// Gives an empty Directus the state of its quickstart guide: posts, people who may read them, and registration.

export const admin = { email: 'admin@example.com', password: 'Admin-of-the-tests-1', token: 'static-token-of-the-tests-0123456789' };
export const reader = { email: 'reader@example.com', password: 'Reader-of-the-tests-1' };
export const memberRole = 'Member';
const postCount = 60;

/** Answers a function that sends one request as the administrator and returns `data`. */
export function speaker(url) {
    return async (method, path, body) => {
        const response = await fetch(url + path, {
            method,
            headers: { Authorization: `Bearer ${admin.token}`, 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
        });
        const text = await response.text();
        if (!response.ok)
            throw new Error(`${method} ${path}: ${response.status} ${text}`);
        return text ? JSON.parse(text).data : undefined;
    };
}

const filledByServer = (special) => ({ special: [special], readonly: true, hidden: true });
const postFields = [
    { field: 'id', type: 'integer', meta: { hidden: true, readonly: true }, schema: { is_primary_key: true, has_auto_increment: true } },
    { field: 'status', type: 'string', meta: { interface: 'select-dropdown' }, schema: { default_value: 'draft', is_nullable: false } },
    { field: 'title', type: 'string', meta: { interface: 'input', required: true }, schema: { is_nullable: false } },
    { field: 'slug', type: 'string', meta: { interface: 'input' }, schema: {} },
    { field: 'content', type: 'text', meta: { interface: 'input-rich-text-md' }, schema: {} },
    { field: 'user_created', type: 'uuid', meta: filledByServer('user-created'), schema: {} },
    { field: 'date_created', type: 'timestamp', meta: filledByServer('date-created'), schema: {} },
    { field: 'date_updated', type: 'timestamp', meta: filledByServer('date-updated'), schema: {} },
    { field: 'publish_date', type: 'timestamp', meta: { interface: 'datetime' }, schema: {} },
];

/** So long that a page of 25 posts has about 20 kB, as pages of real posts have. */
const closing = [
    'A key that fits many doors is kept by one person, who writes down when it leaves the hook and when it comes back. '
        + 'Whoever borrows it says what for, and brings it back before the house is shut.',
    'A lock that is hard to turn wants graphite, not oil: oil gathers the dust that made it hard. Try the key in the open door first, '
        + 'where a broken bit can still be taken out from both sides.',
];

/** Post `n` of 1…60: most are published, every tenth is a draft, two are archived; one a day, the first on 1 March 2025. */
function post(n) {
    const subjects = ['Keys', 'Doors', 'Hinges', 'Locks', 'Bolts', 'Bells', 'Thresholds'];
    const title = `${subjects[n % subjects.length]}, part ${n}`;
    const paragraph = `This is part ${n} of the series. It has **bold** words, a [link](https://example.com/${n}) and a list:`;
    return {
        title,
        status: n % 10 === 0 ? 'draft' : n % 25 === 0 ? 'archived' : 'published',
        slug: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        content: [`## ${title}`, paragraph, '- one\n- two\n- three', ...closing, 'Ünïcode, “quotes” and 漢字 too.'].join('\n\n'),
        publish_date: new Date(Date.UTC(2025, 2, n, 9)).toISOString(),
    };
}

async function createPosts(send) {
    await send('POST', '/collections', { collection: 'posts', meta: { icon: 'article', archive_field: 'status' }, schema: {}, fields: postFields });
    await send('POST', '/relations', { collection: 'posts', field: 'user_created', related_collection: 'directus_users', schema: { on_delete: 'SET NULL' } });
    await send('POST', '/items/posts', Array.from({ length: postCount }, (_, index) => post(index + 1)));
}

async function createPolicy(send, name, permissions) {
    const policy = await send('POST', '/policies', { name, app_access: false, admin_access: false });
    for (const permission of permissions)
        await send('POST', '/permissions', { policy: policy.id, permissions: {}, fields: ['*'], ...permission });
    return policy.id;
}

const readPosts = { collection: 'posts', action: 'read' };

/** Without app access, so that Directus 12 counts no seat; its unlicensed edition allows these rules and hardly any others. */
const ownAccount = [
    { collection: 'directus_users', action: 'read' },
    {
        collection: 'directus_users',
        action: 'update',
        permissions: { id: { _eq: '$CURRENT_USER' } },
        fields: [
            'first_name', 'last_name', 'email', 'password', 'location', 'title', 'description', 'avatar', 'language', 'appearance',
            'theme_light', 'theme_dark', 'theme_light_overrides', 'theme_dark_overrides', 'tfa_secret',
        ],
    },
];

/** Role "User" reads posts and nothing else; "Member" may also read and change its own account. Returns the id of "User". */
async function createRoles(send) {
    const posts = await createPolicy(send, 'Read Posts', [readPosts]);
    const account = await createPolicy(send, 'Own Account', ownAccount);
    const role = await send('POST', '/roles', { name: 'User', icon: 'person', policies: { create: [{ policy: posts }] } });
    await send('POST', '/roles', { name: memberRole, policies: { create: [{ policy: posts }, { policy: account }] } });
    return role.id;
}

export async function seed(url) {
    const send = speaker(url);
    await createPosts(send);
    const role = await createRoles(send);
    await send('PATCH', '/settings', {
        project_name: 'Contract Tests',
        project_color: '#6644FF',
        public_registration: true,
        public_registration_role: role,
        public_registration_verify_email: false,
    });
    await send('POST', '/users', { ...reader, role, status: 'active', first_name: 'Rita', last_name: 'Reader' });
}
