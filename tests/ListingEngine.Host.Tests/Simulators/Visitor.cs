using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>A portal of the week with the plan that it shows. After each visit its state is what the plan served.</summary>
/// <param name="portal">The loader.</param>
/// <param name="plan">What it loads.</param>
/// <param name="agency">Who knows what should be seen.</param>
/// <param name="hours">It comes every so many hours: known of Avito only, see the simulators.</param>
internal sealed class Visitor(PortalSimulator portal, WeekPlan plan, Agency agency, int hours)
{
    private int? _version;

    public PortalSimulator Portal => portal;

    public WeekPlan Plan => plan;

    public async Task ComeAsync(DateTimeOffset now)
    {
        if (now.Hour % hours != 0) return;
        var outcome = await portal.PullAsync(now);
        if (outcome == PullOutcome.NotDue) return;
        Assert.Equal((plan.Portal, plan.Version == _version ? PullOutcome.Unchanged : PullOutcome.Loaded), (plan.Portal, outcome));
        _version = plan.Version;
        CheckList();
        if (!plan.IsHeld) CheckFields();
    }

    /// <summary>Comes at no matter what moment of a publication that changes no list of adverts.</summary>
    public async Task ComeMeanwhileAsync(DateTimeOffset now)
    {
        Assert.Contains(await portal.PullAsync(now), new[] { PullOutcome.Loaded, PullOutcome.Unchanged, PullOutcome.NotDue });
        CheckList();
    }

    /// <summary>It may have got the old version or the new one.</summary>
    public void ForgetVersion() => _version = null;

    /// <summary>The portal shows the plan's offers as the engine says that they are.</summary>
    public async Task CompareAsync(Dictionary<string, JsonNode> objects)
    {
        Assert.Equal((await plan.OfferedAsync()).Order(), portal.OnAir.Select(a => a.Id).Order());
        foreach (var advert in portal.OnAir)
        {
            var (ours, seen) = (objects[advert.Id], advert.Offer.Object);
            Assert.Equal((advert.Id, (decimal)ours["price"]!), (advert.Id, seen.Price!.Value));
            Assert.EndsWith((string)ours["address"]!["line"]!, seen.Address.Line, StringComparison.Ordinal);
            Assert.Equal(ours["photos"]!.AsArray().Select(p => (string)p!["url"]!), advert.Photos);
        }
    }

    private void CheckList()
    {
        Assert.Equal(plan.Served.Order(), portal.OnAir.Select(a => a.Id).Order());
        Assert.Empty(portal.Complaints);
        foreach (var advert in portal.Adverts.Values)
            Assert.DoesNotContain(advert.History, e => e is { Move: AdvertMove.TakenDown or AdvertMove.RePosted, Detail: null });
    }

    // What the people said, not what the engine made of it.
    private void CheckFields()
    {
        foreach (var advert in portal.OnAir)
        {
            var (flat, seen) = (agency.Find(advert.Id), advert.Offer.Object);
            Assert.Equal((advert.Id, flat.Told.Price, flat.Phone), (advert.Id, seen.Price, Assert.Single(advert.Offer.Contact.Phones)));
            Assert.Equal(flat.Told.Description, seen.Description);
            Assert.Equal(flat.Told.Photos.Select(p => p.Url), advert.Photos);
        }
    }
}
