// The composer of a presentation: order by hand and by keys, the clients' page renewed while somebody edits, a draft until it is saved.
// Without it the buttons do the same on the server.

const form = document.querySelector('form[data-presentation]');
const fields = document.getElementById('fields');
const frame = document.querySelector('.pres-frame');
const said = document.querySelector('[data-said]');
const draftKey = `draft:${location.pathname}:presentation`;
const pause = 500;
let [timer, saved, leaving] = [0, '', false];

// What would be sent. What is looked for to be added belongs to nothing yet.
function told() {
  const data = new FormData(form);
  for (const name of ['__RequestVerificationToken', 'find', 'do', 'over']) data.delete(name);
  return new URLSearchParams(data).toString();
}

const isDirty = () => told() !== saved;

function changed(wait = pause) {
  document.querySelector('[data-dirty]').hidden = !isDirty();
  if (isDirty()) sessionStorage.setItem(draftKey, told()); else sessionStorage.removeItem(draftKey);
  clearTimeout(timer);
  timer = setTimeout(renew, wait);
}

// The page at the right is the clients' own, drawn from the form as it stands; it keeps its place.
function renew() {
  if (!frame.checkVisibility()) return;
  const top = frame.contentWindow.scrollY;
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, top), { once: true });
  const action = form.getAttribute('action');
  form.setAttribute('action', `${action}?handler=Preview`);
  form.setAttribute('target', 'page');
  form.submit();
  form.setAttribute('action', action);
  form.removeAttribute('target');
}

function start() {
  const items = fields.querySelector('[data-items]');
  // Moved by the pointer itself, alike in every browser.
  new window.Sortable(items, { handle: '[data-grip]', animation: 140, ghostClass: 'is-dragged', forceFallback: true, onEnd: (e) => moved(e.item) });
  for (const photos of fields.querySelectorAll('[data-photos]'))
    new window.Sortable(photos, { animation: 140, ghostClass: 'is-dragged', forceFallback: true, delay: 200, delayOnTouchOnly: true, onEnd: () => changed() });
}

function moved(item) {
  const items = [...item.parentElement.children];
  said.textContent = said.dataset.place.replace('{0}', item.dataset.name).replace('{1}', items.indexOf(item) + 1).replace('{2}', items.length);
  changed();
}

form.addEventListener('click', (e) => {
  const button = e.target.closest('[data-move], [data-drop]');
  if (!button) return;
  e.preventDefault();
  const item = button.closest('[data-item]');
  if (button.hasAttribute('data-drop')) {
    (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('[data-drop]').focus();
    item.remove();
    changed();
    return;
  }

  const beside = button.dataset.move < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!beside) return;
  if (button.dataset.move < 0) beside.before(item); else beside.after(item);
  button.focus();
  moved(item);
});

// Photos are moved by their keys as by hand.
form.addEventListener('keydown', (e) => {
  const photo = e.target.name?.startsWith('photo.') && e.target.closest('li');
  if (photo && (e.ctrlKey || e.altKey) && ['ArrowLeft', 'ArrowRight'].includes(e.key)) {
    e.preventDefault();
    const beside = e.key === 'ArrowLeft' ? photo.previousElementSibling : photo.nextElementSibling;
    if (!beside) return;
    if (e.key === 'ArrowLeft') beside.before(photo); else beside.after(photo);
    e.target.focus();
    changed();
  }
  else if (e.key === 'Enter' && !e.ctrlKey && e.target.tagName === 'INPUT') e.preventDefault();
});

form.addEventListener('input', ({ target }) => {
  if (target.hasAttribute('data-aside')) return;
  const part = target.closest('.pres-part');
  const shown = part?.querySelector('[data-shown]');
  if (shown) shown.textContent = part.querySelectorAll('input:checked').length;
  changed();
});

form.addEventListener('submit', (e) => { if (e.submitter?.getAttribute('formtarget') !== 'page') leaving = true; });
addEventListener('beforeunload', (e) => { if (!leaving && isDirty()) e.preventDefault(); });

document.addEventListener('click', (e) => {
  const forget = e.target.closest('[data-forget-draft]');
  if (!forget) return;
  sessionStorage.removeItem(draftKey);
  leaving = true;
  if (forget.tagName === 'BUTTON') location.reload();
});

document.addEventListener('htmx:afterSwap', ({ detail }) => {
  if (detail.target.id !== 'fields') return;
  start();
  changed(0);
  fields.querySelector('[data-item]:last-child')?.scrollIntoView({ block: 'nearest' });
});

addEventListener('DOMContentLoaded', () => {
  saved = document.getElementById('faults') ? '' : told();
  start();
  document.getElementById('faults')?.focus();
  const draft = sessionStorage.getItem(draftKey);
  if (document.getElementById('faults')) { changed(0); return; }
  if (!draft || draft === saved) return;
  const values = {};
  for (const [name, value] of new URLSearchParams(draft)) (values[name] ??= []).push(value);
  window.htmx.ajax('POST', `${form.getAttribute('action')}?handler=Draw`, { target: '#fields', values })
    .then(() => form.querySelector('[data-restored]').removeAttribute('hidden'));
});
