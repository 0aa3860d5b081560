using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Feeds.Room;

namespace ListingEngine.Host.Tests.Browser;

public sealed class RoomLookTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Look()
    {
        var plan = await RoomStock.TwoVersionsAsync(engine);
        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id IN ('5', '6'); UPDATE objects SET floor = 2, description = 'Другая квартира с видом на реку.' WHERE external_id = '8'");
        await engine.PublishAsync(plan);
        await engine.PublishAsync(await engine.PlanAsync("avito"));
        await engine.PlanAsync("cian");
        await engine.SqlAsync("""
            INSERT INTO feed_pulls (company_id, plan_id, at, address, agent, status, snapshot_id, bytes, whole)
            SELECT p.company_id, p.id, now() - (240 - n) * interval '1 hour', '10.0.0.1', 'YandexRealtyBot/3.0', CASE WHEN n % 3 = 0 THEN 200 WHEN n % 17 = 1 THEN 503 ELSE 304 END, p.current_snapshot_id,
                CASE WHEN n % 3 = 0 THEN 100000 ELSE 0 END, n <> 222 FROM plans p, generate_series(1, 240) n;
            INSERT INTO health_days (company_id, plan_id, day, asked, errors, warnings, advice, rules)
                SELECT company_id, id, current_date - n, 10, (n + 1) / 3, 1, 1, jsonb_build_object('yandex.price-missing', n) FROM plans, generate_series(1, 20) n
            """);
        var bad = await RoomStock.IdAsync(engine, "5");
        var id = await RoomStock.IdAsync(engine, "7");
        var p = $"/plans/{plan["id"]}";
        (string, string)[] pages =
        [
            ("versions", $"{p}/versions"), ("ask", $"{p}/versions?ask=return&n=1"), ("diff", $"{p}/versions/diff?v=1&v=3"), ("offer", $"{p}/versions/offer?object={id}&v=1&v=2"),
            ("records", $"{p}/records?q={bad}"), ("pulls", $"{p}/pulls"), ("health", $"{p}/health"), ("matrix", "/matrix"), ("card", $"/objects/{bad}"), ("pin", $"{p}/pin/{id}"),
        ];
        foreach (var (width, dark) in new[] { (OfficeWindow.Desk, false), (OfficeWindow.Phone, true) })
        {
            await using var window = await OfficeWindow.SignInAsync(chromium, engine, Role.Administrator, width, dark);
            foreach (var (name, path) in pages)
            {
                await window.GoAsync(path);
                await window.Page.ScreenshotAsync(new() { Path = $"/tmp/room-shots/{name}-{width}.png", FullPage = true });
            }
        }

        await RoomStock.HoldAsync(engine, plan);
        await using var held = await OfficeWindow.SignInAsync(chromium, engine, Role.Administrator);
        await held.GoAsync($"{p}/versions");
        await held.Page.ScreenshotAsync(new() { Path = "/tmp/room-shots/held-1280.png", FullPage = true });
    }
}
