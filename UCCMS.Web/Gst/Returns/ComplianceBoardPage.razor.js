// Arrow keys move between the months and GSTINs of the board; "/" goes to the search.
export function attach(root) {
  if (!root) { return; }
  root.addEventListener('keydown', e => {
    const cell = e.target.closest('a[data-cell]');
    if (!cell || e.altKey || e.ctrlKey || e.metaKey) return;
    const place = cell.closest('td');
    const row = place.parentElement;
    const to = {
      ArrowRight: () => place.nextElementSibling,
      ArrowLeft: () => place.previousElementSibling,
      ArrowDown: () => row.nextElementSibling?.children[place.cellIndex],
      ArrowUp: () => row.previousElementSibling?.children[place.cellIndex],
      Home: () => row.children[1],
      End: () => row.lastElementChild,
    }[e.key]?.();
    const link = to?.querySelector('a[data-cell]');
    if (link) { e.preventDefault(); link.focus(); }
  });
  root.ownerDocument.addEventListener('keydown', e => {
    if (e.key === '/' && root.isConnected && !e.target.closest('input, textarea, select')) {
      e.preventDefault();
      root.querySelector('[data-table-search]')?.focus();
    }
  });
}
