// Keeps what is typed into a form until it is sent: in the browser's own store, so that neither a lost connection nor a restart of
// the server nor a closed window loses it. Whoever signs out on purpose takes it away.
(function () {
  const person = document.body.dataset.person;
  if (!person) { return; }
  const texts = document.body.dataset; // in the language of the person
  const prefix = `uccms-draft:${person}:`;
  const hours = 12;
  const fields = 'main .field input[id]:not([type=file], [type=password], [type=search]), main .field textarea[id], main .field select[id], main .check input[type=checkbox]:not(.table-part *)';
  const read = key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const pathKey = () => prefix + location.pathname;
  const boxesLike = field => [...document.querySelectorAll(fields)].filter(f => !f.id && f.parentElement.textContent.trim() === field.parentElement.textContent.trim());
  const nameOf = field => field.id.startsWith('remark-') ? 'remark' : field.id || `${field.parentElement.textContent.trim()} ${boxesLike(field).indexOf(field)}`;
  const valueOf = field => field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value;
  let waiting = null;
  let bar = null;

  for (const key of Object.keys(localStorage).filter(k => k.startsWith('uccms-draft:'))) {
    if (!(Date.now() - read(key)?.at < hours * 3600000)) { localStorage.removeItem(key); }
  }

  const keep = field => {
    const draft = read(pathKey()) ?? { values: {} };
    draft.at = Date.now();
    draft.values[nameOf(field)] = valueOf(field);
    localStorage.setItem(pathKey(), JSON.stringify(draft));
  };
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, e => { if (e.isTrusted && e.target instanceof Element && e.target.matches(fields)) { keep(e.target); } });
  }

  const say = (text, acts) => {
    bar?.remove();
    bar = document.createElement('div');
    bar.className = 'note gold draft-bar';
    bar.setAttribute('role', 'status');
    bar.append(text, ' ');
    for (const [word, act] of acts) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = word;
      button.addEventListener('click', act);
      bar.append(button, ' ');
    }
    document.getElementById('main')?.before(bar);
  };
  const forget = () => { localStorage.removeItem(pathKey()); waiting = null; bar?.remove(); bar = null; };
  const timeOf = at => new Date(at).toLocaleTimeString('en-IN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Kolkata' });

  // One field after the other, as they appear: a choice may bring up the fields that follow it.
  const putBack = () => {
    for (const field of document.querySelectorAll(fields)) {
      const value = waiting?.values[nameOf(field)];
      if (value === undefined || field.disabled || (field.tagName === 'SELECT' && ![...field.options].some(o => o.value === value))) { continue; }
      delete waiting.values[nameOf(field)];
      if (valueOf(field) === value) { continue; }
      for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) { fold.open = true; }
      if (field.type === 'checkbox' || field.type === 'radio') { field.checked = value === 'true'; } else { field.value = value; }
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  // A row that was added is added again: its button says which fields it brings.
  const addRow = () => {
    for (const name of Object.keys(waiting?.values ?? {})) {
      const row = /^(.+?)(\d+)$/.exec(name);
      const button = row && !document.getElementById(name) ? document.querySelector(`main [data-adds="${CSS.escape(row[1])}"]`) : null;
      if (button && button.dataset.added !== name) { button.dataset.added = name; button.click(); return; }
    }
  };
  const begin = draft => {
    waiting = structuredClone(draft);
    putBack();
    addRow();
    say(texts.draftBack.replace('{0}', timeOf(draft.at)), [[texts.draftDiscard, () => { forget(); location.reload(); }]]);
  };

  // A page that was loaded anew goes on by itself; one that was come to again asks first.
  let offered = null;
  const offer = () => {
    const draft = read(pathKey());
    if (offered === location.pathname || !draft || !document.querySelector(fields)) { return; }
    const first = offered === null && performance.getEntriesByType('navigation')[0]?.type === 'reload';
    offered = location.pathname;
    const missing = [...document.querySelectorAll(fields)].some(f => draft.values[nameOf(f)] !== undefined && draft.values[nameOf(f)] !== valueOf(f));
    if (!missing) { return; }
    if (first) { begin(draft); } else { say(texts.draftThere.replace('{0}', timeOf(draft.at)), [[texts.draftPut, () => begin(draft)], [texts.draftDiscard, forget]]); }
  };

  let path = location.pathname;
  let byLink = false;
  document.addEventListener('click', e => { byLink = e.target instanceof Element && e.target.closest('a[href]') !== null; }, true);
  new MutationObserver(() => {
    if (location.pathname !== path) {
      if (!byLink) { localStorage.removeItem(prefix + path); } // the form was sent, and the program went on to what came of it
      byLink = false;
      path = location.pathname;
      offered = '';
      waiting = null;
      bar?.remove();
    }
    if (document.querySelector('main .note.good')) { localStorage.removeItem(pathKey()); bar?.remove(); }
    if (waiting) { putBack(); addRow(); }
    offer();
  }).observe(document.body, { childList: true, subtree: true });

  document.addEventListener('submit', e => {
    if (e.target.id === 'sign-out' && !e.target.querySelector('[name=idle]')) {
      for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix))) { localStorage.removeItem(key); }
    }
  });

  // The server does not know this page any more: load it anew at once, and go on with what was typed.
  document.getElementById('components-reconnect-modal')?.addEventListener('components-reconnect-state-changed', e => {
    if (e.detail.state === 'rejected') { location.reload(); }
  });
})();
