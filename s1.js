const { open } = require('/tmp/page/shot.js');
(async () => {
  const { browser, page } = await open();
  await page.goto(page.root + '/objects/3/photos');
  await page.screenshot({ path: '/tmp/s-waiting.png', fullPage: true });
  const fs = require('fs');
  const files = ['living-1','kitchen-1','bedroom-1','bath-1','plan-flat-2','hall-1','facade-1','view-1','tiny','double','dark','blurred','disguised'].map(n => `/tmp/pics/${n}.jpg`);
  const t = Date.now();
  await page.goto(page.root + '/objects/4/photos');
  // delete all first
  if (await page.locator('[data-tick-all]').count()) { await page.click('[data-tick-all]'); await page.click('#bulk-remove'); await page.waitForSelector('.photos-notice'); }
  await page.screenshot({ path: '/tmp/s-empty.png', fullPage: true });
  const t1 = Date.now();
  await page.setInputFiles('#files', files);
  await page.waitForTimeout(600);
  await page.screenshot({ path: '/tmp/s-going.png', fullPage: true });
  await page.waitForFunction(() => document.querySelectorAll('.given-refused,.given-taken,.given-double').length >= 13);
  console.log('upload', Date.now() - t1);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/s-done.png', fullPage: true });
  await browser.close();
})();
