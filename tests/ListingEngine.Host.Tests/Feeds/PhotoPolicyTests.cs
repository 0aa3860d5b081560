using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.People;
using static ListingEngine.Host.Tests.Feeds.PhotoFeed;

namespace ListingEngine.Host.Tests.Feeds;

public sealed class PhotoPolicyTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    public static TheoryData<string> Portals => [.. PhotoFeed.Portals.Select(p => p.Key)];

    [Theory, MemberData(nameof(Portals))]
    public async Task Sends_what_we_hold_under_our_address_and_the_rest_under_its_own(string portal)
    {
        await engine.PutFlatAsync(Held('a'), Elsewhere("b"), Held('c') with { NotForPortals = true }, Elsewhere("d") with { Problem = PhotoProblem.Gone });
        Assert.Equal([Ours('a'), "https://img.example.test/b.jpg"], await engine.SentAsync(await engine.PlanAsync(portal)));
    }

    [Theory, MemberData(nameof(Portals))]
    public async Task A_changed_picture_changes_its_address_and_nothing_else(string portal)
    {
        var id = await engine.PutFlatAsync(Held('a'), Held('b'), Held('c'));
        var plan = await engine.PlanAsync(portal);
        await engine.PublishAsync(plan);
        var before = (await engine.AdvertAsync(plan)).Fields;
        await engine.ChangePhotosAsync(id, photos => photos[1].Hash = new('d', 64));
        Assert.Equal(1, (int)(await engine.PublishAsync(plan))["changed"]!);
        var changed = (await engine.AdvertAsync(plan)).Fields.Except(before).ToList();
        Assert.Equal(Ours('d'), Assert.Single(changed).Value);
    }

    [Theory, MemberData(nameof(Portals))]
    public async Task A_changed_order_changes_the_feed(string portal)
    {
        var id = await engine.PutFlatAsync(Held('a'), Held('b'), Held('c'));
        var plan = await engine.PlanAsync(portal);
        await engine.PublishAsync(plan);
        await engine.ChangePhotosAsync(id, photos => photos.Reverse());
        Assert.Equal([Ours('c'), Ours('b'), Ours('a')], await engine.SentAsync(plan));
    }

    [Theory, MemberData(nameof(Portals))]
    public async Task What_no_portal_sees_changes_no_byte(string portal)
    {
        var id = await engine.PutFlatAsync(Held('a'), Held('b'), Elsewhere("c"));
        var plan = await engine.PlanAsync(portal);
        await engine.PublishAsync(plan);
        var tag = await TagAsync(plan);
        await engine.ChangePhotosAsync(id, photos =>
        {
            (photos[0].Caption, photos[1].Flag, photos[2].MainOn) = ("Кухня", PhotoFlag.Dark, ["elsewhere"]);
            photos.Add(new() { Url = "https://img.example.test/deed.jpg", Kind = PhotoKind.Document });
        });
        Assert.Equal((1, 0), await NumbersAsync(plan));
        Assert.Equal(tag, await TagAsync(plan));
    }

    [Fact]
    public async Task The_main_picture_of_one_portal_goes_first_there_alone()
    {
        await engine.PutFlatAsync(Held('a'), Held('b'), Held('c') with { MainOn = ["cian"] });
        foreach (var portal in PhotoFeed.Portals)
            Assert.Equal(portal.Key == "cian" ? [Ours('c'), Ours('a'), Ours('b')] : [Ours('a'), Ours('b'), Ours('c')],
                await engine.SentAsync(await engine.PlanAsync(portal.Key)));
    }

    [Theory]
    [InlineData("yandex", null, 60)]
    [InlineData("yandex", 45, 45)]
    [InlineData("avito", 45, 40)]
    [InlineData("avito", 12, 12)]
    [InlineData("cian", null, 50)]
    [InlineData("cian", 50, 50)]
    public async Task The_portals_limit_cuts_last(string portal, int? most, int sent)
    {
        var photos = Enumerable.Range(1, 59).Select(n => Elsewhere($"{n}")).Append(Held('a') with { MainOn = [portal] }).ToArray();
        photos[0].Kind = PhotoKind.Plan;
        await engine.PutFlatAsync(photos);
        var plan = await engine.PhotoPlanAsync(portal, most is null ? new { plansLast = true } : new { plansLast = true, maxPhotos = most });
        var addresses = await engine.SentAsync(plan);
        Assert.Equal(sent, addresses.Count);
        Assert.Equal([Ours('a'), "https://img.example.test/2.jpg"], addresses[..2]);
        Assert.Equal(sent == photos.Length, addresses[^1] == "https://img.example.test/1.jpg");
    }

    [Fact]
    public async Task The_watermark_is_in_the_plan_alone_that_asks_for_it()
    {
        await engine.PutFlatAsync(Held('a'), Elsewhere("b"));
        await engine.KeepLogoAsync(Forms.Png);
        var (clean, marked) = (await engine.PlanAsync(), await engine.PhotoPlanAsync("yandex", new { watermark = new { opacity = 50 } }));
        Assert.Equal([Ours('a'), "https://img.example.test/b.jpg"], await engine.SentAsync(clean));
        var sent = await engine.SentAsync(marked);
        Assert.Matches($"^{engine.Http.BaseAddress}photos/a{{64}}/portal-[0-9a-f]{{16}}.jpg$", sent[0]);
        Assert.Equal("https://img.example.test/b.jpg", sent[1]);
        Assert.Contains("yandex.photo-watermark", (await engine.RecordAsync(marked)).Reasons, StringComparison.Ordinal);
        Assert.DoesNotContain("watermark", (await engine.RecordAsync(clean)).Reasons, StringComparison.Ordinal);

        // Another logo is another picture; without one the pictures go clean, and the record says why.
        await engine.KeepLogoAsync([.. Forms.Png, 0]);
        var other = (await engine.SentAsync(marked))[0];
        Assert.NotEqual(sent[0], other);
        await engine.SqlAsync("UPDATE companies SET logo_url = NULL");
        Assert.Equal(Ours('a'), (await engine.SentAsync(marked))[0]);
        Assert.Contains("photos.no-logo", (await engine.RecordAsync(marked)).Reasons, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_may_wait_for_pictures_and_ask_for_some()
    {
        var id = await engine.PutFlatAsync(Held('a'), Elsewhere("b"), Elsewhere("c") with { Problem = PhotoProblem.NotAPicture });
        var plan = await engine.PhotoPlanAsync("avito", new { waitForPhotos = true, minPhotos = 2 });
        var (state, reasons) = await engine.RecordAsync(plan);
        Assert.Equal("Withheld", state);
        Assert.Contains("photos.few: Fewer pictures can be sent than the plan asks for (1/2): add pictures.", reasons, StringComparison.Ordinal);
        Assert.Contains("photos.awaited: Pictures are still being fetched, until then the plan sends the object without them: 1.", reasons, StringComparison.Ordinal);
        Assert.Contains("photos.not-a-picture: Pictures cannot be had and are not sent: 1. This is no picture.", reasons, StringComparison.Ordinal);

        await engine.ChangePhotosAsync(id, photos => photos[1] = Held('b'));
        Assert.Equal([Ours('a'), Ours('b')], await engine.SentAsync(plan));
    }

    [Fact]
    public async Task A_plan_may_leave_out_flagged_pictures_and_put_plans_last()
    {
        await engine.PutFlatAsync(Held('a') with { Kind = PhotoKind.Plan }, Held('b'), Held('c') with { Flag = PhotoFlag.Blurred }, Held('d'));
        Assert.Equal([Ours('b'), Ours('d'), Ours('a')],
            await engine.SentAsync(await engine.PhotoPlanAsync("yandex", new { dropFlagged = true, plansLast = true })));
    }

    [Fact]
    public async Task Cian_gets_no_picture_that_is_too_small_for_it()
    {
        await engine.PutFlatAsync(Held('a'), Held('b', 640, 199), Held('c', 9000, 1000));
        Assert.Equal([Ours('a'), Ours('b'), Ours('c')], await engine.SentAsync(await engine.PlanAsync("avito")));
        var plan = await engine.PlanAsync("cian");
        Assert.Equal([Ours('a')], await engine.SentAsync(plan));
        Assert.Contains("cian.photo-small: Cian takes no pictures with a side under 200 px: not sent 2.", (await engine.RecordAsync(plan)).Reasons, StringComparison.Ordinal);
    }

    private string Ours(char hash) => $"{engine.Http.BaseAddress}photos/{new string(hash, 64)}/portal.jpg";

    private async Task<(int Snapshot, int Changed)> NumbersAsync(JsonNode plan) =>
        await engine.PublishAsync(plan) is var result ? ((int)result["snapshot"]!, (int)result["changed"]!) : default;

    private async Task<string> TagAsync(JsonNode plan)
    {
        using var answer = await engine.Http.GetAsync((string?)plan["feedUrl"], HttpCompletionOption.ResponseHeadersRead);
        return answer.Headers.ETag!.Tag;
    }
}
