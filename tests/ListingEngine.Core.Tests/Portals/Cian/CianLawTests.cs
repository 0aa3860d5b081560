using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>The law of a dialect, put to objects that are absurd in everything that the portal does not ask for.</summary>
public class CianLawTests
{
    public static TheoryData<ObjectKind, Deal> Taken
    {
        get
        {
            var data = new TheoryData<ObjectKind, Deal>();
            foreach (var kind in Enum.GetValues<ObjectKind>())
                foreach (var deal in Enum.GetValues<Deal>())
                    if (CianOffers.Dialect.Takes(kind, deal)) data.Add(kind, deal);
            return data;
        }
    }

    [Theory, MemberData(nameof(Taken))]
    public void Holds_for_absurd_objects_that_tell_what_is_required(ObjectKind kind, Deal deal)
    {
        var accepted = Accepted(kind, deal).ToList();
        foreach (var (seed, offer) in accepted)
        {
            var feed = offer.Write();
            Assert.True(DialectLaw.Faults(CianOffers.Dialect, feed) is [], $"seed {seed}\n{feed}");
            var read = Assert.Single(DialectLaw.Read(CianOffers.Dialect, feed));
            Assert.True(read.Problems.Count == 0 && read.Object.Unread.Count == 0,
                $"seed {seed}: {string.Join(", ", read.Object.Unread)}\n{feed}");
            Assert.Equal(feed, DialectLaw.Feed(CianOffers.Dialect, read.ToOffer()));
        }

        Assert.True(accepted.Count > 20, $"{accepted.Count}");
    }

    /// <summary>Objects that are absurd wherever no rule forbids it.</summary>
    internal static IEnumerable<(int Seed, Offer Offer)> Accepted(ObjectKind kind, Deal deal) =>
        from seed in Enumerable.Range(1, 60)
        let offer = Required(AnyObject.Absurd(seed, kind, deal)).AsOffer()
        where !CianOffers.Dialect.Refuse(offer).AnyError()
        select (seed, offer);

    private static PropertyObject Required(PropertyObject o)
    {
        (o.FeedId, o.Price, o.PriceUnit, o.PricePeriod, o.Currency) = ("П-1", 1000, PriceUnit.Whole, null, Currency.Rub);
        (o.TotalArea, o.LivingArea, o.KitchenArea, o.LandArea, o.Rooms, o.Floor, o.Floors) = (50, null, null, 5, 2, 1, 5);
        o.Address.Line = "Примерная улица, 10";
        o.Description = "Описание объекта для проверки. " + (o.Description?.Length < 1000 ? o.Description : null);
        var a = o.Attributes;
        (a.SleepingPlaces, a.CianComplexId, a.ShareAmount, a.LandCategory, a.BuildingArea) = (2, 5, "1/2", LandCategory.Industry, 70);
        (a.BusinessKind, a.MonthlyIncome) = (BusinessKind.ReadyBusiness, 1);
        return o;
    }
}
