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

const { live } = document.body.dataset;
if (live) new EventSource(live).onmessage = () => location.reload();
