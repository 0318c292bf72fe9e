// Titles of the columns a person has put away, one entry of the browser's store for each list.
export function read(key) {
  try {
    const titles = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(titles) ? titles.filter(t => typeof t === 'string').slice(0, 60) : [];
  } catch { return []; }
}

export function keep(key, titles) {
  try {
    if (titles.length) { localStorage.setItem(key, JSON.stringify(titles)); } else { localStorage.removeItem(key); }
  } catch { /* a full or forbidden store only means that the choice lasts as long as the page */ }
}
