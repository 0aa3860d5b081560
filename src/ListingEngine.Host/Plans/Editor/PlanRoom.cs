using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Today;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>What stands around the editor of a saved plan: how it does, and whom persons force in or keep out.</summary>
/// <param name="PinsInAll">The list may show the latest only.</param>
internal sealed record RoomView(PlanCard Card, IReadOnlyList<PinView> Pins, int PinsInAll);

/// <summary>Reads what stands around the editor, and pins objects by their numbers.</summary>
internal sealed class PlanRoom(ListingDb db, TodayQuery today, PlanPins pins, PageText text)
{
    private const int MostShown = 100, MostAtOnce = 100;

    public async Task<RoomView> OfAsync(MediaPlan plan, CancellationToken ct)
    {
        var pinned = db.Pins.Where(p => p.PlanId == plan.Id);
        return new(
            (await today.PlansAsync(plan.Id, ct))[0],
            await pins.Views(pinned.OrderByDescending(p => p.At).ThenBy(p => p.ObjectId).Take(MostShown)).ToListAsync(ct),
            await pinned.CountAsync(ct));
    }

    /// <summary>Pins objects whose numbers are told: «1042, 1043».</summary>
    public async Task<Message> PinAsync(MediaPlan plan, string objects, bool isIn, string? why, CancellationToken ct)
    {
        var told = objects.Split([',', ';', ' ', '\n', '№'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = told.Select(Numbers.ReadId).OfType<long>().Distinct().ToList();
        if (ids.Count == 0 || ids.Count > MostAtOnce) return new(text.Say("Editor.PinWhich", MostAtOnce), "warning");
        if (why?.Length > PlanPins.LongestWhy) return new(text.Say("Editor.PinWhy", PlanPins.LongestWhy), "warning");
        var known = await db.Objects.Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(ct);
        foreach (var id in known) await pins.SetAsync(plan, id, isIn, why, ct);
        var unknown = ids.Except(known).ToList();
        return unknown.Count > 0
            ? new(text.Say("Editor.PinUnknown", string.Join(", ", unknown), known.Count), "warning")
            : new(text.Count(isIn ? "Editor.PinnedIn" : "Editor.PinnedOut", known.Count));
    }
}
