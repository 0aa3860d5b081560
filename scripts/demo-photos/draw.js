// A small bench for drawing: every function returns SVG text. The canvas is W × H.
const W = 1120, H = 840;
let defs = [];

const fade = (...stops) => ({ stops });

function paint(fill, id = `g${defs.length}`) {
  if (typeof fill === 'string') return fill;
  const { stops, across } = fill;
  const marks = stops.map((c, i) => `<stop offset="${i / (stops.length - 1)}" stop-color="${c}"/>`).join('');
  defs.push(`<linearGradient id="${id}" x1="0" y1="0" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${marks}</linearGradient>`);
  return `url(#${id})`;
}

const across = (...stops) => ({ stops, across: true });
const box = (x, y, w, h, fill, r = 0, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${paint(fill)}" ${more}/>`;
const poly = (points, fill, more = '') => `<polygon points="${points}" fill="${paint(fill)}" ${more}/>`;
const oval = (x, y, rx, ry, fill, more = '') => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${paint(fill)}" ${more}/>`;
const curve = (d, fill, more = '') => `<path d="${d}" fill="${paint(fill)}" ${more}/>`;
const line = (x1, y1, x2, y2, color, width = 2, more = '') => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${color}" stroke-width="${width}" ${more}/>`;
const shade = (x, y, rx, ry, depth = 0.35) => oval(x, y, rx, ry, '#20160c', `opacity="${depth}" filter="url(#soft)"`);
const times = (n, draw) => Array.from({ length: n }, (_, i) => draw(i)).join('');

// The same numbers each time: pictures are made once and compared by eye.
function dice(seed) {
  let state = seed * 2654435761 % 4294967296;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

function scene(body) {
  const light = `<radialGradient id="light" cx=".5" cy=".42" r=".78"><stop offset=".55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".3"/></radialGradient>`;
  const filters = '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="12"/></filter>' +
    '<filter id="glow" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="34"/></filter>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}"><defs>${light}${filters}${defs.join('')}</defs>` +
    `${body}<rect width="${W}" height="${H}" fill="url(#light)"/></svg>`;
  defs = [];
  return svg;
}

const sky = (y = 0, h = 720, colors = ['#7fb4e6', '#bcd9f2', '#eaf3fa']) => box(0, y, W, h, fade(...colors));

function cloud(x, y, s) {
  return `<g opacity=".8" filter="url(#soft)">${oval(x, y, 90 * s, 22 * s, '#fff')}${oval(x - 40 * s, y - 16 * s, 46 * s, 24 * s, '#fff')}${oval(x + 34 * s, y - 20 * s, 52 * s, 28 * s, '#fff')}</g>`;
}

function pine(x, y, h, color = '#35583f') {
  return box(x - h * 0.03, y - h * 0.2, h * 0.06, h * 0.2, '#5b4330') +
    times(4, i => poly(`${x},${y - h + i * h * 0.16} ${x - h * (0.12 + i * 0.045)},${y - h * (0.62 - i * 0.17)} ${x + h * (0.12 + i * 0.045)},${y - h * (0.62 - i * 0.17)}`, fade('#4f7a57', color)));
}

function tree(x, y, h, leaf = ['#8fb25e', '#4c7a3c']) {
  return box(x - h * 0.035, y - h * 0.45, h * 0.07, h * 0.45, across('#6b5138', '#4b3826')) +
    oval(x - h * 0.17, y - h * 0.55, h * 0.2, h * 0.2, fade(...leaf)) + oval(x + h * 0.17, y - h * 0.57, h * 0.2, h * 0.2, fade(...leaf)) +
    oval(x, y - h * 0.74, h * 0.26, h * 0.25, fade(...leaf));
}
