// Photos of objects that clients look at, turned over the page they stand on.
import PhotoSwipeLightbox from '../lib/photoswipe-lightbox.esm.min.js';

for (const gallery of document.querySelectorAll('[data-gallery]')) {
  const words = gallery.dataset;
  new PhotoSwipeLightbox({
    gallery,
    children: 'a[data-pswp-width]',
    pswpModule: () => import('../lib/photoswipe.esm.min.js'),
    closeTitle: words.close, arrowNextTitle: words.next, arrowPrevTitle: words.previous, zoomTitle: words.zoom, errorMsg: words.failed,
    indexIndicatorSep: ' / ',
    bgOpacity: 0.94,
  }).init();
}

// What is on demand on the screen is there on paper.
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
