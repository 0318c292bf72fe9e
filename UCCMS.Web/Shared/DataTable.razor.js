// Row movement without a round trip: arrows move the focus, Enter and click open, Space chooses where rows can be chosen, "/" goes to the search; the row that
// was opened is kept in the address, so that back returns to it.
const attached = new WeakMap();

const rows = root => [...root.querySelectorAll('tr[data-row]')];

function focusRow(root, row) {
  for (const other of rows(root)) { other.tabIndex = other === row ? 0 : -1; }
  row.focus();
}

function open(root, row, prefix) {
  const link = row.querySelector('a[data-row-link]');
  if (!link) { return; }
  const here = new URL(location.href);
  here.searchParams.set(prefix + 'row', row.dataset.row);
  history.replaceState(history.state, '', here);
  link.click();
}

export function attach(root, prefix) {
  if (!root) { return; }
  const onKey = e => {
    const row = e.target.closest('tr[data-row]');
    if (!row || e.target !== row) { return; }
    const all = rows(root);
    const at = all.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[e.key];
    if (to !== undefined) { e.preventDefault(); if (all[to]) { focusRow(root, all[to]); } }
    if (e.key === ' ') {
      e.preventDefault();
      row.querySelector('input[type=checkbox]:not(:disabled)')?.click();
    }
    if (e.key === 'Enter' && !e.ctrlKey) { e.preventDefault(); open(root, row, prefix); }
  };
  const onClick = e => {
    const row = e.target.closest('tr[data-row]');
    if (row && !e.target.closest('a, button, input, select, label, summary') && !getSelection().toString()) { open(root, row, prefix); }
  };
  const onSlash = e => {
    if (e.key === '/' && !e.target.closest('input, textarea, select, [contenteditable]')) {
      const search = root.querySelector('[data-table-search]');
      if (search) { e.preventDefault(); search.focus(); search.select(); }
    }
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('click', onClick);
  document.addEventListener('keydown', onSlash);
  attached.set(root, onSlash);
}

export function restore(root, prefix) {
  if (!root) { return; }
  const kept = new URL(location.href).searchParams.get(prefix + 'row');
  const row = kept === null ? null : root.querySelector(`tr[data-row="${CSS.escape(kept)}"]`);
  if (row) { focusRow(root, row); }
}

export function detach(root) {
  const onSlash = root && attached.get(root);
  if (onSlash) { document.removeEventListener('keydown', onSlash); attached.delete(root); }
}
