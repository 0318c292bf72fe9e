// Keys of the work screen, outside of every input: n/j and p/k move, a/x/c/m open how it ends, u takes back, / searches.
const known = 'jnkpaxcmu ';

const typing = target => target instanceof Element
  && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

let onKey;

export function attach(page) {
  onKey = e => {
    if (e.ctrlKey || e.altKey || e.metaKey || typing(e.target) || document.querySelector('dialog[open]')) { return; }
    const key = e.key.toLowerCase();
    const onControl = e.target instanceof Element && e.target.closest('button, a, summary, input');
    if (key === '/') {
      const search = document.querySelector('[data-finding-search]');
      if (search) { e.preventDefault(); search.focus(); search.select(); }
    } else if (key === 'enter' && !onControl) {
      e.preventDefault();
      document.querySelector('[data-finding-main]')?.focus();
    } else if (key.length === 1 && known.includes(key) && !(key === ' ' && onControl)) {
      e.preventDefault();
      page.invokeMethodAsync('OnKeyAsync', key, e.shiftKey);
    }
  };
  document.addEventListener('keydown', onKey);
  document.body.dataset.findingKeys = 'on';
}

export function detach() {
  document.removeEventListener('keydown', onKey);
  delete document.body.dataset.findingKeys;
}

// The address names the finding that is looked at; its row stays in sight.
export function show(address) {
  history.replaceState(history.state, '', address);
  requestAnimationFrame(() => document.querySelector('.finding-list .here')?.scrollIntoView({ block: 'nearest' }));
}
