// Copies what the pages use from node_modules to wwwroot/lib. Run by the build; see the target WebFiles in the project file.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const target = 'wwwroot/lib';
const files = [
  '@tabler/core/dist/css/tabler.min.css',
  '@tabler/core/dist/js/tabler.min.js',
  'htmx.org/dist/htmx.min.js',
  'sortablejs/Sortable.min.js',
  'leaflet/dist/leaflet.js',
  'leaflet/dist/leaflet.css',
  'leaflet/dist/images',
  'photoswipe/dist/photoswipe.css',
  'photoswipe/dist/photoswipe.esm.min.js',
  'photoswipe/dist/photoswipe-lightbox.esm.min.js',
];

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const file of files) cpSync(`node_modules/${file}`, `${target}/${file.split('/').at(-1)}`, { recursive: true });

// Source maps stay behind: a browser's tools would ask for them.
for (const file of ['tabler.min.css', 'tabler.min.js', 'leaflet.js']) {
  const path = `${target}/${file}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n?(\/\/|\/\*)# sourceMappingURL=\S+( \*\/)?\s*$/, '\n'));
}
writeFileSync(`${target}/made`, '');
