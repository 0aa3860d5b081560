using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>Opens, redraws, tries and saves the form of a plan.</summary>
internal sealed class EditorDesk(ListingDb db, PlanDesk desk, PreviewDesk previews, FileShelf files, CompanyScope scope, PageText text, TimeProvider clock)
{
    private const int ShownTimes = 5;

    private TimeZoneInfo Zone => clock.LocalTimeZone;

    public Task<MediaPlan?> FindAsync(long id, CancellationToken ct) => db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>The form of a plan as it stands, or of one that is to be made.</summary>
    public Task<EditorView> OpenAsync(MediaPlan? saved, MediaPlan shown, CancellationToken ct) => DrawAsync(saved, FormWriting.Of(shown, Zone), null, ct);

    /// <summary>The form as it was sent, after what a button of it does.</summary>
    public Task<EditorView> RedrawAsync(MediaPlan? saved, IFormCollection posted, CancellationToken ct)
    {
        var form = Sent(saved, posted);
        var focus = posted["do"].ToString() is { Length: > 0 } act ? FormActs.Apply(form, act) : null;
        return DrawAsync(saved, form, focus, ct);
    }

    /// <summary>The form as it was sent, with what saving it would do.</summary>
    /// <param name="saved">Null for a plan that is to be made.</param>
    /// <param name="posted">The form.</param>
    /// <param name="withFields">The fields are drawn too, not the preview alone.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<EditorView> TryAsync(MediaPlan? saved, IFormCollection posted, bool withFields, CancellationToken ct)
    {
        var form = Sent(saved, posted);
        var (input, reading) = Read(form);
        await JudgeAsync(form, input, ct);
        var preview = form.Faults.Count > 0 ? new PlanPreview { Counts = await previews.CountAsync(reading.Groups, ct) } : await previews.RunAsync(saved, input, reading.Groups, ct);
        return await ViewAsync(saved, form, input, ct, withFields: withFields) with { Preview = preview };
    }

    /// <summary>What the form says of one object; null where the form is faulty or there is no such object.</summary>
    public async Task<OfferView?> OfferAsync(MediaPlan? saved, IFormCollection posted, CancellationToken ct)
    {
        var form = Sent(saved, posted);
        var (input, _) = Read(form);
        await JudgeAsync(form, input, ct);
        if (form.Faults.Count > 0 || Core.Text.Numbers.ReadId(posted["object"].ToString()) is not { } id) return null;
        return await previews.OfferAsync(saved, input, id, ct) is { } offer ? new(id, offer, PortalCatalog.Find(input.Portal!)!) : null;
    }

    /// <returns>The saved plan, or the form with what is wrong.</returns>
    public async Task<(MediaPlan? Plan, EditorView? Again)> SaveAsync(MediaPlan? saved, IFormCollection posted, CancellationToken ct)
    {
        var form = Sent(saved, posted);
        var (input, _) = Read(form);
        if (form.Faults.Count > 0) return (null, await ViewAsync(saved, form, input, ct));
        if (saved is not null && posted.ContainsKey("over")) input = input with { Revision = saved.Revision };
        var outcome = saved is null ? await desk.CreateAsync(input, ct) : await desk.ReplaceAsync(saved.Id, input, ct);
        switch (outcome)
        {
            case PlanOutcome.Saved { Plan: var plan }:
                return (plan, null);
            case PlanOutcome.Faulty { Fault: var fault }:
                Tell(form, fault);
                return (null, await ViewAsync(saved, form, input, ct));
            case PlanOutcome.Overtaken { Says: var says }:
                return (null, await ViewAsync(saved, form, input, ct) with { Overtaken = says });
            default:
                return (null, null);
        }
    }

    // Nobody has seen the switch for a portal that was chosen since the form was drawn.
    private static PlanForm Sent(MediaPlan? saved, IFormCollection posted)
    {
        var form = FormSent.Read(posted);
        if (saved is null && form.Has("drawnFor") && form["drawnFor"] != form["portal"] && PortalCatalog.Find(form["portal"]) is { } chosen) form.Texts["isOn"] = chosen.StartsOff ? "" : "true";
        return form;
    }

    private (PlanInput Input, FormReading Reading) Read(PlanForm form)
    {
        var reading = new FormReading(form, Zone, text);
        return (reading.Read(), reading);
    }

    private async Task JudgeAsync(PlanForm form, PlanInput input, CancellationToken ct)
    {
        if (form.Faults.Count == 0 && await desk.FaultAsync(input, ct) is { } fault) Tell(form, fault);
    }

    private void Tell(PlanForm form, PlanFault fault) => form.Faults[form.PathOf(fault.Field)] = text.In(fault.Says);

    private Task<EditorView> DrawAsync(MediaPlan? saved, PlanForm form, string? focus, CancellationToken ct)
    {
        var (input, _) = Read(form);
        // Whoever is still filling in is not yet told what is missing.
        form.Faults.Clear();
        return ViewAsync(saved, form, input, ct, focus);
    }

    private async Task<EditorView> ViewAsync(MediaPlan? saved, PlanForm form, PlanInput input, CancellationToken ct, string? focus = null, bool withFields = true)
    {
        foreach (var row in form.Lines.Concat(form.Score).Where(r => form.Faults.Keys.Any(f => f.StartsWith(r.Path + ".", StringComparison.Ordinal)))) row.IsOpen = true;
        return new()
        {
            Saved = saved,
            Form = form,
            Input = input,
            Focus = focus,
            Choices = await EditorChoices.ReadAsync(db, withFields, ct),
            MayEdit = scope.Who.Has(Core.Objects.Rights.RunPlans),
            HasLogo = files.NameOf(await db.Companies.Select(c => c.LogoUrl).SingleAsync(ct)) is not null,
            Times = input is { Rhythm: PlanRhythm.Cron, Cron: { } cron } ? CronTimes.Next(cron, Zone, clock.GetUtcNow(), ShownTimes) : [],
        };
    }
}
