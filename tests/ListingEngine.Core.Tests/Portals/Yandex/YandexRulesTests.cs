using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Portals.Yandex;

public class YandexRulesTests
{
    [Fact]
    public void Has_nothing_against_a_complete_flat() => Assert.Empty(Given.Flat().Codes());

    [Fact]
    public void Has_nothing_against_a_complete_new_flat() => Assert.Empty(Given.NewFlat().Codes());

    [Fact]
    public void Refuses_a_flat_without_what_the_paper_requires()
    {
        var offer = Given.Flat(o =>
        {
            (o.Price, o.TotalArea, o.Rooms, o.Floor, o.FeedId, o.CreatedAt) = (null, null, null, null, "", default);
            o.Address = new();
            o.Photos.Clear();
        }) with
        { Contact = new() };
        Assert.Equal(
            ["yandex.id-missing", "yandex.created-missing", "yandex.address-missing", "yandex.region-missing", "yandex.locality-missing",
                "yandex.phone-missing", "yandex.price-missing", "yandex.area-missing", "yandex.rooms-missing", "yandex.floor-missing",
                "yandex.photos-missing"], offer.Errors());
    }

    [Fact]
    public void Needs_no_rooms_of_a_studio() => Assert.Empty(Given.Flat(o => (o.Rooms, o.Attributes.IsStudio) = (null, true)).Codes());

    [Fact]
    public void Refuses_a_studio_of_open_plan() =>
        Assert.Contains("yandex.studio-and-open-plan", Given.Flat(o => o.Attributes.IsStudio = o.Attributes.IsOpenPlan = true).Errors());

    [Fact]
    public void Refuses_a_floor_above_the_roof() => Assert.Equal(["yandex.floor-above-floors"], Given.Flat(o => o.Floor = 10).Errors());

    [Fact]
    public void Warns_about_a_basement_because_its_coding_is_not_known() =>
        Assert.Equal(["yandex.basement-floor"], Given.Flat(o => o.Floor = -1).Codes());

    [Fact]
    public void Refuses_a_room_without_its_area_and_number() =>
        Assert.Equal(["yandex.rooms-offered-missing", "yandex.room-area-missing"],
            Given.Offer(ObjectKind.Room, Deal.Sale, o => o.Attributes = new() { DealStatus = DealStatus.DirectSale }).Errors());

    [Fact]
    public void Refuses_a_new_flat_that_its_directory_does_not_know() =>
        Assert.Equal(["yandex.new-deal-status-missing", "yandex.building-id-missing", "yandex.house-id-missing",
            "yandex.building-state-missing",
            "yandex.built-year-missing", "yandex.ready-quarter-missing"], Given.NewFlat(o => o.Attributes = new()).Errors());

    [Fact]
    public void Refuses_a_new_flat_in_a_mere_project() =>
        Assert.Equal(["yandex.building-state-missing"], Given.NewFlat(o => o.Attributes.BuildingState = BuildingState.Project).Errors());

    [Fact]
    public void Warns_when_the_hand_over_is_past_and_the_house_is_still_built() =>
        Assert.Equal(["yandex.hand-over-past"],
            Given.NewFlat(o => (o.Attributes.BuiltYear, o.Attributes.ReadyQuarter) = (2026, 3)).Codes());

    [Fact]
    public void Asks_nothing_of_the_directory_for_a_rented_flat_in_a_new_building() =>
        Assert.Empty(Given.Offer(ObjectKind.Flat, Deal.LongRent, o => o.Market = Market.NewBuilding).Codes());

    [Fact]
    public void Refuses_a_rent_per_year() =>
        Assert.Equal(["yandex.price-period"],
            Given.Offer(ObjectKind.Office, Deal.LongRent, o => o.PricePeriod = PricePeriod.Year).Errors());

    [Fact]
    public void Refuses_a_daily_rent_that_is_asked_per_month() =>
        Assert.Contains("yandex.price-period",
            Given.Offer(ObjectKind.Flat, Deal.DailyRent, o => o.PricePeriod = PricePeriod.Month).Errors());

    [Fact]
    public void Takes_any_period_of_a_sale_because_it_is_not_sent() =>
        Assert.Empty(Given.Flat(o => o.PricePeriod = PricePeriod.Day).Codes());

    [Fact]
    public void Refuses_an_owner_because_only_agencies_and_developers_are_taken() =>
        Assert.Equal(["yandex.seller-role"], Given.Flat(o => o.Attributes.SellerRole = SellerRole.Owner).Errors());

    [Fact]
    public void Refuses_a_plot_without_its_area() =>
        Assert.Equal(["yandex.land-area-missing"], Given.Offer(ObjectKind.Land, Deal.Sale, o => o.LandArea = 0).Errors());

    [Fact]
    public void Refuses_commercial_premises_without_floors_but_not_commercial_land()
    {
        Assert.Equal(["yandex.floor-missing", "yandex.commercial-floors-missing"],
            Given.Offer(ObjectKind.Office, Deal.LongRent, o => o.Floor = o.Floors = null).Errors());
        Assert.Empty(Given.Offer(ObjectKind.CommercialLand, Deal.Sale, o => o.Floor = o.Floors = null).Errors());
    }

    [Fact]
    public void Refuses_whole_buildings_and_says_what_to_choose_instead()
    {
        var reason = Assert.Single(Given.Dialect.Refuse(Given.Offer(ObjectKind.Building, Deal.Sale)), r =>
            r.Rule.Severity == Severity.Error);
        Assert.Equal("yandex.building-not-taken", reason.Code);
        Assert.Contains("свободного назначения", reason.Says.Ru, StringComparison.Ordinal);
    }

    [Theory, InlineData(ObjectKind.Bed), InlineData(ObjectKind.FlatShare), InlineData(ObjectKind.Coworking),
        InlineData(ObjectKind.StorageRoom)]
    public void Refuses_kinds_without_a_word(ObjectKind kind)
    {
        Assert.False(Given.Dialect.Takes(kind, Deal.Sale));
        Assert.Contains("yandex.kind-not-taken", Given.Offer(kind, Deal.Sale).Errors());
    }

    [Fact]
    public void Needs_no_region_in_Moscow() => Assert.Empty(Given.Flat(o =>
        (o.Address.Region, o.Address.Locality, o.Address.Latitude, o.Address.Longitude) = (null, "г. Москва", null, null)).Errors());

    [Fact]
    public void Needs_neither_region_nor_town_when_the_point_is_told() =>
        Assert.Empty(Given.Flat(o => o.Address.Region = o.Address.Locality = null).Errors());

    [Fact]
    public void Refuses_an_object_abroad() =>
        Assert.Equal(["yandex.country-not-russia"], Given.Flat(o => o.Address.Country = "Грузия").Errors());

    [Fact]
    public void Takes_the_name_of_a_settlement_for_an_address_in_the_country() =>
        Assert.Empty(Given.Offer(ObjectKind.Land, Deal.Sale, o => (o.Address.Line, o.Attributes.SettlementName) = (null, "КП «Сосны»"))
            .Errors());

    [Fact]
    public void Warns_below_three_photos_and_refuses_none()
    {
        Assert.Equal(["yandex.photos-few"], Given.Flat(o => o.Photos.RemoveAt(0)).Codes());
        Assert.Contains("yandex.photos-missing", Given.Flat(o => o.Photos.Clear()).Errors());
    }

    [Fact]
    public void Does_not_count_a_photo_that_nobody_can_open() => Assert.Equal(["yandex.photos-missing", "yandex.photo-address"],
        Given.Flat(o => o.Photos = [new() { Url = "C:\\фото.jpg" }]).Codes());

    [Fact]
    public void Warns_about_a_watermark_over_pictures_of_ours()
    {
        Assert.Empty((Given.Flat() with { HasWatermark = true }).Codes());
        var ours = Given.Flat(o => o.Photos[2] = o.Photos[2] with { Hash = new('a', 64) });
        Assert.Equal(["yandex.photo-watermark"], (ours with { HasWatermark = true }).Codes());
        Assert.Empty(ours.Codes());
    }

    [Fact]
    public void Counts_a_line_end_of_the_description_as_the_tag_that_is_sent()
    {
        Assert.Empty(Given.Flat(o => o.Description = new('я', 10_000)).Codes());
        Assert.Equal(["yandex.description-long"],
            Given.Flat(o => o.Description = new string('я', 4_999) + "\n" + new string('я', 4_999)).Codes());
    }

    [Fact]
    public void Takes_a_text_of_forbidden_characters_for_no_text() =>
        Assert.Equal(["yandex.address-missing"], Given.Flat(o => o.Address.Line = " \u0000\u0001\uFFFE\uD800").Errors());

    [Fact]
    public void Refuses_an_id_with_a_space() => Assert.Equal(["yandex.id-characters"], Given.Flat(o => o.FeedId = "дом 5").Errors());

    [Fact]
    public void Refuses_a_discount_above_the_price() =>
        Assert.Equal(["yandex.discount-above-price"], Given.NewFlat(o => o.Attributes.DiscountPrice = o.Price + 1).Errors());

    [Fact]
    public void Warns_about_a_fee_that_the_portal_takes_in_whole_percents_only() =>
        Assert.Equal(["yandex.commission-implausible"],
            Given.Offer(ObjectKind.Office, Deal.LongRent, o => o.Attributes.ClientFeePercent = 2.5m).Codes());

    [Fact]
    public void Warns_about_a_promotion_that_the_portal_does_not_sell() =>
        Assert.Equal(["yandex.promotion-unknown"], (Given.Flat() with { Promotion = new() { Service = "top3" } }).Codes());

    [Fact]
    public void Names_fields_that_an_agent_can_find() =>
        Assert.All(Given.Dialect.Rules.Select(r => r.Rule.Field).Where(f => f.Length > 0), field =>
    {
        var type = typeof(PropertyObject);
        foreach (var part in field.Split('.'))
        {
            var property = type.GetProperty(char.ToUpperInvariant(part[0]) + part[1..]);
            Assert.True(property is not null, field);
            type = property.PropertyType;
        }
    });

    [Fact]
    public void Marks_what_weak_evidence_asks_for_and_never_withholds_for_it() => Assert.All(Given.Dialect.Rules.Select(r => r.Rule),
        rule => Assert.True(rule.Source.Confirmed || rule.Severity != Severity.Error, rule.Code));
}
