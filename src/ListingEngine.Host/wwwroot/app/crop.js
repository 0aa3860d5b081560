// A frame over a picture, moved and sized by pointer or arrow keys. The numbers are what is sent; the frame only shows them.

const form = document.querySelector('[data-crop]');
const frame = form.querySelector('[data-frame]');
const board = form.querySelector('.crop-board');
const field = (name) => form.elements[name];
const [wide, high, smallest] = ['width', 'height', 'smallest'].map((name) => Number(form.dataset[name]));

let box = read();

function read() { return { x: Number(field('Left').value), y: Number(field('Top').value), w: Number(field('Width').value), h: Number(field('Height').value) }; }

function aspect() {
  const [w, h] = form.elements.aspect.value.split(':').map(Number);
  return h ? w / h : null;
}

const within = (value, least, most) => Math.max(least, Math.min(most, value));

// The nearest box that fits the picture and the aspect; corner (0 or 1 each way) is the one that moves.
function fitted({ x, y, w, h }, corner = [1, 1]) {
  const ratio = aspect();
  const [right, bottom] = [x + w, y + h];
  const [roomX, roomY] = [corner[0] ? wide - x : right, corner[1] ? high - y : bottom];
  w = within(w, smallest, Math.max(smallest, roomX));
  h = within(h, smallest, Math.max(smallest, roomY));
  if (ratio) { w = Math.min(w, roomX, roomY * ratio); h = w / ratio; }
  return { x: corner[0] ? x : right - w, y: corner[1] ? y : bottom - h, w, h };
}

function show(next) {
  const [w, h] = [Math.min(wide, Math.round(next.w)), Math.min(high, Math.round(next.h))];
  box = { x: Math.round(within(next.x, 0, wide - w)), y: Math.round(within(next.y, 0, high - h)), w, h };
  [field('Left').value, field('Top').value, field('Width').value, field('Height').value] = [box.x, box.y, box.w, box.h];
  draw();
}

function draw() {
  Object.assign(frame.style, { left: `${100 * box.x / wide}%`, top: `${100 * box.y / high}%`, width: `${100 * box.w / wide}%`, height: `${100 * box.h / high}%` });
}

form.addEventListener('input', (e) => {
  if (e.target.name === 'aspect') show(fitted(box));
  else { box = read(); draw(); }
});

frame.addEventListener('keydown', (e) => {
  const step = Math.max(1, Math.round(wide / (e.altKey ? 500 : 50)));
  const [dx, dy] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[e.key] ?? [];
  if (dx === undefined) return;
  e.preventDefault();
  if (!e.shiftKey) show({ ...box, x: box.x + dx, y: box.y + dy });
  else show(fitted({ ...box, w: box.w + (dx || (aspect() ? dy * aspect() : 0)), h: box.h + dy }));
});

let held;
frame.addEventListener('pointerdown', (e) => {
  held = { x: e.clientX, y: e.clientY, box, corner: e.target.dataset.corner };
  frame.setPointerCapture(e.pointerId);
  e.preventDefault();
  frame.focus();
});
frame.addEventListener('pointerup', () => { held = null; });
frame.addEventListener('pointermove', (e) => {
  if (!held) return;
  const scale = wide / board.clientWidth;
  const [dx, dy] = [(e.clientX - held.x) * scale, (e.clientY - held.y) * scale];
  const from = held.box;
  if (!held.corner) { show({ ...from, x: from.x + dx, y: from.y + dy }); return; }
  const [south, east] = [held.corner[0] === 's', held.corner[1] === 'e'];
  show(fitted({
    x: east ? from.x : from.x + dx, y: south ? from.y : from.y + dy,
    w: from.w + (east ? dx : -dx), h: from.h + (south ? dy : -dy),
  }, [east ? 1 : 0, south ? 1 : 0]));
});

// As large as the window allows; its place is there before the picture is.
board.style.aspectRatio = `${wide} / ${high}`;
board.style.maxWidth = `calc((100vh - 220px) * ${wide / high})`;
frame.hidden = false;
if (box.w === wide && box.h === high) show({ x: wide * 0.08, y: high * 0.08, w: wide * 0.84, h: high * 0.84 }); else draw();
