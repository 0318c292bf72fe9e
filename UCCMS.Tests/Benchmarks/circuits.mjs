// Opens circuits of the portal without a browser: signs in, starts a circuit for each person, acknowledges what is drawn, answers
// calls of scripts, and opens one page after the other at random moments. CircuitBenchmark.cs starts it and answers "memory".
// usage: node circuits.mjs BASE CIRCUITS SECONDS EMPLOYEE PASSWORD PAGE=TEXT PAGE=TEXT …   (TEXT: what the whole page shows)
import { createInterface } from 'node:readline';
import { HubConnectionBuilder, LogLevel, HttpTransportType } from '@microsoft/signalr';
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack';

const [base, count, seconds, employee, password, ...given] = process.argv.slice(2);
const pages = given.map(g => ({ path: g.slice(0, g.indexOf('=')), text: g.slice(g.indexOf('=') + 1), took: [] }));
const pauseMs = 5000;
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const memory = async () => { console.log('memory'); return +(await lines.next()).value; };

const jar = new Map();
const cookies = () => [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
async function http(path, init = {}) {
  const answer = await fetch(new URL(path, base), { redirect: 'manual', ...init, headers: { ...init.headers, cookie: cookies() } });
  for (const c of answer.headers.getSetCookie()) { const [k, ...v] = c.split(';')[0].split('='); jar.set(k, v.join('=')); }
  return answer;
}

const form = await (await http('/sign-in')).text();
const token = /name="__RequestVerificationToken" value="([^"]+)"/.exec(form)[1];
const posted = await http('/sign-in', {
  method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ _handler: 'sign-in', __RequestVerificationToken: token, 'Input.EmployeeId': employee, 'Input.Password': password }),
});
if (posted.status !== 302) { throw new Error(`The sign-in failed: ${posted.status}`); }

class BlazorPack extends MessagePackHubProtocol { constructor() { super(); this.name = 'blazorpack'; } }

async function open() {
  const html = await (await http('/')).text();
  const state = /<!--Blazor-Server-Component-State:([^>]*?)-->/.exec(html)?.[1] ?? '';
  const markers = [...html.matchAll(/<!--Blazor:(\{.*?\})-->/g)].map(m => JSON.parse(m[1])).filter(m => m.type === 'server');
  const hub = new HubConnectionBuilder().withUrl(`${base}_blazor`, { headers: { cookie: cookies() }, transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .withHubProtocol(new BlazorPack()).configureLogging(LogLevel.Error).build();
  const person = { hub, failed: false, drawn: '', look: null };
  hub.on('JS.RenderBatch', (id, data) => {
    hub.send('OnRenderCompleted', id, null);
    person.look?.(Buffer.from(data));
  });
  hub.on('JS.BeginInvokeJS', (task, id, args, kind) => {
    if (task) { hub.send('EndInvokeJSFromDotNet', task, true, `[${task},true,${kind === 1 || id === 'import' ? '{"__jsObjectId":1}' : 'null'}]`); }
  });
  for (const e of ['JS.AttachComponent', 'JS.EndInvokeDotNet', 'JS.ReceiveByteArray', 'JS.BeginTransmitStream', 'JS.EndUpdateRootComponents', 'JS.EndLocationChanging', 'JS.SavePersistedState']) { hub.on(e, () => { }); }
  hub.on('JS.Error', error => { person.failed = true; console.log(`circuit error: ${error}`); });
  await hub.start();
  if (!await hub.invoke('StartCircuit', base, base, '[]', '')) { throw new Error('No circuit'); }
  const seen = until(person, pages[0].text);
  await hub.send('UpdateRootComponents', JSON.stringify({ batchId: 1, operations: markers.map((marker, i) => ({ type: 'add', ssrComponentId: i + 1, marker })) }), state);
  await seen;
  return person;
}

const until = (person, text) => new Promise((found, failed) => {
  const wait = setTimeout(() => { person.look = null; failed(new Error(`Nothing drawn with “${text}” in 30 s`)); }, 30000);
  person.look = data => { if (data.includes(text)) { person.look = null; clearTimeout(wait); found(); } };
});
const sleep = ms => new Promise(done => setTimeout(done, ms));
const at = (sorted, part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);

const first = await open();
const before = await memory();
const people = [];
const began = performance.now();
for (let i = 0; i < count; i += 5) { people.push(...await Promise.all(Array.from({ length: Math.min(5, count - i) }, open))); }
console.log(`${count} circuits opened in ${((performance.now() - began) / 1000).toFixed(1)} s`);
await sleep(1000);
console.log(`managed memory of each on ${pages[0].path}: ${Math.round((await memory() - before) / count / 1024)} KB`);

const end = performance.now() + seconds * 1000;
await Promise.all(people.map(async person => {
  await sleep(Math.random() * pauseMs);
  for (let turn = 1; performance.now() < end; turn++) {
    const page = pages[turn % pages.length];
    const start = performance.now();
    const seen = until(person, page.text);
    await person.hub.send('OnLocationChanged', new URL(page.path, base).href, null, true);
    try { await seen; page.took.push(performance.now() - start); } catch (e) { person.failed = true; console.log(e.message); return; }
    await sleep(pauseMs * (0.5 + Math.random()));
  }
}));
for (const page of pages) {
  const sorted = page.took.sort((a, b) => a - b);
  console.log(`${page.path}: opened ${sorted.length} times, median ${at(sorted, 0.5)} ms, 95th percentile ${at(sorted, 0.95)} ms, longest ${at(sorted, 1)} ms`);
}
console.log(`${people.filter(p => p.failed).length} circuits failed`);
console.log(`managed memory of each afterwards: ${Math.round((await memory() - before) / count / 1024)} KB`);
process.exit(people.some(p => p.failed) ? 1 : 0);
