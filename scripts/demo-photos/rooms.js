// Rooms: a back wall, a floor that runs to the viewer, light from a window.
function room({ wall, side, floor, ceiling = '#f3f1ec', plank = '#00000018', tiles = false }) {
  const back = box(190, 96, 740, 468, fade(...wall));
  const sides = poly('0,0 190,96 190,564 0,840', across(side[0], side[1])) + poly('1120,0 930,96 930,564 1120,840', across(side[1], side[0]));
  const boards = times(13, i => line(190 + i * 61.7, 564, -560 + i * 187, 840, plank, 2)) +
    (tiles ? times(5, i => line(0, 590 + i * i * 14, W, 590 + i * i * 14, plank, 2)) : '');
  return poly('0,0 1120,0 930,96 190,96', fade('#fff', ceiling)) + back + sides + poly('190,564 930,564 1120,840 0,840', fade(...floor)) +
    `<clipPath id="floor"><polygon points="190,564 930,564 1120,840 0,840"/></clipPath><g clip-path="url(#floor)">${boards}</g>` +
    poly('190,552 930,552 930,566 190,566', '#ffffffc0');
}

function win(x, y, w, h, curtain, out = ['#9cc8ee', '#e9f3fb', '#c9dcb6']) {
  const drape = (left) => curve(`M${left},${y - 26} q16,${h / 2} 0,${h + 150} h58 q-18,-${h / 2} -2,-${h + 150} z`, across(curtain[0], curtain[1], curtain[0]));
  return box(x - 10, y - 10, w + 20, h + 20, '#fdfdfb', 3) + box(x, y, w, h, fade(...out)) +
    `<g opacity=".55">${oval(x + w * 0.3, y + h * 0.82, w * 0.3, h * 0.16, '#7c9c68')}${oval(x + w * 0.75, y + h * 0.86, w * 0.28, h * 0.13, '#8dab76')}</g>` +
    box(x + w / 2 - 4, y, 8, h, '#fdfdfb') + box(x, y + h * 0.32, w, 6, '#fdfdfb') + box(x - 18, y + h + 8, w + 36, 14, fade('#fff', '#d9d6cf'), 2) +
    (curtain ? box(x - 70, y - 34, w + 140, 7, '#8b8378', 3) + drape(x - 62) + drape(x + w + 6) : '');
}

const sun = (points) => poly(points, '#fff6d8', 'opacity=".34"');
const lamp = (x, y, color = '#f6e7c3') => oval(x, y + 60, 120, 90, color, 'opacity=".5" filter="url(#glow)"') + line(x, 40, x, y, '#55504a', 3) +
  poly(`${x - 22},${y} ${x + 22},${y} ${x + 46},${y + 52} ${x - 46},${y + 52}`, fade('#fffaf0', color));
const picture = (x, y, w, h, colors) => box(x, y, w, h, '#4a4038', 2) + box(x + 7, y + 7, w - 14, h - 14, '#f8f5ef') + box(x + 22, y + 22, w - 44, h - 44, fade(...colors));

function sofa(x, y, w, color) {
  return shade(x + w / 2, y + 150, w * 0.56, 22) + box(x, y, w, 100, fade(color[0], color[1]), 22) + box(x - 24, y + 40, 58, 104, fade(color[0], color[2]), 20) +
    box(x + w - 34, y + 40, 58, 104, fade(color[0], color[2]), 20) + box(x + 20, y + 74, w / 2 - 24, 50, fade(color[0], color[1]), 12) + box(x + w / 2 + 4, y + 74, w / 2 - 24, 50, fade(color[0], color[1]), 12) +
    box(x + 10, y + 118, w - 20, 26, color[2], 8) + box(x + 46, y + 34, 70, 62, fade('#e9dfc8', '#cdbd98'), 14, `transform="rotate(-9 ${x + 80} ${y + 60})"`) +
    box(x + w - 126, y + 34, 70, 62, fade('#9db7bd', '#6f8f97'), 14, `transform="rotate(8 ${x + w - 90} ${y + 60})"`);
}

function plant(x, y, s = 1) {
  const leaf = (a, l) => `<path d="M0,0 q${14 * s},${-l * 0.5 * s} 0,${-l * s} q${-14 * s},${l * 0.5 * s} 0,${l * s}" fill="#5d8753" transform="translate(${x},${y - 56 * s}) rotate(${a})"/>`;
  return shade(x, y + 4, 46 * s, 9 * s, 0.3) + [-58, -36, -14, 10, 34, 56].map((a, i) => leaf(a, 118 + (i % 3) * 26)).join('') + poly(`${x - 30 * s},${y - 62 * s} ${x + 30 * s},${y - 62 * s} ${x + 22 * s},${y} ${x - 22 * s},${y}`, across('#e7ddcf', '#bdae98'));
}

const rug = (x, y, rx, ry, color) => oval(x, y, rx, ry, color, 'opacity=".8"') + oval(x, y, rx * 0.82, ry * 0.8, 'none', 'stroke="#ffffff90" stroke-width="5"');
const table = (x, y, w) => shade(x + w / 2, y + 66, w * 0.55, 12) + box(x, y, w, 16, fade('#c89b6c', '#a67a4d'), 6) + box(x + 14, y + 16, 8, 52, '#7b5a3a') + box(x + w - 22, y + 16, 8, 52, '#7b5a3a');

const living = (wall, floor, color, curtain) => scene(room({ wall, side: [wall[1], wall[0]], floor }) + win(250, 150, 220, 250, curtain) + sun('330,580 520,580 640,840 360,840') +
  picture(590, 168, 130, 100, color) + picture(742, 168, 100, 100, [curtain[0], color[0]]) + lamp(560, 130) + rug(580, 742, 330, 62, '#d8cdb8') + sofa(520, 430, 340, color) + table(440, 668, 240) + plant(230, 640, 1.1) +
  box(874, 430, 150, 130, fade('#8d6d4c', '#6b5037'), 4) + box(890, 448, 118, 42, '#00000020', 3) + box(880, 340, 132, 84, '#22262b', 4));

function bed(x, y, w, color) {
  return shade(x + w / 2, y + 262, w * 0.6, 26) + box(x - 12, y - 70, w + 24, 150, fade('#a98a6a', '#80654a'), 16) + box(x, y + 40, w, 90, '#fdfcf9', 18) + box(x + 26, y + 34, w / 2 - 44, 62, fade('#fff', '#e5e1d8'), 18) +
    box(x + w / 2 + 18, y + 34, w / 2 - 44, 62, fade('#fff', '#e5e1d8'), 18) + poly(`${x - 6},${y + 100} ${x + w + 6},${y + 100} ${x + w + 56},${y + 262} ${x - 56},${y + 262}`, fade(color[0], color[1])) +
    poly(`${x - 6},${y + 100} ${x + w + 6},${y + 100} ${x + w + 16},${y + 134} ${x - 16},${y + 134}`, '#ffffffc0');
}

const bedroom = (wall, floor, color, curtain) => scene(room({ wall, side: [wall[1], wall[0]], floor }) + win(676, 150, 190, 240, curtain) + sun('640,580 800,580 900,840 620,840') + bed(300, 410, 300, color) +
  box(216, 500, 66, 80, fade('#a98a6a', '#80654a'), 4) + oval(248, 452, 40, 34, '#fbe7b8', 'opacity=".8" filter="url(#soft)"') + poly('232,440 264,440 274,476 222,476', '#fbeccb') + box(245, 476, 6, 24, '#6e5a45') +
  picture(380, 170, 140, 104, [color[1], '#f0e8da']) + rug(560, 792, 420, 44, '#d9cfbf') + plant(960, 700, 1.2));

function kitchen(front, wall, floor, top) {
  const doors = times(6, i => box(212 + i * 118, 452, 112, 112, fade(front[0], front[1]), 3) + box(258 + i * 118, 462, 22, 5, '#8d8d8d', 2));
  const upper = times(5, i => box(212 + i * 118 + (i > 2 ? 118 : 0), 150, 112, 132, fade(front[0], front[1]), 3) + box(258 + i * 118 + (i > 2 ? 118 : 0), 268, 22, 5, '#8d8d8d', 2));
  const apron = times(15, i => times(3, j => box(214 + i * 48, 300 + j * 44, 44, 40, i + j & 1 ? '#ffffff60' : '#ffffff30', 2)));
  return scene(room({ wall, side: [wall[1], wall[0]], floor, tiles: true }) + apron + upper + box(566, 150, 116, 60, fade('#cfd3d6', '#9ba1a5'), 4) + poly('566,210 682,210 708,270 540,270', fade('#dfe2e4', '#aab0b4')) +
    box(200, 436, 722, 20, fade(top[0], top[1]), 3) + doors + box(566, 456, 116, 108, '#2a2d30', 4) + box(578, 494, 92, 56, '#44494d', 3) + box(300, 424, 120, 12, '#b9c0c4', 3) + curve('M360,424 v-46 q0,-22 24,-22', 'none', 'stroke="#9aa2a7" stroke-width="8"') +
    box(820, 190, 104, 374, fade('#e4e7e9', '#b4babd'), 6) + line(820, 330, 924, 330, '#8e9599', 3) + box(832, 260, 6, 54, '#7c8387', 3) + box(832, 346, 6, 80, '#7c8387', 3) + lamp(500, 150) + lamp(620, 150) +
    shade(560, 800, 260, 24) + box(320, 640, 480, 26, fade('#cda273', '#a87d50'), 10) + box(360, 666, 14, 130, '#7b5a3a') + box(746, 666, 14, 130, '#7b5a3a') + oval(560, 634, 46, 14, '#f4efe6') + oval(548, 622, 15, 15, '#d0693f') + oval(574, 624, 14, 14, '#e0a93d') + sun('230,590 420,580 380,840 60,840'));
}

function bath(tile, wall, floor) {
  const grid = times(16, i => line(190 + i * 49.4, 96, 190 + i * 49.4, 564, '#ffffff70', 3)) + times(10, i => line(190, 96 + i * 49, 930, 96 + i * 49, '#ffffff70', 3));
  return scene(room({ wall: tile, side: wall, floor, tiles: true, plank: '#ffffff60' }) + grid + shade(420, 690, 260, 26) + curve('M200,520 h440 q10,150 -60,164 h-320 q-70,-14 -60,-164 z', fade('#ffffff', '#d4dadd')) + oval(420, 520, 220, 20, '#e9eef0') + curve('M240,520 v-96 q0,-18 24,-18 h20', 'none', 'stroke="#9aa4a9" stroke-width="8"') +
    box(720, 190, 170, 180, fade('#e9f3f7', '#b7cbd4'), 8, 'stroke="#c9a777" stroke-width="8"') + box(700, 452, 210, 18, '#f7f7f5', 4) + oval(805, 452, 78, 16, '#dfe5e7') + box(716, 470, 178, 96, fade('#b58b5f', '#8d6743'), 4) + curve('M805,440 v-36 q0,-12 18,-12', 'none', 'stroke="#9aa4a9" stroke-width="7"') +
    box(960, 300, 60, 150, fade('#f3eadb', '#d8c8ad'), 6) + lamp(560, 110) + oval(430, 780, 150, 30, '#cdbfae', 'opacity=".8"') + plant(670, 690, 0.7));
}

const hall = () => scene(room({ wall: ['#e9e3d6', '#d5ccba'], side: ['#c6bca8', '#e0d8c8'], floor: ['#b98d60', '#8d663f'] }) + box(470, 170, 190, 394, fade('#f7f5f0', '#ddd8cd'), 4) + box(494, 196, 142, 150, '#00000010', 3) + box(494, 370, 142, 160, '#00000010', 3) + oval(640, 380, 9, 9, '#a58a56') +
  box(220, 180, 190, 384, fade('#a5805a', '#7d5d3f'), 4) + line(315, 184, 315, 560, '#00000040', 3) + box(700, 470, 190, 94, fade('#a5805a', '#7d5d3f'), 5) + box(740, 180, 116, 220, fade('#eaf2f5', '#bccdd4'), 58, 'stroke="#8d6f4e" stroke-width="8"') + rug(560, 742, 260, 46, '#9b7f68') + lamp(560, 120) + plant(920, 690, 1));
