using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Intake;

public sealed class TwinScoreTests
{
    private const string Text = "Светлая квартира с окнами во двор, рядом парк, школа и детский сад, до остановки пять минут пешком, документы готовы";

    private static readonly PropertyFacts Flat = new()
    {
        Site = "one", Deal = Deal.Sale, Kind = ObjectKind.Flat, Address = HouseAddress.Read("Псков", "Лесная улица, 40"), Latitude = 57.82, Longitude = 28.33, Price = 5_000_000, Currency = "RUB",
        Area = 54.2m, Rooms = 2, Floor = 5, Floors = 9, Phones = ["+79110000001"], Sketch = TextLikeness.Sketch(Text),
    };

    private static readonly PropertyFacts Elsewhere = Flat with { Site = "two", Phones = ["+79110000002"], Sketch = null };

    [Fact]
    public void Two_that_say_the_same_are_one() => Assert.True(Score(Elsewhere) >= TwinScore.Same);

    [Fact]
    public void What_is_not_told_speaks_neither_for_nor_against()
    {
        var judged = TwinScore.Of(Flat, new PropertyFacts { Deal = Deal.Sale, Kind = ObjectKind.Flat });
        Assert.Equal(0, judged.Score);
        Assert.Empty(judged.Signs);
    }

    [Fact]
    public void Another_deal_is_never_one() => Assert.Equal((0, Signs.OtherDeal), Only(Elsewhere with { Deal = Deal.LongRent }));

    [Fact]
    public void Another_kind_is_never_one() => Assert.Equal((0, Signs.OtherKind), Only(Elsewhere with { Kind = ObjectKind.Room }));

    [Fact]
    public void A_cottage_is_a_house_to_another_site() =>
        Assert.DoesNotContain(TwinScore.Of(Flat with { Kind = ObjectKind.Cottage }, Elsewhere with { Kind = ObjectKind.House }).Signs, s => s.Code == Signs.OtherKind);

    [Fact]
    public void The_flat_above_is_another_however_much_is_the_same()
    {
        var judged = TwinScore.Of(Flat, Flat with { Site = "two", Floor = 6 }, samePhotos: 9);
        Assert.Equal((0, Signs.OtherFloor), (judged.Score, judged.Signs[0].Code));
        Assert.Equal(["5", "6"], judged.Signs[0].Details);
    }

    [Fact]
    public void Another_number_of_the_flat_is_another_flat() =>
        Assert.Equal(0, TwinScore.Of(Flat with { Address = Flat.Address with { Flat = "15" } }, Elsewhere with { Address = Flat.Address with { Flat = "16" } }).Score);

    [Fact]
    public void Without_a_floor_it_may_be_the_flat_above()
    {
        var untold = Elsewhere with { Floor = null, Phones = Flat.Phones, Sketch = Flat.Sketch };
        Assert.True(Score(untold) < TwinScore.Same);
        Assert.Contains(TwinScore.Of(Flat, untold).Signs, s => s.Code == Signs.UntoldFloor);
        Assert.True(TwinScore.Of(Flat, untold, samePhotos: 5).Score >= TwinScore.Same);
    }

    [Theory]
    [InlineData(54.2, Signs.SameArea, true)]
    [InlineData(52.7, Signs.NearArea, true)]
    [InlineData(55.8, Signs.NearArea, true)]
    [InlineData(60.5, Signs.OtherArea, false)]
    public void Areas_three_per_cent_apart_are_one(double area, string code, bool same)
    {
        var judged = TwinScore.Of(Flat, Elsewhere with { Area = (decimal)area });
        Assert.Contains(judged.Signs, s => s.Code == code);
        Assert.Equal(same, judged.Score >= TwinScore.Same);
    }

    [Fact]
    public void The_same_layout_in_the_next_house_is_another() => Assert.True(Score(Elsewhere with { Address = HouseAddress.Read("Псков", "ул. Лесная, 42"), Latitude = 57.8209 }) < TwinScore.Similar);

    [Fact]
    public void The_street_alone_does_not_make_them_one() => Assert.InRange(Score(Elsewhere with { Address = HouseAddress.Read("Псков", "ул. Лесная"), Latitude = null, Price = null }), TwinScore.Similar, TwinScore.Same);

    [Theory]
    [InlineData(5_100_000, Signs.NearPrice)]
    [InlineData(9_000_000, Signs.FarPrice)]
    public void Prices_speak_for_and_against(int price, string code) => Assert.Contains(TwinScore.Of(Flat, Elsewhere with { Price = price }).Signs, s => s.Code == code);

    [Fact]
    public void Prices_in_another_currency_say_nothing() =>
        Assert.DoesNotContain(TwinScore.Of(Flat, Elsewhere with { Price = 60_000, Currency = "USD" }).Signs, s => s.Code is Signs.FarPrice or Signs.NearPrice);

    [Fact]
    public void Phone_text_and_photos_speak_for_it()
    {
        var signs = TwinScore.Of(Flat, Elsewhere with { Phones = Flat.Phones, Sketch = Flat.Sketch }, samePhotos: 3).Signs;
        Assert.Contains(signs, s => s is { Code: Signs.SamePhone, Details.Count: 0, Weight: > 0 });
        Assert.Contains(signs, s => s is { Code: Signs.SameText, Weight: > 0 });
        Assert.Contains(signs, s => s is { Code: Signs.SamePhotos, Weight: > 0 } && s.Details[0] == "3");
    }

    [Fact]
    public void Two_on_one_site_at_one_time_are_rather_two() => Assert.Contains(TwinScore.Of(Flat, Flat).Signs, s => s is { Code: Signs.SameSite, Weight: < 0 });

    [Fact]
    public void Far_apart_and_in_another_town_it_is_another() =>
        Assert.True(Score(Elsewhere with { Address = HouseAddress.Read("Остров", "Лесная улица, 40"), Latitude = 57.35, Longitude = 28.35 }) < TwinScore.Similar);

    [Fact]
    public void It_does_not_matter_who_is_asked() => Assert.Equal(TwinScore.Of(Flat, Elsewhere).Score, TwinScore.Of(Elsewhere, Flat).Score);

    [Theory]
    [InlineData("Лесная ул., д. 40", 55.7)]
    [InlineData("г. Псков, ул. Лесная", 54.2)]
    [InlineData(null, 53.0)]
    public void Twins_meet_under_some_key(string? line, double area)
    {
        var other = Elsewhere with { Address = HouseAddress.Read("Псков", line), Area = (decimal)area };
        Assert.NotEmpty(AdvertKeys.Asked(Flat, 1).Intersect(AdvertKeys.Kept(other, 1)));
        Assert.Empty(AdvertKeys.Asked(Flat, 1).Intersect(AdvertKeys.Kept(other, 2)));
    }

    private static double Score(PropertyFacts other) => TwinScore.Of(Flat, other).Score;

    private static (double, string) Only(PropertyFacts other)
    {
        var judged = TwinScore.Of(Flat, other);
        return (judged.Score, Assert.Single(judged.Signs).Code);
    }
}
