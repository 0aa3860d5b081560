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

// What people type, choose and tick. Hidden fields belong to the page that the server drew: an old revision must not come back.
function isTyped(field) {
  return field.name && !field.name.startsWith('__') && !['hidden', 'file', 'password', 'submit', 'button'].includes(field.type);
}

function named(form, name) { return [...form.elements].filter((field) => field.name === name && isTyped(field)); }

// Only fields that were touched: the others may have been changed by somebody else meanwhile.
function keep(form) {
  const key = `draft:${location.pathname}:${form.id}`;
  const isAnswer = document.querySelector('[data-saved]');
  const isRefused = isAnswer && document.querySelector('main [role="alert"]');
  const draft = isAnswer && !isRefused ? {} : JSON.parse(sessionStorage.getItem(key) ?? '{}');
  if (!isAnswer && Object.keys(draft).length > 0) bringBack(form, draft);
  form.addEventListener('input', ({ target }) => {
    if (!isTyped(target)) return;
    draft[target.name] = named(form, target.name).map((field) => [field.value, field.checked]);
    sessionStorage.setItem(key, JSON.stringify(draft));
  });
  form.querySelector('[data-forget]')?.addEventListener('click', () => { sessionStorage.removeItem(key); location.reload(); });
}

function bringBack(form, draft) {
  const names = Object.keys(draft);
  for (const name of names) write(form, name, draft[name]);
  form.querySelector('[data-restored]')?.removeAttribute('hidden');

  // A choice may draw fields that this page does not have yet.
  const later = names.filter((name) => named(form, name).length === 0);
  const chooser = names.flatMap((name) => named(form, name)).find((field) => field.hasAttribute('hx-post'));
  if (later.length === 0 || !chooser) return;
  document.addEventListener('htmx:afterSettle', () => { for (const name of later) write(form, name, draft[name]); }, { once: true });
  document.addEventListener('DOMContentLoaded', () => chooser.dispatchEvent(new Event('change', { bubbles: true })));
}

function write(form, name, told) {
  for (const [at, field] of named(form, name).entries()) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = told.some(([value, ticked]) => ticked && value === field.value);
    else if (told[at]) field.value = told[at][0];
  }
}

// A part of a page asked for after the session ended is the page to sign in: it does not belong into a form.
document.addEventListener('htmx:beforeSwap', (e) => {
  if (new URL(e.detail.xhr.responseURL).pathname === '/sign-in') e.detail.shouldSwap = false;
});

// A page that carries data-saved says: the form of that name was saved, its draft may go.
for (const saved of document.querySelectorAll('[data-saved]'))
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(`draft:${saved.dataset.saved}`)) sessionStorage.removeItem(key);
