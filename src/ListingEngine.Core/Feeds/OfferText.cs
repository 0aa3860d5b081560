using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Texts;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>The description that a plan sends: made by its template, or the object's own; never longer than the portal takes.</summary>
internal sealed class OfferText
{
    private readonly TextTemplate? _template;
    private readonly int? _most;
    private readonly Company _company;
    private readonly bool _strips;

    /// <exception cref="FormatException">The plan's template cannot be read: nothing is built with it.</exception>
    public OfferText(PlanContent plan, FeedLimits limits, Company company)
    {
        (_most, _company, _strips) = (limits.Description, company, plan.Settings is { StripContacts: true });
        if (string.IsNullOrWhiteSpace(plan.Text)) return;
        var reading = TextTemplate.Read(plan.Text);
        _template = reading.Template ?? throw new FormatException($"The plan's text template cannot be read. {reading.Faults[0].Placed.En}");
    }

    public string? Of(PropertyObject o, Person? agent) => _strips ? ContactsInText.Cut(Said(o, agent)) : Said(o, agent);

    private string? Said(PropertyObject o, Person? agent) => _template is not null ? _template.Render(new(o, agent, _company), _most)
        : _most is { } most && o.Description is { } text ? Sentences.Cut(text, most) : o.Description;
}
