using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Jobs;
using Microsoft.AspNetCore.Http.Features;
using Quartz;

namespace ListingEngine.Host.Intake;

/// <summary>Imports: services and addresses.</summary>
public static class IntakeModule
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddOptions<IntakeOptions>().BindConfiguration("Intake").ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<FeedFetcher>().AddSingleton<FeedImport>().AddScoped<Importer>()
            .AddSingleton<UploadShelf>().AddSingleton<UploadedFile>().AddScoped<HeldWithdrawal>().AddScoped<SourceDesk>().AddScoped<SourceImport>().AddScoped<DueSources>();
    }

    /// <summary>The room's recurring work.</summary>
    internal static Action<IQuartzBuilder> Rounds(IConfiguration settings) => quartz =>
        quartz.Every<DueSourcesJob>("imports", (settings.GetSection("Intake").Get<IntakeOptions>() ?? new()).LookEvery);

    public static void MapIntake(this IEndpointRouteBuilder api) => api.MapPost("/imports", ImportAsync)
        .Needs(Rights.Import).WithName("ImportFeed").WithSummary("Takes a feed into the stock; the same feed twice changes nothing.")
        .Accepts<byte[]>("*/*")
        .Produces<ImportReport>().ProducesProblem(400).ProducesProblem(422);

    private static async Task<IResult> ImportAsync(
        HttpContext http, Importer importer, string format, string? source = null, string? mode = null, string? url = null, string? lang = null)
    {
        (source, mode, lang) = (source ?? "upload", mode ?? "merge", lang ?? "ru");
        if (Importer.Format(format) is not { } known)
            return Problems.Field("format", $"Unknown format «{format}»: one of {string.Join(", ", Importer.Formats)}.");
        if (EnumNames<ImportMode>.Find(mode) is not { } how) return Problems.Field("mode", $"Unknown mode «{mode}»: merge or replace.");
        if (source == "manual") return Problems.Field("source", "«manual» is for objects that people make; name the source of the feed otherwise.");
        if (source.Length is 0 or > 100) return Problems.Field("source", "A source has a name of 1 to 100 characters.");
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        try
        {
            return Results.Ok(url is null
                ? await importer.FromStreamAsync(http.Request.Body, source, known, how, lang, http.RequestAborted)
                : await importer.FromAddressAsync(url, source, known, how, lang, http.RequestAborted));
        }
        catch (ImportException e)
        {
            return Results.Problem(e.Message, title: "The feed was not imported", statusCode: 422, extensions: new Dictionary<string, object?>
            {
                ["code"] = e.Code,
                ["line"] = e.Line == 0 ? null : e.Line,
                ["offerId"] = e.OfferId,
            });
        }
    }
}
