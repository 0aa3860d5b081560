using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Sheets;

namespace ListingEngine.Host.Sites;

/// <summary>Draws up what a site says of objects: what no client may know stays behind, as it does in presentations.</summary>
internal sealed class SiteSheets(FileShelf files, TimeProvider clock)
{
    /// <summary>In short, for a list.</summary>
    public SheetView Draw(OpenSite open, IReadOnlyList<PropertyObject> objects) =>
        Draw(open, objects, SiteView.TitleOf(open), new() { Comparison = false, Map = false, Plans = false }, null);

    /// <summary>All of one object.</summary>
    public SheetView Draw(OpenSite open, PropertyObject o, Person? agent) =>
        Draw(open, [o], null, new() { Comparison = false, Mortgage = true }, open.Site.Contact == SiteContact.Agent ? agent : null);

    private SheetView Draw(OpenSite open, IReadOnlyList<PropertyObject> objects, string? title, PresentationOptions options, Person? agent)
    {
        var items = objects.Select(o => new PresentationItem { ObjectId = o.Id, ExactAddress = open.Site.ExactAddress }).ToList();
        var order = new SheetOrder(open.Site.Language, PresentationTemplate.Classic, title, options, items);
        var sheet = PresentationSheet.Of(order, objects, open.Company, agent, clock.LocalTimeZone);
        return new(sheet, files.Here(open.Company.LogoUrl), files.Here(agent?.PhotoUrl));
    }
}
