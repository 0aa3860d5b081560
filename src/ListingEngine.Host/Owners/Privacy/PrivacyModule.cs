using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>Owners as people with rights of their own: who sees their phones, how long they are kept, how they are erased.</summary>
internal static class PrivacyModule
{
    public const int LongestReason = 300;

    /// <summary>Often enough that nothing is kept a day too long, whenever a node sleeps.</summary>
    public static Action<IQuartzBuilder> Rounds { get; } = quartz => quartz.Every<RetentionJob>("adverts kept", TimeSpan.FromHours(6));

    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services.AddSingleton<ErasureKey>()
        .AddScoped<AdvertPhones>().AddScoped<ErasedPhones>().AddScoped<Erasure>().AddScoped<RetentionRound>();

    public static void MapPrivacy(this IEndpointRouteBuilder api) => api.MapPost("/owner-listings/erase", EraseAsync)
        .Needs(Rights.ManageCompany).WithName("EraseOwner")
        .WithSummary("Erases a person by request: their phones, names and the pages that were kept with them, and keeps adverts with them from coming back. Cannot be undone.")
        .Accepts<ErasureWish>("application/json").Produces<Erased>().ProducesValidationProblem();

    private static async Task<IResult> EraseAsync(HttpRequest request, Erasure erasure)
    {
        var (wish, problem) = await ApiJson.ReadAsync<ErasureWish>(request);
        if (wish is null) return problem!;
        if (wish.Phone is null && wish.Link is null) return Problems.Field("phone", "Give the person's phone, the link of their advert, or both.");
        if (wish.Phone is not null && Erasure.Phone(wish.Phone) is null) return Problems.Field("phone", "This is no phone: +7 and ten digits, or another country's number with its +.");
        if (wish.Link is { } link && !Core.Text.WebAddress.IsOne(link)) return Problems.Field("link", "Give the advert's whole address, http or https.");
        if (wish.Reason is { Length: > LongestReason }) return Problems.Field("reason", $"At most {LongestReason} characters.");
        return Results.Ok(await erasure.EraseAsync(wish, request.HttpContext.RequestAborted));
    }
}
