using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;

namespace ListingEngine.Core.Tests.Presentations;

public class WishMatchTests
{
    private static readonly ClientWish Wish = new()
    {
        Kinds = [ObjectKind.Flat], PriceTo = 10_000_000, Rooms = [2], AreaFrom = 50, AreaTo = 70, FloorFrom = 2, Places = ["Хамовники"],
    };

    [Fact]
    public void An_object_that_meets_everything_is_no_step_away()
    {
        var match = WishMatch.Of(Wish, Flat())!;
        Assert.Equal([WishTerm.Price, WishTerm.Area, WishTerm.Rooms, WishTerm.Floor, WishTerm.Place], match.Points.Select(p => p.Term));
        Assert.All(match.Points, p => Assert.True(p.IsMet));
        Assert.Equal(0, match.Distance);
    }

    [Theory]
    [InlineData(10_400_000, 0.04)]
    [InlineData(11_000_000, 0.1)]
    public void A_near_miss_says_by_how_much(int price, double offBy) =>
        Assert.Equal((decimal)offBy, WishMatch.Of(Wish, Flat(o => o.Price = price))!.Points[0].OffBy);

    [Fact]
    public void What_is_far_too_dear_is_not_shown() => Assert.Null(WishMatch.Of(Wish, Flat(o => o.Price = 11_000_001)));

    [Fact]
    public void What_is_cheaper_than_the_client_thought_of_is_a_near_miss_too() =>
        Assert.Equal(-0.05m, WishMatch.Of(Wish with { PriceFrom = 8_000_000 }, Flat(o => o.Price = 7_600_000))!.Points[0].OffBy);

    [Theory]
    [InlineData(45, -0.1)]
    [InlineData(77, 0.1)]
    public void Area_may_be_near_on_both_sides(int area, double offBy) =>
        Assert.Equal((decimal)offBy, WishMatch.Of(Wish, Flat(o => o.TotalArea = area))!.Points[1].OffBy);

    [Theory]
    [InlineData(new[] { 2 }, 3, 1)]
    [InlineData(new[] { 1, 3 }, 2, 1)]
    [InlineData(new[] { 2, 3 }, 1, -1)]
    [InlineData(new[] { ClientWish.ManyRooms }, 7, 0)]
    [InlineData(new[] { ClientWish.ManyRooms }, 3, -1)]
    public void The_nearest_number_of_rooms_counts(int[] asked, int rooms, int off) =>
        Assert.Equal(off, WishMatch.Of(Wish with { Rooms = asked }, Flat(o => o.Rooms = rooms))!.Points[2].OffBy);

    [Fact]
    public void Two_rooms_too_many_is_not_shown() => Assert.Null(WishMatch.Of(Wish with { Rooms = [1] }, Flat(o => o.Rooms = 3)));

    [Fact]
    public void A_studio_is_asked_for_as_no_rooms() =>
        Assert.True(WishMatch.Of(Wish with { Rooms = [0] }, Flat(o => (o.Rooms, o.Attributes.IsStudio) = (null, true)))!.Points[2].IsMet);

    [Fact]
    public void Another_deal_or_kind_is_never_near()
    {
        Assert.Null(WishMatch.Of(Wish, Flat(o => o.Deal = Deal.LongRent)));
        Assert.Null(WishMatch.Of(Wish, Flat(o => o.Kind = ObjectKind.Room)));
    }

    [Fact]
    public void A_metro_station_is_a_place_as_well()
    {
        var wish = Wish with { Places = ["спортивная", "Арбат"] };
        Assert.Null(WishMatch.Of(wish, Flat()));
        Assert.NotNull(WishMatch.Of(wish, Flat(o => o.Metro = [new() { Name = "Спортивная" }])));
    }

    [Fact]
    public void What_is_not_told_ranks_behind_a_near_miss()
    {
        var (near, untold, met) = (Flat(o => (o.Id, o.Price) = (1, 10_900_000)), Flat(o => (o.Id, o.Price) = (2, null)), Flat(o => o.Id = 3));
        Assert.Equal([3, 1, 2], WishMatch.Rank(Wish, [untold, near, met]).Select(m => m.Object.Id));
        Assert.False(WishMatch.Of(Wish, untold)!.Points[0].IsTold);
    }

    [Fact]
    public void Of_equals_the_newest_comes_first() =>
        Assert.Equal([2, 1], WishMatch.Rank(Wish, [Flat(o => o.Id = 1), Flat(o => (o.Id, o.CreatedAt) = (2, DateTimeOffset.UnixEpoch.AddDays(1)))]).Select(m => m.Object.Id));

    [Fact]
    public void Prices_are_compared_for_the_whole_and_by_the_month()
    {
        Assert.Equal(600_000, WishMatch.Price(Flat(o => (o.Price, o.PriceUnit, o.TotalArea) = (10_000, PriceUnit.SquareMetre, 60))));
        Assert.Equal(50_000, WishMatch.Price(Flat(o => (o.Deal, o.Price, o.PricePeriod) = (Deal.LongRent, 600_000, PricePeriod.Year))));
        Assert.Equal(3_000_000, WishMatch.Price(Flat(o => (o.Price, o.PriceUnit, o.LandArea) = (2_000_000, PriceUnit.Hectare, 150))));
        Assert.Null(WishMatch.Price(Flat(o => o.Currency = Currency.Usd)));
        Assert.Null(WishMatch.Price(Flat(o => (o.PriceUnit, o.LandArea) = (PriceUnit.Sotka, null))));
    }

    [Fact]
    public void Nothing_asked_takes_everything_of_the_deal() => Assert.Empty(WishMatch.Of(new(), Flat(o => o.Price = null))!.Points);

    private static PropertyObject Flat(Action<PropertyObject>? with = null)
    {
        var flat = new PropertyObject
        {
            Kind = ObjectKind.Flat, Price = 9_500_000, TotalArea = 60, Rooms = 2, Floor = 3,
            Address = new() { Locality = "Москва", SubLocality = "Хамовники", Line = "ул. Льва Толстого, 16" },
        };
        with?.Invoke(flat);
        return flat;
    }
}
