// What stands outside: blocks, houses, plots, garages.
const ground = (y, colors = ['#9db873', '#6f9150']) => box(0, y, W, H - y, fade(...colors));
const road = (y, color = ['#8b8d90', '#6d6f72']) => poly(`0,${y + 40} ${W},${y} ${W},${y + 130} 0,${y + 190}`, fade(...color)) + times(7, i => poly(`${40 + i * 165},${y + 112 - i * 4} ${110 + i * 165},${y + 110 - i * 4} ${112 + i * 165},${y + 118 - i * 4} ${40 + i * 165},${y + 120 - i * 4}`, '#f2efe6', 'opacity=".8"'));

function block(x, y, w, h, colors, { floors, bays, glass = ['#a9c4d8', '#6d8ba3'], seams = false, balcony }) {
  const fh = h / floors, bw = w / bays, roll = dice(x + floors * 7);
  return shade(x + w / 2, y + h + 4, w * 0.55, 14, 0.4) + box(x, y, w, h, across(...colors)) + (seams ? times(floors, i => line(x, y + i * fh, x + w, y + i * fh, '#00000020', 2)) + times(bays, i => line(x + i * bw, y, x + i * bw, y + h, '#00000014', 2)) : '') +
    times(floors, f => times(bays, b => {
      const wx = x + b * bw + bw * 0.22, wy = y + f * fh + fh * 0.22, lit = roll() > 0.86;
      return box(wx - 3, wy - 3, bw * 0.56 + 6, fh * 0.5 + 6, '#f6f4ef') + box(wx, wy, bw * 0.56, fh * 0.5, lit ? fade('#fbe6a9', '#e8c46c') : fade(...glass)) + box(wx + bw * 0.27, wy, 3, fh * 0.5, '#f6f4ef') +
        (balcony && b % 3 === 1 ? box(wx - 8, wy + fh * 0.42, bw * 0.56 + 16, fh * 0.3, balcony, 2) : '');
    }));
}

const door = (x, y) => box(x, y, 60, 84, fade('#5c4a3c', '#3e322a')) + poly(`${x - 24},${y} ${x + 84},${y} ${x + 74},${y - 16} ${x - 14},${y - 16}`, '#b9b3a8');
const car = (x, y, color) => shade(x + 80, y + 46, 96, 12) + curve(`M${x},${y + 38} q0,-24 24,-26 l26,-22 q6,-6 16,-6 h44 q10,0 16,6 l20,22 q20,2 20,26 z`, fade(color[0], color[1])) + curve(`M${x + 58},${y + 10} l18,-16 h38 l14,16 z`, '#bcd3e2') + oval(x + 38, y + 40, 16, 16, '#26282b') + oval(x + 130, y + 40, 16, 16, '#26282b') + oval(x + 38, y + 40, 7, 7, '#b9bec2') + oval(x + 130, y + 40, 7, 7, '#b9bec2');
// The car again, so many times larger, standing with its wheels at the same place.
const near = (x, y, color, s) => `<g transform="translate(${x},${y}) scale(${s})">${car(0, 0, color)}</g>`;
const street = (body) => scene(sky() + cloud(220, 130, 1.2) + cloud(850, 90, 1) + body);

const facades = {
  'facade-1': () => street(block(700, 220, 380, 420, ['#c9cfd2', '#b5bdc1'], { floors: 9, bays: 8, seams: true }) + block(80, 120, 560, 530, ['#e3ddd0', '#cfc6b4'], { floors: 9, bays: 11, seams: true, balcony: '#b9c6cc' }) + ground(640) + road(680) + door(330, 566) + tree(60, 680, 230) + tree(690, 690, 200) + tree(1050, 690, 240) + car(420, 716, ['#b6474a', '#83292d'])),
  'facade-2': () => street(block(110, 230, 880, 420, ['#c08a6b', '#a66f52'], { floors: 5, bays: 14, balcony: '#e6dccb' }) + box(96, 206, 908, 28, fade('#8a5f4a', '#6d4737')) + ground(640) + road(690) + door(300, 566) + door(740, 566) + tree(60, 690, 260, ['#b6b35a', '#7d8c3a']) + tree(1060, 690, 280, ['#a4b75c', '#66843d']) + car(620, 730, ['#4a6f9c', '#2b496d'])),
  'facade-3': () => street(block(640, 60, 250, 590, ['#f0ede6', '#dcd6ca'], { floors: 17, bays: 6, balcony: '#8ea3ad' }) + block(260, 130, 330, 520, ['#7d8b93', '#65737b'], { floors: 15, bays: 7, balcony: '#d8a26a' }) + block(900, 300, 180, 350, ['#d9a171', '#c08758'], { floors: 10, bays: 4 }) + ground(640, ['#a7c07c', '#7b9b59']) + road(690) + tree(180, 690, 150) + tree(610, 680, 130) + tree(1080, 690, 150) + car(300, 724, ['#e7e9ea', '#b3b8bb'])),
  'facade-4': () => street(block(40, 160, 420, 470, ['#d7cdbb', '#c2b59f'], { floors: 7, bays: 8, balcony: '#a9b7ae' }) + block(680, 190, 420, 440, ['#cdb9a0', '#b8a186'], { floors: 7, bays: 8 }) + ground(620, ['#a3bd78', '#74964f']) + poly('420,840 520,620 600,620 700,840', fade('#cfc6b5', '#b7ac98')) + box(760, 690, 150, 14, '#b0703d', 4) + box(770, 704, 12, 40, '#6e4626') + box(888, 704, 12, 40, '#6e4626') + curve('M180,760 l70,-110 l70,110', 'none', 'stroke="#d35f3a" stroke-width="12"') + line(250, 652, 250, 740, '#d9b24a', 8) + tree(500, 640, 210) + tree(640, 640, 180) + tree(1050, 720, 240)),
  'view-1': () => scene(sky() + cloud(300, 140, 1.3) + times(16, i => block(i * 72 - 10, 330 - (i * 53 % 150), 66, 330 + (i * 53 % 150), ['#c7cbd0', '#aeb4bb'], { floors: 9, bays: 4 })) + ground(620, ['#8eae68', '#628246']) + times(14, i => tree(i * 86, 720 + (i % 3) * 26, 150)) + box(0, 0, 46, H, '#f7f6f2') + box(1074, 0, 46, H, '#f7f6f2') + box(0, 0, W, 40, '#f7f6f2') + box(548, 0, 26, H, '#f4f2ec') + box(0, 788, W, 52, fade('#fff', '#dcd8cf')) + plant(180, 800, 0.9)),
};

function house(x, y, w, h, { wall, roof, floors = 2, boards = false }) {
  const peak = y - h * 0.55;
  const seams = boards ? times(Math.floor(h / 18), i => line(x, y + i * 18, x + w, y + i * 18, '#00000016', 3)) : '';
  const pane = (px, py) => box(px - 5, py - 5, 86, 96, '#fbfaf7', 2) + box(px, py, 76, 86, fade('#b5d0e2', '#7896ab')) + box(px + 35, py, 6, 86, '#fbfaf7') + box(px, py + 32, 76, 5, '#fbfaf7');
  return shade(x + w / 2, y + h + 6, w * 0.62, 20, 0.4) + box(x + w * 0.72, peak + 14, 44, 90, fade('#a4654a', '#7e4a35')) + box(x, y, w, h, across(...wall)) + seams +
    poly(`${x + w * 0.12},${y} ${x + w / 2},${peak + 24} ${x + w * 0.88},${y}`, across(...wall)) + poly(`${x - 40},${y + 14} ${x + w / 2},${peak} ${x + w + 40},${y + 14} ${x + w + 26},${y + 30} ${x + w / 2},${peak + 34} ${x - 26},${y + 30}`, fade(...roof)) +
    pane(x + w / 2 - 38, y - h * 0.2) + pane(x + w * 0.1, y + h * 0.36) + pane(x + w * 0.74, y + h * 0.36) + (floors > 1 ? box(x + w * 0.42, y + h * 0.36, 92, h * 0.64, fade('#6b4a34', '#4d3424'), 3) + poly(`${x + w * 0.36},${y + h * 0.3} ${x + w * 0.42 + 150},${y + h * 0.3} ${x + w * 0.42 + 160},${y + h * 0.36} ${x + w * 0.36 - 10},${y + h * 0.36}`, fade(...roof)) : box(x + w * 0.44, y + h * 0.4, 78, h * 0.6, fade('#6b4a34', '#4d3424'), 3));
}

const fence = (y, color = '#c9a67c') => times(28, i => box(i * 41, y - (i % 2) * 4, 32, 92, fade('#d8b98f', color), 4)) + box(0, y + 20, W, 10, '#a88458') + box(0, y + 62, W, 10, '#a88458');
const grove = (y, n = 12) => times(n, i => pine(i * (W / (n - 1)), y + (i * 37 % 30), 250 + (i * 61 % 110)));
const path = '460,840 540,650 600,650 720,840';
const homestead = (body) => scene(sky() + cloud(200, 120, 1.1) + cloud(900, 160, 0.9) + grove(590) + ground(580) + body);

const countryside = {
  'house-1': () => homestead(poly(path, fade('#d3c8b4', '#b9ab93')) + house(340, 380, 460, 270, { wall: ['#f0e7d6', '#ddd0b8'], roof: ['#8c4a3a', '#6a3428'] }) + tree(180, 690, 230) + tree(980, 700, 250) + times(9, i => oval(300 + i * 70, 668 + (i % 2) * 8, 34, 18, '#6f9b54'))),
  'house-2': () => homestead(poly(path, fade('#c9c5bd', '#aaa59b')) + house(280, 400, 540, 250, { wall: ['#b9814f', '#97643a'], roof: ['#4d5a60', '#374248'], boards: true }) + box(820, 520, 190, 130, fade('#c28d5a', '#a06f42')) + box(836, 546, 158, 104, fade('#e8e5de', '#c6c2b8'), 3) + pine(150, 690, 330) + tree(1060, 720, 220)),
  'house-3': () => scene(sky() + cloud(260, 110, 1) + ground(600) + times(3, i => house(60 + i * 340, 380, 300, 270, { wall: [['#e7d5bd', '#d0b997'], ['#d7dde0', '#bcc6cb'], ['#e3c3a0', '#c9a47c']][i], roof: ['#5d4a44', '#43332e'] })) + road(690, ['#a5a39d', '#8b8983']) + tree(30, 690, 190) + tree(1100, 700, 200) + car(500, 730, ['#3f6f66', '#274a44'])),
  'dacha-1': () => homestead(poly(path, fade('#cdbb97', '#b09b74')) + house(390, 430, 360, 220, { wall: ['#8fae9c', '#6f917e'], roof: ['#a35f48', '#7d4433'], floors: 1, boards: true }) + fence(746) + tree(240, 690, 230, ['#a9be63', '#6b8a3e']) + tree(900, 690, 210, ['#b8b85c', '#7e8a3c']) + times(8, i => oval(80 + i * 34, 716, 14, 12, ['#c8475c', '#e3c24d', '#b46bb0'][i % 3]))),
  'yard-1': () => homestead(box(0, 640, W, 200, fade('#93b76a', '#688c48')) + poly('640,640 1120,640 1120,790 560,790', fade('#c69c6d', '#a57b4e')) + times(9, i => line(600 - i * 3, 656 + i * 16, W, 656 + i * 16, '#00000022', 2)) + box(700, 560, 300, 18, '#8c6a47', 6) + box(716, 578, 12, 90, '#6d5136') + box(972, 578, 12, 90, '#6d5136') + box(720, 620, 70, 60, fade('#d7c6a4', '#b9a47d'), 8) + box(900, 620, 70, 60, fade('#d7c6a4', '#b9a47d'), 8) + tree(220, 740, 320) + times(12, i => oval(60 + i * 40, 790 + (i % 3) * 8, 20, 14, ['#c65a6b', '#e6c95a', '#8f6db5'][i % 3]))),
  'land-1': () => homestead(times(60, i => line(i * 19, 700 + (i * 47 % 120), i * 19 + 5, 684 + (i * 47 % 120), '#56783a', 3)) + times(4, i => box(150 + i * 270, 610, 8, 80, '#c64b3b') + line(150 + i * 270, 626, 420 + i * 270, 626, '#e8e3d6', 2)) + line(1020, 240, 1020, 640, '#6b5b4b', 12) + line(960, 270, 1080, 270, '#6b5b4b', 8) + line(0, 210, 1120, 280, '#3b3b3b', 2)),
  'land-2': () => scene(sky() + cloud(300, 150, 1.2) + grove(520, 16) + ground(510, ['#bcc47a', '#8a9a4f']) + poly('380,840 520,510 560,510 640,840', fade('#c9b78f', '#a8946b')) + times(70, i => line(i * 16, 600 + (i * 71 % 220), i * 16 + 4, 584 + (i * 71 % 220), '#7b8a44', 3)) + fence(536, '#b9b3a6').replaceAll('height="92"', 'height="46"')),
  'land-3': () => scene(sky() + cloud(800, 130, 1.3) + block(620, 400, 420, 160, ['#b9c2c8', '#9aa5ac'], { floors: 2, bays: 9 }) + ground(560, ['#b3b08a', '#8c8a68']) + road(560, ['#85878a', '#6a6c6f']) + times(50, i => oval(i * 23, 770 + (i * 53 % 60), 9, 4, '#74745a')) + box(120, 470, 10, 160, '#777') + box(60, 420, 240, 70, fade('#e5e8ea', '#c6ccd0'), 4)),
};

const gate = (x, color) => shade(x + 130, 660, 150, 16) + box(x, 330, 270, 330, across('#c7a58a', '#ab866a')) + box(x + 26, 390, 218, 270, fade(...color), 3) + times(7, i => line(x + 26, 424 + i * 34, x + 244, 424 + i * 34, '#00000028', 3)) + box(x - 8, 312, 286, 24, '#6e6258');
const vault = (body) => scene(poly('0,0 1120,0 860,180 260,180', fade('#6d7277', '#8a9095')) + box(260, 180, 600, 360, fade('#b9bec2', '#9ca2a7')) + poly('0,0 260,180 260,540 0,840', across('#8b9196', '#a9afb3')) + poly('1120,0 860,180 860,540 1120,840', across('#a9afb3', '#8b9196')) + poly('260,540 860,540 1120,840 0,840', fade('#8f9396', '#6e7275')) + times(3, i => box(430 + i * 100, 150 - i * 0, 60, 10, '#fffbe8') + oval(460 + i * 100, 170, 70, 26, '#fffbe0', 'opacity=".6" filter="url(#soft)"')) + body);

const cars = {
  'garage-1': () => scene(sky() + cloud(300, 120, 1.2) + ground(640, ['#a59f93', '#827c70']) + gate(70, ['#4f7a63', '#35574a']) + gate(425, ['#8d5a46', '#683e30']) + gate(780, ['#57708c', '#3b5068']) + tree(30, 400, 200) + times(20, i => oval(i * 60, 760 + (i * 31 % 60), 16, 4, '#75705f'))),
  'garage-2': () => scene(box(0, 0, W, H, fade('#b7afa2', '#938b7f')) + times(10, r => times(12, c => box(c * 96 - (r % 2) * 48, r * 60, 92, 56, '#00000010', 2))) + poly('0,620 1120,620 1120,840 0,840', fade('#8b8880', '#6b6962')) + box(80, 240, 220, 380, fade('#9b7a55', '#76593b')) + times(5, i => box(80, 300 + i * 70, 220, 8, '#5c452d') + times(4, j => box(96 + j * 50, 262 + i * 70, 34, 38, ['#a9443f', '#3f6f8f', '#c7a34b', '#5a7d55'][(i + j) % 4], 3))) + near(360, 560, ['#5f6d78', '#3c474f'], 2.7) + box(760, 200, 260, 150, fade('#7f9bb0', '#5a7488')) + lamp(560, 90)),
  'parking-1': () => vault(times(4, i => poly(`${270 + i * 196},540 ${276 + i * 196},540 ${40 + i * 346},840 ${20 + i * 346},840`, '#f2f0e8')) + box(240, 170, 44, 380, across('#d8d4c8', '#a9a59a')) + box(240, 440, 44, 60, '#e2b33b') + box(836, 170, 44, 380, across('#d8d4c8', '#a9a59a')) + box(836, 440, 44, 60, '#e2b33b') + near(120, 610, ['#9c3c3c', '#6b2525'], 2.4) + near(620, 600, ['#dfe3e6', '#a9b0b5'], 2.4)),
  'parking-2': () => vault(times(6, i => poly(`${262 + i * 119},540 ${268 + i * 119},540 ${-60 + i * 244},840 ${-80 + i * 244},840`, '#f0d36a')) + box(420, 300, 280, 230, fade('#59636b', '#434c53')) + times(6, i => line(420, 336 + i * 34, 700, 336 + i * 34, '#ffffff22', 3)) + box(730, 360, 60, 40, '#3b7d4f', 4) + near(370, 620, ['#3c5f8c', '#243d5e'], 2.3)),
};
