// The editor of a plan: tries the form while a person types, orders lines by dragging, and keeps a draft until it is saved.

const form = document.querySelector('form[data-plan]');
const fields = document.getElementById('plan-fields');
const preview = document.getElementById('preview');
const draftKey = `draft:${location.pathname}:plan`;
const pause = 350;
let timer;

function changed(wait = pause) {
  clearTimeout(timer);
  timer = setTimeout(() => window.htmx.trigger(preview, 'plan:changed'), wait);
}

// What was typed outlives an expired session and a closed page, but not the save.
function told() {
  const data = new FormData(form);
  for (const name of ['__RequestVerificationToken', 'object', 'do']) data.delete(name);
  return new URLSearchParams(data).toString();
}

function keep() { sessionStorage.setItem(draftKey, told()); }

function forget() { sessionStorage.removeItem(draftKey); }

form.addEventListener('input', ({ target }) => {
  if (target.hasAttribute('data-aside')) return;
  keep();
  if (!target.hasAttribute('data-redraws')) changed();
});

// Enter in a field tries the plan; Ctrl+Enter saves it, as everywhere.
form.addEventListener('keydown', (e) => {
  if (e.key !== 'Enter' || e.ctrlKey || e.target.tagName !== 'INPUT') return;
  e.preventDefault();
  if (e.target.hasAttribute('data-aside')) form.querySelector('[data-offer]').click();
  else changed(0);
});

document.addEventListener('htmx:afterSwap', ({ detail }) => {
  if (detail.target.id === 'plan-fields') { fields.querySelector('[autofocus]')?.focus(); keep(); changed(0); }
  if (detail.target.id === 'preview') for (const button of preview.querySelectorAll('[data-show-offer]')) button.hidden = false;
});

document.addEventListener('click', (e) => {
  if (e.target.closest('[data-forget-draft]')) { forget(); if (e.target.closest('button')) location.reload(); }
  const link = e.target.closest('a[data-goto]');
  if (link && goTo(decodeURIComponent(link.hash.slice(1)))) e.preventDefault();
  const show = e.target.closest('[data-show-offer]');
  if (show) showOffer(show.dataset.showOffer);
  const field = e.target.closest('[data-insert]');
  if (field) insert(field.dataset.insert);
});

function showOffer(id) {
  document.getElementById('object').value = id;
  form.querySelector('[data-offer]').click();
  document.querySelector('.plan-offer').scrollIntoView({ block: 'nearest' });
}

// A field of the template is put where the cursor stands.
function insert(text) {
  const area = document.getElementById('text');
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.focus();
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

// A field may lie in a folded part: it is opened and focused.
function goTo(id) {
  const field = document.getElementById(id) ?? document.getElementById(id.replace(/\.[^.]+$/, ''));
  if (!field) return false;
  for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
  return true;
}

// What is open stays open when it is drawn anew.
document.addEventListener('toggle', ({ target }) => {
  if (target.matches?.('[data-line]')) target.closest('[data-row]').querySelector('[data-open-mark]').value = target.open ? 'true' : '';
}, true);

let unfolded = [];
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  unfolded = [...detail.target.querySelectorAll('.plan-part[open], .plan-list[open]')].map((part) => part.id);
});
document.addEventListener('htmx:afterSwap', () => { for (const id of unfolded) document.getElementById(id)?.setAttribute('open', ''); });

// Dragging: the order of the lines in the page is their order in the plan.
let dragged;
document.addEventListener('pointerdown', (e) => {
  dragged = e.target.closest('[data-grip]')?.closest('[data-row]');
  if (!dragged) return;
  dragged.classList.add('is-dragged');
  e.preventDefault();
});
document.addEventListener('pointermove', (e) => {
  const over = dragged && document.elementFromPoint(e.clientX, e.clientY)?.closest('[data-row]');
  if (!over || over === dragged || over.parentElement !== dragged.parentElement) return;
  const box = over.getBoundingClientRect();
  over[e.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
});
document.addEventListener('pointerup', () => {
  if (!dragged) return;
  dragged.classList.remove('is-dragged');
  dragged = undefined;
  keep();
  // Not from the form itself: htmx would send the button that was pressed last once more.
  window.htmx.ajax('POST', `${form.getAttribute('action')}?handler=Draw`, { source: fields, target: '#plan-fields' });
});

document.getElementById('faults')?.focus();

// A draft of this page that was not saved comes back, and says so.
addEventListener('DOMContentLoaded', () => {
  const draft = document.querySelector('[data-saved]') || document.getElementById('faults') ? null : sessionStorage.getItem(draftKey);
  if (document.querySelector('[data-saved]')) forget();
  if (!draft || draft === told()) return;
  const values = {};
  for (const [name, value] of new URLSearchParams(draft)) (values[name] ??= []).push(value);
  window.htmx.ajax('POST', `${form.getAttribute('action')}?handler=Draw`, { target: '#plan-fields', values })
    .then(() => form.querySelector('[data-restored]').removeAttribute('hidden'));
});
