using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Intake;

public class SaidInTextTests
{
    [Theory]
    [InlineData("Земля в поселке имеет статус ИЖС, можно строить дом.", LandStatus.IndividualHousing)]
    [InlineData("Участок для индивидуального жилищного строительства.", LandStatus.IndividualHousing)]
    [InlineData("Продаю 6 соток для дачного строительства", LandStatus.DachaPartnership)]
    [InlineData("Участок в СНТ «Ромашка»", LandStatus.Gardening)]
    [InlineData("назначение — ЛПХ", LandStatus.PrivateFarm)]
    public void Takes_the_status_of_land_that_the_text_tells(string text, LandStatus status)
    {
        var o = new PropertyObject { Kind = ObjectKind.Land, Description = text };
        Assert.Equal("attributes.landStatus", Assert.Single(SaidInText.Fill(o)).Field);
        Assert.Equal(status, o.Attributes.LandStatus);
    }

    [Theory]
    [InlineData("Участок не ИЖС")]
    [InlineData("Можно перевести из СНТ в ИЖС")]
    [InlineData("Ровный участок у леса, соседи живут круглый год")]
    [InlineData("")]
    [InlineData(null)]
    public void Takes_nothing_where_there_is_doubt(string? text)
    {
        var o = new PropertyObject { Kind = ObjectKind.Land, Description = text };
        Assert.Empty(SaidInText.Fill(o));
        Assert.Null(o.Attributes.LandStatus);
    }

    [Fact]
    public void Never_overrules_what_was_told()
    {
        var o = new PropertyObject { Kind = ObjectKind.Land, Description = "Статус ИЖС" };
        o.Attributes.LandStatus = LandStatus.Gardening;
        SaidInText.Fill(o);
        Assert.Equal(LandStatus.Gardening, o.Attributes.LandStatus);
    }

    [Fact]
    public void Reads_house_finish_and_deal_of_a_flat()
    {
        var o = new PropertyObject { Kind = ObjectKind.Flat, Description = "Кирпичный дом, сделан косметический ремонт. Свободная продажа, взрослые собственники." };
        SaidInText.Fill(o);
        Assert.Equal((BuildingMaterial.Brick, Renovation.Cosmetic, DealStatus.DirectSale), (o.Attributes.Material!.Value, o.Attributes.Renovation!.Value, o.Attributes.DealStatus!.Value));
    }

    [Fact]
    public void Tells_a_brick_and_monolith_house_from_a_brick_one()
    {
        var o = new PropertyObject { Kind = ObjectKind.Flat, Description = "Современный монолитно-кирпичный дом бизнес-класса." };
        SaidInText.Fill(o);
        Assert.Equal(BuildingMaterial.BrickMonolith, o.Attributes.Material);
    }
}
