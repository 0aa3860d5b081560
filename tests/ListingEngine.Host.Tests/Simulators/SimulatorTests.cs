using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>The simulators must see what a portal sees, or their week proves nothing.</summary>
public sealed class SimulatorTests : IDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 10, 0, TimeSpan.FromHours(3));

    private readonly CannedFeed _network = new();
    private readonly Dictionary<string, string> _shown = [];
    private readonly AvitoSimulator _avito;
    private readonly CianSimulator _cian;
    private readonly YandexSimulator _yandex;
    private int _hours;

    public SimulatorTests()
    {
        var feed = new Uri("http://engine.example.test/feed.xml");
        var around = new Surroundings(() => feed, url => _shown.GetValueOrDefault(url, "first"), _ => "archived");
        (_avito, _cian, _yandex) = (new(around, _network), new(around, _network), new(around, _network));
    }

    public void Dispose()
    {
        _avito.Dispose();
        _cian.Dispose();
        _yandex.Dispose();
        _network.Dispose();
    }

    [Fact]
    public async Task Takes_down_what_is_missing_and_charges_again_when_it_comes_back()
    {
        await LoadAsync(_avito, Flat(1), Flat(2));
        await LoadAsync(_avito, Flat(1));
        Assert.Equal("flat-1", Assert.Single(_avito.OnAir).Id);
        await LoadAsync(_avito, Flat(1), Flat(2));
        var back = _avito.Adverts["flat-2"];
        Assert.Equal([AdvertMove.Posted, AdvertMove.TakenDown, AdvertMove.RePosted], back.History.Select(e => e.Move));
        Assert.Equal(("archived", 2), (back.History[^1].Detail, back.Charges));
    }

    [Fact]
    public async Task Writes_down_which_fields_changed()
    {
        await LoadAsync(_avito, Flat(1));
        await LoadAsync(_avito, Flat(1, o => o.Price = 1));
        Assert.Equal(new AdvertEvent(Now, AdvertMove.Changed, "Ad/Price"), _avito.Adverts["flat-1"].History[^1]);
    }

    [Theory]
    [InlineData("avito")]
    [InlineData("cian")]
    [InlineData("yandex")]
    public async Task Leaves_all_as_it_was_when_the_feed_is_cut_or_broken_or_away(string key)
    {
        var portal = Portal(key);
        await LoadAsync(portal, Flat(1), Flat(2));
        (_network.Body, _network.Lost) = (Feed(portal, Flat(1), Flat(3)), 200);
        Assert.Contains(await PullAsync(portal), new[] { PullOutcome.Cut, PullOutcome.Invalid });
        (_network.Body, _network.Lost) = (Encoding.UTF8.GetBytes("<html>502</html>"), 0);
        Assert.Equal(PullOutcome.Invalid, await PullAsync(portal));
        _network.Body = null;
        Assert.Equal(PullOutcome.Refused, await PullAsync(portal));
        Assert.Equal(["flat-1", "flat-2"], portal.OnAir.Select(a => a.Id));
    }

    [Fact]
    public async Task Has_no_use_for_a_feed_that_it_has_already()
    {
        await LoadAsync(_avito, Flat(1));
        Assert.Equal(PullOutcome.Unchanged, await PullAsync(_avito));
    }

    [Fact]
    public async Task Avito_comes_once_in_an_hour_of_Moscow()
    {
        _network.Body = Feed(_avito, Flat(1));
        var utc = Monday.ToUniversalTime();
        Assert.Equal(PullOutcome.Loaded, await _avito.PullAsync(utc));
        Assert.Equal(PullOutcome.NotDue, await _avito.PullAsync(utc.AddMinutes(49)));
        Assert.Equal(PullOutcome.Unchanged, await _avito.PullAsync(utc.AddMinutes(50)));
    }

    [Theory]
    [InlineData("flat_1", false)]
    [InlineData("flat.1", false)]
    [InlineData("квартира-1/2", true)]
    public async Task Avito_shows_only_adverts_with_a_proper_id(string id, bool shown)
    {
        await LoadAsync(_avito, Flat(1, o => o.FeedId = id));
        Assert.Equal(shown, _avito.OnAir.Any());
        Assert.Equal(shown, _avito.Complaints.Count == 0);
    }

    [Theory]
    [InlineData("avito")]
    [InlineData("cian")]
    [InlineData("yandex")]
    public async Task Takes_one_of_two_adverts_with_one_id_and_complains(string key)
    {
        var portal = Portal(key);
        await LoadAsync(portal, Flat(1), Flat(2, o => o.FeedId = "flat-1"));
        Assert.Single(portal.OnAir);
        Assert.Equal("flat-1: twice in one feed", Assert.Single(portal.Complaints));
    }

    [Fact]
    public async Task Avito_charges_for_a_new_id_of_an_old_flat_and_calls_it_a_duplicate()
    {
        await LoadAsync(_avito, Flat(1));
        await LoadAsync(_avito, Flat(1, o => o.FeedId = "new-1"));
        Assert.Equal((1, "new-1: duplicate of flat-1"), (_avito.Adverts["new-1"].Charges, Assert.Single(_avito.Complaints)));
    }

    [Fact]
    public async Task Avito_never_takes_an_id_that_was_deleted_on_the_site()
    {
        await LoadAsync(_avito, Flat(1), Flat(2));
        _avito.DeleteOnSite(Now, "flat-1");
        await LoadAsync(_avito, Flat(1, o => o.Price = 1), Flat(2));
        Assert.Equal("flat-2", Assert.Single(_avito.OnAir).Id);
        Assert.Equal("flat-1: error_deleted", Assert.Single(_avito.Complaints));
    }

    [Fact]
    public async Task Cian_does_not_see_a_new_picture_at_an_old_address()
    {
        await LoadAsync(_cian, Flat(1));
        var photo = _cian.Adverts["flat-1"].Photos.First();
        _shown[photo] = "second";
        await LoadAsync(_cian, Flat(1, o => o.Price = 1));
        Assert.Equal("first", _cian.Adverts["flat-1"].Pictures.First());
        _shown[photo + "?v=2"] = "second";
        await LoadAsync(_cian, Flat(1, o => o.Photos[0] = new() { Url = photo + "?v=2" }));
        Assert.Equal("second", _cian.Adverts["flat-1"].Pictures.First());
        Assert.Empty(_cian.Complaints);
    }

    [Theory]
    [InlineData(Deal.Sale, 30)]
    [InlineData(Deal.LongRent, 13)]
    public async Task Yandex_blocks_a_feed_with_an_advert_that_is_too_old(Deal deal, int days)
    {
        await LoadAsync(_yandex, Flat(1), Flats.Flat(2, Monday.AddDays(-days), deal));
        Assert.False(_yandex.IsBlocked(Monday));
        Assert.True(_yandex.IsBlocked(Monday.AddHours(1)));
        Assert.Equal("flat-2", Assert.Single(_yandex.Stale(Monday.AddHours(1))));
    }

    private DateTimeOffset Now => Monday.AddHours(_hours);

    private PortalSimulator Portal(string key) => key switch { "avito" => _avito, "cian" => _cian, _ => _yandex };

    private static PropertyObject Flat(int number, Action<PropertyObject>? change = null)
    {
        var flat = Flats.Flat(number, Monday);
        change?.Invoke(flat);
        return flat;
    }

    private byte[] Feed(PortalSimulator portal, params PropertyObject[] flats) =>
        Flats.Feed(Dialect(portal), flats.Select(f => (f, "+79990000001")));

    private IFeedDialect Dialect(PortalSimulator portal) =>
        PortalCatalog.Find(portal == _avito ? "avito" : portal == _cian ? "cian" : "yandex")!.Dialect;

    private Task<PullOutcome> LoadAsync(PortalSimulator portal, params PropertyObject[] flats)
    {
        _network.Body = Feed(portal, flats);
        return PullAsync(portal);
    }

    private Task<PullOutcome> PullAsync(PortalSimulator portal)
    {
        _hours++;
        return portal.PullAsync(Now);
    }
}
