// Keys of the lists of transfer entries, outside of every input: n/j/down and p/k/up move, space chooses, enter opens,
// s submits, v verifies or goes to vouchers, a approves, r returns, x rejects, w withdraws, u recalls, / searches.
const known = { arrowdown: 'n', arrowup: 'p', n: 'n', j: 'n', p: 'p', k: 'p', ' ': ' ', s: 's', v: 'v', a: 'a', r: 'r', x: 'x', w: 'w', u: 'u' };

const typing = target => target instanceof Element
  && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

let onKey = null;

export function attach(page) {
  detach();
  onKey = e => {
    if (e.ctrlKey || e.altKey || e.metaKey || typing(e.target) || document.querySelector('dialog[open]')) { return; }
    const key = e.key.toLowerCase();
    const onControl = e.target instanceof Element && e.target.closest('button, a, summary, input');
    if (key === '/') {
      const search = document.querySelector('[data-transfer-search]');
      if (search) { e.preventDefault(); search.focus(); search.select(); }
    } else if (key === 'enter' && !onControl) {
      const link = document.querySelector('[data-transfer-list] .here a');
      if (link) { e.preventDefault(); link.click(); }
    } else if (known[key] && !(key === ' ' && onControl)) {
      e.preventDefault();
      page.invokeMethodAsync('OnKeyAsync', known[key], e.shiftKey)
        .then(() => requestAnimationFrame(() => document.querySelector('[data-transfer-list] .here')?.scrollIntoView({ block: 'nearest' })));
    }
  };
  document.addEventListener('keydown', onKey);
  document.body.dataset.transferKeys = 'true';
}

export function detach() {
  if (onKey) { document.removeEventListener('keydown', onKey); }
  onKey = null;
  delete document.body.dataset.transferKeys;
}
