// Ctrl+K opens; arrows move along what was found, Enter opens the one chosen, or the first as soon as it is found.
let stop;

export function attach(dialog) {
  if (!dialog) { return; }
  const input = dialog.querySelector('input');
  const box = dialog.querySelector('[data-words]');
  const links = () => [...dialog.querySelectorAll('a[data-found]')];
  let wanted = false;

  const choose = at => {
    const all = links();
    all.forEach((link, i) => link.classList.toggle('here', i === at));
    all[at]?.scrollIntoView({ block: 'nearest' });
  };
  const chosen = () => links().findIndex(link => link.classList.contains('here'));
  const isCurrent = () => box.dataset.words === input.value.trim() && box.getAttribute('aria-busy') === 'false';
  const go = () => { wanted = false; (links()[chosen()] ?? links()[0])?.click(); };

  const onDocument = e => {
    const palette = (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k';
    if (palette && !document.querySelector('dialog[open]:not(#palette)')) {
      e.preventDefault();
      if (dialog.open) { dialog.close(); return; }
      dialog.showModal();
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.focus();
    }
  };
  const onClickOpener = e => {
    if (e.target instanceof Element && e.target.closest('[data-open-palette]')) { onDocument(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true })); }
  };
  const onKey = e => {
    const all = links();
    const to = { ArrowDown: Math.min(chosen() + 1, all.length - 1), ArrowUp: Math.max(chosen() - 1, 0) }[e.key];
    if (to !== undefined) { e.preventDefault(); choose(to); }
    if (e.key === 'Enter') { e.preventDefault(); if (isCurrent()) { go(); } else { wanted = true; } }
  };
  const onClick = e => {
    if (e.target.closest('a[data-found]')) { dialog.close(); }
    if (e.target === dialog) { dialog.close(); }
  };
  const onInput = () => { wanted = false; };
  const watch = new MutationObserver(() => {
    if (chosen() < 0) { choose(0); }
    if (wanted && isCurrent()) { go(); }
  });

  dialog.addEventListener('keydown', onKey);
  dialog.addEventListener('click', onClick);
  input.addEventListener('input', onInput);
  document.addEventListener('keydown', onDocument);
  document.addEventListener('click', onClickOpener);
  watch.observe(box, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-words', 'aria-busy'] });
  stop = () => {
    watch.disconnect();
    document.removeEventListener('keydown', onDocument);
    document.removeEventListener('click', onClickOpener);
  };
  document.body.dataset.paletteKeys = 'on';
}

export function detach() { stop?.(); }
