using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

public class PhotoRulesTests
{
    private static readonly ObjectPhoto Held = new() { Url = "a", Hash = new('a', 64) };

    private static readonly ObjectPhoto Awaited = new() { Url = "b" };

    private static readonly ObjectPhoto Gone = new() { Url = "c", Problem = PhotoProblem.Gone };

    [Fact]
    public void Has_nothing_against_pictures_that_go_by_their_original_address() => Assert.Equal("", Said(new(), 2, Held, Awaited));

    [Fact]
    public void Withholds_an_object_with_fewer_pictures_than_the_plan_asks_for()
    {
        Assert.Equal("photos.few 1/2", Said(new() { MinPhotos = 2 }, 1, Held));
        Assert.Equal("", Said(new() { MinPhotos = 1 }, 1, Held));
        Assert.Equal(Severity.Error, PhotoRules.TooFew.Severity);
    }

    [Fact]
    public void Says_how_many_pictures_a_waiting_plan_has_not_got_yet() =>
        Assert.Equal("photos.awaited 2", Said(new() { WaitForPhotos = true }, 1, Awaited, Held, Awaited, Awaited with { NotForPortals = true }));

    [Fact]
    public void Says_of_each_problem_how_many_pictures_it_costs()
    {
        var broken = Gone with { Problem = PhotoProblem.Broken };
        Assert.Equal("photos.gone 1, photos.broken 2", Said(new(), 0, broken, Gone, broken, Gone with { Kind = PhotoKind.Document }));
        Assert.Contains("По этому адресу картинки больше нет", PhotoRules.All.Single(r => r.Code == "photos.gone").Says.Ru, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_watermark_needs_a_logo()
    {
        var plan = new PlanContent { Watermark = new() };
        Assert.Equal("photos.no-logo ", Said(plan, 1, Held));
        Assert.Empty(PhotoRules.Judge(plan, [Held], 1, hasWatermark: true));
    }

    [Fact]
    public void Has_a_rule_for_every_problem() =>
        Assert.Equal(Enum.GetValues<PhotoProblem>().Length + 3, PhotoRules.All.Select(r => r.Code).Distinct().Count());

    private static string Said(PlanContent plan, int sent, params ObjectPhoto[] photos) =>
        string.Join(", ", PhotoRules.Judge(plan, photos, sent, hasWatermark: false).Select(r => $"{r.Code} {r.Detail}"));
}
