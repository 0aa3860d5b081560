// The card and the form of an object: goes to the field that a reason names, moves the marker of the map.

// A field may lie in a folded part: it is opened and focused.
function goTo(name) {
  const field = name && document.getElementById(decodeURIComponent(name));
  if (!field) return false;
  for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
  return true;
}

document.addEventListener('click', (e) => {
  const link = e.target.closest('a[data-goto]');
  if (link?.getAttribute('href').startsWith('#') && goTo(link.hash.slice(1))) e.preventDefault();
});

if (location.hash && document.getElementById('object')) goTo(location.hash.slice(1));
document.getElementById('faults')?.focus();

// Maps need a tile server of the agency's choice; without it the page shows the place by itself.
function maps() {
  if (!window.L) return;
  for (const box of document.querySelectorAll('[data-map]:not(.leaflet-container)')) map(box);
}

function map(box) {
  const [lat, lon] = ['latitude', 'longitude'].map((part) => document.getElementById(box.dataset[`${part}Id`] ?? ''));
  const read = (text) => Number.parseFloat((text ?? '').replace(',', '.'));
  const told = () => [read(lat ? lat.value : box.dataset.latitude), read(lon ? lon.value : box.dataset.longitude)];
  const at = told();
  const known = at.every(Number.isFinite);
  const shown = window.L.map(box).setView(known ? at : [55.7512, 37.6184], known ? 16 : 9);
  shown.attributionControl.setPrefix(false);
  window.L.tileLayer(box.dataset.tiles, { maxZoom: 19 }).addTo(shown);
  const icon = window.L.divIcon({ className: 'map-mark', iconSize: [22, 22], iconAnchor: [11, 26] });
  const mark = window.L.marker(known ? at : shown.getCenter(), { icon, draggable: !!lat, keyboard: true });
  if (known) mark.addTo(shown);
  if (!lat) return;
  const write = (point) => {
    lat.value = point.lat.toFixed(6).replace('.', ',');
    lon.value = point.lng.toFixed(6).replace('.', ',');
    for (const field of [lat, lon]) field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  mark.on('dragend', () => write(mark.getLatLng()));
  shown.on('click', (e) => { mark.setLatLng(e.latlng).addTo(shown); write(e.latlng); });
  for (const field of [lat, lon]) field.addEventListener('change', () => {
    const point = told();
    if (point.every(Number.isFinite)) { mark.setLatLng(point).addTo(shown); shown.setView(point); }
  });
}

addEventListener('DOMContentLoaded', maps);
if (document.readyState !== 'loading') maps();
document.addEventListener('htmx:afterSwap', maps);
