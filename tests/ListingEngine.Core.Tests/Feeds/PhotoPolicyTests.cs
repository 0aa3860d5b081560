using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Feeds;

public class PhotoPolicyTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void Sends_pictures_in_their_order_without_those_that_are_not_for_portals() => Sends("plan room", new(),
        Photo("plan", PhotoKind.Plan), Photo("paper", PhotoKind.Document), Photo("ours") with { NotForPortals = true }, Photo("room"));

    [Fact]
    public void Leaves_out_what_cannot_be_had() =>
        Sends("room", new(), Photo("lost") with { Problem = PhotoProblem.Gone }, Photo("room"));

    [Fact]
    public void Leaves_out_flagged_pictures_where_the_plan_says_so()
    {
        var photos = new[] { Photo("dark") with { Flag = PhotoFlag.Dark }, Photo("room") };
        Sends("dark room", new(), photos);
        Sends("room", new() { DropFlagged = true }, photos);
    }

    [Fact]
    public void Waits_for_pictures_that_are_not_here_yet_where_the_plan_says_so()
    {
        var photos = new[] { Photo("awaited"), Photo("held") with { Hash = Hash } };
        Assert.Equal(["awaited", $"https://our.test/photos/{Hash}/portal.jpg"], Choose(new(), photos).Select(p => p.Url));
        Assert.Equal([$"https://our.test/photos/{Hash}/portal.jpg"], Choose(new() { WaitForPhotos = true }, photos).Select(p => p.Url));
    }

    [Fact]
    public void Puts_plans_last_where_the_plan_says_so()
    {
        var photos = new[] { Photo("plan-1", PhotoKind.Plan), Photo("room"), Photo("plan-2", PhotoKind.Plan), Photo("view", PhotoKind.View) };
        Sends("plan-1 room plan-2 view", new(), photos);
        Sends("room view plan-1 plan-2", new() { PlansLast = true }, photos);
    }

    [Fact]
    public void Begins_with_the_picture_that_is_the_main_one_on_this_portal()
    {
        Sends("view room hall", new(), Photo("room"), Photo("hall") with { MainOn = ["elsewhere"] }, Photo("view") with { MainOn = ["elsewhere", "portal"] });
        Sends("plan room", new() { PlansLast = true }, Photo("room"), Photo("plan", PhotoKind.Plan) with { MainOn = ["portal"] });
        Sends("room hall", new(), Photo("room"), Photo("hall"), Photo("lost") with { MainOn = ["portal"], Problem = PhotoProblem.Broken });
    }

    [Theory]
    [InlineData(null, null, 5)]
    [InlineData(3, null, 3)]
    [InlineData(null, 2, 2)]
    [InlineData(3, 2, 2)]
    [InlineData(2, 3, 2)]
    [InlineData(0, null, 0)]
    public void Sends_as_many_pictures_as_plan_and_portal_take(int? plan, int? portal, int sent) => Assert.Equal(sent, Choose(
        new() { MaxPhotos = plan }, portal, [Photo("paper", PhotoKind.Document), .. Enumerable.Range(1, 5).Select(i => Photo($"{i}"))]).Count);

    [Fact]
    public void Cuts_when_all_are_in_their_order() => Assert.Equal(["main", "room"], Choose(
        new() { PlansLast = true, MaxPhotos = 3 }, 2, [Photo("plan", PhotoKind.Plan), Photo("room"), Photo("hall"), Photo("main") with { MainOn = ["portal"] }])
        .Select(p => p.Url));

    [Fact]
    public void Leaves_out_and_counts_pictures_that_are_too_small_in_the_portals_hands()
    {
        var offer = Offer(new(), new(null, null, null, RuleSource.Engine, PhotoSide: 200), Held(200, 300), Held(199, 300), Held(300, 199), Photo("size unknown"),
            // As high as asked for only until it is scaled down.
            Held(8000, 300));
        Assert.Equal(3, offer.SmallPhotos);
        Assert.Equal([(200, 300), (null, null)], offer.Photos.Select(p => (p.Width, p.Height)));
    }

    [Theory]
    [InlineData(640, 480, 640, 480)]
    [InlineData(1600, 1600, 1600, 1600)]
    [InlineData(4000, 3000, 1600, 1200)]
    [InlineData(3000, 4000, 1200, 1600)]
    [InlineData(4032, 3024, 1600, 1200)]
    [InlineData(4001, 2999, 1600, 1199)]
    [InlineData(9000, 2, 1600, 1)]
    public void Promises_the_size_at_which_the_portal_gets_the_picture(int width, int height, int promisedWidth, int promisedHeight)
    {
        var photo = Assert.Single(Choose(new(), Held(width, height)));
        Assert.Equal((promisedWidth, promisedHeight), (photo.Width, photo.Height));
    }

    [Fact]
    public void Leaves_the_object_as_it_is()
    {
        var o = new PropertyObject { Photos = [Photo("room"), Held(4000, 3000) with { MainOn = ["portal"] }] };
        var before = o.Photos.ToArray();
        Choose(new(), [.. o.Photos]);
        Assert.Equal(before, o.Photos);
        Assert.Equal((4000, "held"), (o.Photos[1].Width, o.Photos[1].Url));
    }

    [Fact]
    public void Sends_no_picture_of_another_format_where_the_portal_takes_jpeg_only()
    {
        var photos = new[] { Photo("https://x.test/1.webp"), Photo("https://x.test/2.JPG?w=1"), Photo("https://x.test/pic"), Photo("https://x.test/held.png") with { Hash = Hash } };
        Assert.Equal(["https://x.test/2.JPG?w=1", $"https://our.test/photos/{Hash}/portal.jpg"],
            Offer(new(), new(null, null, null, RuleSource.Engine, JpegOnly: true), photos).Photos.Select(p => p.Url));
    }

    private static void Sends(string names, PlanContent plan, params ObjectPhoto[] photos) =>
        Assert.Equal(names, string.Join(' ', Choose(plan, photos).Select(p => p.Url)));

    private static ObjectPhoto Photo(string url, PhotoKind kind = PhotoKind.Photo) => new() { Url = url, Kind = kind };

    private static ObjectPhoto Held(int width, int height) => Photo("held") with { Hash = Hash, Width = width, Height = height };

    private static IReadOnlyList<ObjectPhoto> Choose(PlanContent plan, params ObjectPhoto[] photos) => Choose(plan, null, photos);

    private static IReadOnlyList<ObjectPhoto> Choose(PlanContent plan, int? most, ObjectPhoto[] photos) =>
        Offer(plan, new(most, null, null, RuleSource.Engine), photos).Photos;

    private static Offer Offer(PlanContent plan, FeedLimits limits, params ObjectPhoto[] photos) =>
        new OfferMaker(plan, "portal", limits, new() { Name = "Агентство" }, new("https://our.test/photos/", "/portal.jpg"))
            .Make(new() { Photos = [.. photos] }, null);
}
