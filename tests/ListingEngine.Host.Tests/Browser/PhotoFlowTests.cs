using System.Globalization;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Feeds;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Photos;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>An agent at the photos of an object, from the files of a telephone to the order that portals will see.</summary>
public sealed class PhotoFlowTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    private static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "Demo", "Pictures");

    private static readonly string[] Files =
    [
        "living-1.jpg", "plan-flat-2.jpg", "bedroom-1.jpg", "bath-1.jpg", "hall-1.jpg", "facade-1.jpg", "view-1.jpg", "kitchen-1.jpg", "phone.heic", "rotated.jpg", "tiny.png", "опять.jpg",
    ];

    [Fact]
    public async Task Twelve_files_become_the_photos_of_an_object_in_the_order_that_the_agent_wants()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutFlatAsync();
        await engine.SqlAsync($"UPDATE objects SET agent_id = {agent.PersonId}");
        await using var window = await OfficeWindow.OpenAsync(chromium, engine);
        await window.SignInAsync(agent.Email, Visitor.Password);
        await window.GoAsync($"/objects/{id}/photos");
        await GiveAsync(window, [.. await FilesAsync()]);
        await Assertions.Expect(window.Page.Locator(".given-taken .given-name")).ToHaveTextAsync(Files[..^1]);
        await Assertions.Expect(window.Page.Locator(".given-double")).ToHaveTextAsync("опять.jpg Эта картинка у объекта уже есть");
        Assert.Equal(Files[..^1], await NamesAsync(id));
        Assert.Equal((840, 1120), await SizeAsync(id, "rotated.jpg"));

        await OrderAsync(window);
        await window.PressAsync("Сохранить");
        await window.Page.WaitForURLAsync(new Regex($"/objects/{id}$"));
        Assert.Equal(["kitchen-1.jpg", "plan-flat-2.jpg", "living-1.jpg"], (await NamesAsync(id))[..3]);
        Assert.Equal(["avito"], (await engine.FindAsync(id)).Photos[2].MainOn!);

        await window.GoAsync($"/objects/{id}/photos");
        await MarkAsync(window, id);
        await TurnAndUndoAsync(window, id);
        Assert.Empty(await Axe.FindAsync(window.Page));
        await AreInTheFeedsAsync((await engine.FindAsync(id)).Photos);
    }

    [Fact]
    public async Task A_telephone_is_enough()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync(agent.PersonId, o => o.Photos = [new() { Url = "https://img.example.test/late.jpg" }]);
        await using var window = await OfficeWindow.OpenAsync(chromium, engine, OfficeWindow.Phone, dark: true);
        await window.SignInAsync(agent.Email, Visitor.Password);
        await window.GoAsync($"/objects/{id}/photos");
        await GiveAsync(window, File("bath-1.jpg"), new() { Name = "page.jpg", MimeType = "image/jpeg", Buffer = "<html>"u8.ToArray() });
        await Assertions.Expect(window.Page.Locator(".given-refused")).ToHaveTextAsync("page.jpg Это не картинка");
        var photo = window.Page.Locator(".photo").Nth(1);
        await photo.GetByLabel("Раньше").ClickAsync();
        await photo.Page.Locator(".photo").First.GetByLabel("Подпись").FillAsync("Ванная");
        await Assertions.Expect(window.Page.GetByText("Есть несохранённые изменения")).ToBeVisibleAsync();
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await Axe.FindAsync(window.Page));
        await window.PressAsync("Сохранить");
        await window.Page.WaitForURLAsync(new Regex($"/objects/{id}$"));
        Assert.Equal([("Ванная", true), (null, false)], (await engine.FindAsync(id)).Photos.Select(p => (p.Caption, p.Hash is not null)));
    }

    [Fact]
    public async Task A_part_is_cut_out_by_keyboard()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var id = await engine.PutAsync(with: o => o.Photos = []);
        await engine.UploadAsync(id, ("a.png", TestPictures.Png(1200, 900, seed: 5)));
        await using var window = await OfficeWindow.OpenAsync(chromium, engine);
        await window.SignInAsync(marketer.Email, Visitor.Password);
        await window.GoAsync($"/objects/{id}/photos");
        await window.Page.Locator(".photo summary").ClickAsync();
        await window.PressAsync("Обрезать");
        await window.Page.GetByText("3:2").ClickAsync();
        await window.Page.GetByLabel("Рамка").FocusAsync();
        foreach (var key in new[] { "Shift+ArrowLeft", "ArrowRight", "ArrowRight", "ArrowDown" }) await window.Page.Keyboard.PressAsync(key);
        var (width, height) = (await NumberAsync("Ширина"), await NumberAsync("Высота"));
        Assert.Equal(1.5, (double)width / height, 0.01);
        await window.PressAsync("Обрезать");
        await Assertions.Expect(window.Page.Locator(".photos-notice")).ToContainTextAsync("Фотография обрезана.");
        var photo = Assert.Single((await engine.FindAsync(id)).Photos);
        Assert.Equal((width, height), (photo.Width, photo.Height));

        async Task<int> NumberAsync(string label) => int.Parse(await window.Page.GetByLabel(label).InputValueAsync(), CultureInfo.InvariantCulture);
    }

    private static async Task<IEnumerable<FilePayload>> FilesAsync()
    {
        var heic = await System.IO.File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "Pictures", "quadrants.heic"));
        return Files.Select(name => name switch
        {
            "phone.heic" => new() { Name = name, MimeType = "image/heic", Buffer = heic },
            "rotated.jpg" => new() { Name = name, MimeType = "image/jpeg", Buffer = OnItsSide(Read("house-1.jpg")) },
            "tiny.png" => new() { Name = name, MimeType = "image/png", Buffer = TestPictures.Png(320, 240, seed: 3) },
            "опять.jpg" => new() { Name = name, MimeType = "image/jpeg", Buffer = Read(Files[0]) },
            _ => File(name),
        });
    }

    private static FilePayload File(string name) => new() { Name = name, MimeType = "image/jpeg", Buffer = Read(name) };

    private static byte[] Read(string name) => System.IO.File.ReadAllBytes(Path.Combine(Pictures, name));

    // As a telephone held upright writes it: an Exif segment with orientation 6, right behind the start of the picture.
    private static byte[] OnItsSide(byte[] jpeg) =>
    [
        .. jpeg[..2], 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. jpeg[2..],
    ];

    private static async Task GiveAsync(OfficeWindow window, params FilePayload[] files)
    {
        await window.Page.Locator("#files").SetInputFilesAsync(files);
        await Assertions.Expect(window.Page.GetByText("Добавлено ", new() { Exact = false }).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(window.Page.Locator(".given-sending")).ToHaveCountAsync(0);
    }

    private static async Task OrderAsync(OfficeWindow window)
    {
        var tiles = window.Page.Locator(".photo");
        await tiles.Nth(7).FocusAsync();
        await window.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(window.Page.Locator("[data-said]")).ToHaveTextAsync("Фото: место 1 из 11");
        foreach (var key in new[] { "ArrowRight", "Control+ArrowRight" }) await window.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(window.Page.Locator("[data-said]")).ToHaveTextAsync("Фото: место 3 из 11");
        await window.Page.Keyboard.PressAsync("Enter");
        await tiles.Nth(2).GetByLabel("Авито").CheckAsync();
    }

    private async Task MarkAsync(OfficeWindow window, long id)
    {
        await window.Page.GetByText("Похоже на планировку").Locator("..").GetByRole(AriaRole.Button, new() { Name = "Да" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".photos-notice")).ToContainTextAsync("Принято 1 предложение.");
        Assert.Equal((PhotoKind.Plan, "plan-flat-2.jpg"), ((await engine.FindAsync(id)).Photos[^1].Kind, (await NamesAsync(id))[^1]));
    }

    private async Task TurnAndUndoAsync(OfficeWindow window, long id)
    {
        var before = (await engine.FindAsync(id)).Photos[0];
        var first = window.Page.Locator(".photo").First;
        await first.HoverAsync();
        await first.GetByLabel("Повернуть вправо").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".photos-notice")).ToContainTextAsync("Повёрнута 1 фотография.");
        Assert.Equal((before.Height, before.Width), ((await engine.FindAsync(id)).Photos[0].Width, (await engine.FindAsync(id)).Photos[0].Height));
        await window.PressAsync("Отменить");
        await Assertions.Expect(window.Page.Locator(".photos-notice")).ToContainTextAsync("Вернули как было.");
        Assert.Equal(before, (await engine.FindAsync(id)).Photos[0]);
    }

    // The agent's order, the portal's own main picture, the plan's limit; and the mark on the site's pictures alone.
    private async Task AreInTheFeedsAsync(List<ObjectPhoto> photos)
    {
        await engine.KeepLogoAsync(TestPictures.Png(200, 80, seed: 9));
        var main = photos.Single(p => p.MainOn is not null);
        Assert.Equal(Clean(photos), await SentAsync("yandex", new { }));
        Assert.Equal(Clean(photos.Where(p => p != main).Prepend(main)), await SentAsync("avito", new { }));
        Assert.Equal(Clean(photos.Take(4)), await SentAsync("cian", new { maxPhotos = 4 }));
        var site = await SentAsync("yandex", new { watermark = new { opacity = 50 } });
        Assert.Equal(photos.Select(p => p.Hash), site.Select(a => a.Split('/')[0]));
        Assert.All(site, a => Assert.Matches("/portal-[0-9a-f]{16}[.]jpg$", a));

        static IEnumerable<string> Clean(IEnumerable<ObjectPhoto> of) => of.Select(p => $"{p.Hash}/portal.jpg");
        async Task<List<string>> SentAsync(string portal, object policy) =>
            (await engine.SentAsync(await engine.PhotoPlanAsync(portal, policy))).ConvertAll(a => a[(a.IndexOf("/photos/", StringComparison.Ordinal) + 8)..]);
    }

    private async Task<string[]> NamesAsync(long id)
    {
        var photos = (await engine.FindAsync(id)).Photos;
        return await engine.InDbAsync(db => Task.FromResult(photos.Select(p => db.Pictures.Single(x => x.Hash == p.Hash).Name!).ToArray()));
    }

    private async Task<(int?, int?)> SizeAsync(long id, string name)
    {
        var photo = (await engine.FindAsync(id)).Photos[Array.IndexOf(await NamesAsync(id), name)];
        return (photo.Width, photo.Height);
    }
}
