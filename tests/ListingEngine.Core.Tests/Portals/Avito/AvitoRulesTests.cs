using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Portals.Avito;

namespace ListingEngine.Core.Tests.Portals.Avito;

public class AvitoRulesTests
{
    /// <summary>One field taken away from a good object, and the one reason that must follow.</summary>
    public static TheoryData<string, string, string> Taken => new()
    {
        { "flat-sale", "price", "avito.price-missing" },
        { "flat-sale", "totalArea", "avito.area-missing" },
        { "flat-sale", "kitchenArea", "avito.kitchen-missing" },
        { "flat-sale", "rooms", "avito.rooms-missing" },
        { "flat-sale", "floor", "avito.floor-missing" },
        { "flat-sale", "floors", "avito.floors-missing" },
        { "flat-sale", "material", "avito.house-type-missing" },
        { "flat-sale", "renovation", "avito.renovation-missing" },
        { "flat-sale", "roomLayout", "avito.room-layout-missing" },
        { "flat-sale", "dealStatus", "avito.deal-type-missing" },
        { "flat-sale", "description", "avito.description-missing" },
        { "new-flat-by-assignment", "avitoDevelopmentId", "avito.development-missing" },
        { "new-flat-by-assignment", "renovation", "avito.finish-missing" },
        { "new-flat-by-assignment", "shareholderLastName", "avito.shareholder-missing" },
        { "flat-long-rent", "depositMonths", "avito.deposit-missing" },
        { "flat-long-rent", "clientFeePercent", "avito.commission-missing" },
        { "flat-long-rent", "metersPaidByTenant", "avito.meters-missing" },
        { "flat-long-rent", "utilitiesIncluded", "avito.utilities-missing" },
        { "flat-long-rent", "utilitiesPrice", "avito.utilities-price-missing" },
        { "flat-long-rent", "childrenAllowed", "avito.children-missing" },
        { "flat-daily-rent", "petsAllowed", "avito.pets-missing" },
        { "room-sale", "roomArea", "avito.room-area-missing" },
        { "room-long-rent", "bedPlace", "avito.room-place-missing" },
        { "room-long-rent", "deposit", "avito.deposit-months-missing" },
        { "bed-in-hostel", "bedPlace", "avito.bed-place-missing" },
        { "house-sale", "landArea", "avito.land-area-missing" },
        { "house-sale", "landStatus", "avito.house-land-status-missing" },
        { "house-sale", "material", "avito.walls-missing" },
        { "townhouse-long-rent", "rooms", "avito.house-rooms-missing" },
        { "dacha-daily-rent", "partiesAllowed", "avito.parties-missing" },
        { "dacha-daily-rent", "accountingDocuments", "avito.documents-missing" },
        { "dacha-daily-rent", "smokingAllowed", "avito.smoking-missing" },
        { "dacha-daily-rent", "depositRequired", "avito.daily-deposit-missing" },
        { "land-per-sotka", "landStatus", "avito.land-type-missing" },
        { "industrial-land", "landCategory", "avito.commercial-land-type" },
        { "garage", "material", "avito.garage-type-missing" },
        { "garage", "hasSecurity", "avito.secured-missing" },
        { "parking-place-rent", "garagePlacement", "avito.parking-place-type-missing" },
        { "office-rent-per-metre", "commercialLayout", "avito.layout-missing" },
        { "office-rent-per-metre", "commercialBuilding", "avito.building-type-missing" },
        { "office-rent-per-metre", "parking", "avito.premises-parking-missing" },
        { "warehouse-rent", "ceilingHeight", "avito.premises-ceiling-missing" },
        { "warehouse-rent", "entranceSide", "avito.entrance-missing" },
        { "free-purpose-in-basement", "heating", "avito.premises-heating-missing" },
        { "free-purpose-in-basement", "floor", "avito.premises-floor-missing" },
        { "coworking", "workplaces", "avito.workplaces-missing" },
        { "coworking", "opensAt", "avito.opens-at-missing" },
        { "coworking", "workplacesInRoom", "avito.workroom-places-missing" },
    };

    [Theory, MemberData(nameof(Taken))]
    public void Asks_for_a_field_that_is_missing(string sample, string field, string code) =>
        Assert.Equal([code], AvitoSamples.Errors(sample, o => TakeAway(o, field)));

    [Theory, MemberData(nameof(Taken))]
    public void Points_to_the_field_that_mends_it(string sample, string field, string code)
    {
        _ = sample;
        var told = AvitoSamples.Dialect.Rules.Single(r => r.Rule.Code == code).Rule.Field;
        string[] twins = ["attributes.deposit", "attributes.depositMonths", "attributes.depositRequired"];
        Assert.True(told == field || told == $"attributes.{field}" || twins.Contains(told) && twins.Contains($"attributes.{field}"), told);
    }

    [Fact]
    public void Asks_a_studio_for_no_kitchen() => Assert.Empty(AvitoSamples.Errors("studio-has-no-kitchen", o => o.KitchenArea = null));

    [Fact]
    public void Asks_one_room_for_no_layout() =>
        Assert.Empty(AvitoSamples.Errors("flat-sale", o => (o.Rooms, o.Attributes.RoomLayout) = (1, null)));

    [Fact]
    public void Withholds_a_floor_above_the_roof() =>
        Assert.Equal(["avito.floor-above-floors"], AvitoSamples.Errors("flat-sale", o => o.Floor = 10));

    [Fact]
    public void Withholds_a_share_that_is_called_a_flat() =>
        Assert.Equal(["avito.share-kind"], AvitoSamples.Errors("flat-sale", o => o.Attributes.IsShareSale = true));

    [Fact]
    public void Withholds_an_auction_of_an_alternative_sale() =>
        Assert.Equal(["avito.auction-not-direct"],
            AvitoSamples.Errors("flat-sale", o => (o.Attributes.IsAuction, o.Attributes.DealStatus) = (true, DealStatus.Alternative)));

    [Fact]
    public void Withholds_a_wooden_new_building() =>
        Assert.Equal(["avito.new-house-type-missing"], 
            AvitoSamples.Errors("new-flat-by-assignment", o => o.Attributes.Material = BuildingMaterial.Wood));

    [Fact]
    public void Knows_a_developer_in_new_buildings_only()
    {
        Assert.Equal(["avito.seller-role"], AvitoSamples.Errors("flat-sale", o => o.Attributes.SellerRole = SellerRole.Developer));
        Assert.Empty(AvitoSamples.Errors("new-flat-by-assignment", o => o.Attributes.SellerRole = SellerRole.Developer));
    }

    [Fact]
    public void Leaves_out_a_contract_that_the_seller_cannot_make()
    {
        var offer = AvitoSamples.Offer("new-flat-by-assignment", o => o.Attributes.SaleContract = SaleContract.EquityParticipation);
        Assert.Contains("avito.contract-not-of-seller", AvitoSamples.Remarks(offer));
        Assert.DoesNotContain("SaleMethod", AvitoSamples.Feed("new-flat-by-assignment",
            o => o.Attributes.SaleContract = SaleContract.EquityParticipation), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_tax_number_of_a_company_for_an_assignment() =>
        Assert.Empty(AvitoSamples.Errors("new-flat-by-assignment",
            o => (o.Attributes.ShareholderLastName, o.Attributes.ShareholderInn) = (null, "7700000000")));

    [Fact]
    public void Takes_no_fee_told_by_an_owner_for_none() =>
        Assert.Empty(AvitoSamples.Errors("flat-long-rent",
            o => (o.Attributes.SellerRole, o.Attributes.ClientFeePercent) = (SellerRole.Owner, null)));

    [Theory]
    [InlineData(ObjectKind.Duplex)]
    [InlineData(ObjectKind.StorageRoom)]
    [InlineData(ObjectKind.Business)]
    public void Names_no_section_for_kinds_without_a_word(ObjectKind kind) =>
        Assert.Contains("avito.kind-not-taken", AvitoSamples.Errors("house-sale", o => o.Kind = kind));

    [Fact]
    public void Takes_roubles_only() =>
        Assert.Equal(["avito.price-currency"], AvitoSamples.Errors("flat-sale", o => o.Currency = Currency.Usd));

    [Fact]
    public void Withholds_a_long_rent_counted_by_the_day() =>
        Assert.Equal(["avito.price-period"], AvitoSamples.Errors("flat-long-rent", o => o.PricePeriod = PricePeriod.Day));

    [Theory]
    [InlineData("T-1", false)]
    [InlineData("дом/1-2", false)]
    [InlineData("flat_1.2", true)]
    public void Remarks_on_ids_with_characters_that_are_not_promised(string id, bool remark) =>
        Assert.Equal(remark, AvitoSamples.Remarks(AvitoSamples.Offer("flat-sale") with { Id = id }).Contains("avito.id-characters"));

    [Theory]
    [InlineData("Звоните: 8 (999) 000-00-01", true)]
    [InlineData("Подробнее на www.example.org", true)]
    [InlineData("Пишите agent@example.org", true)]
    [InlineData("Цена 12 500 000 руб., кадастр 77:01:0001001:1234, 45 м", false)]
    public void Remarks_on_contacts_in_the_description(string text, bool remark) =>
        Assert.Equal(remark,
            AvitoSamples.Remarks(AvitoSamples.Offer("flat-sale") with { Description = text }).Contains("avito.description-contacts"));

    [Fact]
    public void Withholds_a_placement_that_ends_before_it_begins() =>
        Assert.Equal(["avito.dates-reversed"], AvitoSamples.Errors(AvitoSamples.Offer("flat-sale") with
        {
            Promotion = new() { Begins = new(2026, 12, 2), Ends = new(2026, 12, 1) },
        }));

    [Fact]
    public void Takes_blank_and_forbidden_characters_for_nothing() =>
        Assert.Equal(["avito.description-missing"],
            AvitoSamples.Errors(AvitoSamples.Offer("flat-sale") with { Description = "\u0001 \uFFFE\n" }));

    [Fact]
    public void Warns_only_where_the_evidence_is_weak() =>
        Assert.All(AvitoSamples.Dialect.Rules.Where(r => !r.Rule.Source.Confirmed), r => Assert.NotEqual(Severity.Error, r.Rule.Severity));

    [Fact]
    public void Is_on_trial_until_an_account_confirms_it() => Assert.Equal(PortalStatus.OnTrial, AvitoPortal.Portal.Status);

    private static void TakeAway(PropertyObject o, string field)
    {
        var name = char.ToUpperInvariant(field[0]) + field[1..];
        if (typeof(PropertyObject).GetProperty(name) is { } column) column.SetValue(o, null);
        else typeof(PropertyAttributes).GetProperty(name)!.SetValue(o.Attributes, null);
    }
}
