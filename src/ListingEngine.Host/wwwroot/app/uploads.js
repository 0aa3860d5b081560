// Files for the photos of an object: sent a few at a time, each told by itself. What was taken stays, whatever becomes of the page or the other files.

const AtOnce = 3;
const waiting = [];
const lines = [];
const arrived = [];
let sending = 0;
let given = 0;
let done = 0;
let said = '';

const form = () => document.querySelector('form[data-upload]');
const words = () => form().dataset;
const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, at) => parts[at]);

function add(files) {
  if (sending === 0 && waiting.length === 0) reset();
  for (const file of files) {
    const line = document.createElement('li');
    line.className = 'given given-sending';
    line.append(part('span', 'given-name', file.name), part('span', 'given-says', words().wordsWait), Object.assign(document.createElement('progress'), { max: 1, value: 0, ariaLabel: file.name }));
    lines.push(line);
    list().append(line);
    waiting.push({ file, line, at: given++ });
  }
  next();
}

function reset() {
  [given, done, said] = [0, 0, ''];
  lines.length = arrived.length = 0;
  list().replaceChildren();
}

const list = () => document.querySelector('[data-given]');

function part(tag, name, text) { return Object.assign(document.createElement(tag), { className: name, textContent: text }); }

function next() {
  progress();
  while (sending < AtOnce && waiting.length > 0) send(waiting.shift());
  if (sending === 0 && given > 0) finish();
}

function send(upload) {
  const { file, line } = upload;
  // Beyond the limit the server would cut the connection.
  if (file.size > Number(words().most) && !/\.zip$/i.test(file.name)) { refuse(line, words().wordsLarge); return; }
  sending++;
  const request = new XMLHttpRequest();
  request.open('POST', form().action);
  request.setRequestHeader('HX-Request', 'true');
  request.setRequestHeader('RequestVerificationToken', form().querySelector('[name="__RequestVerificationToken"]').value);
  request.upload.onprogress = (e) => {
    line.querySelector('progress').value = e.loaded / e.total;
    line.querySelector('.given-says').textContent = e.loaded < e.total ? `${Math.floor(100 * e.loaded / e.total)} %` : words().wordsWork;
  };
  request.onload = () => { if (request.status === 200 && request.responseURL === form().action) take(upload, request.responseText); else refuse(line, words().wordsLost); };
  request.onerror = request.onabort = () => refuse(line, words().wordsLost);
  request.onloadend = () => { sending--; next(); };
  const body = new FormData();
  body.append('files', file, file.name);
  request.send(body);
}

function take({ line, at }, html) {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  const told = [...answer.querySelectorAll('li.given')];
  lines.splice(lines.indexOf(line), 1, ...told);
  line.replaceWith(...told);
  done++;
  const tiles = [...answer.querySelectorAll('[data-photo]')];
  for (const tile of tiles) arrived.push({ at, url: tile.querySelector('[name^="url."]').value });
  document.dispatchEvent(new CustomEvent('photos-taken', { detail: { at, tiles, marks: [...answer.querySelectorAll('[name="fresh"]')] } }));
}

function refuse(line, why) {
  done++;
  line.className = 'given given-refused';
  line.querySelector('progress').remove();
  line.querySelector('.given-says').textContent = why;
}

function progress() {
  const box = document.querySelector('[data-progress]');
  box.hidden = given === 0 && !said;
  box.querySelector('progress').hidden = given === 0;
  box.querySelector('progress').value = done / Math.max(1, given);
  box.querySelector('[data-progress-words]').textContent = given > 0 ? fill(words().wordsProgress, done, given) : said;
}

// What asks for a look comes first.
function sum() {
  const rank = (line) => (line.classList.contains('given-taken') ? 1 : 0);
  lines.sort((one, other) => rank(one) - rank(other));
  list().replaceChildren(...lines);
  said = fill(words().wordsDone, lines.filter(rank).length, lines.length);
}

async function finish() {
  given = 0;
  await putInOrder();
  // More files may have been given meanwhile.
  if (given > 0) return;
  sum();
  progress();
  document.dispatchEvent(new CustomEvent('photos-all-taken'));
}

// Files that were sent at once came in as they were ready; they are to stand as they were chosen. Should that not reach the server, saving the page does it.
async function putInOrder() {
  const chosen = arrived.toSorted((one, other) => one.at - other.at);
  if (chosen.every((photo, at) => photo === arrived[at])) return;
  const body = new URLSearchParams(chosen.map((photo) => ['url', photo.url]));
  body.append('__RequestVerificationToken', form().querySelector('[name="__RequestVerificationToken"]').value);
  await fetch(`${location.pathname}?handler=Order`, { method: 'POST', body, keepalive: true }).catch(() => {});
}

document.addEventListener('change', (e) => {
  if (!e.target.matches('form[data-upload] input[type=file]')) return;
  add([...e.target.files]);
  e.target.value = '';
});

const hasFiles = (e) => form() && [...(e.dataTransfer?.types ?? [])].includes('Files');
document.addEventListener('dragover', (e) => { if (hasFiles(e)) { e.preventDefault(); document.body.classList.add('dropping'); } });
document.addEventListener('dragleave', (e) => { if (!e.relatedTarget) document.body.classList.remove('dropping'); });
document.addEventListener('drop', (e) => {
  document.body.classList.remove('dropping');
  if (hasFiles(e)) { e.preventDefault(); add([...e.dataTransfer.files]); }
});
document.addEventListener('paste', (e) => { if (form() && e.clipboardData.files.length > 0) { e.preventDefault(); add([...e.clipboardData.files]); } });

addEventListener('beforeunload', (e) => { if (sending + waiting.length > 0) e.preventDefault(); });

// An act redraws the page: the lines of files stay.
document.addEventListener('htmx:afterSettle', (e) => { if (e.target.id === 'photo-room' && lines.length > 0) { list().replaceChildren(...lines); progress(); } });
