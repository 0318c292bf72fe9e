// Runs before the first paint: the chosen appearance, or the system's.
(function () {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const link = document.getElementById('component-theme');
  const light = link.getAttribute('href');
  function apply() {
    const choice = localStorage.getItem('uccms-theme') || 'system';
    const dark = choice === 'dark' || (choice === 'system' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.documentElement.dataset.themeChoice = choice;
    const wanted = dark ? link.dataset.dark : light;
    if (link.getAttribute('href') !== wanted) { link.setAttribute('href', wanted); }
    document.documentElement.classList.toggle('rail-narrow', localStorage.getItem('uccms-rail') === 'narrow');
  }
  system.addEventListener('change', apply);
  window.uccmsTheme = apply;
  apply();
})();
