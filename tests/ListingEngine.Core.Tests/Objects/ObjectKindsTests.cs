using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Objects;

public class ObjectKindsTests
{
    public static TheoryData<ObjectKind> Kinds => [.. Enum.GetValues<ObjectKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Fits_exactly_one_group(ObjectKind kind) =>
        Assert.True(Enum.IsDefined(kind.Fit()) && kind.Fit() is not Fits.None and not Fits.All);

    [Theory]
    [InlineData(ObjectKind.FlatShare, Fits.Flats)]
    [InlineData(ObjectKind.Dacha, Fits.Houses)]
    [InlineData(ObjectKind.Land, Fits.Land)]
    [InlineData(ObjectKind.ParkingPlace, Fits.Garages)]
    [InlineData(ObjectKind.Building, Fits.Commercial)]
    [InlineData(ObjectKind.CommercialLand, Fits.Commercial)]
    public void Stands_in_the_group_of_its_sheet(ObjectKind kind, Fits group) => Assert.Equal(group, kind.Fit());

    [Theory, MemberData(nameof(Kinds))]
    public void Answers_the_short_questions_as_its_group_does(ObjectKind kind) => Assert.Equal(
        (kind.Fit() == Fits.Flats, kind.Fit() == Fits.Houses, kind.Fit() == Fits.Garages, kind.Fit() == Fits.Commercial),
        (kind.IsFlatLike(), kind.IsHouseLike(), kind.IsGarageLike(), kind.IsCommercial()));

    [Fact]
    public void Is_land_whether_commercial_or_not() =>
        Assert.Equal([ObjectKind.Land, ObjectKind.CommercialLand], Enum.GetValues<ObjectKind>().Where(k => k.IsLandLike()));
}
