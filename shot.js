const { chromium } = require('/work/w-page/tests/ListingEngine.Host.Tests/bin/Debug/net10.0/.playwright/package');
exports.open = async (opts = {}) => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const page = await (await browser.newContext({ viewport: { width: opts.width ?? 1280, height: 900 }, locale: opts.lang ?? 'ru-RU', colorScheme: opts.dark ? 'dark' : 'light', hasTouch: opts.touch, deviceScaleFactor: opts.scale ?? 1 })).newPage();
  page.on('console', m => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
  page.on('pageerror', e => console.log('ERROR', e.message));
  const root = opts.root ?? 'http://127.0.0.1:8080';
  await page.goto(root + '/sign-in');
  await page.fill('input[type=email]', opts.who ?? 'admin@severny-veter.example');
  await page.fill('input[type=password]', opts.password ?? process.env.PW);
  await page.press('input[type=password]', 'Enter');
  page.setDefaultTimeout(120000);
  await page.waitForURL(root + '/');
  page.root = root;
  return { browser, page };
};
