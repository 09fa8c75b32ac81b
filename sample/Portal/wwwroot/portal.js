// The portal works without this script: it keeps the reader's choice of dark or light, and shows edits of texts in Debug.
const root = document.documentElement;
const theme = localStorage.getItem('theme');
if (theme) root.dataset.theme = theme;

const button = document.querySelector('.theme');
button.hidden = false;
button.addEventListener('click', () => {
  const isDark = getComputedStyle(root).colorScheme === 'dark' ||
    (getComputedStyle(root).colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = isDark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
});

// Menus close with Escape and when the reader points elsewhere.
const picker = document.querySelector('.picker');
document.addEventListener('click', e => { if (!picker.contains(e.target)) picker.open = false; });
document.addEventListener('keydown', e => {
  if (e.key === 'Escape' && picker.open) { picker.open = false; picker.querySelector('summary').focus(); }
  if (e.key === '/' && !/^(input|textarea|select)$/i.test(e.target.localName)) { e.preventDefault(); document.querySelector('[type=search]').focus(); }
});

// On a phone, the table of contents begins closed.
if (matchMedia('(width < 60rem)').matches) document.querySelector('.contents').open = false;

// Edits of texts. A browser has six connections for a site, so that one of its pages listens and tells the others.
const { live, version } = document.body.dataset;
if (live) {
  const changes = new BroadcastChannel('changes');
  changes.onmessage = e => { if (e.data !== version) reload(); };
  navigator.locks?.request('changes', () => new Promise(() => {
    new EventSource(live).onmessage = e => { changes.postMessage(e.data); changes.onmessage(e); };
  }));
}

// What the reader has typed is not lost: the page waits until the field is as it was.
function reload() {
  const isTyped = [...document.querySelectorAll('input')].some(input => input.value !== input.defaultValue);
  if (isTyped) document.addEventListener('input', reload, { once: true });
  else location.reload();
}
