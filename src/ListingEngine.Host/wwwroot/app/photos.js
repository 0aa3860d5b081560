// The photos of an object: order by hand and by keys, ticks, and what is not saved yet. Without it the buttons do the same on the server.

const room = () => document.getElementById('photo-room');
const list = () => document.querySelector('[data-photos]');
const tiles = () => [...list().children];
const form = () => document.getElementById('photo-form');
const fill = (words, ...parts) => words.replace(/\{(\d)\}/g, (_, at) => parts[at]);

let saved = '';
let ticked = [];
let leaving = false;

function start() {
  saved = state();
  leaving = false;
  for (const tile of tiles()) prepare(tile);
  for (const box of document.querySelectorAll('[name="tick"]')) box.checked = ticked.includes(box.value);
  document.querySelector('[data-tick-all]')?.removeAttribute('hidden');
  document.querySelector('[data-bulk]')?.classList.add('by-ticks');
  tellTicks();
  sortable();
  const told = document.querySelector('[data-tell]');
  if (told) say(told.dataset.tell);
}

// One tile is in the way of the Tab key; arrows lead to the others.
function prepare(tile) { tile.tabIndex = tile.previousElementSibling ? -1 : 0; }

function sortable() {
  new window.Sortable(list(), {
    handle: '[data-handle]', filter: 'button, label, a', preventOnFilter: false, animation: 140, delay: 200, delayOnTouchOnly: true, onEnd: (e) => ordered(e.item),
  });
}

function say(text) { document.querySelector('[data-said]').textContent = text; }

// What people can change, as it would be sent. Ticks are no change.
function state() {
  const told = new FormData(form());
  for (const name of ['tick', 'toKind', 'fresh', 'add', '__RequestVerificationToken']) told.delete(name);
  return new URLSearchParams(told).toString();
}

const isDirty = () => state() !== saved;

function changed() { document.querySelector('[data-dirty]').hidden = !isDirty(); }

// New tiles are saved already: they change nothing.
function take(fresh) {
  const wasDirty = isDirty();
  for (const tile of fresh.tiles) {
    const later = tiles().find((other) => Number(other.dataset.given) > fresh.at);
    tile.dataset.given = fresh.at;
    if (later) later.before(tile); else list().append(tile);
    window.htmx.process(tile);
  }
  form().append(...fresh.marks);
  for (const tile of tiles()) prepare(tile);
  number();
  document.querySelector('.photos-bar').hidden = false;
  if (!wasDirty) saved = state();
  changed();
}

function number() {
  for (const [at, tile] of tiles().entries()) {
    tile.querySelector('.photo-no').textContent = at + 1;
    tile.setAttribute('aria-label', fill(room().dataset.wordsNumber, at + 1, tile.dataset.name));
  }
}

function ordered(tile) {
  number();
  changed();
  say(fill(room().dataset.wordsPlace, tile.dataset.name, tiles().indexOf(tile) + 1, tiles().length));
}

function move(tile, to) {
  const others = tiles().filter((other) => other !== tile);
  const at = Math.max(0, Math.min(others.length, to));
  if (at === others.length) list().append(tile); else others[at].before(tile);
  ordered(tile);
}

function focus(tile) {
  if (!tile) return;
  for (const other of tiles()) other.tabIndex = other === tile ? 0 : -1;
  tile.focus();
}

const columns = () => tiles().filter((tile) => tile.offsetTop === tiles()[0].offsetTop).length;

document.addEventListener('keydown', (e) => {
  const tile = e.target.closest?.('[data-photo]');
  if (!tile || e.target !== tile || e.shiftKey || e.metaKey) return;
  const at = tiles().indexOf(tile);
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns(), ArrowDown: columns() }[e.key];
  if (step !== undefined && (e.ctrlKey || e.altKey)) { move(tile, at + step); focus(tile); }
  else if (step !== undefined) focus(tiles()[at + step]);
  else if (e.key === 'Home') { move(tile, 0); focus(tile); }
  else if (e.key === 'End') { move(tile, tiles().length); focus(tile); }
  else if (e.key === ' ') { tile.querySelector('[name="tick"]').click(); }
  else if (e.key === 'Delete') tile.querySelector('[data-remove]').click();
  else if (e.key === 'Enter' && !e.ctrlKey) tile.querySelector('details summary').click();
  else return;
  e.preventDefault();
});

document.addEventListener('click', (e) => {
  const button = e.target.closest('[data-move]');
  if (button) {
    e.preventDefault();
    const tile = button.closest('[data-photo]');
    move(tile, { Earlier: tiles().indexOf(tile) - 1, Later: tiles().indexOf(tile) + 1, First: 0 }[button.dataset.move]);
    button.focus();
  }
  if (e.target.closest('[data-tick-all]')) tick(true);
  if (e.target.closest('[data-tick-none]')) tick(false);
  const open = document.querySelector('.photo-more[open]');
  if (open && !open.contains(e.target)) open.open = false;
});

document.addEventListener('keydown', (e) => {
  const open = e.key === 'Escape' && e.target.closest('.photo-more[open]');
  if (open) { open.open = false; open.querySelector('summary').focus(); }
});

function tick(on) {
  for (const box of document.querySelectorAll('[name="tick"]')) box.checked = on;
  tellTicks();
}

function tellTicks() {
  ticked = [...document.querySelectorAll('[name="tick"]:checked')].map((box) => box.value);
  for (const tile of tiles()) tile.classList.toggle('photo-ticked', ticked.includes(tile.dataset.photo));
  const bulk = document.querySelector('[data-bulk]');
  bulk?.classList.toggle('some', ticked.length > 0);
  if (ticked.length > 0) bulk.querySelector('[data-ticked]').textContent = fill(room().dataset.wordsTicked, ticked.length);
  document.querySelector('[data-tick-none]').hidden = ticked.length === 0;
}

document.addEventListener('input', (e) => {
  const tile = e.target.closest('[data-photo]');
  if (e.target.name === 'tick') tellTicks();
  else if (tile) {
    // A portal has one main picture.
    if (e.target.dataset.main && e.target.checked)
      for (const other of document.querySelectorAll(`[data-main="${e.target.dataset.main}"]`)) if (other !== e.target) other.checked = false;
    const own = tile.querySelector('[name^="hidden."]').checked || tile.querySelector('[name^="kind."]').value === 'Document';
    tile.classList.toggle('photo-own', own);
    if (e.target.classList.contains('photo-caption')) tile.dataset.name = e.target.value.trim() || tile.dataset.kind;
    changed();
  }
});

document.addEventListener('submit', () => { leaving = true; });
addEventListener('beforeunload', (e) => { if (!leaving && isDirty()) e.preventDefault(); });

// The server did not do what was asked: the session may have ended, or the connection.
document.addEventListener('htmx:afterRequest', (e) => {
  const { successful, xhr } = e.detail;
  if (!e.target.closest('#photo-room') || successful && !new URL(xhr.responseURL).pathname.startsWith('/sign-in')) return;
  const told = Object.assign(document.createElement('p'), { className: 'alert alert-danger photos-notice', textContent: room().dataset.wordsLost });
  told.setAttribute('role', 'alert');
  document.querySelector('.photos-notice')?.remove();
  room().prepend(told);
  told.scrollIntoView({ block: 'nearest' });
});

// A picture that was waited for has come, or cannot be had.
setInterval(async () => {
  if (document.hidden || !document.querySelector('[data-waiting]')) return;
  const answer = await fetch(location.pathname);
  if (!answer.ok || new URL(answer.url).pathname !== location.pathname) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const tile of document.querySelectorAll('[data-waiting]')) {
    const now = page.querySelector(`[data-photo="${tile.dataset.photo}"]:not([data-waiting])`);
    if (!now) continue;
    tile.querySelector('.photo-head').replaceWith(now.querySelector('.photo-head'));
    tile.removeAttribute('data-waiting');
    window.htmx?.process(tile);
  }
}, 5000);

// From uploads.js: tiles of pictures that were taken, and their place among the files that were given.
document.addEventListener('photos-taken', (e) => take(e.detail));
document.addEventListener('photos-all-taken', () => {
  if (!isDirty()) window.htmx.ajax('GET', location.pathname, { target: '#photo-room', select: '#photo-room', swap: 'outerHTML' });
});

if (list()) {
  start();
  document.addEventListener('htmx:afterSettle', (e) => { if (e.target.id === 'photo-room') start(); });
}
