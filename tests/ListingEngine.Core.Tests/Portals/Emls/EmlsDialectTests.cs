using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Emls;

public class EmlsDialectTests
{
    private static readonly Portal Portal = PortalCatalog.Find("emls")!;

    [Fact]
    public void Names_the_line_that_a_dictionary_lacks()
    {
        var offer = Offer(ObjectKind.Flat, o => (o.Address.Locality, o.Attributes.Material) = ("Незнакомый", Core.Objects.Values.BuildingMaterial.Brick));
        var without = With(offer, "building-type", "Панель = 4");
        Assert.Equal([("emls.locality-not-listed", "Незнакомый"), ("emls.building-type-not-listed", "Кирпич")],
            Portal.Dialect.Refuse(without).Where(r => r.Rule.Severity == Severity.Error).Select(r => (r.Code, r.Detail)));
        Assert.Contains("нет строки «Незнакомый = номер»", Portal.Dialect.Refuse(without)[0].Says.Ru, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_no_number_is_none() =>
        Assert.Contains(Portal.Dialect.Refuse(With(Offer(ObjectKind.Flat), "region", "Московская область = две")), r => r.Code == "emls.region-not-listed");

    [Fact]
    public void A_plot_is_told_in_sotkas_in_the_country_and_in_hectares_in_commerce()
    {
        Assert.Contains("<lot-area>12</lot-area>", Feed(Offer(ObjectKind.Land, o => o.LandArea = 12)), StringComparison.Ordinal);
        var feed = Feed(Offer(ObjectKind.CommercialLand, o => o.LandArea = 250));
        Assert.Contains("<lot-area>2.5</lot-area>", feed, StringComparison.Ordinal);
        Assert.Equal(250, Assert.Single(DialectLaw.Read(Portal.Dialect, feed)).Object.LandArea);
    }

    [Fact]
    public void The_company_stands_in_the_head_as_the_one_agent_and_has_no_password()
    {
        var feed = Feed(Offer(ObjectKind.Flat));
        Assert.Contains("<offer id=\"7\" type=\"agent\"><fio>Иванова Мария Петровна</fio><surname>Иванова</surname><name>Мария</name><second-name>Петровна</second-name>", feed, StringComparison.Ordinal);
        Assert.Contains("<sales-agent><agent-id>7</agent-id></sales-agent>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("password", feed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("login", feed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_the_dictionaries_ids_are_kept_aside()
    {
        using var reader = Portal.Dialect.Form.Open(new MemoryStream(DialectLaw.Bytes(Portal.Dialect, Feed(Offer(ObjectKind.Flat)))), Portal.Dialect);
        var read = reader.Understand(reader.NextNode()!);
        Assert.Null(read.Object.Address.Region);
        Assert.Contains(read.Object.Unread, u => u is { Path: "location/region", Text: "3" });
    }

    private static Offer With(Offer offer, string list, string lines) =>
        offer with { Settings = new() { Fields = Portal.Example.Fields.ToDictionary(f => f.Key, f => f.Key == list ? lines : f.Value) } };

    private static string Feed(Offer offer)
    {
        Assert.Empty(Portal.Dialect.Refuse(offer).Where(r => r.Rule.Severity == Severity.Error));
        return DialectLaw.Feed(Portal.Dialect, offer);
    }

    private static Offer Offer(ObjectKind kind, Action<PropertyObject>? change = null)
    {
        var o = AnyObject.Believable(3, kind, Deal.Sale);
        (o.Address.Region, o.Address.SubLocality, o.Address.Locality) = ("Московская область", "Центральный район", "Пробный");
        change?.Invoke(o);
        return o.AsOffer().For(Portal.Dialect);
    }
}
