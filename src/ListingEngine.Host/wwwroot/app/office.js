// What every page of the office does in the browser: keys, drafts, and the few things that HTML cannot say.

const typing = (e) => e.target.closest('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', (e) => {
  if (e.key === 'Enter' && e.ctrlKey && e.target.form) { e.target.form.requestSubmit(); return; }
  if (typing(e) || e.ctrlKey || e.metaKey || e.altKey) return;
  const act = { '/': search, j: () => row(1), k: () => row(-1), e: () => document.querySelector('[data-edit]')?.click() }[e.key];
  if (act) { act(); e.preventDefault(); }
});

function search() { document.querySelector('[data-search]')?.focus(); }

function row(step) {
  const links = [...document.querySelectorAll('[data-rows] [data-open]')];
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at + step))].focus();
}

// The theme's button says what it will do; what stands now is known in the browser only.
for (const button of document.querySelectorAll('[data-theme-switch]'))
  button.value = document.documentElement.dataset.bsTheme === 'dark' ? 'light' : 'dark';

// A question before what cannot be undone.
document.addEventListener('submit', (e) => {
  const question = e.submitter?.dataset.ask ?? e.target.dataset.ask;
  if (question && !confirm(question)) e.preventDefault();
});

// Forms marked data-keep outlive an expired session: what was typed is kept in this tab until it is saved.
for (const form of document.querySelectorAll('form[data-keep]')) keep(form);

function keep(form) {
  const key = `draft:${location.pathname}:${form.id}`;
  const draft = sessionStorage.getItem(key);
  if (draft && !document.querySelector('[data-saved]')) {
    for (const [name, value] of JSON.parse(draft)) {
      const field = form.elements[name];
      if (field && !(field instanceof RadioNodeList) && field.type !== 'file' && field.type !== 'password' && field.type !== 'checkbox') field.value = value;
    }
    form.querySelector('[data-restored]')?.removeAttribute('hidden');
  }
  form.addEventListener('input', () => {
    const told = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !name.startsWith('__') && form.elements[name]?.type !== 'password');
    sessionStorage.setItem(key, JSON.stringify(told));
  });
  form.querySelector('[data-forget]')?.addEventListener('click', () => { sessionStorage.removeItem(key); location.reload(); });
}

// A page that carries data-saved says: the form of that name was saved, its draft may go.
for (const saved of document.querySelectorAll('[data-saved]'))
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(`draft:${saved.dataset.saved}`)) sessionStorage.removeItem(key);
