// The agency's logo: seen on white paper, and over any picture as its watermark.
function logo() {
  const gust = (y, x, r) => `<path d="M34 ${y}H${x}a${r} ${r} 0 1 0 ${-r} ${-r}" fill="none" stroke="#fff" stroke-width="13" stroke-linecap="round"/>`;
  const word = (y, text, size) => `<text x="196" y="${y}" font-family="DejaVu Sans, sans-serif" font-weight="bold" font-size="${size}" fill="#1f5f8b" ` +
    `stroke="#fff" stroke-width="10" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
  return '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="180" viewBox="0 0 600 180">' +
    '<rect x="5" y="5" width="170" height="170" rx="34" fill="#1f5f8b" stroke="#fff" stroke-width="8"/>' +
    gust(74, 112, 22) + gust(104, 132, 17) + gust(134, 96, 13) + word(82, 'Северный', 66) + word(150, 'ветер', 66) + '</svg>';
}
