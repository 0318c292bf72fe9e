// The frame's own behaviour, without a round trip to the server: appearance, rail, menus, key sheet, idle time.
(function () {
  const closest = (e, selector) => e.target instanceof Element ? e.target.closest(selector) : null;

  document.addEventListener('click', e => {
    const theme = closest(e, '[data-theme-choice]');
    if (theme && theme.tagName === 'BUTTON') { localStorage.setItem('uccms-theme', theme.dataset.themeChoice); window.uccmsTheme(); }
    if (closest(e, '[data-rail-toggle]')) {
      localStorage.setItem('uccms-rail', document.documentElement.classList.contains('rail-narrow') ? 'wide' : 'narrow');
      window.uccmsTheme();
    }
    const opener = closest(e, '[data-open-dialog]');
    if (opener) { document.getElementById(opener.dataset.openDialog)?.showModal(); }
    const demonstration = closest(e, '[data-sign-in-as]');
    if (demonstration) {
      document.getElementById('employee-id').value = demonstration.dataset.signInAs;
      document.getElementById('password').value = demonstration.dataset.signInWith;
      document.querySelector('.sign-in-form button[type=submit]').focus();
    }
    for (const menu of document.querySelectorAll('details[data-menu][open]')) {
      if (!menu.contains(e.target)) { menu.open = false; }
    }
  });

  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') {
      for (const menu of document.querySelectorAll('details[data-menu][open]')) { menu.open = false; menu.querySelector('summary').focus(); }
    }
    const typing = closest(e, 'input, textarea, select, [contenteditable]');
    if (e.key === '?' && !typing) { document.getElementById('keys')?.showModal(); }
    if (e.key === 'Enter' && e.ctrlKey) {
      const act = document.querySelector('[data-next-act]:not([disabled])');
      if (act && !document.querySelector('dialog[open]')) { e.preventDefault(); act.click(); }
    }
  });

  // Who signs out in one window is out in all of them: an open page would go on working as that person.
  const tellOthers = () => localStorage.setItem('uccms-signed-out', String(Date.now()));
  document.addEventListener('submit', e => { if (e.target.id === 'sign-out') { tellOthers(); } });
  window.addEventListener('storage', e => { if (e.key === 'uccms-signed-out') { setTimeout(() => location.reload(), 1000); } });

  // Idle time: a sign of life while the page is in use, a warning two minutes before the end, then out.
  const minutes = Number(document.body.dataset.idleMinutes);
  if (!minutes) { return; }
  let used = Date.now();
  let told = Date.now();
  for (const kind of ['pointerdown', 'keydown', 'wheel']) { document.addEventListener(kind, () => { used = Date.now(); }, { passive: true }); }
  setInterval(() => {
    const idle = (Date.now() - used) / 60000;
    const warning = document.getElementById('idle');
    if (idle >= minutes) {
      const form = document.getElementById('sign-out');
      const mark = document.createElement('input');
      mark.type = 'hidden'; mark.name = 'idle'; mark.value = 'true';
      form?.append(mark);
      tellOthers();
      form?.submit();
    } else if (idle >= minutes - 2) {
      if (warning && !warning.open) { warning.showModal(); }
    } else {
      if (warning?.open) { warning.close(); }
      if (Date.now() - told > 5 * 60000 && used > told) { told = Date.now(); fetch('/still-there'); }
    }
  }, 10000);
})();
