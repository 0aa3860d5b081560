const { open } = require('/tmp/page/shot.js');
(async () => {
  const { browser, page } = await open();
  page.on('console', m => { if (m.type() === 'error') console.log('AT', JSON.stringify(m.location())); });
  await page.goto(page.root + '/objects/4/photos');
  await page.waitForTimeout(500); console.log('opened');
  await page.click('#left-' + await page.locator('.photo').nth(2).getAttribute('data-photo'), {force:true});
  await page.waitForSelector('.photos-notice'); await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/s-turned.png' });
  console.log('turned');
  await page.click('#undo'); await page.waitForTimeout(1500);
  console.log(await page.locator('.photos-notice').innerText());
  await page.locator('.photo').nth(3).locator('summary').click();
  await page.screenshot({ path: '/tmp/s-more.png' });
  await page.locator('.photo').nth(3).locator('button:has-text("Обрезать")').click();
  await page.waitForSelector('.crop'); await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/s-crop.png' });
  await browser.close();
})();
