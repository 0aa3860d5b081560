using System.Reflection;
using System.Text.Json;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>What a plan has to say of an object's pictures, before its portal is asked.</summary>
public static class PhotoRules
{
    /// <summary>Detail: how many there are, and how many the plan asks for.</summary>
    public static Rule TooFew { get; } = Of("few", Severity.Error, "photos", "Фотографий, которые можно отправить, меньше, чем требует план ({0}): добавьте фотографии.",
        "Fewer pictures can be sent than the plan asks for ({0}): add pictures.");

    /// <summary>Detail: how many.</summary>
    public static Rule Awaited { get; } = Of("awaited", Severity.Warning, "photos", "Фотографии ещё загружаются, пока план отправляет объект без них: {0}.",
        "Pictures are still being fetched, until then the plan sends the object without them: {0}.");

    public static Rule NoLogo { get; } = Of("no-logo", Severity.Warning, "company.logoUrl",
        "План просит водяной знак, а у компании нет логотипа: фотографии отправлены без знака. Загрузите логотип в настройках компании.",
        "The plan asks for a watermark, but the company has no logo: the pictures go without it. Upload a logo in the company's settings.");

    // One for each problem, in its order. Detail: how many pictures have it.
    private static readonly Rule[] Lost = Array.ConvertAll(Enum.GetValues<PhotoProblem>(), problem =>
    {
        var told = typeof(PhotoProblem).GetField($"{problem}")!.GetCustomAttribute<ToldAttribute>()!;
        return Of(JsonNamingPolicy.KebabCaseLower.ConvertName($"{problem}"), Severity.Warning, "photos",
            $"Фотографии не получить, и они не отправлены: {{0}}. {told.Ru}.", $"Pictures cannot be had and are not sent: {{0}}. {told.En}.");
    });

    public static IReadOnlyList<Rule> All { get; } = [TooFew, Awaited, NoLogo, .. Lost];

    /// <summary>Whether a portal may see the picture at all.</summary>
    public static bool IsForPortals(this ObjectPhoto photo) => !photo.NotForPortals && photo.Kind != PhotoKind.Document;

    /// <param name="plan">What the marketer decided.</param>
    /// <param name="photos">All pictures of the object.</param>
    /// <param name="sent">How many of them the portal gets.</param>
    /// <param name="hasWatermark">The company's logo is drawn over those that we hold.</param>
    public static IReadOnlyList<Reason> Judge(PlanContent plan, IReadOnlyList<ObjectPhoto> photos, int sent, bool hasWatermark)
    {
        List<Reason>? reasons = null;
        if (sent < plan.MinPhotos) (reasons ??= []).Add(new(TooFew, $"{sent}/{plan.MinPhotos}"));
        if (plan.Watermark is not null && !hasWatermark) (reasons ??= []).Add(new(NoLogo));
        if (plan.WaitForPhotos && Count(photos, static p => p is { Hash: null, Problem: null }) is > 0 and var awaited)
            (reasons ??= []).Add(new(Awaited, $"{awaited}"));
        if (Count(photos, static p => p.Problem is not null) == 0) return reasons ?? (IReadOnlyList<Reason>)[];
        for (var problem = 0; problem < Lost.Length; problem++)
            if (Count(photos, p => p.Problem == (PhotoProblem)problem) is > 0 and var lost) (reasons ??= []).Add(new(Lost[problem], $"{lost}"));
        return reasons ?? (IReadOnlyList<Reason>)[];
    }

    private static int Count(IReadOnlyList<ObjectPhoto> photos, Func<ObjectPhoto, bool> has)
    {
        var count = 0;
        for (var i = 0; i < photos.Count; i++)
            if (photos[i].IsForPortals() && has(photos[i])) count++;
        return count;
    }

    private static Rule Of(string code, Severity severity, string field, string ru, string en) =>
        new($"photos.{code}", severity, field, new(ru, en), RuleSource.Engine);
}
