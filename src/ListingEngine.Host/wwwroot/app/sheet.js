// The client's page: likes without leaving the page, and how long each object was before the client's eyes.
// Whatever it sends goes to the engine alone.
import './gallery.js';

for (const form of document.querySelectorAll('[data-like]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const [button, on] = [form.querySelector('button'), form.elements.on];
    button.disabled = true;
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(answer.statusText);
      const isLiked = on.value === '1';
      on.value = isLiked ? '0' : '1';
      button.setAttribute('aria-pressed', isLiked);
      button.querySelector('span').textContent = isLiked ? form.dataset.likedWords : form.dataset.likeWords;
    } catch {
      form.submit();
    } finally {
      button.disabled = false;
    }
  });
}

// Seconds by object. A page that lies open and untouched is not looked at.
const patience = 60_000, tick = 1_000;
const [inSight, seconds] = [new Map(), {}];
let touched = Date.now();
const watch = new IntersectionObserver(entries => entries.forEach(e => inSight.set(e.target, e.isIntersecting ? e.intersectionRect.height : 0)),
  { threshold: [0, 0.1, 0.25, 0.5, 0.75, 1] });
document.querySelectorAll('[data-object]').forEach(object => watch.observe(object));
for (const act of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchmove']) addEventListener(act, () => { touched = Date.now(); }, { passive: true });

setInterval(() => {
  if (document.visibilityState !== 'visible' || Date.now() - touched > patience) return;
  const [seen, height] = [...inSight].reduce((most, one) => one[1] > most[1] ? one : most, [null, 0]);
  if (height > 0) seconds[seen.dataset.object] = (seconds[seen.dataset.object] ?? 0) + 1;
}, tick);

function send() {
  const told = Object.fromEntries(Object.entries(seconds).filter(([, s]) => s > 0));
  if (Object.keys(told).length === 0) return;
  // In the office's preview nobody is a client.
  if (!location.pathname.startsWith('/p/')) return;
  if (!navigator.sendBeacon(`${location.pathname}/looked`, new Blob([JSON.stringify(told)], { type: 'application/json' }))) return;
  for (const object of Object.keys(told)) delete seconds[object];
}

document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') send(); });
addEventListener('pagehide', send);
